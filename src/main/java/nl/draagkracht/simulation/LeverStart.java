package nl.draagkracht.simulation;

import java.util.Optional;
import nl.draagkracht.kernel.Month;

/**
 * When an instrument of the scenario began to work in a run; a trigger may never have gone off.
 *
 * @param id the instrument's name in the scenario
 * @param firstMonth first month in force, empty when it never came into force within the run
 */
public record LeverStart(String id, Optional<Month> firstMonth) {}
