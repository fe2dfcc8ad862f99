package nl.draagkracht.kernel;

import java.util.Arrays;

/** A growable sequence of ints: the events that a chunk of a sweep collects, without boxing. */
public final class IntSequence {
    private int[] values = new int[64];
    private int size;

    /** Appends a value. */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** Appends all values of another sequence. */
    public void addAll(IntSequence other) {
        if (size + other.size > values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, size + other.size));
        }
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    /** The value at a place. */
    public int at(int place) {
        return values[place];
    }

    /** Removes and returns the last value. */
    public int removeLast() {
        return values[--size];
    }

    /** Number of values. */
    public int size() {
        return size;
    }

    /** Forgets all values. */
    public void clear() {
        size = 0;
    }

    /** A copy of the values. */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
