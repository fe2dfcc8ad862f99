package nl.draagkracht.cli;

/** What the program tells a script that called it. */
final class ExitCode {

    /** Done. */
    static final int OK = 0;

    /** A check fell short of its tolerance. */
    static final int CHECK_FELL_SHORT = 1;

    /** The user's input cannot be used. */
    static final int BAD_INPUT = 2;

    /** The run failed. */
    static final int RUN_FAILED = 3;

    private ExitCode() {}
}
