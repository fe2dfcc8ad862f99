package nl.draagkracht.population;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.SurveyStatus;

/**
 * Children go to school at four; pupils and students leave it with the level they have reached.
 * Leerplichtwet 1969 from the age of five (nearly all start at four); rates by age in {@code schooling.json}. Leaving is spread evenly over
 * the year.
 */
final class Schooling {
    private static final byte PRESCHOOL = (byte) Activity.PRESCHOOL.ordinal();
    private static final byte SCHOOL = (byte) Activity.SCHOOL.ordinal();
    private static final int FIRST = 4 * 12;
    private static final int MAY_LEAVE = 15 * 12;
    private static final int MIDDLE = 18 * 12;

    private final Persons persons;
    private final Draws draws;
    private final double[] leaving;
    private final double[] low;
    private final double[] mid;
    private final double pupilsWithMiddleLevel;

    Schooling(Persons persons, DemographyParameters parameters, Draws draws) {
        this.persons = persons;
        this.draws = draws;
        var table = parameters.schooling();
        leaving = AgeTable.byAge(table, "outcome", "leave");
        for (int age = 0; age < leaving.length; age++) {
            leaving[age] = 1 - StrictMath.pow(1 - leaving[age], 1.0 / 12);
        }
        low = AgeTable.byAge(table, "outcome", "low");
        mid = AgeTable.byAge(table, "outcome", "mid");
        pupilsWithMiddleLevel = 1 - low[MIDDLE / 12];
    }

    /** Whether a person with this activity and age may start or leave school: a child at home from four, a pupil from fifteen. */
    static boolean concerns(byte activity, int ageMonths) {
        return (activity == SCHOOL & ageMonths >= MAY_LEAVE) | (activity == PRESCHOOL & ageMonths >= FIRST);
    }

    /** Lets a person whom it {@link #concerns} start school, or tells whether the pupil leaves; writes only the person's own row. */
    boolean leaves(int person, int ageMonths, int month) {
        if (ageMonths < MAY_LEAVE) {
            persons.activity[person] = SCHOOL;
            return false;
        }
        int identity = persons.identity[person];
        if (ageMonths == MIDDLE && draws.uniform(Decision.MIDDLE_LEVEL, identity, month) < pupilsWithMiddleLevel) {
            reach(person, Education.MID);
        }
        if (draws.uniform(Decision.LEAVING_SCHOOL, identity, month) >= leaving[ageMonths / 12]) {
            return false;
        }
        double level = draws.uniform(Decision.SCHOOL_LEVEL, identity, month);
        int age = ageMonths / 12;
        reach(person, level < low[age] ? Education.LOW : level < low[age] + mid[age] ? Education.MID : Education.HIGH);
        boolean working = persons.status[person] != SurveyStatus.INACTIVE.ordinal();
        persons.activity[person] = (byte) (working ? Activity.WORK : Activity.OTHER).ordinal();
        persons.attachment[person] = (byte) Attachment.ATTACHED.ordinal();
        return true;
    }

    private void reach(int person, Education level) {
        persons.education[person] = (byte) Math.max(persons.education[person], level.ordinal());
    }
}
