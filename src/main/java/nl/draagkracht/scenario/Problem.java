package nl.draagkracht.scenario;

import java.util.Comparator;
import java.util.List;

/**
 * One mistake in a file written by a user. Says what was read, where, what is allowed and, where we can guess it, the
 * likely mend; the order follows the error messages of OpenFisca.
 *
 * @param file the file as the user named it
 * @param pointer place inside the file as a JSON pointer (RFC 6901); empty for the file as a whole
 * @param line line number counted from 1; 0 for the file as a whole
 * @param read what stands there
 * @param allowed what may stand there
 * @param maybe the likely mend, empty when there is none to offer
 */
public record Problem(String file, String pointer, int line, String read, String allowed, String maybe) {

    private static final int LONGEST_QUOTE = 80;

    /** The problem with what was read cut to a readable length. */
    public Problem {
        read = read.length() <= LONGEST_QUOTE ? read : read.substring(0, LONGEST_QUOTE) + "...";
    }

    /** Problems as one meets them: file by file in the order of the list, line by line within a file. */
    static List<Problem> inOrder(List<Problem> problems) {
        List<String> files = problems.stream().map(Problem::file).distinct().toList();
        return problems.stream()
                .sorted(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file))
                        .thenComparingInt(Problem::line))
                .toList();
    }

    /** The problem as two to four lines of text. */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(", line ").append(line);
        }
        if (!pointer.isEmpty()) {
            text.append(", at ").append(pointer);
        }
        text.append("\n").append("  read:    ").append(read);
        text.append("\n").append("  allowed: ").append(allowed);
        if (!maybe.isEmpty()) {
            text.append("\n").append("  Maybe ").append(maybe);
        }
        return text.toString();
    }
}
