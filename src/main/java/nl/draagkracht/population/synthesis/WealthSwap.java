package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.population.Households;

/**
 * Lets a household on bijstand that was given a home or savings change places with a modest one of the same type, age and province.
 * Participatiewet article 34 (asset limit); a swap, so that published totals of tenure and wealth stay as they are.
 */
final class WealthSwap {
    private static final int AGES = 8;

    private final Households h;
    private final IntSequence[] modest = new IntSequence[HouseholdType.COUNT * AGES * Province.COUNT];

    WealthSwap(Households households) {
        this.h = households;
    }

    private int bucket(int household, int age) {
        return (h.type[household] * AGES + Math.min(AGES - 1, age / 10)) * Province.COUNT + h.province[household];
    }

    /** Offers a household without home or savings, whose head has this age. */
    void offer(int household, int age) {
        int bucket = bucket(household, age);
        if (modest[bucket] == null) {
            modest[bucket] = new IntSequence();
        }
        modest[bucket].add(household);
    }

    /** Gives the household the dwelling and wealth of a modest one, and that one its own; false when there is none. */
    boolean swap(int household, int age) {
        var offers = modest[bucket(household, age)];
        if (offers == null || offers.size() == 0) {
            return false;
        }
        int other = offers.removeLast();
        exchange(h.tenancy, household, other);
        exchange(h.rentCents, household, other);
        exchange(h.liquidCents, household, other);
        exchange(h.securitiesCents, household, other);
        exchange(h.ownFirmCents, household, other);
        exchange(h.homeCents, household, other);
        exchange(h.mortgageCents, household, other);
        short rank = h.wealthRank[household];
        h.wealthRank[household] = h.wealthRank[other];
        h.wealthRank[other] = rank;
        return true;
    }

    private static void exchange(long[] column, int one, int other) {
        long value = column[one];
        column[one] = column[other];
        column[other] = value;
    }

    private static void exchange(int[] column, int one, int other) {
        int value = column[one];
        column[one] = column[other];
        column[other] = value;
    }

    private static void exchange(byte[] column, int one, int other) {
        byte value = column[one];
        column[one] = column[other];
        column[other] = value;
    }
}
