package nl.draagkracht.income;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Settles the month of all Dutch households, anew only where a fact changed.
 *
 * <p>First a sweep over persons: work and insurance, compared with what the person was last settled on. Then a sweep over
 * households: whoever has a member or a fact that changed is settled anew, the others keep last month's amounts; capital moves every
 * month. Totals are carried on: old amounts out, new amounts in, all whole cents, so that they equal those of settling everybody.
 * When law or rates changed, everybody is settled.
 */
final class Settling {
    private static final byte ANEW = 2;

    private final Persons persons;
    private final Households households;
    private final Sweep sweep;
    private final KeptRows work = new KeptRows(WorkAccount.FACTS);
    private final SparseRows benefits = new SparseRows(WorkAccount.FACTS_OF_BENEFITS);
    private final KeptRows facts = new KeptRows(KeptAccount.FACTS);
    private final KeptAmounts amounts = new KeptAmounts(KeptAccount.AMOUNTS);
    private final List<WorkTotals> workOfChunks = new ArrayList<>();
    private final List<long[]> flowsOfChunks = new ArrayList<>();
    /** By household: whether a member changed, and after its account was settled whether it was settled anew. */
    private byte[] changed = new byte[0];

    private final int[] account = new int[KeptAccount.AMOUNTS];
    private Settlement last;
    private Informed informed = household -> {};

    /** Hears of households whose account changes. */
    @FunctionalInterface
    interface Informed {
        /** The household is about to be settled anew; {@link #amount} still tells the old account. */
        void beforeNewAccount(int household);
    }

    Settling(Population population, Sweep sweep) {
        persons = population.persons();
        households = population.households();
        this.sweep = sweep;
    }

    /** Who is told before an account changes. */
    void inform(Informed listener) {
        informed = listener;
    }

    /** Settles a month; the income columns of persons and households hold it afterwards. */
    HouseholdTotals settle(Settlement settlement) {
        grow();
        if (!settlement.sameRules(last)) {
            forget();
        }
        last = settlement;
        sweep.chunks(persons.count(), Sweep.FINE, (from, to) -> persons(settlement, from, to));
        var sum = new HouseholdTotals();
        for (var part : sweep.chunks(households.count(), Sweep.FINE, (from, to) -> households(settlement, from, to))) {
            sum.add(part);
        }
        workOfChunks.forEach(sum::addWork);
        flowsOfChunks.forEach(sum::addFlows);
        return sum;
    }

    /** An amount of a household's account of last month, see {@link KeptAccount}. */
    int amount(int household, int which) {
        return amounts.get(household, which);
    }

    /** All amounts of a household's account of last month; the array is that of the next call too, so this is for one thread. */
    int[] account(int household) {
        amounts.read(household, account);
        return account;
    }

    /** Whether the account of a household was settled anew last month. */
    boolean isAnew(int household) {
        return changed[household] == ANEW;
    }

    /** Childcare allowance in a household's account of last month, cents. */
    int childcare(int household) {
        return KeptAccount.childcare(amounts, household, amounts.get(household, KeptAccount.KIN));
    }

    /** The month last settled. */
    Settlement last() {
        return last;
    }

    private void grow() {
        work.grow(persons.capacity());
        benefits.grow(persons.capacity());
        facts.grow(households.capacity());
        amounts.grow(households.capacity());
        if (changed.length < households.capacity()) {
            changed = Arrays.copyOf(changed, households.capacity());
        }
        while (workOfChunks.size() * Sweep.FINE < persons.count()) {
            workOfChunks.add(new WorkTotals());
        }
        while (flowsOfChunks.size() * Sweep.FINE < households.count()) {
            flowsOfChunks.add(new long[KeptAccount.SUMS]);
        }
    }

    private void forget() {
        sweep.chunks(households.count(), Sweep.FINE, (from, to) -> {
            for (int household = from; household < to; household++) {
                informed.beforeNewAccount(household);
            }
            return null;
        });
        work.forget();
        benefits.forget();
        facts.forget();
        amounts.forget();
        workOfChunks.replaceAll(totals -> new WorkTotals());
        flowsOfChunks.replaceAll(flows -> new long[KeptAccount.SUMS]);
    }

    /** A chunk writes its own persons; of other chunks' households it only marks that they changed. */
    private Void persons(Settlement settlement, int from, int to) {
        var totals = workOfChunks.get(from / Sweep.FINE);
        var account = new WorkAccount(persons, households, work, benefits, changed, settlement, totals);
        for (int person = from; person < to; person++) {
            account.settle(person);
        }
        return null;
    }

    private HouseholdTotals households(Settlement settlement, int from, int to) {
        var totals = new HouseholdTotals();
        var kept = new KeptAccount(persons, households, facts, amounts, flowsOfChunks.get(from / Sweep.FINE), informed);
        kept.open(settlement, totals);
        for (int household = from; household < to; household++) {
            boolean anew = false;
            if (households.exists(household)) {
                anew = kept.settle(household, changed[household] == WorkAccount.CHANGED);
            } else {
                kept.end(household);
            }
            changed[household] = anew ? ANEW : 0;
        }
        return totals;
    }
}
