package nl.draagkracht.claims;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.scenario.ParameterReader;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.instrument.Parameters;
import nl.draagkracht.scenario.instrument.Revise;

/** A few named people and the months they live through, for tests of claims on the real law and parameters. */
final class ClaimsTown {
    static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));
    static final ClaimsParameters NUMBERS = ParameterReader.room("claims", ClaimsParameters.class);

    /** The parameters of the baseline, but every file for bijstand is complete on the day of the claim. */
    static final Parameters COMPLETE_FILES =
            Revise.number(ScenarioReader.read("baseline").parameters(), "claims.assistanceDesk.sameMonth", before -> 1);

    final Persons persons = new Persons(64);
    final Households households = new Households(64);
    final Population population = new Population(persons, households, 1);
    final Claims claims;
    Month month = Month.START;
    ClaimFlows flows;

    ClaimsTown(long seed) {
        claims = new Claims(population, NUMBERS, new Draws(seed), new Sweep(1), 1);
        claims.follow(COMPLETE_FILES.claims());
    }

    /** Puts the town under the WW of before July 2015, which settled hours and not pay. */
    ClaimsTown beforeJuly2015() {
        claims.follow(Revise.number(COMPLETE_FILES, "claims.unemployment.settledByHours", before -> 1)
                .claims());
        return this;
    }

    /** A person of 45 alone in a household, in work for some years. */
    int single(int yearsOfWork) {
        int person = adult();
        int household = home(HouseholdType.SINGLE, person);
        persons.household[person] = household;
        works(person, yearsOfWork);
        return person;
    }

    /** Two persons of 45 who are partners, both in work. */
    int couple(int yearsOfWork) {
        int head = adult();
        int partner = adult();
        int household = home(HouseholdType.COUPLE, head);
        persons.household[head] = household;
        persons.household[partner] = household;
        persons.nextMember[head] = partner;
        works(head, yearsOfWork);
        works(partner, yearsOfWork);
        return head;
    }

    /** Loses the job on the first of this month. */
    void losesJob(int person, EndReason reason) {
        persons.job[person] = -1;
        persons.contract[person] = -1;
        persons.status[person] = (byte) SurveyStatus.UNEMPLOYED.ordinal();
        persons.endReason[person] = (byte) reason.ordinal();
        persons.monthsUnemployed[person] = 0;
    }

    void findsJob(int person) {
        persons.job[person] = 0;
        persons.contract[person] = (byte) Contract.PERMANENT.ordinal();
        persons.status[person] = (byte) SurveyStatus.EMPLOYED.ordinal();
    }

    /** A child of this age in a household that becomes one with children. */
    int child(int household, int age) {
        int child = adult();
        persons.birthMonth[child] = (short) (-12 * age);
        persons.job[child] = -1;
        new HouseholdLinks(population).append(child, household);
        households.type[household] = (byte) HouseholdType.COUPLE_WITH_CHILDREN.ordinal();
        return child;
    }

    /** Takes a person out of a household, which becomes one of this type. */
    void dies(int person, HouseholdType left) {
        int household = persons.household[person];
        new HouseholdLinks(population).unlink(person, month.index());
        persons.clear(person);
        households.type[household] = (byte) left.ordinal();
    }

    /** Lets desks and advances follow these numbers from now on. */
    void follow(ClaimsParameters numbers) {
        claims.follow(numbers);
    }

    /** Settles this month, then lets time pass. */
    ClaimFlows passMonth() {
        return passMonth(new IntSequence());
    }

    /** The same in a month in which some lost their partner. */
    ClaimFlows passMonth(IntSequence bereaved) {
        return passMonth(bereaved, new IntSequence());
    }

    /** The same in a month in which some left an institution for a dwelling. */
    ClaimFlows passMonth(IntSequence bereaved, IntSequence housed) {
        flows = claims.settle(STATUTES.inForce(month), month, bereaved, housed);
        month = month.plus(1);
        for (int person = 0; person < persons.count(); person++) {
            boolean works = persons.job[person] >= 0;
            persons.workRecord[person] = persons.workRecord[person] << 1 | (works ? 1 : 0);
            persons.monthsUnemployed[person] += (short) (works ? 0 : 1);
        }
        return flows;
    }

    private int adult() {
        int person = persons.count();
        persons.count(person + 1);
        persons.identity[person] = person;
        persons.birthMonth[person] = (short) (-45 * 12);
        return person;
    }

    private int home(HouseholdType type, int head) {
        int household = households.count();
        households.count(household + 1);
        households.identity[household] = household;
        households.firstMember[household] = head;
        households.type[household] = (byte) type.ordinal();
        return household;
    }

    /** Ten years ago or less: wage 25 euros an hour, 40 hours, so 4,333.33 a month and 4,680 with holiday pay. */
    private void works(int person, int years) {
        findsJob(person);
        persons.wageCents[person] = 2_500;
        persons.hoursPerWeek[person] = 40;
        persons.historyMonths[person] = (short) (12 * years);
        persons.workRecord[person] = (1L << Math.min(60, 12 * years)) - 1;
    }
}
