package nl.draagkracht.population.synthesis;

import java.util.List;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.population.PeopleTables;

/**
 * How many children live at home with each couple and single parent. Households by kind and number of children are those
 * of CBS 71487ned (2024), carried to 2026; three and more is divided so that all children have a place; younger and older
 * mothers have fewer at home than mothers of about forty.
 */
final class ChildNumbers {

    static final int MOST = 7;
    private static final int KINDS = 3;
    private static final String[] KIND_KEYS = {"unmarried", "married", "single_parent"};

    private final PeopleTables tables;
    private final HouseholdDraft draft;
    private final Draws draws;

    ChildNumbers(PeopleTables tables, HouseholdDraft draft, Draws draws) {
        this.tables = tables;
        this.draft = draft;
        this.draws = draws;
    }

    /** Age of the mother; for a father alone, the age that the mother would have. */
    static int motherAge(HouseholdDraft draft, int household, double motherAgeOfFather) {
        short partner = draft.partner[household];
        if (partner >= 0) {
            return HouseholdDraft.age(partner);
        }
        int age = HouseholdDraft.age(draft.head[household]);
        if (HouseholdDraft.sex(draft.head[household]) == 1) {
            return age;
        }
        return Math.max(15, age - (int) Math.floor(motherAgeOfFather + (household & 1) * 0.999));
    }

    /** Fills the number of children of every household so that together they have exactly this many. */
    void assign(int childrenInAll) {
        int from = draft.blockStart[3];
        int to = draft.blockStart[6];
        int[] groupOf = new int[to - from];
        int[][] households = new int[KINDS][Ages.COUNT];
        double gap = tables.numbers().motherAgeOfFather().value();
        for (int h = from; h < to; h++) {
            int kind = draft.block(h) - 3;
            int mother = motherAge(draft, h, gap);
            groupOf[h - from] = kind * Ages.COUNT + mother;
            households[kind][mother]++;
        }
        int[] counts = new int[KINDS * Ages.COUNT * MOST];
        int[][] byNumber = byNumber(households, childrenInAll);
        for (int kind = 0; kind < KINDS; kind++) {
            int[] cells = byMother(households[kind], byNumber[kind]);
            System.arraycopy(cells, 0, counts, kind * Ages.COUNT * MOST, cells.length);
        }
        byte[] number = new byte[to - from];
        int[] identity = new int[to - from];
        for (int i = 0; i < identity.length; i++) {
            identity[i] = i;
        }
        Quota.assign(groupOf, KINDS * Ages.COUNT, MOST, counts, number, draws, Decision.START_CHILDREN, identity);
        for (int i = 0; i < number.length; i++) {
            draft.children[from + i] = (byte) (number[i] + 1);
        }
    }

    /** Households by kind and number of children 1..7; all children together fit exactly. */
    private int[][] byNumber(int[][] households, int childrenInAll) {
        double[][] wish = new double[KINDS][MOST];
        double few = 0;
        double many = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            double[] published = TableCells.scaled(
                    TableCells.read(
                            tables.childrenAtHome(), new String[] {KIND_KEYS[kind]}, new String[] {"1", "2", "3+"}),
                    TableCells.sum(households[kind]));
            System.arraycopy(published, 0, wish[kind], 0, 3);
            few += published[0] + 2 * published[1];
            many += published[2];
        }
        double[] split = split(Math.min(6, Math.max(3.01, (childrenInAll - few) / many)));
        int[][] whole = new int[KINDS][];
        int missing = childrenInAll;
        for (int kind = 0; kind < KINDS; kind++) {
            double threePlus = wish[kind][2];
            for (int n = 3; n <= MOST; n++) {
                wish[kind][n - 1] = threePlus * split[n - 3];
            }
            whole[kind] = TableCells.whole(wish[kind], (int) TableCells.sum(households[kind]));
            for (int n = 1; n <= MOST; n++) {
                missing -= n * whole[kind][n - 1];
            }
        }
        settle(whole, missing);
        return whole;
    }

    /** Shares of 3, 4, ... 7 children with the given mean: a geometric row. */
    private static double[] split(double mean) {
        double low = 0;
        double high = 3;
        double[] split = new double[MOST - 2];
        for (int round = 0; round < 60; round++) {
            double ratio = (low + high) / 2;
            double sum = 0;
            double children = 0;
            for (int k = 0; k < split.length; k++) {
                split[k] = StrictMath.pow(ratio, k);
                sum += split[k];
                children += (3 + k) * split[k];
            }
            for (int k = 0; k < split.length; k++) {
                split[k] /= sum;
            }
            if (children / sum < mean) {
                low = ratio;
            } else {
                high = ratio;
            }
        }
        return split;
    }

    /** Moves single households up or down by one child, among those with three and more while there are any. */
    private static void settle(int[][] whole, int missing) {
        int left = missing;
        for (int turn = 0; left != 0; turn++) {
            int[] row = whole[turn % KINDS];
            int step = left > 0 ? 1 : -1;
            boolean large = turn < 50_000 && row[2] + row[3] > 0;
            int n = step > 0
                    ? large && row[2] > 0 ? 3 : row[0] > 0 ? 1 : 2
                    : row[3] > 0 && large ? 4 : row[1] > 0 ? 2 : 3;
            if (row[n - 1] > 0) {
                row[n - 1]--;
                row[n - 1 + step]++;
                left -= step;
            }
            if (turn > 5_000_000) {
                throw new IllegalStateException(left + " children at home find no household");
            }
        }
    }

    /** Households of a kind by age of the mother and number of children, both margins exact. */
    private static int[] byMother(int[] households, int[] byNumber) {
        double[] seed = new double[Ages.COUNT * MOST];
        for (int mother = 0; mother < Ages.COUNT; mother++) {
            // Around forty all children are born and still at home; this weight is our assumption.
            double fullness = StrictMath.exp(-0.5 * StrictMath.pow((mother - 41) / 9.0, 2));
            double ratio = mother < 41 ? 0.35 + 0.65 * fullness : 0.2 + 0.8 * fullness;
            for (int n = 0; n < MOST; n++) {
                seed[mother * MOST + n] = StrictMath.pow(ratio, n);
            }
        }
        double[] cells = IterativeFitting.fit(
                        seed,
                        new int[] {Ages.COUNT, MOST},
                        List.of(
                                new IterativeFitting.Margin(
                                        "number of children", new int[] {1}, TableCells.asDoubles(byNumber)),
                                new IterativeFitting.Margin(
                                        "age of the mother", new int[] {0}, TableCells.asDoubles(households))))
                .cells();
        return ControlledRounding.roundTable(cells, households, byNumber);
    }
}
