package nl.draagkracht.store;

import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of a row of an answer as plain values: whole numbers, numbers, truths and text. */
final class Cells {

    private final ResultSet rows;
    private final List<String> names = new ArrayList<>();

    Cells(ResultSet rows) throws SQLException {
        this.rows = rows;
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(unused(columns.getColumnLabel(i)));
        }
    }

    /** A name that no column before has: an object in JSON holds each name once. */
    private String unused(String name) {
        String unused = name;
        for (int i = 2; names.contains(unused); i++) {
            unused = name + "_" + i;
        }
        return unused;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    List<Object> row() throws SQLException {
        Object[] cells = new Object[names.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = plain(rows.getObject(i + 1));
        }
        return Arrays.asList(cells);
    }

    private static Object plain(Object cell) throws SQLException {
        if (cell instanceof Blob bytes) {
            return bytes.length() + " bytes";
        }
        if (cell instanceof Byte || cell instanceof Short || cell instanceof Integer || cell instanceof Long) {
            return ((Number) cell).longValue();
        }
        // Sums of whole numbers are 128 bits wide in DuckDB.
        if (cell instanceof java.math.BigInteger wide) {
            return wide.bitLength() < Long.SIZE ? (Object) wide.longValue() : wide.toString();
        }
        if (cell instanceof Number number) {
            return number.doubleValue();
        }
        return cell == null || cell instanceof Boolean ? cell : cell.toString();
    }
}
