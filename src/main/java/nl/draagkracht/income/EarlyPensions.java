package nl.draagkracht.income;

import nl.draagkracht.claims.PensionBeforeAge;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Supplementary pensions of those out of work on IOW, brought forward at the ages at which employees retire: CBS, retirement age 2018
 * (answer to parliament 2020D44264). They draw the pension of their tenth, and IOW is paid less it; a large one leaves nothing of it.
 * Pensioners and early retirees beside somebody with a supplement have that of their tenth too.
 */
public final class EarlyPensions {
    private final Draws draws;
    private final double followsWealth;
    private final int[] pensionCents;
    /** A pension from which on it bridges the AOW too, cents a month. */
    private final double bridgedFromCents;
    /** Share that has brought the pension forward, by whole years before the AOW. */
    private final double[] forward;

    EarlyPensions(Draws draws, IncomeParameters parameters) {
        this.draws = draws;
        followsWealth = parameters.householdIncomes().pensionFollowsWealth().value();
        pensionCents = centsByTenth(parameters);
        bridgedFromCents = parameters.householdIncomes().bridgedFrom().value() * 100 / 12;
        var ages = parameters.pensionsBeforeAge();
        forward = new double[ages.keys("yearsBefore").size()];
        for (int years = 0; years < forward.length; years++) {
            forward[years] = ages.value(Integer.toString(years));
        }
    }

    /** These pensions as the claims of a population ask for them. */
    public static PensionBeforeAge of(Population population, Draws draws, IncomeParameters parameters) {
        var early = new EarlyPensions(draws, parameters);
        var persons = population.persons();
        var households = population.households();
        return new PensionBeforeAge() {
            @Override
            public int cents(int person, int months) {
                return early.cents(persons, households, person, months);
            }

            @Override
            public long received(int person, int months, int statePensionCents) {
                return early.received(persons, households, person, months, statePensionCents);
            }
        };
    }

    /** Supplementary pension by tenth of pensioners, cents a month. */
    static int[] centsByTenth(IncomeParameters parameters) {
        var pension = parameters.supplementaryPension();
        var cents = new int[10];
        for (int tenth = 0; tenth < cents.length; tenth++) {
            cents[tenth] = (int) Math.round(pension.value(Integer.toString(tenth + 1)) * 100 / 12);
        }
        return cents;
    }

    /**
     * The pension that somebody out of work has brought forward, cents a month; 0 as long as it has not been.
     *
     * @param months months until the AOW, above 0
     */
    int cents(Persons persons, Households households, int person, int months) {
        int years = months / 12;
        boolean drawn = years < forward.length
                && draws.uniform(Decision.PENSION_BEFORE_AGE, persons.identity[person], 0) < forward[years];
        if (!drawn) {
            return 0;
        }
        int rank = households.wealthRank[persons.household[person]];
        return pensionCents[tenth(draws, persons.identity[person], rank, followsWealth)];
    }

    /** The pension beside the AOW, or of who has stopped working before it, with the AOW that a large one bridges; cents a month. */
    long received(Persons persons, Households households, int person, int months, int statePensionCents) {
        boolean early = months > 0;
        if (early && !HouseholdAccount.isRetiredEarly(persons, person)) {
            return 0;
        }
        int rank = households.wealthRank[persons.household[person]];
        int pension = pensionCents[tenth(draws, persons.identity[person], rank, followsWealth)];
        return pension + (early && pension >= bridgedFromCents ? statePensionCents : 0);
    }

    /** {@link #cents} for whom it concerns here, those on IOW and out of work; 0 for all others. */
    int besideOlderUnemployment(Persons persons, Households households, int person, int months) {
        boolean on = (persons.rights[person] & Scheme.IOW.bit()) != 0 && persons.job[person] < 0;
        return on ? cents(persons, households, person, months) : 0;
    }

    /** Tenth of pensioners, from 0, in which somebody is: partly by the wealth of the household. */
    static int tenth(Draws draws, int identity, int wealthRank, double followsWealth) {
        double draw = draws.uniform(Decision.SUPPLEMENTARY_PENSION, identity, 0);
        double rank = draw < followsWealth ? wealthRank / 1000.0 : (draw - followsWealth) / (1 - followsWealth);
        return Math.max(0, Math.min(9, (int) (10 * rank)));
    }
}
