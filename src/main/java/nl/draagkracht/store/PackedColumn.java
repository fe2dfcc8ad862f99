package nl.draagkracht.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One primitive column in a file: every few thousand rows the smallest value, and of each row how far it lies above that, in as few
 * bytes as the largest needs. Rows in which all have the same take none, running numbers two.
 */
final class PackedColumn {

    private static final int ROWS = 8192;

    private final long[] values = new long[ROWS];

    /** Writes the first rows of a column of bytes, shorts, integers or longs. */
    void write(Object column, int count, CheckedOutput out) throws IOException {
        for (int from = 0; from < count; from += ROWS) {
            int rows = Math.min(ROWS, count - from);
            load(column, from, rows);
            pack(rows, out.room());
        }
    }

    /** Reads rows into the start of a column of the same type. */
    void read(Object column, int count, CheckedInput in) throws IOException {
        for (int from = 0; from < count; from += ROWS) {
            int rows = Math.min(ROWS, count - from);
            unpack(rows, in.next());
            store(column, from, rows);
        }
    }

    private void pack(int rows, ByteBuffer out) {
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < rows; i++) {
            lowest = Math.min(lowest, values[i]);
            highest = Math.max(highest, values[i]);
        }
        int width = width(highest - lowest);
        out.put((byte) width).putLong(lowest);
        switch (width) {
            case 0 -> {
                return;
            }
            case 1 -> {
                for (int i = 0; i < rows; i++) {
                    out.put((byte) (values[i] - lowest));
                }
            }
            case 2 -> {
                for (int i = 0; i < rows; i++) {
                    out.putShort((short) (values[i] - lowest));
                }
            }
            case 4 -> {
                for (int i = 0; i < rows; i++) {
                    out.putInt((int) (values[i] - lowest));
                }
            }
            default -> {
                for (int i = 0; i < rows; i++) {
                    out.putLong(values[i] - lowest);
                }
            }
        }
    }

    private void unpack(int rows, ByteBuffer in) throws IOException {
        int width = in.get();
        long lowest = in.getLong();
        switch (width) {
            case 0 -> Arrays.fill(values, 0, rows, lowest);
            case 1 -> {
                for (int i = 0; i < rows; i++) {
                    values[i] = lowest + (in.get() & 0xFF);
                }
            }
            case 2 -> {
                for (int i = 0; i < rows; i++) {
                    values[i] = lowest + (in.getShort() & 0xFFFF);
                }
            }
            case 4 -> {
                for (int i = 0; i < rows; i++) {
                    values[i] = lowest + (in.getInt() & 0xFFFF_FFFFL);
                }
            }
            case 8 -> {
                for (int i = 0; i < rows; i++) {
                    values[i] = lowest + in.getLong();
                }
            }
            default -> throw new IOException("numbers of " + width + " bytes");
        }
    }

    /** Bytes that an unsigned difference needs; eight when it overflowed, which wraps back when it is added again. */
    private static int width(long span) {
        if (span < 0 || span > 0xFFFF_FFFFL) {
            return 8;
        }
        return span == 0 ? 0 : span <= 0xFF ? 1 : span <= 0xFFFF ? 2 : 4;
    }

    private void load(Object column, int from, int rows) {
        if (column instanceof byte[] bytes) {
            for (int i = 0; i < rows; i++) {
                values[i] = bytes[from + i];
            }
        } else if (column instanceof short[] shorts) {
            for (int i = 0; i < rows; i++) {
                values[i] = shorts[from + i];
            }
        } else if (column instanceof int[] ints) {
            for (int i = 0; i < rows; i++) {
                values[i] = ints[from + i];
            }
        } else {
            System.arraycopy((long[]) column, from, values, 0, rows);
        }
    }

    private void store(Object column, int from, int rows) {
        if (column instanceof byte[] bytes) {
            for (int i = 0; i < rows; i++) {
                bytes[from + i] = (byte) values[i];
            }
        } else if (column instanceof short[] shorts) {
            for (int i = 0; i < rows; i++) {
                shorts[from + i] = (short) values[i];
            }
        } else if (column instanceof int[] ints) {
            for (int i = 0; i < rows; i++) {
                ints[from + i] = (int) values[i];
            }
        } else {
            System.arraycopy(values, 0, (long[]) column, from, rows);
        }
    }
}
