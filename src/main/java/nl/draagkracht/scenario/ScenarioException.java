package nl.draagkracht.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be run as written: carries every mistake of the file, so that a user mends them in one go. */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** More than anybody mends in one go. */
    private static final int MOST = 50;

    private final transient List<Problem> problems;

    /** An exception for at least one problem. */
    public ScenarioException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        String shown = problems.stream().limit(MOST).map(Problem::text).collect(Collectors.joining("\n"));
        return problems.size() <= MOST ? shown : shown + "\n... and " + (problems.size() - MOST) + " more";
    }

    /** The problems in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
