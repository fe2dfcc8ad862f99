package nl.draagkracht.report;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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

    /** The file given by the user cannot be written: known before the work starts. */
    static ResultsException badFile(Path file, String reason, Exception cause) {
        return new ResultsException(
                "The file " + file + " cannot be written: " + reason + "; allowed is a file in a folder that can be"
                        + " written to.",
                true,
                cause);
    }

    /** Writing failed after the run, for example because the disk is full. */
    static ResultsException failed(Path out, Exception cause) {
        return failed(out, cause, false);
    }

    /** Writing failed after the run, and what was written could perhaps not be removed either. */
    static ResultsException failed(Path out, Exception cause, boolean leftSomething) {
        String rest = leftSomething
                ? "a hidden folder beside it could not be removed; the next run here sweeps it"
                : "nothing was left behind";
        return new ResultsException(
                "The results could not be written to " + out + ": " + reason(cause) + "; " + rest + ".", false, cause);
    }

    /** Why the system refused, in words; its own messages are often no more than a path. */
    static String reason(Exception cause) {
        if (cause instanceof AccessDeniedException) {
            return "there is no permission";
        }
        if (cause instanceof NoSuchFileException) {
            return "it cannot be made there";
        }
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return inWords(file.getReason());
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : inWords(cause.getMessage());
    }

    /** What systems and DuckDB say about disks, often with a long path around it. */
    private static String inWords(String reason) {
        if (reason.contains("No space left on device")) {
            return "the disk is full, or has no room for more files";
        }
        if (reason.contains("Disk quota exceeded")) {
            return "your share of the disk is full";
        }
        if (reason.contains("Read-only file system")) {
            return "the disk is read-only";
        }
        return reason.equals("Not a directory") ? "a file stands where a folder is needed" : reason;
    }

    /** Whether the place was refused before the run, so that the user's input is at fault. */
    public boolean isRefusedBeforeTheRun() {
        return refusedBeforeTheRun;
    }
}
