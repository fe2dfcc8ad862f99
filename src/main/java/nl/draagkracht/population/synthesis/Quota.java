package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;

/**
 * Gives every person of a group one of several values so that each value occurs exactly as often as the published table
 * says; chance decides only who. Each group has its own {@link Urn}, persons draw from it in row order with their own
 * keyed number, so the outcome depends on no thread and no other group.
 */
public final class Quota {

    private Quota() {}

    /**
     * Fills {@code target[i]} for every i with {@code groupOf[i] >= 0}.
     *
     * @param groupOf group of each row, negative = leave out
     * @param counts row-major groups x values; the sum of a group must be at least its number of rows
     * @param identity keys of the draws, one per row
     */
    @SuppressWarnings("checkstyle:parameternumber")
    public static void assign(
            int[] groupOf,
            int groups,
            int values,
            int[] counts,
            byte[] target,
            Draws draws,
            Decision decision,
            int[] identity) {
        if (values > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(values + " values do not fit a byte column; use the short form");
        }
        Urn[] urns = urns(groups, values, counts);
        for (int i = 0; i < groupOf.length; i++) {
            int group = groupOf[i];
            if (group >= 0) {
                target[i] = (byte) urns[group].take(draws.uniform(decision, identity[i], 0));
            }
        }
    }

    /** The same for more than 127 values. */
    @SuppressWarnings("checkstyle:parameternumber")
    public static void assign(
            int[] groupOf,
            int groups,
            int values,
            int[] counts,
            short[] target,
            Draws draws,
            Decision decision,
            int[] identity) {
        Urn[] urns = urns(groups, values, counts);
        for (int i = 0; i < groupOf.length; i++) {
            int group = groupOf[i];
            if (group >= 0) {
                target[i] = (short) urns[group].take(draws.uniform(decision, identity[i], 0));
            }
        }
    }

    private static Urn[] urns(int groups, int values, int[] counts) {
        Urn[] urns = new Urn[groups];
        for (int g = 0; g < groups; g++) {
            urns[g] = new Urn(counts, g * values, values);
        }
        return urns;
    }
}
