package nl.draagkracht.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be run as written: carries every mistake of the file, so that a user mends them in one go. */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** An exception for at least one problem. */
    public ScenarioException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
