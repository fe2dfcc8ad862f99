package nl.draagkracht.simulation;

import java.util.List;

/**
 * A scenario under one of the assumptions about the long run (model page 4.3, "Closures").
 *
 * @param closure the assumption
 * @param result what came out, judged against the same baseline
 */
public record ClosureResult(LongRun closure, RunResult result) {

    /** The name of the closure. */
    public String word() {
        return closure.word();
    }

    /** The names of all closures, the least work coming back first. */
    public static List<String> words() {
        return LongRun.words();
    }
}
