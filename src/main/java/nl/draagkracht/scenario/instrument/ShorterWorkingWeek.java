package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * A shorter full-time week for employees. Who works longer than the new week comes down to it, with or without loss of pay;
 * employers replace part of the lost hours. Studies of earlier cuts find that little or nothing is replaced: Hunt (1999),
 * Germany, QJE 114(1); Crépon and Kramarz (2002), France, JPE 110(6).
 *
 * @param weeklyHours longest week in hours
 * @param payKept share of the lost weekly pay that the hourly wage makes up for
 * @param hoursReplaced share of the lost hours for which employers want other people
 */
@Lever(
        type = "shorterWorkingWeek",
        meaning = "The full-time week of employees becomes shorter; part of the lost hours is filled by others.",
        remark = "Hours come down once, in the first month; when it ends, people regain hours only with a next job.")
public record ShorterWorkingWeek(
        @Strength(
                meaning = "longest week of an employee",
                unit = "hours a week",
                minimum = 8,
                maximum = 100,
                low = 28,
                high = 36)
        double weeklyHours,

        @Strength(
                meaning = "share of the lost weekly pay that a higher hourly wage makes up for",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0,
                high = 1,
                otherwise = 1)
        double payKept,

        @Strength(
                meaning = "share of the lost hours for which employers want other people (ASSUMPTION)",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0,
                high = 0.6,
                otherwise = 0.3)
        double hoursReplaced)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        var hours = Revise.number(parameters, "labour.workingTime.longestWeek", before -> weeklyHours);
        var pay = Revise.number(hours, "labour.workingTime.payKept", before -> payKept);
        return Revise.number(pay, "labour.workingTime.hoursReplaced", before -> hoursReplaced);
    }

    @Override
    public String clause(Language language) {
        return language.say("employees work at most ", "werken werknemers hoogstens ")
                + language.shortest(weeklyHours, 3)
                + language.say(" hours a week, with ", " uur per week, met ")
                + language.percent(payKept)
                + language.say(" of the lost pay made good", " van het verloren loon vergoed");
    }
}
