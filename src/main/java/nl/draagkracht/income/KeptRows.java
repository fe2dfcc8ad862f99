package nl.draagkracht.income;

import java.util.Arrays;

/**
 * A short row of whole numbers for each inhabitant or household of the Netherlands: the facts and amounts of its last settlement.
 * Whoever has the same facts today keeps the amounts. Comparing what is read, and not noting who wrote, is what makes a change of any
 * room count, also of a room that does not know about this one.
 */
final class KeptRows {
    private final int width;
    private int[] rows = new int[0];

    /** Rows of this many facts, all of them empty (zeros). */
    KeptRows(int width) {
        this.width = width;
    }

    /** Makes room; rows known stay as they are, new ones are empty. */
    void grow(int capacity) {
        if (rows.length < capacity * width) {
            rows = Arrays.copyOf(rows, capacity * width);
        }
    }

    /** Empties all rows. */
    void forget() {
        Arrays.fill(rows, 0);
    }

    /** Empties one row. */
    void clear(int row) {
        Arrays.fill(rows, row * width, (row + 1) * width, 0);
    }

    /** Whether a row holds exactly these facts. */
    boolean same(int row, int[] facts) {
        int at = row * width;
        // one by one: facts were written a moment ago, and the processor waits for a wide read of narrow writes
        for (int i = 0; i < width; i++) {
            if (rows[at + i] != facts[i]) {
                return false;
            }
        }
        return true;
    }

    /** One fact of a row. */
    int get(int row, int fact) {
        return rows[row * width + fact];
    }

    /** Reads a row into an array of its width. */
    void read(int row, int[] facts) {
        System.arraycopy(rows, row * width, facts, 0, width);
    }

    /** Writes a row. */
    void put(int row, int[] facts) {
        System.arraycopy(facts, 0, rows, row * width, width);
    }
}
