package nl.draagkracht.report;

import java.nio.file.Path;

/** Results that cannot be written, in one sentence for the user. */
public final class ResultsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean refusedBeforeTheRun;

    private ResultsException(String sentence, boolean refusedBeforeTheRun, Exception cause) {
        super(sentence, cause);
        this.refusedBeforeTheRun = refusedBeforeTheRun;
    }

    /** The place given by the user cannot hold results: known before the run starts. */
    static ResultsException badPlace(Path out, String reason, Exception cause) {
        return new ResultsException(
                "Results cannot be written to " + out + ": " + reason + "; allowed is a folder that can be written to.",
                true,
                cause);
    }

    /** Writing failed after the run, for example because the disk is full. */
    static ResultsException failed(Path out, Exception cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new ResultsException(
                "The results could not be written to " + out + " (" + reason
                        + "); nothing was left behind. Is the disk full or read-only?",
                false,
                cause);
    }

    /** Whether the place was refused before the run, so that the user's input is at fault. */
    public boolean isRefusedBeforeTheRun() {
        return refusedBeforeTheRun;
    }
}
