package nl.draagkracht.claims;

import java.util.List;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * The phase "People claim, and institutions decide": every person's WW, ZW, WIA, WAO, Wajong and AOW right, then every
 * household's bijstand. Writes rights, clocks, insuranceCents and the assistance columns, own rows only; the same result
 * for any number of threads.
 */
public final class Claims {
    private final Population population;
    private final ClaimsParameters numbers;
    private final Draws draws;
    private final Sweep sweep;
    private final HiddenMeans hidden;
    private final DecisionQueue desk;
    private ClaimFlows flows = new ClaimFlows();

    /** Claims of a population or a sample of it. */
    public Claims(Population population, ClaimsParameters numbers, Draws draws, Sweep sweep, double sampleShare) {
        this.population = population;
        this.numbers = numbers;
        this.draws = draws;
        this.sweep = sweep;
        hidden = new HiddenMeans(population, draws);
        desk = new DecisionQueue(numbers.unemployment(), sampleShare);
    }

    /**
     * Gives the start population the rights that ran on 31 December 2025, for schemes of which nobody has a right yet.
     * Call once, after jobs are seated and before the first month.
     */
    public void open(StatuteBook law, Month month, double sampleShare) {
        hidden.at(month);
        new OpeningRights(population, numbers, draws, law, month).grant(sampleShare);
        payRunningRights(law, month.plus(-1));
        new OpeningAssistance(population, numbers, draws, law, month, hidden).grant(sampleShare);
    }

    /** Settles a month under its law; returns its counts and euros. */
    public ClaimFlows settle(StatuteBook law, Month month) {
        var persons = population.persons();
        var households = population.households();
        var insured =
                ClaimFlows.sum(sweep.chunks(persons.count(), (from, to) -> insurance(persons, law, month, from, to)));
        hidden.at(month);
        var assisted = ClaimFlows.sum(
                sweep.chunks(households.count(), (from, to) -> assistance(households, law, month, from, to)));
        flows = ClaimFlows.sum(List.of(insured, assisted));
        flows.decidedOnTime(desk.decide(flows.count(ClaimCount.WW_INFLOW)
                        / numbers.unemployment().personsPerBenefit().value()
                + flows.count(ClaimCount.WW_REFUSED)));
        return flows;
    }

    /** Counts and euros of the last settled month. */
    public ClaimFlows flows() {
        return flows;
    }

    /** WW claims that wait for a decision, in sample units. */
    public double wwClaimsWaiting() {
        return desk.waiting();
    }

    /** December's insurance payments of those who hold a right, for the means test of the opening stock. */
    private void payRunningRights(StatuteBook law, Month month) {
        var persons = population.persons();
        var claims = new PersonClaims(persons, draws, numbers, law, month);
        var ignored = new ClaimFlows();
        for (int person = 0; person < persons.count(); person++) {
            if (persons.household[person] >= 0 && (persons.rights[person] & Rights.INSURANCE) != 0) {
                claims.settle(person, ignored);
            }
        }
    }

    private ClaimFlows insurance(Persons persons, StatuteBook law, Month month, int from, int to) {
        var found = new ClaimFlows();
        var claims = new PersonClaims(persons, draws, numbers, law, month);
        for (int person = from; person < to; person++) {
            if (persons.household[person] >= 0) {
                claims.settle(person, found);
            }
        }
        return found;
    }

    private ClaimFlows assistance(Households households, StatuteBook law, Month month, int from, int to) {
        var found = new ClaimFlows();
        var rights = new Rights(
                population.persons(), numbers.unemployment().holidayFactor().value());
        var means = new MeansTest(population, rights, law, month);
        var claims = new AssistanceClaims(population, means, draws, numbers, hidden, month);
        for (int household = from; household < to; household++) {
            if (households.firstMember[household] >= 0) {
                claims.settle(household, found);
            }
        }
        return found;
    }
}
