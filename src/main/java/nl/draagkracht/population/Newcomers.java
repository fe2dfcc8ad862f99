package nl.draagkracht.population;

import java.util.Arrays;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SourcedTable;

/**
 * Who comes to the Netherlands: age and sex as in 2024, education by assumption, not yet in the labour force.
 * Ages and sexes follow a golden-ratio sequence over the cells of the table (Weyl 1916), so that even the few immigrants of a small sample have
 * nearly the exact composition.
 */
final class Newcomers {
    private static final double GOLDEN = 0.6180339887498949;
    private static final int EFFORTS = 128;
    private static final int SCHOOL = 4;

    private final PopulationRegister register;
    private final Draws draws;
    private final double low;
    private final double mid;
    private final double[] upTo;
    private final int[] firstAge;
    private final int[] lastAge;
    private final int[] sex;
    private long drawn;

    Newcomers(PopulationRegister register, Draws draws, DemographyParameters parameters) {
        this.register = register;
        this.draws = draws;
        low = parameters.events().immigrantEducationLow().value();
        mid = parameters.events().immigrantEducationMid().value();
        SourcedTable table = parameters.immigration();
        int cells = table.rows().size();
        upTo = new double[cells];
        firstAge = new int[cells];
        lastAge = new int[cells];
        sex = new int[cells];
        double sum = 0;
        for (int cell = 0; cell < cells; cell++) {
            var row = table.rows().get(cell);
            var band = AgeTable.band(row.keys().get(0), table.title());
            firstAge[cell] = band[0];
            lastAge[cell] = Math.min(band[1], band[0] + 9);
            sex[cell] = Sex.of(row.keys().get(1)).ordinal();
            sum += row.value();
            upTo[cell] = sum;
        }
        for (int cell = 0; cell < cells; cell++) {
            upTo[cell] /= sum;
        }
    }

    /** Row of the next immigrant, who still needs a household. */
    int next(int month) {
        double point = (drawn++ + 0.5) * GOLDEN;
        int found = Arrays.binarySearch(upTo, point - Math.floor(point));
        int cell = Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
        int person = register.enrol(month, sex[cell]);
        int identity = register.persons.identity[person];
        int months = 12 * (lastAge[cell] - firstAge[cell] + 1);
        int age = 12 * firstAge[cell] + draws.below(months, Decision.IMMIGRANT_AGE, identity, 0);
        register.persons.birthMonth[person] = (short) (month - age);
        register.persons.effort[person] = (byte) draws.below(EFFORTS, Decision.NEWCOMER_EFFORT, identity, 0);
        if (age < 12 * HouseholdLinks.ADULT) {
            register.persons.activity[person] =
                    (byte) (age < 12 * SCHOOL ? Activity.PRESCHOOL : Activity.SCHOOL).ordinal();
        } else {
            register.persons.attachment[person] = (byte) Attachment.ATTACHED.ordinal();
            register.persons.education[person] = (byte) education(identity).ordinal();
        }
        return person;
    }

    private Education education(int identity) {
        double draw = draws.uniform(Decision.IMMIGRANT_EDUCATION, identity, 0);
        return draw < low ? Education.LOW : draw < low + mid ? Education.MID : Education.HIGH;
    }
}
