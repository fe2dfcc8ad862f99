package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.AGES;
import static nl.draagkracht.population.synthesis.WorkClasses.SEXES;

import java.util.List;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * What everybody mainly does: school, work, care, illness, retirement.
 * CBS 85262NED reasons for not being in the labour force, enrolment by age; being in education is a flag beside the status, so a working
 * or seeking pupil has the activity school. From the pension age everybody without work is retired.
 */
final class ActivityStep {
    private static final int DETAILS = 23;
    private static final int PENSION_AGE = 67;
    private static final int FIRST = 15;
    private static final int SCHOOL_AGES = 15;
    private static final List<String> REASONS = List.of("school", "care", "ill", "retired", "other");
    private static final Activity[] ACTIVITIES = {
        Activity.SCHOOL, Activity.CARE, Activity.ILL, Activity.RETIRED, Activity.OTHER
    };

    private final WorkScene scene;
    private final Persons p;

    ActivityStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
    }

    /** Fills the activity of everybody. */
    void run() {
        scene.sweep.chunks(scene.size, this::byAge);
        reasons();
        students();
    }

    /** Children, institutions, the old, and a first value for workers and seekers. */
    private Void byAge(int from, int to) {
        for (int i = from; i < to; i++) {
            int age = scene.age[i];
            Activity activity = Activity.WORK;
            if (age < 4) {
                activity = Activity.PRESCHOOL;
            } else if (age < FIRST) {
                activity = Activity.SCHOOL;
            } else if (p.status[i] == SurveyStatus.INACTIVE.ordinal()) {
                activity = age >= PENSION_AGE ? Activity.RETIRED : age < 18 ? Activity.SCHOOL : Activity.ILL;
            }
            p.activity[i] = (byte) activity.ordinal();
        }
        return null;
    }

    private void reasons() {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            if (scene.surveyed(i) && p.status[i] == SurveyStatus.INACTIVE.ordinal() && scene.age[i] < PENSION_AGE) {
                rows[i] = StatusStep.detail(scene.age[i]) * 2 + p.sex[i];
            }
        }
        var allotment = scene.allotment(rows, DETAILS * 2, REASONS.size());
        double[] present = new double[10];
        for (int row = 0; row < DETAILS * 2; row++) {
            for (int reason = 0; reason < REASONS.size(); reason++) {
                allotment.seed(row, reason, seed(row / 2, reason));
            }
            int band = StatusStep.bandOfDetail(row / 2);
            if (band < 5) {
                present[band * 2 + row % 2] += allotment.rowTotal(row);
            }
        }
        var ages = AGES.subList(0, 5);
        var table = CellTable.of(scene.tables.status().inactivity(), scene.share, ages, SEXES, REASONS);
        var consistent = consistent(table, present);
        allotment.margin("not in the labour force by reason, age and sex", true, consistent, (row, reason) -> {
            int band = StatusStep.bandOfDetail(row / 2);
            return band < 5 ? (band * 2 + row % 2) * REASONS.size() + reason : -1;
        });
        byte[] reason = new byte[scene.size];
        allotment.assign(reason, scene.draws, Decision.START_ACTIVITY, p.identity);
        for (int i = 0; i < scene.size; i++) {
            if (rows[i] >= 0) {
                p.activity[i] = (byte) ACTIVITIES[reason[i]].ordinal();
            }
        }
        allotment.report();
    }

    /** The register holds other numbers of inactive persons than the survey: the rest category takes the difference. */
    private CellTable consistent(CellTable table, double[] present) {
        int reasons = REASONS.size();
        double[] cells = table.cells().clone();
        for (int group = 0; group < present.length; group++) {
            double published = 0;
            for (int r = 0; r < reasons; r++) {
                published += cells[group * reasons + r];
            }
            int other = group * reasons + reasons - 1;
            cells[other] = Math.max(0.2 * cells[other], cells[other] + present[group] - published);
            double sum = 0;
            for (int r = 0; r < reasons; r++) {
                sum += cells[group * reasons + r];
            }
            for (int r = 0; r < reasons; r++) {
                cells[group * reasons + r] *= present[group] / sum;
            }
            scene.report.contradiction(new FitReport.Contradiction(
                    "not in the labour force, " + AGES.get(group / 2) + " " + SEXES.get(group % 2)
                            + ": register less workers and seekers, against the survey",
                    present[group],
                    published,
                    "register; the reason other takes the difference"));
        }
        return table.with(cells);
    }

    private static double seed(int detail, int reason) {
        int band = StatusStep.bandOfDetail(detail);
        return switch (REASONS.get(reason)) {
            case "school" -> band == 0 ? new double[] {30, 8, 2.5, 1}[detail] : band == 5 ? 0 : 1;
            case "care" -> band == 0 ? new double[] {0.02, 0.3, 1, 2}[detail] : band == 5 ? 6 : 1;
            case "ill" -> band == 0 ? new double[] {0.2, 0.8, 1, 1.3}[detail] : band == 5 ? 30 : 1;
            case "retired" -> band == 0 ? 0 : band == 4 ? 1 + (detail - 7.0) * (detail - 7.0) : band == 5 ? 50 : 1;
            default -> band == 5 ? 14 : 1;
        };
    }

    /** Pupils and students among the unemployed, then among the employed up to the enrolment of their age. */
    private void students() {
        var chances = scene.tables.status().chances();
        double[] enrolled = new double[SCHOOL_AGES];
        double[] enrolment = new double[SCHOOL_AGES];
        for (int k = 0; k < SCHOOL_AGES; k++) {
            enrolment[k] = scene.tables.status().enrolment().value(String.valueOf(FIRST + k));
        }
        double[] workers = new double[SCHOOL_AGES];
        for (int i = 0; i < scene.size; i++) {
            int k = scene.age[i] - FIRST;
            if (k < 0 || k >= SCHOOL_AGES || !p.isAlive(i)) {
                continue;
            }
            enrolled[k] += enrolment[k];
            if (p.status[i] == SurveyStatus.EMPLOYED.ordinal()) {
                workers[k]++;
            } else if (p.activity[i] == Activity.SCHOOL.ordinal()) {
                enrolled[k]--;
            }
        }
        double[] seekers = pick(SurveyStatus.UNEMPLOYED, k -> 1 - 0.06 * k, new double[] {
            chances.unemployedStudents15to25().value() * scene.share,
            chances.unemployedStudents25to30().value() * scene.share
        });
        for (int k = 0; k < SCHOOL_AGES; k++) {
            enrolled[k] = Math.min(0.985 * workers[k], Math.max(0, enrolled[k] - seekers[k]));
        }
        pick(SurveyStatus.EMPLOYED, k -> 1, enrolled);
    }

    /** Makes as many of this status students as asked, per group of ages; returns how many per single age. */
    private double[] pick(SurveyStatus status, java.util.function.IntToDoubleFunction odds, double[] target) {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            int k = scene.age[i] - FIRST;
            if (scene.surveyed(i) && k < SCHOOL_AGES && p.status[i] == status.ordinal()) {
                rows[i] = k;
            }
        }
        var allotment = scene.allotment(rows, SCHOOL_AGES, 2);
        for (int k = 0; k < SCHOOL_AGES; k++) {
            allotment.seed(k, 0, 0.25);
            allotment.seed(k, 1, odds.applyAsDouble(k));
        }
        boolean bySingleAge = target.length == SCHOOL_AGES;
        allotment.steer("students", target, (k, yes) -> yes == 0 ? -1 : bySingleAge ? k : k < 10 ? 0 : 1);
        byte[] student = new byte[scene.size];
        allotment.assign(student, scene.draws, Decision.START_ACTIVITY, p.identity);
        double[] picked = new double[SCHOOL_AGES];
        for (int i = 0; i < scene.size; i++) {
            if (rows[i] >= 0 && student[i] == 1) {
                p.activity[i] = (byte) Activity.SCHOOL.ordinal();
                picked[rows[i]]++;
            }
        }
        return picked;
    }
}
