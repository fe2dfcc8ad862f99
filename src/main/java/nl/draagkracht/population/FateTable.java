package nl.draagkracht.population;

import nl.draagkracht.kernel.Sex;

/**
 * The chances of one month laid end to end: one draw decides whether and what befalls a person.
 * The interval of each {@link Fate} has the length of its chance, so the fates of a month exclude each other.
 */
final class FateTable {
    /** A man is ready for a union this many times as often as he forms one; the readiest are matched. */
    static final int READY = 3;

    private static final double CERTAIN = 0.999;

    private final double[] ends = new double[Position.COUNT * AgeSexCounts.CELLS * Fate.COUNT];
    private final double[] highest = new double[AgeSexCounts.CELLS];

    /** The table at this level of each fate relative to the parameter tables. */
    FateTable(Hazards hazards, double[] level) {
        for (int place = 0; place < Position.COUNT * AgeSexCounts.CELLS; place++) {
            int cell = place % AgeSexCounts.CELLS;
            double end = 0;
            for (var fate : Fate.values()) {
                double chance = hazards.chance(fate, place) * level(fate, place, level);
                if (fate == Fate.LEAVING_HOME) {
                    // the table counts all who leave home; those who leave to live with a partner are in the unions
                    chance -= hazards.chance(Fate.UNION, place) * level(Fate.UNION, place, level);
                } else if (fate == Fate.UNION && cell % 2 == Sex.MALE.ordinal()) {
                    chance *= READY;
                }
                end = Math.min(CERTAIN, end + Math.max(0, chance));
                ends[place * Fate.COUNT + fate.ordinal()] = end;
            }
            highest[cell] = Math.max(highest[cell], end);
        }
    }

    /** Single parents stay at the level of the table: the balance of households is found among those who live alone or with parents. */
    private static double level(Fate fate, int place, double[] level) {
        boolean parent = place / AgeSexCounts.CELLS == Position.SINGLE_PARENT.ordinal();
        return fate == Fate.UNION && parent ? 1 : level[fate.ordinal()];
    }

    /** By age and sex: a draw from here on means an ordinary month for everybody. */
    double[] highest() {
        return highest;
    }

    /** Ordinal of the fate of a person with this draw, {@link Fate#COUNT} for an ordinary month. */
    int fate(int place, double draw) {
        int fate = 0;
        while (fate < Fate.COUNT && draw >= ends[place * Fate.COUNT + fate]) {
            fate++;
        }
        return fate;
    }

    /** How far the draw lies in the interval of the union, 0 (readiest) to 1. */
    float readiness(int place, double draw) {
        double start = ends[place * Fate.COUNT + Fate.UNION.ordinal() - 1];
        double end = ends[place * Fate.COUNT + Fate.UNION.ordinal()];
        return (float) ((draw - start) / (end - start));
    }
}
