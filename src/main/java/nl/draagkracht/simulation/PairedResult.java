package nl.draagkracht.simulation;

import java.util.List;
import java.util.Optional;

/**
 * A scenario beside the baseline that had the same luck: same seed, same sample, same persons. The difference between
 * the two is what the scenario does (common random numbers, model page 2).
 *
 * @param baseline the run without further AI
 * @param scenario the run asked for
 * @param withoutFeedback the same scenario with firms that do not answer the spending of households; the difference with the
 *     scenario is its second-round part; empty when not asked for
 * @param closures the scenario under each closure, its own included; empty when not asked for
 */
public record PairedResult(
        RunResult baseline, RunResult scenario, Optional<RunResult> withoutFeedback, List<ClosureResult> closures) {

    /** A pair without the run that shows the second-round part. */
    public PairedResult(RunResult baseline, RunResult scenario) {
        this(baseline, scenario, Optional.empty());
    }

    /** A pair under the closure of the scenario only. */
    public PairedResult(RunResult baseline, RunResult scenario, Optional<RunResult> withoutFeedback) {
        this(baseline, scenario, withoutFeedback, List.of());
    }

    /** The same with the scenario under each closure. */
    PairedResult under(List<ClosureResult> closures) {
        return new PairedResult(baseline, scenario, withoutFeedback, List.copyOf(closures));
    }
}
