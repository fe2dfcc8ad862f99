package nl.draagkracht.kernel;

/**
 * Why the last job ended; decides whether unemployment insurance pays.
 * Werkloosheidswet articles 16 and 24 (culpable unemployment), labour force survey flows.
 */
public enum EndReason implements Coded {
    /** no job has ended. */
    NONE("none"),
    /** left of own accord. */
    QUIT("quit"),
    /** a flexible contract ended. */
    CONTRACT_ENDED("contractEnded"),
    /** ordinary dismissal. */
    DISMISSED("dismissed"),
    /** the employer failed. */
    BANKRUPTCY("bankruptcy"),
    /** the job is no longer wanted. */
    REDUNDANT("redundant"),
    /** the self-employed lost the work. */
    ASSIGNMENT_ENDED("assignmentEnded"),
    /** reached pension age or retired early. */
    RETIRED("retired"),
    /** left through sickness or disability. */
    SICK("sick");

    private static final EndReason[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    EndReason(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static EndReason at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static EndReason of(String code) {
        return Coded.of(VALUES, code);
    }
}
