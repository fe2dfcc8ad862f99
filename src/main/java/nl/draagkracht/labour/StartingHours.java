package nl.draagkracht.labour;

import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;

/**
 * Weekly hours of people who start to work, as observed among recent starters of the start population.
 * Built from CBS 85275NED through the start population: by sex, attachment and three age groups, so that hours stay as they are.
 */
final class StartingHours {
    private static final int RECENT_MONTHS = 24;
    private static final int AGE_GROUPS = 3;
    private static final int STANDARD_HOURS = 32;

    private final int[][] observed = new int[Sex.COUNT * Attachment.COUNT * AGE_GROUPS][];

    StartingHours(Setting setting, int month) {
        var persons = setting.persons();
        var found = new IntSequence[observed.length];
        for (int k = 0; k < found.length; k++) {
            found[k] = new IntSequence();
        }
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i)
                    && persons.status[i] == SurveyStatus.EMPLOYED.ordinal()
                    && persons.tenureMonths[i] < RECENT_MONTHS
                    && persons.hoursPerWeek[i] > 0) {
                found[key(persons.sex[i], persons.attachment[i], persons.age(i, month))].add(persons.hoursPerWeek[i]);
            }
        }
        for (int k = 0; k < found.length; k++) {
            observed[k] = found[k].toArray();
        }
    }

    private static int key(int sex, int attachment, int age) {
        int group = age < 25 ? 0 : age < 55 ? 1 : 2;
        return (sex * Attachment.COUNT + attachment) * AGE_GROUPS + group;
    }

    /** Weekly hours of a starter, u being a uniform draw. */
    int of(int sex, int attachment, int age, double u) {
        int[] hours = observed[key(sex, attachment, age)];
        return hours.length == 0 ? STANDARD_HOURS : hours[(int) (u * hours.length)];
    }
}
