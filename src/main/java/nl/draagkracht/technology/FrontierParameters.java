package nl.draagkracht.technology;

import nl.draagkracht.kernel.Sourced;

/**
 * The shape in time of what AI can do and of how deeply firms use it.
 * Model page 4.2; {@code parameters/technology/frontier.json}.
 *
 * @param steepness slope of the logistic times the horizon
 * @param slowestDeepeningYears largest time constant of depth, years
 * @param deepeningsPerHorizon time constants of depth in a horizon
 */
public record FrontierParameters(Sourced steepness, Sourced slowestDeepeningYears, Sourced deepeningsPerHorizon) {}
