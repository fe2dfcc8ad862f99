package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.AGES;
import static nl.draagkracht.population.synthesis.WorkClasses.EDUCATIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.HOURS;
import static nl.draagkracht.population.synthesis.WorkClasses.OCCUPATIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.SECTIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.SEXES;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * The last job of those without one, and why it ended: everybody who seeks work and once had it, and those of working age who left it.
 * Drawn like the job of a flexible worker of the same age, sex and education; reasons of job end by judgement within the labour force
 * survey. Simplification: last occupations of the unemployed are not fitted to their published classes.
 */
final class LastJobStep {
    private static final int GROUPS = 36;
    private static final int ADULT = 18;
    private static final int PENSION_AGE = 67;
    private static final byte[] FIRST_HOURS = {8, 16, 24, 32, 38};

    private final WorkScene scene;
    private final Persons p;
    private final double[][] chances = new double[GROUPS][];
    private final CellTable hours;

    LastJobStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
        this.hours = CellTable.of(scene.tables.pay().hours(), 1, AGES, SEXES, HOURS);
        for (int group = 0; group < GROUPS; group++) {
            chances[group] = cumulative(group);
        }
    }

    /** Fills occupation, section, hours and end reason of those without work. */
    void run() {
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (p.isAlive(i) && !JobStep.employed(scene, i)) {
                    fill(i);
                }
            }
            return null;
        });
    }

    private void fill(int i) {
        boolean seeks = p.status[i] == SurveyStatus.UNEMPLOYED.ordinal();
        boolean school = p.activity[i] == Activity.SCHOOL.ordinal();
        boolean worked = seeks
                ? !school
                        || scene.uniform(Decision.START_LAST_JOB, i, 1)
                                > scene.tables
                                        .careers()
                                        .habits()
                                        .neverWorkedStudents()
                                        .value()
                : !school
                        && scene.age[i] >= ADULT
                        && scene.age[i] < PENSION_AGE
                        && scene.role[i] != WorkScene.INSTITUTION;
        if (worked) {
            int job = draw(chances[JobStep.group(scene, i)], scene.uniform(Decision.START_LAST_JOB, i, 0));
            p.occupation[i] = (byte) (job / Section.COUNT);
            p.section[i] = (byte) (job % Section.COUNT);
            p.hoursPerWeek[i] = school ? 12 : hours(i);
        }
        p.endReason[i] = (byte) reason(i, worked, seeks, school).ordinal();
    }

    private byte hours(int i) {
        double[] cells = hours.cells();
        int row = (scene.band(i) * 2 + p.sex[i]) * HOURS.size();
        double all = 0;
        for (int k = 0; k < HOURS.size(); k++) {
            all += cells[row + k];
        }
        double left = all * scene.uniform(Decision.START_LAST_JOB, i, 2);
        int band = 0;
        while (band < HOURS.size() - 1 && left >= cells[row + band]) {
            left -= cells[row + band++];
        }
        return FIRST_HOURS[band];
    }

    private EndReason reason(int i, boolean worked, boolean seeks, boolean school) {
        if (p.activity[i] == Activity.RETIRED.ordinal()) {
            return EndReason.RETIRED;
        }
        if (!worked) {
            return EndReason.NONE;
        }
        if (p.activity[i] == Activity.ILL.ordinal()) {
            return EndReason.SICK;
        }
        double quit = school ? 0.6 : scene.tables.careers().habits().quitShare().value();
        double u = scene.uniform(Decision.START_LAST_JOB, i, 3);
        // Who was insured and lost a job last month is on WW already; the others who just began to seek left or came
        // back.
        if (!seeks || p.monthsUnemployed[i] <= 1 || u < quit) {
            return EndReason.QUIT;
        }
        return u < quit + 0.08 ? EndReason.ASSIGNMENT_ENDED : EndReason.CONTRACT_ENDED;
    }

    /** Cumulative chances of occupation x section for an age, sex and education. */
    private double[] cumulative(int group) {
        var jobs = scene.tables.jobs();
        double[] chance = CellTable.of(jobs.occupationSection(), 1, OCCUPATIONS, SECTIONS)
                .cells()
                .clone();
        var profile = jobs.occupationProfile();
        double sum = 0;
        for (int cell = 0; cell < chance.length; cell++) {
            String occupation = OCCUPATIONS.get(cell / Section.COUNT);
            chance[cell] *= profile.valueOr(0, occupation, "age", AGES.get(group / 6))
                    * profile.valueOr(0, occupation, "sex", SEXES.get(group / 3 % 2))
                    * profile.valueOr(0, occupation, "education", EDUCATIONS.get(group % 3))
                    * (0.15 + profile.valueOr(0, occupation, "contract", "flexible"));
            sum += chance[cell];
            chance[cell] = sum;
        }
        return chance;
    }

    private static int draw(double[] cumulative, double u) {
        double wanted = u * cumulative[cumulative.length - 1];
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
