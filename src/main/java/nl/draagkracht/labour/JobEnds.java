package nl.draagkracht.labour;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * The end of a job as it stands in a Dutch person's record: status, reason, activity.
 * The reason decides on unemployment insurance (Werkloosheidswet 16 and 24); the slot is freed by {@link Vacancies}.
 */
final class JobEnds {
    static final int RETIREMENT_AGE = 60;

    /** Nobody retires earlier. */
    static final int EARLY_RETIREMENT_AGE = 55;

    /** Months that an employer pays a sick employee, and may not give notice (BW 7:629 and 7:670: 104 weeks). */
    static final int SICK_PAY_MONTHS = 24;

    private JobEnds() {}

    /** Ends the job of a person of this age; last occupation, section, hours, wage and tenure stay on record. */
    static void end(Persons persons, int person, int age, EndReason reason, SurveyStatus after) {
        persons.job[person] = -1;
        persons.contract[person] = -1;
        persons.status[person] = (byte) after.ordinal();
        persons.endReason[person] = (byte) reason.ordinal();
        persons.monthsUnemployed[person] = 0;
        if (persons.activity[person] == Activity.WORK.ordinal()) {
            persons.activity[person] = (byte) activityAfter(age, reason, after).ordinal();
        }
    }

    private static Activity activityAfter(int age, EndReason reason, SurveyStatus after) {
        if (reason == EndReason.SICK) {
            return Activity.ILL;
        }
        boolean retires = reason == EndReason.RETIRED || age >= RETIREMENT_AGE;
        return after == SurveyStatus.INACTIVE && retires ? Activity.RETIRED : Activity.OTHER;
    }

    /** Ends the jobs of those workers (rows) who still have one, as redundant; returns the job cells they leave. */
    static IntSequence layOff(Setting setting, IntSequence workers, int month, LabourFlows flows, EndedJobs ended) {
        var persons = setting.persons();
        var freed = new IntSequence();
        for (int k = 0; k < workers.size(); k++) {
            int i = workers.at(k);
            if (persons.job[i] >= 0) {
                freed.add(persons.job[i]);
                flows.addJobEnd(EndReason.REDUNDANT);
                flows.add(LabourFlow.EMPLOYED_TO_UNEMPLOYED, 1);
                ended.note(persons, i, EndReason.REDUNDANT, true);
                end(persons, i, persons.age(i, month), EndReason.REDUNDANT, SurveyStatus.UNEMPLOYED);
            }
        }
        return freed;
    }

    /** Why a job ends that ends in unemployment in an ordinary way; v is a uniform draw. */
    static EndReason ordinary(Persons persons, int person, Notice notice, double letGo, double v) {
        int contract = persons.contract[person];
        if (contract == Contract.FLEXIBLE.ordinal()) {
            return v < notice.quitShare(contract, letGo) ? EndReason.QUIT : EndReason.CONTRACT_ENDED;
        }
        if (contract == Contract.PERMANENT.ordinal()) {
            return v < notice.quitShare(contract, letGo) ? EndReason.QUIT : EndReason.DISMISSED;
        }
        return EndReason.ASSIGNMENT_ENDED;
    }

    /** Why a job ends whose worker leaves the labour force; sick is the share below 60 who are ill, v a uniform draw. */
    static EndReason towardsInactivity(int age, double sick, double v) {
        if (age >= RETIREMENT_AGE) {
            return EndReason.RETIRED;
        }
        return v < sick ? EndReason.SICK : EndReason.QUIT;
    }
}
