package nl.draagkracht.labour;

import java.util.Arrays;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.SurveyStatus;

/**
 * What the free slots of a month hold for beginners: persons below 27, who are hired for entry-level work only.
 * Model page 4.3 and 4.5: vacancies carry an entry-level weight, and entry-level vacancies go first where AI takes work. The usual share
 * of entry-level openings in an occupation is that of beginners among those hired shortly before the start; what is left of it is a
 * weight of every job cell ({@code Jobs.entryLevel}), exactly 1 where AI takes nothing. What is left there is a number of openings, for
 * which beginners compete with each other: where more of them apply than in the paired baseline each meets fewer, and nobody of them takes
 * the opening of somebody with experience instead.
 */
final class EntryLevelOpenings {
    private static final int BEGINNER_BELOW = 27;
    private static final int RECENT_MONTHS = 12;
    /** Beginners compete by the kind of their last work; who never worked competes with others who never did. */
    static final int GROUPS = KindOfWork.COUNT + 1;

    private final Setting setting;
    private final double vacancyWeight;
    private final double directWeight;
    /** Share of beginners among the recent hires of the start, by occupation. */
    private final double[] usual = new double[Occupation.COUNT];
    /** Entry-level openings left relative to all openings, by occupation and, last, in all. */
    private final double[] left = new double[Occupation.COUNT + 1];
    /** Applications of beginners in the paired baseline per application now, last month, by {@link #group}. */
    private final double[] room = new double[GROUPS];
    /** Entry-level openings of employers, and their others, by {@link KindOfWork}. */
    private final double[] entryLevel = new double[KindOfWork.COUNT];

    private final double[] others = new double[KindOfWork.COUNT];

    EntryLevelOpenings(Setting setting, int firstMonth) {
        this.setting = setting;
        vacancyWeight = setting.parameters().search().vacancyWeight().value();
        directWeight = setting.parameters().search().directWeight().value();
        Arrays.fill(left, 1);
        Arrays.fill(room, 1);
        countUsual(firstMonth);
    }

    private void countUsual(int firstMonth) {
        var persons = setting.persons();
        var hired = new long[Occupation.COUNT];
        var beginners = new long[Occupation.COUNT];
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i)
                    && persons.status[i] == SurveyStatus.EMPLOYED.ordinal()
                    && persons.tenureMonths[i] < RECENT_MONTHS) {
                hired[persons.occupation[i]]++;
                beginners[persons.occupation[i]] += isBeginner(persons.age(i, firstMonth)) ? 1 : 0;
            }
        }
        for (int o = 0; o < Occupation.COUNT; o++) {
            usual[o] = hired[o] == 0 ? 0 : (double) beginners[o] / hired[o];
        }
    }

    /** Whether a person of this age is hired for entry-level work only. */
    static boolean isBeginner(int age) {
        return age < BEGINNER_BELOW;
    }

    /** The beginners with whom one of this last occupation (-1: none) competes. */
    static int group(int occupation) {
        return occupation < 0 ? KindOfWork.COUNT : KindOfWork.of(occupation);
    }

    /**
     * Takes note of how many beginners applied last month.
     *
     * @param now applications by {@link #group} as if all entry-level work were left
     * @param then the same of the paired baseline
     */
    void compete(double[] now, double[] then) {
        for (int group = 0; group < GROUPS; group++) {
            room[group] = now[group] == 0 || then[group] == 0 ? 1 : then[group] / now[group];
        }
    }

    /** Takes note of the free slots of the month; comes before {@link #of}. */
    void look() {
        var jobs = setting.jobs();
        var open = new double[Occupation.COUNT + 1];
        var entry = new double[Occupation.COUNT + 1];
        var newcomers = new double[Occupation.COUNT];
        Arrays.fill(entryLevel, 0);
        Arrays.fill(others, 0);
        for (int cell = 0; cell < jobs.count(); cell++) {
            if (jobs.isPool(cell)) {
                continue;
            }
            double weight = vacancyWeight * jobs.vacant[cell] + directWeight * jobs.unadvertised[cell];
            open[jobs.occupation[cell]] += weight;
            entry[jobs.occupation[cell]] += weight * left(cell);
            newcomers[jobs.occupation[cell]] += weight * left(jobs.entryLevel[cell], room[KindOfWork.COUNT]);
            double share = Math.min(1, usual[jobs.occupation[cell]] * jobs.entryLevel[cell]);
            entryLevel[KindOfWork.of(jobs.occupation[cell])] += weight * share;
            others[KindOfWork.of(jobs.occupation[cell])] += weight * (1 - share);
        }
        for (int o = 0; o < Occupation.COUNT; o++) {
            // those who never worked look everywhere, as beginners are usually hired
            open[Occupation.COUNT] += usual[o] * open[o];
            entry[Occupation.COUNT] += usual[o] * newcomers[o];
        }
        for (int o = 0; o <= Occupation.COUNT; o++) {
            left[o] = open[o] == 0 ? 1 : entry[o] / open[o];
        }
    }

    /** Entry-level openings of a cell that a beginner of its kind of work meets relative to its other openings and to the start. */
    private double left(int cell) {
        var jobs = setting.jobs();
        return left(jobs.entryLevel[cell], room[KindOfWork.of(jobs.occupation[cell])]);
    }

    /**
     * Where AI takes nothing beginners compete with everybody, as ever, and so they do again where employers have come to ask for so little
     * experience that beginners would meet as much as others do.
     */
    private static double left(float entryLevel, double room) {
        return entryLevel == 1 ? 1 : Math.min(Math.max(1, room), entryLevel * room);
    }

    /**
     * Applicants of an entry-level opening of employers per applicant of another opening, by {@link KindOfWork}, for the openings last
     * {@link #look}ed at; 0 where there is no such opening or applicant. Who never worked looks everywhere in proportion to openings.
     *
     * @param byBeginners applications of beginners by {@link #group} as if all entry-level work were left
     * @param byOthers applications of all others by {@link #group}
     */
    double[] crowding(double[] byBeginners, double[] byOthers) {
        double allEntry = Arrays.stream(entryLevel).sum();
        double allOthers = Arrays.stream(others).sum();
        var crowding = new double[KindOfWork.COUNT];
        for (int kind = 0; kind < KindOfWork.COUNT; kind++) {
            if (entryLevel[kind] > 0 && others[kind] > 0) {
                double beginners = byBeginners[kind] / entryLevel[kind] + byBeginners[KindOfWork.COUNT] / allEntry;
                double experienced = byOthers[kind] / others[kind] + byOthers[KindOfWork.COUNT] / allOthers;
                crowding[kind] = experienced > 0 ? beginners / experienced : 0;
            }
        }
        return crowding;
    }

    /** Openings that an applicant of this age meets relative to others and to the start; occupation -1 for who never worked. */
    double of(int age, int occupation) {
        return isBeginner(age) ? left[occupation < 0 ? Occupation.COUNT : occupation] : 1;
    }

    /** Share of the free slots of a job cell that are not entry-level; what AI took of those that were is gone from the slots. */
    double others(int cell) {
        var jobs = setting.jobs();
        return 1 - Math.min(1, usual[jobs.occupation[cell]] * left(cell));
    }

    /** Posted vacancies that are entry-level, in jobs of the sample. */
    long vacancies() {
        var jobs = setting.jobs();
        double sum = 0;
        for (int cell = 0; cell < jobs.count(); cell++) {
            if (!jobs.isPool(cell)) {
                sum += jobs.vacant[cell] * usual[jobs.occupation[cell]] * left(cell);
            }
        }
        return Math.round(sum);
    }
}
