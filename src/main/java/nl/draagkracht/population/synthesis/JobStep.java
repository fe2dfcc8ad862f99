package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.AGES;
import static nl.draagkracht.population.synthesis.WorkClasses.CONTRACTS;
import static nl.draagkracht.population.synthesis.WorkClasses.EDUCATIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.SECTIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.SEXES;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * How the employed are bound to work: permanent, flexible, self-employed, director of the own company.
 * CBS 85278NED, 2025Q4, by age, sex and education. Self-employed with staff and family workers count as self-employed; director-owners
 * are an overlay of the self-employed in the survey and employees in the national accounts.
 */
final class JobStep {
    /** Position of the survey: permanent, flexible, self-employed. */
    static final int SELF = 2;

    private static final int GROUPS = 36;

    private final WorkScene scene;
    private final Persons p;
    private final CellTable table;

    JobStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
        this.table = CellTable.of(scene.tables.jobs().contract(), scene.share, AGES, SEXES, EDUCATIONS, CONTRACTS);
    }

    /** Fills contract, occupation and section of the employed. */
    void run() {
        contracts();
        new OccupationStep(scene).run();
        directors();
    }

    /** Age, sex and education in one number, 0 to 35. */
    static int group(WorkScene scene, int person) {
        return (scene.band(person) * 2 + scene.persons.sex[person]) * 3 + scene.persons.education[person];
    }

    static boolean employed(WorkScene scene, int person) {
        return scene.persons.status[person] == SurveyStatus.EMPLOYED.ordinal();
    }

    private void contracts() {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            if (employed(scene, i)) {
                rows[i] = group(scene, i) * 2 + (p.activity[i] == Activity.SCHOOL.ordinal() ? 1 : 0);
            }
        }
        var positions = table.totals(
                java.util.Collections.nCopies(GROUPS * 3, "position"),
                cell -> cell / 4 * 3 + Math.min(SELF, cell % 4),
                Grade.M);
        var allotment = scene.allotment(rows, GROUPS * 2, 3);
        for (int row = 0; row < GROUPS * 2; row++) {
            boolean student = row % 2 == 1;
            for (int position = 0; position < 3; position++) {
                double tilt = student && position != Contract.FLEXIBLE.ordinal() ? 0.3 : 1;
                allotment.seed(row, position, tilt * Math.max(0.01, positions.at(row / 2 * 3 + position)));
            }
        }
        double[] total = new double[3];
        for (int cell = 0; cell < positions.cells().length; cell++) {
            total[cell % 3] += positions.at(cell);
        }
        allotment.steer("positions", total, (row, position) -> position, false);
        allotment.steer("joint", positions.cells(), (row, position) -> row / 2 * 3 + position);
        allotment.assign(p.contract, scene.draws, Decision.START_CONTRACT, p.identity);
    }

    /** Which of the self-employed own a company. */
    private void directors() {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            if (employed(scene, i) && p.contract[i] == SELF) {
                rows[i] = group(scene, i) * Section.COUNT + p.section[i];
            }
        }
        var allotment = scene.allotment(rows, GROUPS * Section.COUNT, 2);
        for (int row = 0; row < GROUPS * Section.COUNT; row++) {
            int cell = row / Section.COUNT * 4;
            double weight = scene.tables.jobs().directorWeight().value(SECTIONS.get(row % Section.COUNT));
            allotment.seed(row, 0, Math.max(0.01, table.at(cell + SELF)));
            allotment.seed(row, 1, Math.max(0.001, table.at(cell + SELF + 1)) * weight);
        }
        double total = 0;
        double[] joint = new double[GROUPS];
        for (int group = 0; group < GROUPS; group++) {
            joint[group] = table.at(group * 4 + SELF + 1);
            total += joint[group];
        }
        allotment.steer("directors", new double[] {total}, (row, director) -> director - 1, false);
        allotment.steer("joint", joint, (row, director) -> director == 0 ? -1 : row / Section.COUNT);
        byte[] director = new byte[scene.size];
        allotment.assign(director, scene.draws, Decision.START_DIRECTOR, p.identity);
        double[] achieved = new double[table.cells().length];
        for (int i = 0; i < scene.size; i++) {
            if (employed(scene, i)) {
                p.contract[i] += director[i];
                achieved[group(scene, i) * 4 + p.contract[i]]++;
            }
        }
        var fit = new MarginReport(scene.report);
        fit.crossed("employed by age, sex, education and contract", table, achieved);
        fit.single("employed by contract", table, achieved, CONTRACTS, cell -> cell % 4, Grade.C);
    }
}
