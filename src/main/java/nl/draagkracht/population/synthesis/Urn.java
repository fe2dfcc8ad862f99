package nl.draagkracht.population.synthesis;

/**
 * An urn with a fixed number of tickets per value, drawn without replacement: the persons of a group who draw one after
 * another receive the published counts exactly, and every way to spread them is equally likely. Used for every quota
 * of the built Netherlands (house method; sampling without replacement).
 */
public final class Urn {

    /** Below this number of values a plain walk is faster than a tree. */
    private static final int SMALL = 24;

    private final int[] tickets;
    private final boolean tree;
    private final int top;
    private int left;

    /** An urn with {@code counts[offset + v]} tickets of value v, for v below {@code values}. */
    public Urn(int[] counts, int offset, int values) {
        tree = values > SMALL;
        tickets = new int[tree ? values + 1 : values];
        top = Integer.highestOneBit(Math.max(1, values));
        for (int v = 0; v < values; v++) {
            int count = counts[offset + v];
            if (count < 0) {
                throw new IllegalArgumentException("Urn value " + v + " has " + count + " tickets");
            }
            left += count;
            if (tree) {
                for (int node = v + 1; node <= values; node += node & -node) {
                    tickets[node] += count;
                }
            } else {
                tickets[v] = count;
            }
        }
    }

    public int left() {
        return left;
    }

    /** Takes one ticket; u in (0,1) says which. */
    public int take(double u) {
        if (left == 0) {
            throw new IllegalStateException("An empty urn was drawn from: the counts do not cover the group");
        }
        int ticket = Math.min(left - 1, (int) (u * left));
        left--;
        return tree ? takeFromTree(ticket) : takeFromRow(ticket);
    }

    private int takeFromRow(int ticket) {
        int v = 0;
        int rest = ticket;
        while (rest >= tickets[v]) {
            rest -= tickets[v++];
        }
        tickets[v]--;
        return v;
    }

    private int takeFromTree(int ticket) {
        int position = 0;
        int rest = ticket;
        for (int step = top; step > 0; step >>= 1) {
            int next = position + step;
            if (next < tickets.length && tickets[next] <= rest) {
                position = next;
                rest -= tickets[next];
            }
        }
        for (int node = position + 1; node < tickets.length; node += node & -node) {
            tickets[node]--;
        }
        return position;
    }
}
