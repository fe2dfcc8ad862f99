package nl.draagkracht.simulation;

import java.util.Optional;

/**
 * A scenario beside the baseline that had the same luck: same seed, same sample, same persons. The difference between
 * the two is what the scenario does (common random numbers, model page 2).
 *
 * @param baseline the run without further AI
 * @param scenario the run asked for
 * @param withoutFeedback the same scenario with firms that do not answer the spending of households; the difference with the
 *     scenario is its second-round part; empty when not asked for
 */
public record PairedResult(RunResult baseline, RunResult scenario, Optional<RunResult> withoutFeedback) {

    /** A pair without the run that shows the second-round part. */
    public PairedResult(RunResult baseline, RunResult scenario) {
        this(baseline, scenario, Optional.empty());
    }
}
