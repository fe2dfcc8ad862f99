package nl.draagkracht.indicators;

import java.util.Arrays;

/**
 * What the members of each Dutch household need, as it was worked out last, and who they are: it holds until an account changes or a
 * member has a birthday that counts, so that most households need not be looked into. Ten bytes a household.
 */
final class KeptNeeds {
    /** Rows that are kept at most: a run of all inhabitants needs its memory for other things. */
    private static final int MOST = 1_000_000;

    private int[] cents = new int[0];
    private int[] home = new int[0];
    /** Index of the first month in which they hold no more. */
    private short[] until = new short[0];

    /** Makes room for this many households, or as many as are kept at most. */
    void grow(int capacity) {
        int rows = Math.min(capacity, MOST);
        if (cents.length < rows) {
            cents = Arrays.copyOf(cents, rows);
            home = Arrays.copyOf(home, rows);
            until = Arrays.copyOf(until, rows);
        }
    }

    /** Whether what was kept of a household still holds in a month, as far as ages go; to be asked of one that was {@link #put}. */
    boolean hold(int household, int monthIndex) {
        return household < until.length && monthIndex < until[household];
    }

    /** Keeps the needs of the members at hand, cents a month; a home too large for its place is worked out every month. */
    void put(int household, long needs, PovertyHome members) {
        if (household >= until.length) {
            return;
        }
        cents[household] = Math.toIntExact(needs);
        until[household] = members.isLarge() ? Short.MIN_VALUE : (short) Math.min(Short.MAX_VALUE, members.until);
        home[household] = members.packed();
    }

    /** Fills in the members that were kept, and returns what they need, cents a month. */
    long read(int household, PovertyHome members) {
        members.unpack(home[household]);
        return cents[household];
    }
}
