package nl.draagkracht.claims;

import static nl.draagkracht.claims.Rights.AOW;
import static nl.draagkracht.claims.Rights.BBZ;
import static nl.draagkracht.claims.Rights.BIJSTAND;
import static nl.draagkracht.claims.Rights.DISABILITY;
import static nl.draagkracht.claims.Rights.INSURANCE;
import static nl.draagkracht.claims.Rights.WW;
import static nl.draagkracht.claims.Rights.ZW;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * All insurance claims of one person in one month, in the order in which the schemes give way to each other: pension, then
 * disability, sickness, unemployment.
 */
final class PersonClaims {
    private static final int YOUNGEST = 12 * 15;

    private final Persons persons;
    private final Rights rights;
    private final UnemploymentClaims unemployment;
    private final SicknessClaims sickness;
    private final DisabilityClaims disability;
    private final OpenClaims open;
    private final Month month;
    private final int pensionAgeMonths;
    private final double indexation;

    /**
     * @param indexation wages behind running benefits of this month over those of last month: daily wages follow the minimum wage (WW art.
     *     46, ZW art. 16, Wet WIA art. 14, WAO art. 15)
     */
    PersonClaims(
            Population population,
            Draws draws,
            ClaimsParameters numbers,
            StatuteBook law,
            double indexation,
            Month month) {
        this.indexation = indexation;
        persons = population.persons();
        this.month = month;
        rights = new Rights(persons, numbers.unemployment().holidayFactor().value());
        var after = new AfterUnemployment(persons, rights, draws, numbers.provisions(), law, month);
        open = new OpenClaims(population, draws, numbers, month);
        unemployment = new UnemploymentClaims(persons, rights, draws, numbers.unemployment(), law, after, open);
        sickness = new SicknessClaims(persons, rights, draws, numbers.sickness(), law, month);
        disability = new DisabilityClaims(persons, rights, open, draws, numbers, law, month);
        pensionAgeMonths = law.statePension().paidFromMonths();
    }

    /** Settles the month of a living person. */
    void settle(int person, ClaimFlows flows) {
        open.found(person, flows);
        // bijstand and Bbz are granted anew by the household's test
        rights.end(person, BIJSTAND | BBZ);
        int ageMonths = persons.ageMonths(person, month.index());
        if (ageMonths >= pensionAgeMonths) {
            retire(person, flows);
            flows.add(ClaimCount.AOW_INFLOW, ageMonths == pensionAgeMonths ? 1 : 0);
            return;
        }
        persons.insuranceCents[person] = ageMonths < YOUNGEST ? 0 : (int) insurance(person, ageMonths, flows);
        if (open.waitsForUnemployment(person)) {
            flows.open.add(person);
        }
    }

    private long insurance(int person, int ageMonths, ClaimFlows flows) {
        if (indexation != 1 && rights.has(person, INSURANCE)) {
            persons.wwBaseCents[person] = (int) Math.round(persons.wwBaseCents[person] * indexation);
        }
        boolean inQueue = open.waitsForAssessment(person);
        boolean lostAJob = !inQueue && !rights.has(person, INSURANCE) && unemployment.lostAJob(person);
        if (!inQueue && !rights.has(person, ZW | DISABILITY) && sickness.begins(person, lostAJob, flows)) {
            if (rights.has(person, WW)) {
                unemployment.suspend(person, ClaimCount.WW_ENDED_SICKNESS, flows);
            }
        }
        long paid = 0;
        if (inQueue) {
            disability.waits(person, flows);
        } else if (!rights.has(person, INSURANCE)) {
            paid += disability.begin(person, ageMonths, flows);
        }
        if (rights.has(person, ZW)) {
            paid += sickness.settle(person, unemployment, disability, flows);
        } else if (rights.has(person, WW)) {
            paid += unemployment.settle(person, flows);
        } else if (!rights.has(person, DISABILITY) && !open.waitsForAssessment(person)) {
            paid += unemployment.claim(person, flows);
        }
        return rights.has(person, DISABILITY) ? paid + disability.settle(person, flows) : paid;
    }

    private void retire(int person, ClaimFlows flows) {
        if (rights.has(person, WW)) {
            persons.wwMonthsLeft[person] = 0;
            unemployment.suspend(person, ClaimCount.WW_ENDED_OTHER, flows);
        }
        if (rights.has(person, ZW)) {
            rights.end(person, ZW);
            flows.add(ClaimCount.ZW_ENDED);
        }
        long owed = open.waitsForAssessment(person) ? disability.decideAtPensionAge(person, flows) : 0;
        if (rights.has(person, DISABILITY)) {
            disability.retire(person, flows);
        }
        rights.grant(person, AOW);
        persons.insuranceCents[person] = (int) owed;
        if (open.waitsForUnemployment(person)) {
            flows.open.add(person);
        }
        flows.add(ClaimCount.AOW_STOCK);
    }
}
