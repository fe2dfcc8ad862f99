package nl.draagkracht.income;

import java.util.Arrays;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Population;

/**
 * Settles all Dutch households of a month once more, nobody excepted, and holds the accounts that were kept against it.
 * The guard of {@link Settling}: a payment that is added to an account but not to the facts shows here.
 */
final class SettlingAudit {
    private final Population population;
    private final Sweep sweep;

    SettlingAudit(Population population, Sweep sweep) {
        this.population = population;
        this.sweep = sweep;
    }

    /** Stops when an amount of a household or a total of the month is not what settling everybody gives. */
    void mustAgree(Settlement month, HouseholdTotals kept) {
        var persons = population.persons();
        var households = population.households();
        int[] earned = persons.grossCents.clone();
        int[] market = households.marketCents.clone();
        int[] gross = households.grossCents.clone();
        int[] disposable = households.disposableCents.clone();
        var anew = new Settling(population, sweep).settle(month);
        for (int person = 0; person < persons.count(); person++) {
            if (persons.isAlive(person)) {
                same("income from work of person", person, earned[person], persons.grossCents[person]);
            }
        }
        for (int household = 0; household < households.count(); household++) {
            if (households.exists(household)) {
                same("market income of household", household, market[household], households.marketCents[household]);
                same("gross income of household", household, gross[household], households.grossCents[household]);
                int left = households.disposableCents[household];
                same("disposable income of household", household, disposable[household], left);
            }
        }
        var before = kept.sums();
        var after = anew.sums();
        for (int i = 0; i < before.size(); i++) {
            if (!Arrays.equals(before.get(i), after.get(i))) {
                throw new IllegalStateException("Kept totals " + Arrays.toString(before.get(i))
                        + " differ from those of settling everybody " + Arrays.toString(after.get(i)) + ".");
            }
        }
    }

    private static void same(String what, int row, int kept, int anew) {
        if (kept != anew) {
            throw new IllegalStateException("The " + what + " in row " + row + " was kept at " + kept
                    + " cents; settled anew it is " + anew
                    + ".\nMaybe an account reads something that is not among its facts (WorkAccount, KeptAccount)?");
        }
    }
}
