package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * How long people have worked in their lives, and in which of the last sixty months: what unemployment insurance counts.
 * Werkloosheidswet articles 17 and 42 (26 of 36 weeks, four of five years, one month per year of work). Years since the end of initial
 * education times a share worked, less for women and for those outside the labour force (judgement); never below present tenure. Years
 * before 1998, of which no wages were recorded, count in full from the one in which somebody turned 18 (article 42, fictitious history).
 */
final class HistoryStep {
    private static final int RECORD = 60;
    private static final int ADULT_MONTHS = 216;
    private static final int START_YEAR = 2026;
    private static final int FIRST_RECORDED_YEAR = 1998;

    private final WorkScene scene;
    private final Persons p;
    private final WorkTables.Habits habits;
    private final double[] start;

    HistoryStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
        this.habits = scene.tables.careers().habits();
        this.start = new double[Education.COUNT];
        start[Education.LOW.ordinal()] = habits.careerStartLow().value();
        start[Education.MID.ordinal()] = habits.careerStartMid().value();
        start[Education.HIGH.ordinal()] = habits.careerStartHigh().value();
    }

    /** Fills work history and work record of everybody of 15 and over. */
    void run() {
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (p.isAlive(i) && scene.age[i] >= 15) {
                    fill(i);
                }
            }
            return null;
        });
    }

    private void fill(int i) {
        int adult = Math.max(0, p.ageMonths(i, 0) - ADULT_MONTHS);
        boolean employed = JobStep.employed(scene, i);
        int away = employed ? 0 : away(i);
        double share = share(i);
        double sinceSchool = Math.max(0, Math.min(65 * 12, p.ageMonths(i, 0)) - 12 * start[p.education[i]]);
        double recorded = Math.min(sinceSchool, 12 * (START_YEAR - FIRST_RECORDED_YEAR));
        int tenure = employed ? p.tenureMonths[i] : 0;
        int counted = fictitious(i) + (int) (share * recorded) - (employed ? 0 : Math.min(away, 60) / 2);
        int history = Math.max(Math.min(tenure, adult), counted);
        p.historyMonths[i] = (short) Math.max(0, Math.min(adult, history));
        p.workRecord[i] = p.section[i] < 0 ? 0 : record(i, employed, away, tenure, share);
    }

    /** Months before 1998 that count whether somebody worked or not. */
    private int fictitious(int i) {
        int birthYear = START_YEAR + Math.floorDiv(-p.ageMonths(i, 0), 12);
        return 12 * Math.max(0, FIRST_RECORDED_YEAR - (birthYear + ADULT_MONTHS / 12));
    }

    /** Months since the last job of those without one. */
    private int away(int i) {
        if (p.status[i] == SurveyStatus.UNEMPLOYED.ordinal()) {
            return p.monthsUnemployed[i];
        }
        return 6 + (int) (-60 * StrictMath.log(scene.uniform(Decision.START_HISTORY, i, 1)));
    }

    private double share(int i) {
        double own = 0.75 + 0.5 * scene.uniform(Decision.START_HISTORY, i, 0);
        boolean man = p.sex[i] == Sex.MALE.ordinal();
        double normal = man
                ? habits.menYearsWorkedShare().value()
                : habits.womenYearsWorkedShare().value();
        boolean outside = p.status[i] == SurveyStatus.INACTIVE.ordinal() && p.activity[i] != Activity.RETIRED.ordinal();
        return Math.min(1, own * (outside ? habits.inactiveYearsWorkedShare().value() : normal));
    }

    /** Spells going back in time: the present job or gap, a job, then gaps and jobs in turn. */
    private long record(int i, boolean employed, int away, int tenure, double share) {
        long record = 0;
        int month = employed ? 0 : away;
        int worked = employed ? Math.max(1, tenure) : 6 + (int) (42 * scene.uniform(Decision.START_HISTORY, i, 2));
        int adult = Math.max(1, p.ageMonths(i, 0) - 15 * 12);
        for (int spell = 3; month < RECORD; spell++) {
            int end = Math.min(Math.min(RECORD, adult), month + worked);
            for (; month < end; month++) {
                record |= 1L << month;
            }
            if (month >= adult || month >= RECORD) {
                return record;
            }
            month += (int) (24 * (1 - share) * scene.uniform(Decision.START_HISTORY, i, spell))
                    + (share < 0.999 ? 1 : 0);
            worked = 12 + (int) (36 * scene.uniform(Decision.START_HISTORY, i, spell + 100));
        }
        return record;
    }
}
