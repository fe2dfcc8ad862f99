package nl.draagkracht.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake in the SQL of a user, in words: what is wrong, where, what there is to ask for, and what may have been meant.
 */
final class SqlMistake {

    private static final Pattern LINE = Pattern.compile("LINE (\\d+): (.*)");
    private static final List<String> RESERVED = List.of("group", "from", "to", "limit");

    private final SQLException failure;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> candidates = new ArrayList<>();
    private String place = "";
    private String excerpt = "";
    private String word = "";

    SqlMistake(SQLException failure) {
        this.failure = failure;
        List<String> lines = DuckDb.words(failure).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (line.matches() && i + 1 < lines.size()) {
                place(line, lines.get(i), lines.get(i + 1));
                break;
            }
            sort(lines.get(i));
        }
    }

    private void sort(String line) {
        if (line.startsWith("Did you mean ")) {
            candidates.add(line.substring("Did you mean ".length()).replace("?", ""));
        } else if (line.startsWith("Candidate bindings: ")) {
            candidates.add(line.substring("Candidate bindings: ".length()));
        } else if (!line.isBlank()) {
            sentences.add(line.strip());
        }
    }

    private void place(Matcher line, String shown, String marker) {
        int column = marker.indexOf('^') - line.start(2) + 1;
        boolean whole = !line.group(2).startsWith("...");
        place = "line " + line.group(1) + (whole && column > 0 ? ", column " + column : "");
        excerpt = "\n  " + shown + "\n  " + marker;
        int at = Math.min(marker.indexOf('^'), shown.length());
        word = reserved(shown.substring(line.start(2), Math.max(at, line.start(2))), shown.substring(at));
    }

    /** The column that stands unquoted just before the place, or at it. */
    private static String reserved(String before, String after) {
        for (String column : RESERVED) {
            boolean ends = before.strip().matches("(?i)(.*\\W)?" + column);
            boolean begins = after.matches("(?i)" + column + "\\b.*");
            if (ends || begins && !column.equals("from")) {
                return column;
            }
        }
        return "";
    }

    StoreException refusal() {
        StringBuilder words = new StringBuilder("The SQL cannot be answered")
                .append(place.isEmpty() ? "" : ", " + place)
                .append(": ")
                .append(String.join(" ", sentences))
                .append(excerpt);
        String all = String.join(" ", sentences);
        if (all.contains("Permission Error") || all.contains("has been locked")) {
            words.append("\n  Questions see the results only: no other file, no network, no setting.");
            return new StoreException(words.toString(), failure);
        }
        if (all.contains("Catalog Error") || all.contains("Binder Error") || all.contains("Parser Error")) {
            words.append("\nTables and columns:");
            for (ResultTable table : ResultTable.values()) {
                words.append("\n  ").append(described(table));
            }
        }
        String maybe = maybe(all);
        return new StoreException(words + (maybe.isEmpty() ? "" : "\n  Maybe " + maybe), failure);
    }

    private String maybe(String all) {
        if (all.contains("Parser Error") && !word.isEmpty()) {
            return "the column \"" + word + "\" is meant, which needs double quotes";
        }
        // A mistyped function often resembles a catalogue table of DuckDB, which helps nobody.
        return String.join(
                ", ",
                candidates.stream()
                        .filter(candidate -> !candidate.contains("\"pg_"))
                        .toList());
    }

    private static String described(ResultTable table) {
        StringJoiner columns = new StringJoiner(", ", table.title + " (", ")");
        for (ResultTable.Column column : table.sqlColumns()) {
            boolean reserved = RESERVED.contains(column.name());
            columns.add(reserved ? DuckDb.name(column.name()) : column.name());
        }
        return columns.toString();
    }
}
