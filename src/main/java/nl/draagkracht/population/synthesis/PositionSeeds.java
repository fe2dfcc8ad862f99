package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Sex;
import nl.draagkracht.population.PeopleTables;

/**
 * First guess of the positions in the household by single age: children at home by their own curve (CBS 37620 and the
 * ages of leaving home), the other positions interpolated between the middles of the five-year bands of 2025.
 */
final class PositionSeeds {

    static final String[] BAND_KEYS = {
        "0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64",
        "65-69", "70-74", "75-79", "80-84", "85-89", "90+"
    };
    private static final int POSITIONS = CensusPosition.COUNT;

    /** Last age with a curve of its own for children at home. */
    private static final int LAST_CURVE_AGE = 40;

    private final PeopleTables tables;

    /** Share of each position among the persons of a band and sex who are no child at home. */
    private final double[][] share = new double[2][BAND_KEYS.length * POSITIONS];

    /** Share of children at home by band. */
    private final double[][] childShare = new double[2][BAND_KEYS.length];

    PositionSeeds(PeopleTables tables) {
        this.tables = tables;
        for (int sex = 0; sex < 2; sex++) {
            for (int band = 0; band < BAND_KEYS.length; band++) {
                readBand(sex, band);
            }
        }
    }

    private void readBand(int sex, int band) {
        double rest = 0;
        double child = 0;
        for (CensusPosition position : CensusPosition.values()) {
            double value =
                    tables.positions().valueOr(0, BAND_KEYS[band], Sex.at(sex).code(), position.key);
            if (position == CensusPosition.CHILD) {
                child = value;
            } else {
                share[sex][band * POSITIONS + position.ordinal()] = value;
                rest += value;
            }
        }
        for (int p = 1; p < POSITIONS; p++) {
            share[sex][band * POSITIONS + p] /= rest;
        }
        childShare[sex][band] = child / (child + rest);
    }

    /** Cells by age (padded to 105), sex and position for the given persons by age and sex. */
    double[] cells(double[] ageSex) {
        double[] cells = new double[Ages.FIVE_YEAR_BANDS * 5 * 2 * POSITIONS];
        for (int age = 0; age < Ages.COUNT; age++) {
            for (int sex = 0; sex < 2; sex++) {
                int row = (age * 2 + sex) * POSITIONS;
                double persons = ageSex[age * 2 + sex];
                double child = childShare(age, sex);
                cells[row] = persons * child;
                for (int p = 1; p < POSITIONS; p++) {
                    cells[row + p] = persons * (1 - child) * interpolated(age, sex, p);
                }
            }
        }
        return cells;
    }

    private double childShare(int age, int sex) {
        return age <= LAST_CURVE_AGE
                ? tables.childAtHome().value(Integer.toString(age), Sex.at(sex).code())
                : Math.max(1e-9, childShare[sex][Math.min(age / 5, BAND_KEYS.length - 1)]);
    }

    private double interpolated(int age, int sex, int position) {
        int band = Math.min(age / 5, BAND_KEYS.length - 1);
        double place = (age - band * 5 - 2) / 5.0;
        int next = Math.max(0, Math.min(BAND_KEYS.length - 1, place < 0 ? band - 1 : band + 1));
        double weight = Math.min(1, Math.abs(place));
        double own = share[sex][band * POSITIONS + position];
        double other = share[sex][next * POSITIONS + position];
        // A position that the band does not know stays empty; otherwise a trace remains so that every margin can be
        // met.
        return own == 0 ? 0 : Math.max(own * 1e-3, own * (1 - weight) + other * weight);
    }
}
