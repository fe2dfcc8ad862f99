package nl.draagkracht.scenario;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * The words of a text that should be JSON, one by one: brackets, commas, colons, texts in any kind of quotes, bare words.
 * Blank space is copied, so that every word keeps its line; what is written wrongly is noted and written rightly.
 */
final class JsonWords {

    private static final String NUMBER = "-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?";
    private static final String LITERAL = "true|false|null|NaN|[+-]?(Infinity|INF)";
    private static final String QUOTES = "\"'`\u201c\u201d\u201e\u2018\u2019";
    private static final String ENDS = "{}[]:,;=\"\n\r";
    private static final String AFTER_BACKSLASH = "\"\\/bfnrtu";

    private static final int LONGEST_LINE = 500;

    private final String source;
    private final StringBuilder target;
    private final Notes notes;
    private int at;
    private int line = 1;
    private int lineStart;
    private int start;
    private char kind;
    private String text = "";
    private int otherQuotes;
    private int lineOfOtherQuotes;
    private String firstInOtherQuotes = "";

    /** Receives what is written wrongly. */
    interface Notes {
        /** A slip on a line: what was read, what is allowed, the likely mend. */
        void note(int line, String read, String allowed, String maybe);
    }

    JsonWords(String source, StringBuilder target, Notes notes) {
        this.source = source;
        this.target = target;
        this.notes = notes;
    }

    /** Moves to the next word; false at the end. */
    boolean next() {
        skip();
        if (at >= source.length()) {
            return false;
        }
        start = at;
        char before = kind;
        char read = source.charAt(at);
        if (read == ';' || read == '=') {
            char right = read == ';' ? ',' : ':';
            notes.note(line, "the sign " + read, "commas between entries, colons after keys", "the sign " + right);
            punctuation(right);
        } else if ("{}[]:,".indexOf(read) >= 0) {
            punctuation(read);
        } else if (QUOTES.indexOf(read) >= 0) {
            quoted(read, before == '{' || before == ',');
        } else {
            bare();
        }
        return true;
    }

    /** A bracket, comma or colon; a quote for text in double quotes, {@code w} for anything else. */
    char kind() {
        return kind;
    }

    String text() {
        return text;
    }

    /** Blanks before the word when it is the first of its line, else -1. */
    int indent() {
        return lineIndent() == start - lineStart ? start - lineStart : -1;
    }

    /** Blanks at the beginning of the line. */
    int lineIndent() {
        int first = lineStart;
        while (first < start && source.charAt(first) == ' ') {
            first++;
        }
        return first - lineStart;
    }

    int line() {
        return line;
    }

    int start() {
        return start;
    }

    int end() {
        return at;
    }

    /** Writes the word as a key and returns the key. */
    String asKey() {
        if (kind == 'w') {
            notes.note(line, "the key " + text + " without quotes", "keys in double quotes", '"' + text + '"');
            target.append('"').append(text).append('"');
            return text;
        }
        target.append(text);
        return text.substring(1, text.length() - 1);
    }

    /** Writes the word as a value. */
    void asValue() {
        if (kind != 'w' || text.matches(NUMBER) || text.matches(LITERAL)) {
            target.append(text);
            return;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String number = asNumber();
        String right;
        if (lower.matches("true|false|null|none")) {
            right = lower.equals("none") ? "null" : lower;
            notes.note(line, text, "true, false or null in small letters", right);
        } else if (!number.isEmpty()) {
            right = number;
            notes.note(line, text, "a plain number with a decimal point, such as 0.4", right);
        } else {
            right = '"' + text + '"';
            notes.note(line, text + " without quotes", "a number, or text in double quotes", right);
        }
        target.append(right);
    }

    /** The number that was meant by .5, +5, 5., 05, 1_000 or 25%; empty when it is none. */
    private String asNumber() {
        boolean percentage = text.endsWith("%");
        String plain = (percentage ? text.substring(0, text.length() - 1).strip() : text)
                .replaceFirst("^\\+", "")
                .replace("_", "")
                .replaceFirst("^(-?)\\.", "$10.")
                .replaceFirst("\\.$", "")
                .replaceFirst("^(-?)0+(\\d)", "$1$2");
        if (!plain.matches(NUMBER)) {
            return "";
        }
        return percentage ? new BigDecimal(plain).movePointLeft(2).toPlainString() : plain;
    }

    private void punctuation(char sign) {
        kind = sign;
        text = String.valueOf(sign);
        at++;
    }

    private void skip() {
        while (at < source.length()) {
            char read = source.charAt(at);
            if (Character.isWhitespace(read) || read == '\u00a0') {
                target.append(read == '\n' ? '\n' : ' ');
                at++;
                if (read == '\n') {
                    line++;
                    lineStart = at;
                }
            } else if (read == '#' || source.startsWith("//", at) || source.startsWith("/*", at)) {
                comment();
            } else {
                return;
            }
        }
    }

    private void comment() {
        boolean block = source.startsWith("/*", at);
        int end = source.indexOf(block ? "*/" : "\n", at);
        end = end < 0 ? source.length() : block ? end + 2 : end;
        String comment = source.substring(at, end);
        notes.note(
                line,
                "the comment " + comment.lines().findFirst().orElse("").strip(),
                "no comments: JSON has none",
                "say it in \"question\" or \"why\", or remove it");
        comment.chars().filter(sign -> sign == '\n').forEach(lineFeed -> {
            line++;
            target.append('\n');
        });
        int lastLine = comment.lastIndexOf('\n');
        lineStart = lastLine < 0 ? lineStart : at + lastLine + 1;
        at = end;
    }

    private void bare() {
        int end = at;
        while (end < source.length()
                && ENDS.indexOf(source.charAt(end)) < 0
                && !source.startsWith("//", end)
                && !source.startsWith("/*", end)) {
            end++;
        }
        // A sign that begins no word, such as a lone slash, is taken by itself.
        at = Math.max(end, at + 1);
        kind = 'w';
        text = source.substring(start, at).strip();
        at = start + text.length();
        if (source.startsWith("\"", end) && endsEntry(end + 1)) {
            notes.note(line, text + "\"", "a quote on both sides of a text", '"' + text + '"');
            kind = '"';
            text = '"' + text + '"';
            at = end + 1;
        }
    }

    /** Whether only what may follow a text follows on the same line. */
    private boolean endsEntry(int from) {
        int next = afterBlanks(from);
        return next >= source.length() || ",:}]\n\r".indexOf(source.charAt(next)) >= 0;
    }

    private int afterBlanks(int from) {
        int next = from;
        while (next < source.length() && source.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    /** Whether a double quote stands inside a text: letters follow it, and no text or word may follow a text. */
    private boolean isInside(int quote) {
        int next = afterBlanks(quote + 1);
        return next < source.length()
                && Character.isLetter(source.charAt(next))
                && !source.substring(next, lineEnd(next)).matches("(true|false|null)\\b.*")
                && source.substring(next, lineEnd(next)).indexOf('"') > 0;
    }

    /** The end of the line, or of as much of it as people write. */
    private int lineEnd(int from) {
        int end = from;
        while (end < source.length() && end < from + LONGEST_LINE && source.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private void quoted(char quote, boolean mayBeKey) {
        String closing = quote == '\u201c' || quote == '\u201d' || quote == '\u201e'
                ? "\u201c\u201d\""
                : quote == '\u2018' || quote == '\u2019' ? "\u2018\u2019'" : String.valueOf(quote);
        StringBuilder inside = new StringBuilder();
        at++;
        while (at < source.length() && source.charAt(at) != '\n') {
            if (closing.indexOf(source.charAt(at)) < 0) {
                letter(inside, quote);
            } else if (quote == '"' && isInside(at)) {
                notes.note(line, "a double quote inside a text", "\\\" for a quote inside a text", "\\\", or '");
                inside.append("\\\"");
                at++;
            } else {
                break;
            }
        }
        boolean isClosed = at < source.length() && source.charAt(at) != '\n';
        String content = inside.toString();
        if (isClosed) {
            at++;
        } else {
            boolean isKey = mayBeKey && content.matches("[A-Za-z$][A-Za-z0-9-]*\\s*:.*");
            content = isKey
                    ? content.substring(0, content.indexOf(':')).strip()
                    : content.replaceFirst("[\\s,}\\]]+$", "");
            at = start + 1 + content.length();
            notes.note(line, quote + content, "text that ends on its line with a quote", '"' + content + '"');
        }
        kind = '"';
        text = '"' + content + '"';
        if (quote != '"' && isClosed) {
            otherQuotes++;
            if (otherQuotes == 1) {
                firstInOtherQuotes = source.substring(start, at);
                lineOfOtherQuotes = line;
            }
        }
    }

    /** Notes once how often text stood in quotes of another kind: who uses them uses them everywhere. */
    void noteQuotes() {
        if (otherQuotes > 0) {
            int others = otherQuotes - 1;
            String more = others == 0
                    ? ""
                    : " and " + others + (others == 1 ? " more text" : " more texts") + " in such quotes";
            String inside = firstInOtherQuotes.substring(1, firstInOtherQuotes.length() - 1);
            notes.note(
                    lineOfOtherQuotes, firstInOtherQuotes + more, "text in straight double quotes", '"' + inside + '"');
        }
    }

    private void letter(StringBuilder inside, char quote) {
        char read = source.charAt(at++);
        if (read == '\\' && at < source.length()) {
            char next = source.charAt(at);
            if (AFTER_BACKSLASH.indexOf(next) >= 0) {
                inside.append(read).append(next);
                at++;
            } else {
                notes.note(line, "a backslash before " + next, "\\\\ for one backslash", "\\\\" + next);
                inside.append("\\\\");
            }
        } else if (read == '"' && quote != '"') {
            inside.append("\\\"");
        } else if (read == '\t') {
            notes.note(line, "a tab inside a text", "blanks, or \\t", "a blank");
            inside.append(' ');
        } else if (read != '\r') {
            inside.append(read);
        }
    }
}
