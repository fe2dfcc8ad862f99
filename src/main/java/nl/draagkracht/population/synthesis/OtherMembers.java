package nl.draagkracht.population.synthesis;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.population.PeopleTables;

/**
 * Persons who are neither partner, parent nor child in their household: adults of similar age form the other households
 * (CBS 37975 by size), the rest, foster children among them, lives in with couples and single parents.
 */
final class OtherMembers {

    private static final int ADULT = 18;

    /** Years of noise on the age by which members of an other household find each other. */
    private static final double AGE_NOISE = 12;

    private final PeopleTables tables;
    private final Draws draws;

    /** Members of other households, household after household. */
    private final short[] inOther;

    private final int[] sizes;

    /** Persons who live in with a family. */
    private final short[] hosted;

    private final int[] host;

    OtherMembers(PeopleTables tables, PeopleSynthesis people, double share, Draws draws) {
        this.tables = tables;
        this.draws = draws;
        short[] adults = codes(people, ADULT, Ages.COUNT);
        short[] minors = codes(people, 0, ADULT);
        this.sizes = sizes(share, adults.length);
        int members = (int) TableCells.sum(sizes);
        long[] order = new long[adults.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = draws.bits(Decision.START_OTHER_MEMBER, i, 0) >>> 32 << 32 | i;
        }
        Arrays.sort(order);
        for (int i = 0; i < members; i++) {
            int adult = (int) order[i];
            double age = HouseholdDraft.age(adults[adult])
                    + AGE_NOISE * draws.uniform(Decision.START_OTHER_MEMBER, adult, 1);
            order[i] = (long) (age * 1e6) << 32 | adult;
        }
        Arrays.sort(order, 0, members);
        inOther = new short[members];
        hosted = new short[adults.length - members + minors.length];
        for (int i = 0; i < adults.length; i++) {
            short code = adults[(int) order[i]];
            if (i < members) {
                inOther[i] = code;
            } else {
                hosted[i - members] = code;
            }
        }
        System.arraycopy(minors, 0, hosted, adults.length - members, minors.length);
        host = new int[hosted.length];
    }

    int households() {
        return sizes.length;
    }

    private static short[] codes(PeopleSynthesis people, int from, int to) {
        int size = 0;
        for (int age = from; age < to; age++) {
            size += people.count(age, 0, CensusPosition.OTHER) + people.count(age, 1, CensusPosition.OTHER);
        }
        short[] codes = new short[size];
        int next = 0;
        for (int age = from; age < to; age++) {
            for (int sex = 0; sex < 2; sex++) {
                int count = people.count(age, sex, CensusPosition.OTHER);
                Arrays.fill(codes, next, next + count, HouseholdDraft.code(age, sex));
                next += count;
            }
        }
        return codes;
    }

    /** Sizes of the other households, in mixed order; fewer when there are not enough adults. */
    private int[] sizes(double share, int adults) {
        String[] keys = {"2", "3", "4", "5"};
        double[] bySize = TableCells.read(tables.otherHouseholds(), keys);
        double growth = tables.numbers().population().value()
                / tables.positionTotals().rows().stream()
                        .mapToDouble(row -> row.value())
                        .sum();
        int households = (int) Math.round(tables.householdTotals().value("other") * growth * share);
        households = Math.min(households, adults / 3);
        var urn = new Urn(TableCells.whole(bySize, households), 0, keys.length);
        int[] sizes = new int[households];
        for (int h = 0; h < households; h++) {
            sizes[h] = 2 + urn.take(draws.uniform(Decision.START_OTHER_MEMBER, h, 2));
        }
        return sizes;
    }

    /** Heads of other households: the oldest member, as reference person. */
    void addHeads(HouseholdDraft draft) {
        int next = 0;
        int household = draft.blockStart[6];
        for (int size : sizes) {
            int oldest = next;
            for (int i = next; i < next + size; i++) {
                oldest = HouseholdDraft.age(inOther[i]) > HouseholdDraft.age(inOther[oldest]) ? i : oldest;
            }
            short head = inOther[oldest];
            inOther[oldest] = inOther[next];
            inOther[next] = head;
            draft.add(head, (short) -1, 1);
            draft.others[household++] = (byte) (size - 1);
            next += size;
        }
    }

    /** Finds a family for everybody who lives in. */
    void chooseHosts(HouseholdDraft draft) {
        double withCouples = tables.numbers().otherWithCouples().value();
        for (int i = 0; i < hosted.length; i++) {
            boolean childless = draws.uniform(Decision.START_OTHER_MEMBER, i, 3) < withCouples;
            int from = draft.blockStart[childless ? 1 : 3];
            int to = draft.blockStart[childless ? 3 : 6];
            host[i] = from + draws.below(to - from, Decision.START_OTHER_MEMBER, i, 4);
            draft.others[host[i]]++;
        }
    }

    /** Writes the others behind the children of their household. */
    void moveIn(HouseholdDraft draft) {
        int next = 0;
        int household = draft.blockStart[6];
        for (int size : sizes) {
            System.arraycopy(inOther, next + 1, draft.member, draft.memberStart[household++], size - 1);
            next += size;
        }
        Arrays.fill(draft.others, draft.blockStart[1], draft.blockStart[6], (byte) 0);
        for (int i = 0; i < hosted.length; i++) {
            int h = host[i];
            draft.member[draft.memberStart[h] + draft.children[h] + draft.others[h]++] = hosted[i];
        }
    }
}
