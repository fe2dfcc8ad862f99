package nl.draagkracht.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small table that can be shown as text, CSV or JSON with the same words in each.
 *
 * @param columns names of the columns, camel case
 * @param rows cells per row: text, whole numbers ({@code Long}), numbers ({@code Double}), amounts that a
 *     reader sees to the last digit ({@code BigDecimal}), truths ({@code Boolean}) or null
 */
public record Table(List<String> columns, List<List<Object>> rows) {

    /** The table in a format, lines ended by a line feed. */
    public String render(Format format) {
        return switch (format) {
            case TEXT -> text();
            case CSV -> csv();
            case JSON -> JsonFile.text(json());
        };
    }

    /** The same table without one column. */
    Table without(String column) {
        int place = columns.indexOf(column);
        List<String> names = new ArrayList<>(columns);
        names.remove(place);
        List<List<Object>> cells = new ArrayList<>();
        for (List<Object> row : rows) {
            List<Object> shorter = new ArrayList<>(row);
            shorter.remove(place);
            cells.add(shorter);
        }
        return new Table(names, cells);
    }

    ArrayNode json() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (List<Object> row : rows) {
            ObjectNode object = array.addObject();
            for (int i = 0; i < columns.size(); i++) {
                put(object, columns.get(i), row.get(i));
            }
        }
        return array;
    }

    static void put(ObjectNode object, String key, Object cell) {
        if (cell instanceof Double number && Double.isFinite(number)) {
            object.put(key, Numbers.decimal(number));
        } else if (cell == null || cell instanceof Double) {
            object.putNull(key);
        } else if (cell instanceof BigDecimal amount) {
            object.put(key, amount);
        } else if (cell instanceof Long number) {
            object.put(key, number);
        } else if (cell instanceof Boolean truth) {
            object.put(key, truth);
        } else {
            object.put(key, cell.toString());
        }
    }

    private String csv() {
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (List<Object> row : rows) {
            StringJoiner line = new StringJoiner(",");
            for (Object cell : row) {
                line.add(csvCell(cell));
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }

    static String csvCell(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return cell instanceof Double number ? Numbers.exact(number) : quoted(cell.toString());
    }

    private String text() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).length();
            for (List<Object> row : rows) {
                widths[i] = Math.max(widths[i], shown(row.get(i)).length());
            }
        }
        StringBuilder text = new StringBuilder();
        line(text, List.copyOf(columns), widths);
        for (int width : widths) {
            text.append("-".repeat(width)).append("  ");
        }
        trim(text);
        for (List<Object> row : rows) {
            line(text, row, widths);
        }
        return text.toString();
    }

    private void line(StringBuilder text, List<?> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String cell = shown(cells.get(i));
            String space = " ".repeat(widths[i] - cell.length());
            text.append(isNumeric(i) ? space + cell : cell + space).append("  ");
        }
        trim(text);
    }

    private static void trim(StringBuilder text) {
        text.setLength(text.toString().stripTrailing().length());
        text.append('\n');
    }

    private boolean isNumeric(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(Number.class::isInstance)
                .isPresent();
    }

    private static String shown(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return cell instanceof Double number ? Numbers.readable(number) : cell.toString();
    }

    /** A CSV cell, quoted where it must be. */
    static String quoted(String cell) {
        boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
