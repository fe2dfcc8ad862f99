package nl.draagkracht.report;

/** Prose in lines of readable length, for a terminal. */
final class Paragraph {

    private static final int WIDTH = 100;

    private Paragraph() {}

    /** The text broken between words, every line indented and ended by a line feed. */
    static String wrapped(String prose, String indent) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        for (String word : prose.split("\\s+")) {
            if (line.length() > indent.length() && line.length() + word.length() + 1 > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        return text.append(line).append('\n').toString();
    }
}
