package nl.draagkracht.claims;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.population.Persons;

/**
 * The applications for WIA that are open on 1 January 2026: people on an advance, who are in the WGA stock that UWV counts, and people
 * who still work. Longest waiting first gives the ages: a month's applications after urgent ones for each month, back to the pile's end.
 */
final class StartPile {
    private static final int INSURED_MONTHS = 24;
    /** Advances began lately: within the longest wage-related phase, months. */
    private static final int LONGEST_PHASE = 24;

    private static final byte NOT_ASSESSED = 100;

    private final Persons persons;
    private final Draws draws;
    private final double atWork;
    private final double onAdvance;
    private final double months;

    StartPile(Persons persons, ClaimsParameters numbers, Draws draws, double sampleShare) {
        this.persons = persons;
        this.draws = draws;
        var assessment = numbers.assessment();
        double pile = assessment.pile().value() * sampleShare;
        atWork = pile * assessment.pileAtWork().value();
        onAdvance = pile - atWork;
        double decided = numbers.assessmentDesk().decisions().value();
        // what the desk decides beside urgent applications empties a month's cohort of the pile
        months = assessment.pile().value()
                / (decided * (1 - assessment.urgentShare().value()));
    }

    /** Writes the clocks; returns how many wait. */
    long fill() {
        long benefits = 0;
        long workers = 0;
        for (int person = 0; person < persons.count(); person++) {
            benefits += mayHaveAdvance(person) ? 1 : 0;
            workers += mayApply(person) ? 1 : 0;
        }
        long waiting = 0;
        for (int person = 0; person < persons.count(); person++) {
            double luck = draws.uniform(Decision.START_CLAIM, persons.identity[person], 0);
            boolean advanced = mayHaveAdvance(person) && luck * benefits < onAdvance;
            if (advanced || mayApply(person) && luck * workers < atWork) {
                int waited = (int) (months * draws.uniform(Decision.START_CLAIM, persons.identity[person], 1));
                persons.claimWaiting[person] = (byte) (-1 - waited);
                persons.claimMonths[person] = advanced ? (short) (1 + waited) : 0;
                if (advanced) {
                    persons.disabilityDegree[person] = NOT_ASSESSED;
                }
                waiting++;
            }
        }
        return waiting;
    }

    private boolean mayHaveAdvance(int person) {
        return persons.isAlive(person)
                && persons.job[person] < 0
                && (persons.rights[person] & Rights.WGA) != 0
                && persons.claimMonths[person] <= LONGEST_PHASE;
    }

    private boolean mayApply(int person) {
        return persons.isAlive(person)
                && persons.job[person] >= 0
                && (persons.rights[person] & (Rights.INSURANCE | Rights.AOW)) == 0
                && persons.historyMonths[person] >= INSURED_MONTHS
                && (persons.contract[person] == Contract.PERMANENT.ordinal()
                        || persons.contract[person] == Contract.FLEXIBLE.ordinal());
    }
}
