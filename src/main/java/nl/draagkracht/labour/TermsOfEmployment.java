package nl.draagkracht.labour;

import java.util.List;
import nl.draagkracht.firms.LabourTerms;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * Pay and hours of Dutch employees where the law sets their limits: the minimum wage and the longest week.
 * Model page 4.3 and 5. While both are as at the start nothing changes. A higher minimum lifts who is below it; a shorter week
 * brings hours down; employers meet the cost in the month of the change and answer it for good.
 */
final class TermsOfEmployment {
    private static final int ADULT = 21;

    private final Setting setting;
    private final Persons persons;
    private final WeeklyHours hours;
    private final LabourTerms terms = LabourTerms.unchanged();
    private int longestWeek = 100;
    private int adultAtStart = -1;
    private int adultBefore;

    TermsOfEmployment(Setting setting, WeeklyHours hours) {
        this.setting = setting;
        this.persons = setting.persons();
        this.hours = hours;
    }

    /** Lets pay and hours follow the limits of the month; returns what employers meet. */
    LabourTerms follow(WorkingTimeParameters week, MinimumWage minimum, Month month) {
        int adult = minimum.hourlyCents(ADULT);
        if (adultAtStart < 0) {
            adultAtStart = adult;
            adultBefore = adult;
        }
        int limit = (int) Math.floor(week.longestWeek().at(month));
        boolean isShorter = limit < longestWeek;
        hours.limit(limit, week.payKept().at(month));
        longestWeek = limit;
        // wages of the start follow CBS, a few of them below the minimum: only a minimum above that of the start lifts
        // them
        if (isShorter || adult > adultAtStart) {
            var changes = sum(
                    setting.sweep().chunks(persons.count(), (from, to) -> change(from, to, minimum, month.index())));
            if (isShorter || adult > adultBefore) {
                meet(changes, isShorter ? week.hoursReplaced().at(month) : 0);
            }
        }
        adultBefore = adult;
        return terms;
    }

    private Changes change(int from, int to, MinimumWage minimum, int month) {
        var changes = new Changes();
        for (int i = from; i < to; i++) {
            if (isEmployee(i)) {
                int s = persons.section[i];
                changes.hoursBefore[s] += persons.hoursPerWeek[i];
                changes.payBefore[s] += (long) persons.hoursPerWeek[i] * persons.wageCents[i];
                hours.shorten(i);
                persons.wageCents[i] = Math.max(persons.wageCents[i], minimum.hourlyCents(persons.age(i, month)));
                changes.hoursAfter[s] += persons.hoursPerWeek[i];
                changes.payAfter[s] += (long) persons.hoursPerWeek[i] * persons.wageCents[i];
            }
        }
        return changes;
    }

    private boolean isEmployee(int i) {
        int contract = persons.contract[i];
        return persons.isAlive(i)
                && persons.job[i] >= 0
                && persons.status[i] == SurveyStatus.EMPLOYED.ordinal()
                && (contract == Contract.PERMANENT.ordinal() || contract == Contract.FLEXIBLE.ordinal());
    }

    private void meet(Changes changes, double replaced) {
        for (int s = 0; s < Section.COUNT; s++) {
            if (changes.hoursAfter[s] > 0 && changes.payBefore[s] > 0) {
                double hoursLeft = (double) changes.hoursAfter[s] / changes.hoursBefore[s];
                double pay = (double) changes.payAfter[s] / changes.payBefore[s];
                terms.costIndex()[s] *= pay / hoursLeft;
                terms.peopleIndex()[s] *= StrictMath.pow(hoursLeft, -replaced);
            }
        }
    }

    private static Changes sum(List<Changes> parts) {
        var sum = new Changes();
        for (var part : parts) {
            for (int s = 0; s < Section.COUNT; s++) {
                sum.hoursBefore[s] += part.hoursBefore[s];
                sum.hoursAfter[s] += part.hoursAfter[s];
                sum.payBefore[s] += part.payBefore[s];
                sum.payAfter[s] += part.payAfter[s];
            }
        }
        return sum;
    }

    /** Weekly hours and pay by section before and after a change of terms, in sample units. */
    private static final class Changes {
        final long[] hoursBefore = new long[Section.COUNT];
        final long[] hoursAfter = new long[Section.COUNT];
        final long[] payBefore = new long[Section.COUNT];
        final long[] payAfter = new long[Section.COUNT];
    }
}
