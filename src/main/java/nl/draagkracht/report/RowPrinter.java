package nl.draagkracht.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import nl.draagkracht.store.Answer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints rows as they come: CSV and JSON of any length, text of the first thousand rows, because text is aligned.
 */
public final class RowPrinter implements Answer {

    /** Rows that text shows at most. */
    public static final int MOST_TEXT_ROWS = 1000;

    private final Format format;
    private final Writer out;
    private final List<List<Object>> kept = new ArrayList<>();
    private List<String> columns = List.of();
    private long rows;

    /** A printer that writes to a stream of characters, which stays open. */
    public RowPrinter(Format format, Writer out) {
        this.format = format;
        this.out = out;
    }

    @Override
    public void columns(List<String> names) {
        columns = names;
        if (format == Format.CSV) {
            line(List.copyOf(names));
        }
    }

    @Override
    public void row(List<Object> cells) {
        rows++;
        switch (format) {
            case CSV -> line(cells);
            case JSON -> write((rows == 1 ? "[ " : ", ") + object(cells));
            case TEXT -> {
                if (rows <= MOST_TEXT_ROWS) {
                    kept.add(cells);
                }
            }
        }
    }

    /** Ends the output; rows that text left out are to be mentioned by the caller. */
    public long end() {
        switch (format) {
            case CSV -> {}
            case JSON -> write(rows == 0 ? "[ ]\n" : " ]\n");
            case TEXT -> write(new Table(columns, kept).render(Format.TEXT));
        }
        try {
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return rows;
    }

    private String object(List<Object> cells) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            Table.put(object, columns.get(i), cells.get(i));
        }
        return JsonFile.text(object).stripTrailing();
    }

    private void line(List<?> cells) {
        StringJoiner line = new StringJoiner(",", "", "\n");
        cells.forEach(cell -> line.add(Table.csvCell(cell)));
        write(line.toString());
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
