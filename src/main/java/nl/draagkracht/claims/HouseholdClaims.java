package nl.draagkracht.claims;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * All claims of one household in one month that ask for the facts of the household, in the order in which Dutch law lets them give way
 * to each other: IOW and Anw, IOAW, supplements of the Toeslagenwet, Bbz, and only then bijstand.
 */
final class HouseholdClaims {
    private final ProvisionClaims provisions;
    private final SelfEmployedClaims selfEmployed;
    private final AssistanceClaims assistance;
    private final SupplementClaims supplements;
    private final HouseholdLinks links;
    /** Takes what the start population receives, which is no flow of a month. */
    private final ClaimFlows uncounted = new ClaimFlows();

    HouseholdClaims(
            Population population,
            ClaimsParameters numbers,
            Draws draws,
            AssistanceClaims.Unseen unseen,
            StatuteBook law,
            Month month) {
        double holiday = numbers.unemployment().holidayFactor().value();
        links = new HouseholdLinks(population);
        var persons = population.persons();
        var rights = new Rights(persons, holiday);
        var income = new CountedIncome(persons, rights, law, month.index(), holiday, unseen.pensions());
        var means = new MeansTest(population, rights, income, unseen.homes(), law, month);
        supplements = new SupplementClaims(population, unseen.homes(), rights, draws, numbers, law, income, month);
        provisions = new ProvisionClaims(population, rights, law, income, supplements, month.index());
        selfEmployed = new SelfEmployedClaims(population, rights, means, draws, numbers.provisions(), law, month);
        assistance = new AssistanceClaims(population, means, draws, numbers, unseen, month);
    }

    /**
     * Settles one household of this month.
     *
     * @param ofMembers whether a member has anything by which more than bijstand may come up, see {@link #comesUp}
     */
    void settle(int household, boolean ofMembers, ClaimFlows flows) {
        if (ofMembers) {
            provisions.settle(household, flows);
        }
        boolean supported = ofMembers ? selfEmployed.settle(household, flows) : selfEmployed.settleNone(household);
        assistance.settle(household, supported, flows);
    }

    /** Whether provisions, supplements or Bbz may come up for the household of a person: a right that runs, or lost assignments. */
    static boolean comesUp(Persons persons, int person) {
        return ProvisionClaims.comesUp(persons.rights[person]) || SelfEmployedClaims.lostAssignments(persons, person);
    }

    /** Why the household of a person gets what it gets, supplements included, in a month just settled. */
    List<Ground> grounds(int household, int person) {
        var grounds = new ArrayList<Ground>();
        supplements
                .ground(person, links.head(household), links.partner(household))
                .ifPresent(grounds::add);
        if (!selfEmployed.isSupported(household)) {
            assistance.ground(household).ifPresent(grounds::add);
        } else {
            grounds.add(new Ground(
                    Scheme.BBZ.code(),
                    "month " + selfEmployed.months(household) + " of at most 12",
                    "Bbz 2004 art. 2 and 18"));
        }
        return grounds;
    }

    /** Grants the open claim for bijstand of a household. */
    void grant(int household, ClaimFlows flows) {
        assistance.grant(household, flows);
    }

    /** Counts a household whose claim for bijstand is not decided yet. */
    void countUndecided(int household, ClaimFlows flows) {
        assistance.countUndecided(household, flows);
    }

    /** Gives partners left behind this month their right; returns how many. */
    int bereave(IntSequence widowed) {
        return provisions.bereave(widowed);
    }

    /** Works out what comes before bijstand for a household of the start population, and counts it for the fit. */
    void open(int household, long[] served, long[] ready) {
        provisions.settle(household, uncounted);
        selfEmployed.open(household);
        if (!selfEmployed.settle(household, uncounted)) {
            assistance.countForFit(household, served, ready);
        }
    }

    /** Ready households that wait, per household of a cell on bijstand, when claims and exits balance at today's rates. */
    double waitingShare(int cell) {
        return assistance.waitingShare(cell);
    }
}
