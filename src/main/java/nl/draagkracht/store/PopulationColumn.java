package nl.draagkracht.store;

import java.util.List;
import java.util.function.Function;
import nl.draagkracht.population.Population;

/**
 * One column of a population file: its name is that of the column in {@code Persons} or {@code Households}.
 *
 * @param name name in the file
 * @param owner whose property it is
 * @param kind how it is written
 * @param lowest smallest number allowed, or ordinal
 * @param highest largest number allowed, or ordinal
 * @param words words of a classification in the order of their ordinals; empty for numbers and months
 * @param meaning what it says, with unit
 * @param array the primitive array that holds it
 */
record PopulationColumn(
        String name,
        Owner owner,
        Kind kind,
        long lowest,
        long highest,
        List<String> words,
        String meaning,
        Function<Population, Object> array) {

    /** A row of the file is a person; what belongs to a household stands with each of its members. */
    enum Owner {
        /** Of the person. */
        PERSON,
        /** The same for all members of a household. */
        HOUSEHOLD
    }

    /** How a value is written. */
    enum Kind {
        /** A whole number. */
        NUMBER,
        /** A month, {@code yyyy-MM}. */
        MONTH,
        /** One word. */
        WORD,
        /** One word, or empty where there is none. */
        WORD_OR_EMPTY,
        /** Words separated by a space, or empty; together the bits of a number. */
        WORDS
    }

    /** What may stand in the column, in words. */
    String allowed() {
        String list = String.join(", ", words);
        return switch (kind) {
            case NUMBER -> "a whole number from " + lowest + " to " + highest;
            case MONTH -> "a month yyyy-MM from " + month(lowest) + " to " + month(highest);
            case WORD -> list;
            case WORD_OR_EMPTY -> list + ", or empty";
            case WORDS -> "words of " + list + ", separated by one space, or empty";
        };
    }

    /** Type of the column in Parquet. */
    String type() {
        if (kind != Kind.NUMBER) {
            return "VARCHAR";
        }
        return highest > Integer.MAX_VALUE ? "BIGINT" : "INTEGER";
    }

    /** A value as written in a file. */
    void write(StringBuilder line, long value) {
        switch (kind) {
            case NUMBER -> line.append(value);
            case MONTH -> line.append(month(value));
            case WORD, WORD_OR_EMPTY -> {
                if (value >= 0) {
                    line.append(words.get((int) value));
                }
            }
            case WORDS -> {
                int start = line.length();
                for (int bit = 0; bit < words.size(); bit++) {
                    if ((value >>> bit & 1) != 0) {
                        line.append(line.length() > start ? " " : "").append(words.get(bit));
                    }
                }
            }
        }
    }

    private static String month(long index) {
        return new nl.draagkracht.kernel.Month((int) index).toString();
    }

    /** The value in a row of an array that {@link #array} gave. */
    static long read(Object array, int row) {
        if (array instanceof int[] ints) {
            return ints[row];
        }
        if (array instanceof byte[] bytes) {
            return bytes[row];
        }
        return array instanceof short[] shorts ? shorts[row] : ((long[]) array)[row];
    }

    /** Sets the value in a row of an array that {@link #array} gave; it must be in the range of the column. */
    static void set(Object array, int row, long value) {
        if (array instanceof int[] ints) {
            ints[row] = (int) value;
        } else if (array instanceof byte[] bytes) {
            bytes[row] = (byte) value;
        } else if (array instanceof short[] shorts) {
            shorts[row] = (short) value;
        } else {
            ((long[]) array)[row] = value;
        }
    }

    /**
     * The column as a whole number in SQL, NULL where it holds what is not allowed.
     *
     * @param isWhole whether the file holds whole numbers there, so that no text needs to be read
     */
    String expression(boolean isWhole) {
        String text = "CAST(" + DuckDb.name(name) + " AS VARCHAR)";
        String codes =
                "[" + String.join(", ", words.stream().map(DuckDb::literal).toList()) + "]";
        return switch (kind) {
            case NUMBER -> {
                String read = isWhole
                        ? DuckDb.name(name)
                        : "CASE WHEN regexp_full_match(" + text + ", '-?[0-9]+([.]0+)?') THEN TRY_CAST(" + text
                                + " AS BIGINT) END";
                yield within("CAST(" + read + " AS BIGINT)");
            }
            case MONTH ->
                within("CASE WHEN regexp_full_match(" + text + ", '[0-9]{4}-(0[1-9]|1[0-2])') THEN"
                        + " (CAST(" + text + "[1:4] AS INTEGER) - 2026) * 12 + CAST(" + text
                        + "[6:7] AS INTEGER) - 1 END");
            case WORD -> "list_position(" + codes + ", " + text + ") - 1";
            case WORD_OR_EMPTY ->
                "CASE WHEN coalesce(" + text + ", '') = '' THEN -1 ELSE list_position(" + codes + ", " + text
                        + ") - 1 END";
            case WORDS ->
                "CASE WHEN coalesce(" + text + ", '') = '' THEN 0 WHEN list_has_all(" + codes + ", string_split(" + text
                        + ", ' ')) THEN list_sum(list_transform(list_distinct(string_split(" + text
                        + ", ' ')), lambda word : 1 << (list_position(" + codes + ", word) - 1))) END";
        };
    }

    private String within(String number) {
        return "CASE WHEN " + number + " BETWEEN " + lowest + " AND " + highest + " THEN " + number + " END";
    }

    /** Type that holds the value after reading. */
    String readType() {
        return kind == Kind.NUMBER ? type() : kind == Kind.MONTH || kind == Kind.WORDS ? "SMALLINT" : "TINYINT";
    }

    /** A value that was read, as text of SQL in the words of the file. */
    String shown() {
        String value = DuckDb.name(name);
        String codes =
                "[" + String.join(", ", words.stream().map(DuckDb::literal).toList()) + "]";
        return switch (kind) {
            case NUMBER -> "CAST(" + value + " AS VARCHAR)";
            case MONTH -> "strftime(DATE '2026-01-01' + to_months(" + value + "), '%Y-%m')";
            case WORD, WORD_OR_EMPTY -> "coalesce(" + codes + "[" + value + " + 1], '')";
            case WORDS ->
                "array_to_string(list_filter(" + codes + ", lambda word : (" + value + " & (1 << (list_position("
                        + codes + ", word) - 1))) <> 0), ' ')";
        };
    }
}
