package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.scenario.ParameterReader;

/** A town with the age, sex and education of the country in plain households, to give work to without building people first. */
final class WorkTown {
    private static final int[] BAND_SIZE = {2_185_000, 2_400_000, 2_255_000, 2_215_000, 2_475_000, 2_025_000};
    /** The folder of the population parameters that this room owns. */
    record Room(WorkTables work) {}

    /** Cumulative shares of the provinces in the population. */
    private static final double[] PROVINCES = {
        .034, .070, .0976, .1632, .1890, .3074, .3856, .5548, .7690, .7900, .9377, 1
    };

    private static final nl.draagkracht.kernel.SourcedTable STATUS =
            tables().status().labourStatus();

    private WorkTown() {}

    /** Sex and education at a place in the band, in the proportions of the survey. */
    private static int cell(int band, double u) {
        double[] size = new double[6];
        double all = 0;
        for (int cell = 0; cell < 6; cell++) {
            for (String status : new String[] {"employed", "unemployed", "inactive"}) {
                size[cell] += STATUS.value(
                        WorkClasses.AGES.get(band),
                        WorkClasses.SEXES.get(cell / 3),
                        WorkClasses.EDUCATIONS.get(cell % 3),
                        status);
            }
            all += size[cell];
        }
        double sum = 0;
        for (int cell = 0; cell < 5; cell++) {
            sum += size[cell] / all;
            if (u < sum) {
                return cell;
            }
        }
        return 5;
    }

    private static byte province(double u) {
        byte province = 0;
        while (u >= PROVINCES[province]) {
            province++;
        }
        return province;
    }

    static WorkTables tables() {
        return ParameterReader.room("population", Room.class).work();
    }

    /** A town of this share of the country with its work filled in. */
    static Population of(double share, long seed, int threads, FitReport report) {
        int adults = 0;
        for (int size : BAND_SIZE) {
            adults += (int) (size * share);
        }
        var persons = new Persons(adults);
        var households = new Households(adults);
        persons.count(adults);
        int row = 0;
        for (int band = 0; band < 6; band++) {
            int size = (int) (BAND_SIZE[band] * share);
            for (int k = 0; k < size; k++, row++) {
                persons.identity[row] = row;
                persons.birthMonth[row] = (short) -(12 * (15 + 10 * band) + (int) (k * 120L / size) + 1);
                int cell = cell(band, (k * 0.6180339887) % 1);
                persons.sex[row] = (byte) (cell / 3);
                persons.education[row] = (byte) (cell % 3);
            }
        }
        households.count(house(persons, households, adults));
        var town = new Population(persons, households, share);
        try (var sweep = new Sweep(threads)) {
            WorkSynthesis.fill(town, tables(), report, new Draws(seed), sweep);
        }
        return town;
    }

    /** Two thirds of the adults from 25 live as couples with the next row, the rest alone; children of 15 to 25 are others. */
    private static int house(Persons persons, Households households, int adults) {
        int h = 0;
        for (int i = 0; i < adults; h++) {
            households.identity[h] = h;
            households.firstMember[h] = i;
            households.province[h] = province((h * 0.7548776662) % 1);
            boolean couple = i + 1 < adults && persons.age(i, 0) >= 25 && h % 2 == 0;
            boolean young = persons.age(i, 0) < 23;
            HouseholdType type = couple
                    ? HouseholdType.COUPLE
                    : young ? HouseholdType.OTHER : h % 10 == 1 ? HouseholdType.SINGLE_PARENT : HouseholdType.SINGLE;
            households.type[h] = (byte) type.ordinal();
            persons.household[i] = h;
            if (couple) {
                persons.nextMember[i] = i + 1;
                persons.household[i + 1] = h;
            }
            i += couple ? 2 : 1;
        }
        return h;
    }
}
