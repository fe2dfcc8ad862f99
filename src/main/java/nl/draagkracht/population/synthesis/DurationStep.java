package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.AGES;
import static nl.draagkracht.population.synthesis.WorkClasses.DURATIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.DURATION_MONTHS;
import static nl.draagkracht.population.synthesis.WorkClasses.TENURES;
import static nl.draagkracht.population.synthesis.WorkClasses.TENURE_MONTHS;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Normal;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * How long people have been in their job or without one, and how hard they search.
 * Tenure by age (CBS 85274NED), shorter on flexible contracts; unemployment duration by age (CBS 85312NED: 16 % a year or longer); search
 * effort is persistent, and those who have searched long are mostly those who search little.
 */
final class DurationStep {
    private static final int DETAILS = 23;
    private static final int LONGEST = 120;

    /** Normal score of the middle of each duration class among the unemployed. */
    private static final double[] SCORE = {-0.92, -0.08, 0.41, 0.80, 1.14, 1.67};

    /** Effort that stands for the mean, and the spread of its logarithm, as the search room reads the column. */
    private static final double MEAN_EFFORT = 32;

    private static final double EFFORT_SPREAD = 0.6;

    private final WorkScene scene;
    private final Persons p;

    DurationStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
    }

    /** Fills tenure, months of unemployment and search effort. */
    void run() {
        tenure();
        unemployment();
    }

    private void tenure() {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            if (JobStep.employed(scene, i)) {
                int kind = p.contract[i] == Contract.FLEXIBLE.ordinal() ? 1 : 0;
                rows[i] = StatusStep.detail(scene.age[i]) * 2 + kind;
            }
        }
        var table = CellTable.of(scene.tables.careers().tenure(), scene.share, AGES, TENURES);
        var flexible = scene.tables.careers().flexibleTenure();
        var allotment = scene.allotment(rows, DETAILS * 2, TENURES.size());
        for (int row = 0; row < DETAILS * 2; row++) {
            int longest = 12 * (youngest(row / 2) - 15);
            for (int k = 0; k < TENURES.size(); k++) {
                double weight = table.at(StatusStep.bandOfDetail(row / 2) * TENURES.size() + k);
                double tilt = flexible.value(TENURES.get(k)) / (0.02 + table.at(12 + k) / table.total() * 6);
                boolean possible = TENURE_MONTHS[k] <= longest;
                allotment.seed(row, k, possible ? Math.max(1e-6, weight) * (row % 2 == 1 ? tilt : 1) : 0);
            }
        }
        allotment.margin("tenure", false, table.totals(TENURES, c -> c % 6, Grade.C), (row, k) -> k);
        allotment.margin(
                "tenure by age", true, table, (row, k) -> StatusStep.bandOfDetail(row / 2) * TENURES.size() + k);
        byte[] band = new byte[scene.size];
        allotment.assign(band, scene.draws, Decision.START_DURATION, p.identity);
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (rows[i] >= 0) {
                    int end = Math.min(band[i] == 5 ? 480 : TENURE_MONTHS[band[i] + 1], p.ageMonths(i, 0) - 179);
                    p.tenureMonths[i] = (short) within(TENURE_MONTHS[band[i]], end, i);
                }
            }
            return null;
        });
        allotment.report();
    }

    /** Youngest age of a fine age group. */
    private static int youngest(int detail) {
        if (detail < 4) {
            return new int[] {15, 18, 20, 23}[detail];
        }
        return detail < 7 ? 10 * detail - 15 : 48 + detail;
    }

    private int within(int from, int end, int person) {
        int length = Math.max(1, end - from);
        return from + (int) (length * scene.uniform(Decision.START_DURATION, person, 1));
    }

    private void unemployment() {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            if (p.status[i] == SurveyStatus.UNEMPLOYED.ordinal()) {
                rows[i] = scene.band(i) * 2 + (p.activity[i] == Activity.SCHOOL.ordinal() ? 1 : 0);
            }
        }
        var published = CellTable.of(scene.tables.careers().unemploymentDuration(), scene.share, AGES, DURATIONS);
        var allotment = scene.allotment(rows, AGES.size() * 2, DURATIONS.size());
        double[] seekers = new double[AGES.size()];
        for (int row = 0; row < AGES.size() * 2; row++) {
            seekers[row / 2] += allotment.rowTotal(row);
        }
        // the unemployed by age are newer than their durations
        var totals = published.totals(DURATIONS, c -> c % 6, Grade.C);
        var table = published.scaledTo(seekers, totals.cells(), DURATIONS.size());
        for (int row = 0; row < AGES.size() * 2; row++) {
            for (int k = 0; k < DURATIONS.size(); k++) {
                double pupil = row % 2 == 0 ? 1 : StrictMath.pow(0.6, k);
                allotment.seed(row, k, pupil * Math.max(0.01, table.at(row / 2 * DURATIONS.size() + k)));
            }
        }
        allotment.margin("unemployment duration", false, table.totals(DURATIONS, c -> c % 6, Grade.C), (row, k) -> k);
        allotment.margin("unemployment duration by age", true, table, (row, k) -> row / 2 * DURATIONS.size() + k);
        byte[] band = new byte[scene.size];
        allotment.assign(band, scene.draws, Decision.START_DURATION, p.identity);
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (rows[i] >= 0) {
                    p.monthsUnemployed[i] = (short) months(band[i], i);
                }
                p.effort[i] = effort(rows[i] >= 0 ? SCORE[band[i]] : 0, rows[i] >= 0, i);
            }
            return null;
        });
        allotment.report();
    }

    private int months(int band, int person) {
        int from = DURATION_MONTHS[band];
        if (band < DURATION_MONTHS.length - 1) {
            return within(from, DURATION_MONTHS[band + 1], person);
        }
        double u = scene.uniform(Decision.START_DURATION, person, 1);
        return Math.min(LONGEST, from + (int) (-24 * StrictMath.log(u)));
    }

    private byte effort(double score, boolean seeks, int person) {
        double link = scene.tables.careers().habits().effortDurationLink().value();
        double own = Normal.quantile(scene.uniform(Decision.START_EFFORT, person, 0));
        double z = seeks ? -link * score + StrictMath.sqrt(1 - link * link) * own : own;
        double effort = StrictMath.exp(EFFORT_SPREAD * z - 0.5 * EFFORT_SPREAD * EFFORT_SPREAD);
        return (byte) Math.max(1, Math.min(127, Math.round(MEAN_EFFORT * effort)));
    }
}
