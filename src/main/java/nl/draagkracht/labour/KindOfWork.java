package nl.draagkracht.labour;

import nl.draagkracht.firms.Jobs;
import nl.draagkracht.kernel.Occupation;

/**
 * Occupations between which Dutch employers look when somebody must be replaced, coarse enough to be counted in a small sample.
 * Major groups of ISCO-08: 1 and 2, 3, 4, 5, and manual work (6 to 9, and soldiers).
 */
final class KindOfWork {
    /** Number of kinds. */
    static final int COUNT = 5;

    private static final byte[] OF = new byte[Occupation.COUNT];

    static {
        for (int o = 0; o < Occupation.COUNT; o++) {
            OF[o] = switch (Occupation.at(o).code().charAt(0)) {
                case '1', '2' -> 0;
                case '3' -> 1;
                case '4' -> 2;
                case '5' -> 3;
                default -> 4;
            };
        }
    }

    /**
     * How easy it is to hire and to be hired, by kind.
     *
     * @param vacancies posted for others than beginners, per wanted slot
     * @param seekers unemployed for less than half a year, per worker
     * @param beginners applications of beginners as if all entry-level work were left, by {@link EntryLevelOpenings#group}
     * @param crowding applicants of an entry-level opening per applicant of another, {@link EntryLevelOpenings#crowding}
     */
    record Market(double[] vacancies, double[] seekers, double[] beginners, double[] crowding) {
        Market copy() {
            return new Market(vacancies.clone(), seekers.clone(), beginners.clone(), crowding.clone());
        }
    }

    private KindOfWork() {}

    /** Kind of an occupation (ordinal), 0 to 4. */
    static int of(int occupation) {
        return OF[occupation];
    }

    /**
     * Posted vacancies for others than beginners, per wanted slot and by kind; 0 where nothing is wanted. They are what everybody sees of
     * the labour market: slots that go through network and recall are seen by few. Where only the work of beginners goes an employer
     * finds it no easier to replace a colleague, nor that colleague harder to find another place.
     */
    static double[] vacancies(Jobs jobs, EntryLevelOpenings entryLevel) {
        var open = new double[COUNT];
        var wanted = new double[COUNT];
        for (int cell = 0; cell < jobs.count(); cell++) {
            int kind = OF[jobs.occupation[cell]];
            open[kind] += entryLevel.others(cell) * jobs.vacant[cell];
            wanted[kind] += jobs.wanted[cell];
        }
        for (int kind = 0; kind < COUNT; kind++) {
            open[kind] = wanted[kind] == 0 ? 0 : open[kind] / wanted[kind];
        }
        return open;
    }

    /** Unemployed for less than half a year per worker, by kind of their last work; 0 where nobody works. */
    static double[] seekers(long[] fresh, long[] employed) {
        var seeking = new double[COUNT];
        var working = new double[COUNT];
        for (int o = 0; o < Occupation.COUNT; o++) {
            seeking[OF[o]] += fresh[o];
            working[OF[o]] += employed[o];
        }
        for (int kind = 0; kind < COUNT; kind++) {
            seeking[kind] = working[kind] == 0 ? 0 : seeking[kind] / working[kind];
        }
        return seeking;
    }
}
