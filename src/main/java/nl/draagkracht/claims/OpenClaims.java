package nl.draagkracht.claims;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * The open claims of persons: who waits for UWV, how long, what is owed, and who has an advance meanwhile. One person has one open
 * claim; the sign of the clock says whether it is for WW or WIA. Advances: UWV annual reports 2019-2025.
 */
final class OpenClaims {
    private static final byte LONGEST = Byte.MAX_VALUE;
    /** Stands in the column of what is owed when an advance has been paid on an application since rejected. */
    private static final int REJECTED = -1;

    private final Persons persons;
    private final Households households;
    private final Draws draws;
    private final Month month;
    private final DeskParameters unemployment;
    private final double longestAdvance;
    private final double advanceSavings;
    private final DeskParameters assessment;

    OpenClaims(Population population, Draws draws, ClaimsParameters numbers, Month month) {
        persons = population.persons();
        households = population.households();
        this.draws = draws;
        this.month = month;
        unemployment = numbers.unemploymentDesk();
        longestAdvance = numbers.unemployment().longestAdvance().at(month);
        advanceSavings = numbers.unemployment().advanceSavings().at(month);
        assessment = numbers.assessmentDesk();
    }

    boolean waitsForUnemployment(int person) {
        return persons.claimWaiting[person] > 0;
    }

    boolean waitsForAssessment(int person) {
        return persons.claimWaiting[person] < 0;
    }

    /** Whole months waited. */
    int months(int person) {
        return Math.abs(persons.claimWaiting[person]) - 1;
    }

    /** Counts a claim that was open when the month began. */
    void found(int person, ClaimFlows flows) {
        if (persons.claimWaiting[person] != 0) {
            boolean forUnemployment = waitsForUnemployment(person);
            flows.add(forUnemployment ? ClaimCount.WW_OPEN_BEFORE : ClaimCount.WIA_OPEN_BEFORE);
        }
    }

    /** Files a claim for WW; one that is open already goes on. */
    void claimUnemployment(int person, ClaimFlows flows) {
        if (persons.claimWaiting[person] == 0) {
            persons.claimWaiting[person] = 1;
            flows.add(ClaimCount.WW_CLAIMED);
        }
    }

    /** Files an application for WIA. */
    void applyForAssessment(int person) {
        persons.claimWaiting[person] = -1;
    }

    /** Lets a month pass for a claim that is not decided. */
    void wait(int person) {
        byte clock = persons.claimWaiting[person];
        persons.claimWaiting[person] =
                (byte) (clock > 0 ? Math.min(LONGEST, clock + 1) : Math.max(-LONGEST, clock - 1));
    }

    /** Closes the claim; returns the cents owed for the months waited. */
    long close(int person) {
        long owed = persons.claimOwedCents[person];
        persons.claimWaiting[person] = 0;
        persons.claimOwedCents[person] = 0;
        return owed;
    }

    /** Notes that an application was rejected while the advance of the month was paid: the advance ends next month. */
    void endAdvance(int person) {
        persons.claimOwedCents[person] = REJECTED;
    }

    /** Whether the advance ends now; says so once. */
    boolean advanceEnds(int person) {
        if (persons.claimOwedCents[person] != REJECTED) {
            return false;
        }
        persons.claimOwedCents[person] = 0;
        return true;
    }

    /** Adds a month's benefit to what is owed. */
    void owe(int person, long cents) {
        persons.claimOwedCents[person] = (int) Math.min(Integer.MAX_VALUE, persons.claimOwedCents[person] + cents);
    }

    /**
     * A month of WW that is not decided yet: owed but for the advance; returns the advance in cents. Who cannot do without it may ask for
     * one, for the first payment only (Beleidsregels voorschotverstrekking WW 2015 art. 2; Awb art. 4:95).
     */
    long deferUnemployment(int person, long cents, ClaimFlows flows) {
        boolean first = months(person) < unemployment.advanceMonths().at(month) + longestAdvance;
        boolean needed = households.liquidCents[persons.household[person]] < advanceSavings * cents;
        long advance = first && needed && getsAdvance(person, unemployment)
                ? Math.round(unemployment.advanceLevel().at(month) * cents)
                : 0;
        owe(person, cents - advance);
        flows.pay(Scheme.WW, advance);
        return advance;
    }

    /** Decides on an open WW claim because another begins; returns the cents owed. */
    long settleUnemployment(int person, ClaimFlows flows) {
        if (!waitsForUnemployment(person)) {
            return 0;
        }
        long owed = close(person);
        flows.add(ClaimCount.WW_DECIDED);
        flows.pay(Scheme.WW, owed);
        return owed;
    }

    /** Whether somebody who waits for WIA without a wage has an advance. */
    boolean getsAssessmentAdvance(int person) {
        return getsAdvance(person, assessment);
    }

    private boolean getsAdvance(int person, DeskParameters desk) {
        int waited = months(person);
        if (waited < desk.advanceMonths().at(month)) {
            return false;
        }
        double weeks = waited * Month.WEEKS;
        boolean late = weeks > desk.termWeeks().at(month);
        double share = (late ? desk.advanceShareLate() : desk.advanceShare()).at(month);
        return draws.uniform(Decision.CLAIM_ADVANCE, persons.identity[person], 0) < share;
    }
}
