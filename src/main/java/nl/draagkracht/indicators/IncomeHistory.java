package nl.draagkracht.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.income.Income;
import nl.draagkracht.income.IncomeSplit;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.law.PersonalTax;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * What every household of a baseline had to live on, month by month, and who worked: what the same persons of a scenario are held against
 * (model page 7, "Stabilisation").
 *
 * <p>Persons and households are known by their identities. A month holds only those whose incomes moved by a euro since they were written
 * last, so that nine in ten take no room; a part is therefore up to a euro old. In samples above one in fifty a fixed part of the
 * households is followed, so that a large run needs no more memory: there are displaced enough.
 */
public final class IncomeHistory {
    private static final double FOLLOWED_SAMPLE = 0.02;
    private static final int STALE_CENTS = 100;

    /** Parts of income, and behind them the change of what is owed while claims wait. */
    static final int PARTS = IncomeSplit.COUNT + 1;

    /** Place of the change of what is owed. */
    static final int OWED = IncomeSplit.COUNT;

    private final int stride;
    private final List<Leaf> leaves = new ArrayList<>();
    private final OwedRights owed = new OwedRights();
    private int[] last = new int[0];
    private int[] incomes = new int[0];
    private int[] homes = new int[0];

    /** A month: households that changed with their parts, persons that moved with their homes, who worked, all market income. */
    private record Leaf(int[] households, int[] parts, int[] moved, long[] atWork, long marketCents) {}

    /** The history of a baseline of this sample. */
    public IncomeHistory(double sampleShare) {
        stride = Math.max(1, (int) Math.round(sampleShare / FOLLOWED_SAMPLE));
    }

    /** Whether a household is followed. */
    boolean follows(int householdIdentity) {
        return stride == 1 || householdIdentity % stride == 0;
    }

    /** Of how many households one is followed. */
    int stride() {
        return stride;
    }

    /** Writes a month whose incomes have been paid. */
    public void record(Population population, Income income, PersonalTax tax) {
        owed.read(population, tax);
        var persons = population.persons();
        var households = population.households();
        var changed = new IntSequence();
        var values = new IntSequence();
        var parts = new long[IncomeSplit.COUNT];
        var now = new int[PARTS];
        long market = 0;
        for (int h = 0; h < households.count(); h++) {
            if (!households.exists(h) || !follows(households.identity[h])) {
                continue;
            }
            market += households.marketCents[h];
            now[OWED] = owed.ofHousehold(h);
            if (isAsBefore(households, h, now[OWED])) {
                continue;
            }
            income.split(h, parts);
            for (int k = 0; k < parts.length; k++) {
                now[k] = (int) parts[k];
            }
            int place = households.identity[h] / stride;
            System.arraycopy(now, 0, last, place * PARTS, PARTS);
            incomes[place] = households.disposableCents[h];
            changed.add(households.identity[h]);
            for (int part : now) {
                values.add(part);
            }
        }
        int[] moved = moved(population);
        // homes have room for every identity by now
        leaves.add(new Leaf(changed.toArray(), values.toArray(), moved, atWork(persons, homes.length), market));
    }

    /** Whether a household has the incomes that were written last: then its parts are those too, but for less than a euro. */
    private boolean isAsBefore(Households households, int h, int owedNow) {
        int place = households.identity[h] / stride;
        last = roomy(last, (place + 1) * PARTS, 0);
        incomes = roomy(incomes, place + 1, 0);
        int at = place * PARTS;
        return Math.abs(last[at] - households.marketCents[h]) < STALE_CENTS
                && Math.abs(incomes[place] - households.disposableCents[h]) < STALE_CENTS
                && last[at + OWED] == owedNow
                && (incomes[place] != 0 || households.disposableCents[h] == 0);
    }

    /** Pairs of person and household followed, for those whose household is another than last month; -1 for one not followed. */
    private int[] moved(Population population) {
        var persons = population.persons();
        var identities = population.households().identity;
        var pairs = new IntSequence();
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i)) {
                int who = persons.identity[i];
                homes = roomy(homes, who + 1, -1);
                int lives = identities[persons.household[i]];
                int home = follows(lives) ? lives : -1;
                if (homes[who] != home) {
                    homes[who] = home;
                    pairs.add(who);
                    pairs.add(home);
                }
            }
        }
        return pairs.toArray();
    }

    private static long[] atWork(Persons persons, int identities) {
        long[] bits = new long[(identities >> 6) + 1];
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i) && persons.job[i] >= 0) {
                bits[persons.identity[i] >> 6] |= 1L << persons.identity[i];
            }
        }
        return bits;
    }

    private static int[] roomy(int[] column, int needed, int empty) {
        if (needed <= column.length) {
            return column;
        }
        int[] longer = Arrays.copyOf(column, needed + needed / 4);
        Arrays.fill(longer, column.length, longer.length, empty);
        return longer;
    }

    /** A reader of its own that turns over the months from the first. */
    Reader reader() {
        return new Reader();
    }

    /** Reads the history month by month; several readers may read at the same time. */
    final class Reader {
        private int month = -1;
        private int[] parts = new int[0];
        private int[] homes = new int[0];

        /** Turns to the next month; false when the history has ended. */
        boolean turn() {
            if (month + 1 >= leaves.size()) {
                return false;
            }
            month++;
            var leaf = leaves.get(month);
            for (int k = 0; k < leaf.households().length; k++) {
                int at = leaf.households()[k] / stride * PARTS;
                parts = roomy(parts, at + PARTS, 0);
                System.arraycopy(leaf.parts(), k * PARTS, parts, at, PARTS);
            }
            for (int k = 0; k < leaf.moved().length; k += 2) {
                homes = roomy(homes, leaf.moved()[k] + 1, -1);
                homes[leaf.moved()[k]] = leaf.moved()[k + 1];
            }
            return true;
        }

        /** Whether a person works this month. */
        boolean works(int person) {
            return works(person, month);
        }

        /** Whether a person worked last month. */
        boolean worked(int person) {
            return month > 0 && works(person, month - 1);
        }

        private boolean works(int person, int when) {
            long[] bits = leaves.get(when).atWork();
            int word = person >> 6;
            return word < bits.length && (bits[word] >> person & 1) == 1;
        }

        /** Identity of a person's household, -1 when it is not followed. */
        int home(int person) {
            return person < homes.length ? homes[person] : -1;
        }

        /** A part of the income of a household that is followed, cents. */
        int part(int household, int which) {
            int at = household / stride * PARTS + which;
            return at < parts.length ? parts[at] : 0;
        }

        /** Market income of all households that are followed, cents. */
        long marketCents() {
            return leaves.get(month).marketCents();
        }
    }
}
