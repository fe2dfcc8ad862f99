package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.AGES;
import static nl.draagkracht.population.synthesis.WorkClasses.EDUCATIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.OCCUPATIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.POSITIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.SECTIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.SEXES;

import java.util.List;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.population.Persons;

/**
 * What the employed do, and in which section: one joint fit of occupation and section to age, sex, education and position.
 * Occupation by section (survey basis 2025), traits within occupations, positions within sections, section by sex and age; first made
 * consistent with the totals of occupations and sections, which are trusted most.
 */
final class OccupationStep {
    private static final int GROUPS = 36;
    private static final int ROWS = GROUPS * 3;

    private final WorkScene scene;
    private final Persons p;
    private final CellTable jobs;
    private final int[] cells;

    OccupationStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
        this.jobs = CellTable.of(scene.tables.jobs().occupationSection(), scene.share, OCCUPATIONS, SECTIONS);
        int size = 0;
        int[] found = new int[jobs.cells().length];
        for (int cell = 0; cell < found.length; cell++) {
            if (jobs.at(cell) > 0) {
                found[size++] = cell;
            }
        }
        this.cells = java.util.Arrays.copyOf(found, size);
    }

    /** Fills occupation and section of the employed; contracts hold positions (permanent, flexible, self-employed). */
    void run() {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            if (JobStep.employed(scene, i)) {
                rows[i] = JobStep.group(scene, i) * 3 + p.contract[i];
            }
        }
        var allotment = scene.allotment(rows, ROWS, cells.length);
        for (int row = 0; row < ROWS; row++) {
            for (int k = 0; k < cells.length; k++) {
                allotment.seed(row, k, jobs.at(cells[k]));
            }
        }
        margins(allotment);
        short[] job = new short[scene.size];
        allotment.assign(job, scene.draws, Decision.START_JOB, p.identity);
        for (int i = 0; i < scene.size; i++) {
            if (rows[i] >= 0) {
                p.occupation[i] = (byte) (cells[job[i]] / Section.COUNT);
                p.section[i] = (byte) (cells[job[i]] % Section.COUNT);
            }
        }
        allotment.report();
    }

    private void margins(Allotment allotment) {
        double[] rows = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            rows[row] = allotment.rowTotal(row);
        }
        var occupations = jobs.totals(OCCUPATIONS, cell -> cell / Section.COUNT, Grade.C);
        var sections = jobs.totals(SECTIONS, cell -> cell % Section.COUNT, Grade.C);
        trait(allotment, "age", AGES, occupations, sums(rows, 6, row -> row / 18), row -> row / 18);
        trait(allotment, "education", EDUCATIONS, occupations, sums(rows, 3, row -> row / 3 % 3), row -> row / 3 % 3);
        trait(allotment, "sex", SEXES, occupations, sums(rows, 2, row -> row / 9 % 2), row -> row / 9 % 2);
        trait(allotment, "contract", POSITIONS, occupations, sums(rows, 3, row -> row % 3), row -> row % 3);
        var positions = CellTable.of(scene.tables.jobs().sectionContract(), 1, SECTIONS, POSITIONS);
        allotment.margin(
                "section by position",
                true,
                positions.scaledTo(sections.cells(), sums(rows, 3, row -> row % 3), 3),
                (row, k) -> section(k) * 3 + row % 3);
        var people = CellTable.of(scene.tables.jobs().sectionSexAge(), scene.share, SECTIONS, SEXES, AGES);
        double[] sexAge = sums(rows, 12, row -> row / 9 % 2 * 6 + row / 18);
        allotment.margin(
                "section by sex and age",
                true,
                people.scaledTo(sections.cells(), sexAge, 12),
                (row, k) -> section(k) * 12 + row / 9 % 2 * 6 + row / 18);
        allotment.firmMargin("occupation by section", jobs, (row, k) -> cells[k]);
        allotment.margin("occupation", false, occupations, (row, k) -> occupation(k));
        allotment.margin("section", false, sections, (row, k) -> section(k));
    }

    private int section(int k) {
        return cells[k] % Section.COUNT;
    }

    private int occupation(int k) {
        return cells[k] / Section.COUNT;
    }

    private void trait(
            Allotment allotment,
            String trait,
            List<String> classes,
            CellTable occupations,
            double[] totals,
            java.util.function.IntUnaryOperator classOf) {
        var shares = CellTable.of(scene.tables.jobs().occupationProfile(), 1, OCCUPATIONS, List.of(trait), classes);
        allotment.margin(
                "occupation by " + trait,
                true,
                shares.scaledTo(occupations.cells(), totals, classes.size()),
                (row, k) -> occupation(k) * classes.size() + classOf.applyAsInt(row));
    }

    private static double[] sums(double[] rows, int groups, java.util.function.IntUnaryOperator groupOf) {
        double[] sums = new double[groups];
        for (int row = 0; row < rows.length; row++) {
            sums[groupOf.applyAsInt(row)] += rows[row];
        }
        return sums;
    }
}
