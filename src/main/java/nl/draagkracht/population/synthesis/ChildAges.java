package nl.draagkracht.population.synthesis;

import java.util.Arrays;
import java.util.List;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.PeopleTables;

/**
 * Which children live with which parents: the age of the mother minus that of the child follows the births by age of the
 * mother (CBS 37744ned), every child at home of every age has a place, and brothers and sisters are some years apart.
 */
final class ChildAges {

    private static final int AGES = Ages.COUNT;

    private final PeopleTables tables;
    private final PeopleSynthesis people;
    private final HouseholdDraft draft;
    private final Draws draws;
    private final int from;
    private final int to;
    private final byte[] motherAge;

    ChildAges(PeopleTables tables, PeopleSynthesis people, HouseholdDraft draft, Draws draws) {
        this.tables = tables;
        this.people = people;
        this.draft = draft;
        this.draws = draws;
        this.from = draft.blockStart[3];
        this.to = draft.blockStart[6];
        this.motherAge = new byte[to - from];
    }

    void assign(Sweep sweep) {
        int[] start = new int[AGES + 1];
        int[] slots = new int[AGES];
        double gap = tables.numbers().motherAgeOfFather().value();
        for (int h = from; h < to; h++) {
            int mother = ChildNumbers.motherAge(draft, h, gap);
            motherAge[h - from] = (byte) mother;
            start[mother + 1]++;
            slots[mother] += draft.children[h];
        }
        for (int mother = 0; mother < AGES; mother++) {
            start[mother + 1] += start[mother];
        }
        int[] byMother = new int[to - from];
        int[] next = start.clone();
        for (int h = from; h < to; h++) {
            byMother[next[motherAge[h - from]]++] = h;
        }
        int[] table = table(slots);
        sweep.chunks(AGES, 1, (first, end) -> {
            for (int mother = first; mother < end; mother++) {
                deal(byMother, start[mother], start[mother + 1], slots[mother], table, mother);
            }
            return null;
        });
        giveSexes();
    }

    /** Children by own age and age of the mother, both margins exact. */
    private int[] table(int[] slots) {
        int[] children = new int[AGES];
        double[] seed = new double[AGES * AGES];
        for (int child = 0; child < AGES; child++) {
            children[child] =
                    people.count(child, 0, CensusPosition.CHILD) + people.count(child, 1, CensusPosition.CHILD);
            for (int mother = 0; mother < AGES; mother++) {
                int atBirth = mother - child;
                double tail = 1e-6 * StrictMath.exp(-0.7 * Math.abs(atBirth - 32));
                seed[child * AGES + mother] =
                        Math.max(tail, tables.ageOfMother().valueOr(0, Integer.toString(atBirth)))
                                * Math.max(1, slots[mother]);
            }
        }
        double[] cells = IterativeFitting.fit(
                        seed,
                        new int[] {AGES, AGES},
                        List.of(
                                new IterativeFitting.Margin("mothers", new int[] {1}, TableCells.asDoubles(slots)),
                                new IterativeFitting.Margin("children", new int[] {0}, TableCells.asDoubles(children))))
                .cells();
        return ControlledRounding.roundTable(cells, children, slots);
    }

    /** Deals the children of all mothers of one age: siblings stand a few years apart in the row of ages. */
    private void deal(int[] byMother, int first, int end, int slots, int[] table, int mother) {
        double spread = spread(table, mother);
        double apart = tables.numbers().siblingSpacing().value() / Math.max(0.5, spread * 3.46);
        long[] order = new long[slots];
        int slot = 0;
        for (int i = first; i < end; i++) {
            int h = byMother[i];
            int n = draft.children[h];
            double step = n == 1 ? 0 : Math.min(apart, 0.9 / (n - 1));
            double place = draws.uniform(Decision.START_CHILD_AGES, h, 0) * (1 - step * (n - 1));
            for (int k = 0; k < n; k++) {
                order[slot++] = (long) ((place + step * k) * 0x1p30) << 32 | draft.memberStart[h] + k;
            }
        }
        Arrays.sort(order);
        int child = 0;
        int left = table[mother];
        for (long key : order) {
            while (left == 0) {
                child++;
                left = table[child * AGES + mother];
            }
            draft.member[(int) key] = (short) child;
            left--;
        }
    }

    private static double spread(int[] table, int mother) {
        double persons = 0;
        double sum = 0;
        double squares = 0;
        for (int child = 0; child < AGES; child++) {
            int count = table[child * AGES + mother];
            persons += count;
            sum += (double) child * count;
            squares += (double) child * child * count;
        }
        return persons == 0 ? 0 : StrictMath.sqrt(Math.max(0, squares / persons - sum / persons * sum / persons));
    }

    private void giveSexes() {
        var urns = new Urn[AGES];
        for (int age = 0; age < AGES; age++) {
            int[] sexes = {people.count(age, 0, CensusPosition.CHILD), people.count(age, 1, CensusPosition.CHILD)};
            urns[age] = new Urn(sexes, 0, 2);
        }
        for (int h = from; h < to; h++) {
            int start = draft.memberStart[h];
            for (int place = start; place < start + draft.children[h]; place++) {
                int age = draft.member[place];
                int sex = urns[age].take(draws.uniform(Decision.START_CHILD_SEX, place, 0));
                draft.member[place] = HouseholdDraft.code(age, sex);
            }
        }
    }
}
