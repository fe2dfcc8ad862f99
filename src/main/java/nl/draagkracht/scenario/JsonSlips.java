package nl.draagkracht.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds what people write who have seen little JSON (RFC 8259): comments, single quotes, decimal commas, commas too many or
 * too few, keys without quotes. Looks only at text that the strict reader has refused; names every slip with its place and
 * mends it, so that the mistakes behind it are reported in the same go.
 */
final class JsonSlips {

    private static final int DEEPEST = 60;
    private static final int MOST = 200;

    private final JsonWords words;
    private final List<Problem> problems;
    private final String file;
    private final StringBuilder mended = new StringBuilder();
    private final Deque<Frame> open = new ArrayDeque<>();
    private int pendingComma;
    private int lastLine = 1;
    private int lastEnd = -1;
    private boolean isLost;
    private String suspicion = "";

    private JsonSlips(String file, String text, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.words = new JsonWords(text, mended, this::note);
    }

    /**
     * The text with all slips mended, line by line in the same place.
     *
     * @param file name of the file in messages
     * @param text text that is not JSON
     * @param problems receives every slip
     */
    static String mend(String file, String text, List<Problem> problems) {
        JsonSlips slips = new JsonSlips(file, text, problems);
        boolean isFirst = true;
        while (slips.words.next()) {
            if (isFirst && slips.words.kind() != '{' && slips.words.kind() != '[') {
                slips.otherKind(text);
                return text;
            }
            isFirst = false;
            slips.take();
            if (slips.isLost()) {
                return text;
            }
        }
        slips.words.noteQuotes();
        return slips.mended.toString();
    }

    /**
     * Where a closing bracket is missing in a text that ends too early: before the first key that stands no deeper than the
     * bracket around it, else at the end.
     */
    static String unclosed(String file, String text) {
        JsonSlips slips = new JsonSlips(file, text, new ArrayList<>());
        while (slips.words.next() && !slips.isLost()) {
            slips.take();
        }
        if (!slips.suspicion.isEmpty() || slips.open.isEmpty()) {
            return slips.suspicion;
        }
        Frame frame = slips.open.peek();
        return "a " + frame.closing() + " at the end: the " + frame.bracket() + " of line " + frame.line
                + " is not closed, or the file was cut off";
    }

    /** Whether to stop: the text is past mending, or broken in more places than anybody reads. */
    private boolean isLost() {
        return isLost || open.size() > DEEPEST || problems.size() > MOST;
    }

    private void otherKind(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        note(
                words.line(),
                first,
                "one JSON object, which begins with {",
                "draagkracht new NAME, to see what one looks like");
    }

    private void take() {
        switch (words.kind()) {
            case ',' -> comma();
            case ':' -> colon();
            case '{', '[' -> {
                beforeValue();
                open.push(new Frame(words.kind() == '{', words.line(), words.lineIndent(), mended.length()));
                mended.append(words.text());
            }
            case '}', ']' -> close();
            default -> word();
        }
        if (words.kind() != ',') {
            lastLine = words.line();
            lastEnd = words.end();
        }
    }

    private void comma() {
        Frame frame = open.peek();
        if (frame != null && (pendingComma > 0 || frame.awaits == Awaited.FIRST)) {
            note(words.line(), "a comma too many", "one comma between two entries", "remove the comma");
            return;
        }
        pendingComma = words.line();
    }

    private void colon() {
        Frame frame = open.peek();
        if (frame != null && frame.isObject && frame.awaits == Awaited.COMMA && !frame.key.isEmpty()) {
            // What was taken for a value is a key, so an object was to begin; where it ends, nobody can tell.
            note(
                    lastLine,
                    "two colons after \"" + frame.key + "\"",
                    "one value after a key",
                    "\"" + frame.key + "\": { ... }, with braces around what belongs to it");
            isLost = true;
            return;
        }
        if (frame != null && frame.awaits == Awaited.COLON) {
            frame.awaits = Awaited.VALUE;
        }
        mended.append(':');
    }

    private void close() {
        Frame frame = open.peek();
        if (frame == null) {
            mended.append(words.text());
            return;
        }
        char right = frame.closing();
        if (pendingComma > 0) {
            note(
                    pendingComma,
                    "a comma before the closing " + right,
                    "no comma after the last entry",
                    "remove the comma after the last entry");
            pendingComma = 0;
        } else if (frame.awaits == Awaited.VALUE || frame.awaits == Awaited.COLON) {
            note(words.line(), "no value for \"" + frame.key + "\"", "a value after the colon", "");
        }
        if (words.kind() != right && !frame.isRemade) {
            note(
                    words.line(),
                    "a " + words.kind() + " that closes what " + frame.bracket() + " opened on line " + frame.line,
                    "a " + right,
                    "one bracket is missing before it, or it must be " + right);
        }
        mended.append(right);
        open.pop();
        done();
    }

    private void word() {
        if (isDecimalComma()) {
            String read = lastNumber() + "," + words.text();
            note(words.line(), read, "a number with a decimal point", read.replace(',', '.'));
            mended.append('.').append(words.text());
            pendingComma = 0;
            return;
        }
        Frame frame = open.peek();
        boolean isKey = frame != null
                && frame.isObject
                && (frame.awaits == Awaited.FIRST || frame.awaits == Awaited.KEY || frame.awaits == Awaited.COMMA);
        if (isKey) {
            suspect(frame);
            separate(frame);
            frame.key = words.asKey();
            frame.awaits = Awaited.COLON;
            return;
        }
        beforeValue();
        words.asValue();
        done();
    }

    private void suspect(Frame frame) {
        if (suspicion.isEmpty() && open.size() > 1 && words.indent() >= 0 && words.indent() <= frame.indent) {
            suspicion = "a } before line " + words.line() + ", to close the { of line " + frame.line;
        }
    }

    private void beforeValue() {
        Frame frame = open.peek();
        if (frame == null) {
            return;
        }
        if (frame.isObject && frame.awaits == Awaited.VALUE) {
            return;
        }
        if (frame.isObject && frame.awaits == Awaited.FIRST) {
            note(
                    frame.line,
                    "a { that holds no keys",
                    "[ ] around a list, { } around keys with values",
                    "[ instead of the { on line " + frame.line);
            mended.setCharAt(frame.at, '[');
            frame.isRemade = true;
            frame.isObject = false;
        }
        if (frame.isObject && frame.awaits == Awaited.COLON) {
            note(
                    words.line(),
                    "no colon after \"" + frame.key + "\"",
                    "a colon between a key and its value",
                    "\"" + frame.key + "\": ...");
            mended.append(':');
        } else {
            separate(frame);
        }
        if (!frame.isObject) {
            frame.index++;
        }
        frame.awaits = Awaited.VALUE;
    }

    /** Puts the comma between two entries, noting when it was forgotten. */
    private void separate(Frame frame) {
        if (frame.awaits == Awaited.COMMA && pendingComma == 0) {
            note(
                    lastLine,
                    "no comma after this entry",
                    "a comma between two entries",
                    "a comma at the end of line " + lastLine);
            mended.append(',');
        } else if (pendingComma > 0) {
            mended.append(',');
        }
        pendingComma = 0;
        frame.key = "";
    }

    /** The value that the innermost object or list waited for is complete. */
    private void done() {
        Frame frame = open.peek();
        if (frame != null) {
            frame.awaits = Awaited.COMMA;
        }
    }

    /** Whether digits, a comma and digits stand together where only a key may follow a comma. */
    private boolean isDecimalComma() {
        Frame frame = open.peek();
        return frame != null
                && frame.isObject
                && pendingComma > 0
                && lastEnd == words.start() - 1
                && !lastNumber().isEmpty()
                && words.text().matches("\\d+([eE][+-]?\\d+)?");
    }

    private String lastNumber() {
        int end = mended.length();
        int start = end;
        while (start > 0 && (Character.isDigit(mended.charAt(start - 1)) || mended.charAt(start - 1) == '-')) {
            start--;
        }
        return mended.substring(start, end);
    }

    private void note(int line, String read, String allowed, String maybe) {
        StringBuilder pointer = new StringBuilder();
        open.descendingIterator().forEachRemaining(frame -> pointer.append(frame.step()));
        problems.add(new Problem(file, pointer.toString(), line, read, allowed, maybe));
    }

    /** What an object or list waits for. */
    private enum Awaited {
        FIRST,
        KEY,
        COLON,
        VALUE,
        COMMA
    }

    /** An object or list that is not closed yet. */
    private static final class Frame {
        private final int line;
        private final int indent;
        private final int at;
        private boolean isObject;
        private boolean isRemade;
        private Awaited awaits = Awaited.FIRST;
        private String key = "";
        private int index = -1;

        private Frame(boolean isObject, int line, int indent, int at) {
            this.isObject = isObject;
            this.line = line;
            this.indent = indent;
            this.at = at;
        }

        private char bracket() {
            return isObject ? '{' : '[';
        }

        private char closing() {
            return isObject ? '}' : ']';
        }

        private String step() {
            if (isObject) {
                return key.isEmpty() ? "" : JsonText.step("", key);
            }
            return index < 0 ? "" : JsonText.step("", Integer.toString(index));
        }
    }
}
