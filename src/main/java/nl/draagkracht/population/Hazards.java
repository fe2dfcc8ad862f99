package nl.draagkracht.population;

import nl.draagkracht.kernel.Sex;

/**
 * Chance of each fate per month by position in the household, age and sex, at the level of the parameter tables.
 * Made from the census of January: the fertility of women with and without a partner averages to the rate of their age; a couple leaves the
 * country on the draw of either partner, so each has half the rate. Unions count people of every position without a partner, leaving home all who leave.
 */
final class Hazards {
    private final double[][] chance = new double[Fate.COUNT][Position.COUNT * AgeSexCounts.CELLS];
    private final double[] expected = new double[Fate.COUNT];

    Hazards(MonthlyRates rates, Census census) {
        for (int ordinal = 0; ordinal < Position.COUNT; ordinal++) {
            var position = Position.at(ordinal);
            for (int cell = 0; cell < AgeSexCounts.CELLS; cell++) {
                int place = Census.place(ordinal, cell);
                put(Fate.DEATH, place, rates.death[cell]);
                put(Fate.EMIGRATION, place, rates.emigration[cell] * emigration(position, rates));
                put(Fate.BIRTH, place, rates.birth[cell] * fertility(position, cell, rates, census));
                put(Fate.LEAVING_HOME, place, position == Position.CHILD ? rates.leavingHome[cell] : 0);
                put(Fate.SEPARATION, place, position == Position.HEAD_OF_COUPLE ? rates.separation[cell] : 0);
                put(Fate.INSTITUTION, place, institution(position, cell, rates));
                put(Fate.UNION, place, position.isFree() ? rates.union[cell] : 0);
                expect(place, cell, census);
            }
        }
    }

    private void put(Fate fate, int place, double value) {
        chance[fate.ordinal()][place] = value;
    }

    private void expect(int place, int cell, Census census) {
        for (var fate : Fate.values()) {
            boolean counts = fate != Fate.UNION || cell % 2 == Sex.FEMALE.ordinal();
            int people = fate == Fate.EMIGRATION ? census.movers(place) : census.persons(place);
            expected[fate.ordinal()] += counts ? chance[fate.ordinal()][place] * people : 0;
        }
    }

    private static double emigration(Position position, MonthlyRates rates) {
        return switch (position) {
            case HEAD_OF_COUPLE, PARTNER -> rates.familyEmigration / 2;
            case SINGLE_PARENT, CHILD -> rates.familyEmigration;
            default -> 1;
        };
    }

    private static double institution(Position position, int cell, MonthlyRates rates) {
        boolean inside = position == Position.INSTITUTIONAL;
        return inside == MonthlyRates.leavesInstitutions(cell / 2) ? rates.institution[cell] : 0;
    }

    private static double fertility(Position position, int cell, MonthlyRates rates, Census census) {
        if (cell % 2 != Sex.FEMALE.ordinal()) {
            return 0;
        }
        double women = 0;
        double weighted = 0;
        for (int ordinal = 0; ordinal < Position.COUNT; ordinal++) {
            int persons = census.persons(Census.place(ordinal, cell));
            women += persons;
            weighted += persons * (Position.at(ordinal).isPartnered() ? 1 : rates.fertilityWithoutPartner);
        }
        double level = weighted > 0 ? women / weighted : 1;
        return level * (position.isPartnered() ? 1 : rates.fertilityWithoutPartner);
    }

    /** Chance per month at a place of the census. */
    double chance(Fate fate, int place) {
        return chance[fate.ordinal()][place];
    }

    /** Events per month among the people of the census; emigrants are counted with those they take along, unions by the women. */
    double expected(Fate fate) {
        return expected[fate.ordinal()];
    }
}
