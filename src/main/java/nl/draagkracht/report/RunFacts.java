package nl.draagkracht.report;

import java.time.Duration;
import java.time.Instant;

/**
 * What differs between two runs of the same input: when, how long and on how many threads. It stands in the manifest
 * and nowhere else.
 *
 * @param threads number of threads
 * @param started moment the run began
 * @param duration how long it took
 */
public record RunFacts(int threads, Instant started, Duration duration) {}
