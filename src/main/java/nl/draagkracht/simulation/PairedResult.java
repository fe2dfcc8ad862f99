package nl.draagkracht.simulation;

/**
 * A scenario beside the baseline that had the same luck: same seed, same sample, same persons. The difference between
 * the two is what the scenario does (common random numbers, model page 2).
 *
 * @param baseline the run without further AI
 * @param scenario the run asked for
 */
public record PairedResult(RunResult baseline, RunResult scenario) {}
