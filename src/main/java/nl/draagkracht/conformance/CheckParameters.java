package nl.draagkracht.conformance;

import nl.draagkracht.kernel.Sourced;

/**
 * How large and how long our runs of the published model are; {@code parameters/conformance/check.json}.
 *
 * @param occupations occupations of the complete network
 * @param settlingSteps steps after which the steady state is read
 * @param expectedSteps steps of the run in expected values to the steady state
 * @param batches stretches of the agents' steady state whose means are compared
 * @param batchSteps steps in such a stretch
 * @param settlingCycles business cycles before the first one read
 * @param cycles business cycles read
 * @param replicas agent runs of the two occupations, each with its share of the workers
 * @param falseAlarm chance that one line of the agents misses though nothing is wrong
 */
public record CheckParameters(
        Sourced occupations,
        Sourced settlingSteps,
        Sourced expectedSteps,
        Sourced batches,
        Sourced batchSteps,
        Sourced settlingCycles,
        Sourced cycles,
        Sourced replicas,
        Sourced falseAlarm) {}
