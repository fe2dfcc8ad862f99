package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.AGES;
import static nl.draagkracht.population.synthesis.WorkClasses.HOURS;
import static nl.draagkracht.population.synthesis.WorkClasses.POSITIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.SECTIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.SEXES;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * How many hours a week people work: bands by age and sex, shifted by contract, section and schooling.
 * CBS 85275NED and 82647NED applied to 2025Q4; pupils and students take the short jobs. Also says who is only loosely attached.
 */
final class HoursStep {
    private static final int ROWS = 6 * 2 * 3 * 2 * Section.COUNT;

    /** Weekly hours inside each band, equally likely: common contract hours weigh by being listed more often. */
    private static final byte[][] WITHIN = {
        {4, 5, 6, 8, 8, 8, 9, 10, 10, 11},
        {12, 12, 14, 15, 16, 16, 16, 16, 18, 19},
        {20, 20, 20, 22, 24, 24, 24, 24, 25, 26},
        {28, 28, 28, 30, 30, 32, 32, 32, 32, 32},
        {36, 36, 36, 38, 38, 40, 40, 40, 40, 40}
    };

    /** Full weeks of the self-employed. */
    private static final byte[] OWN_ACCOUNT = {36, 40, 40, 40, 45, 45, 50, 50, 55, 60};

    private final WorkScene scene;
    private final Persons p;

    HoursStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
    }

    /** Fills weekly hours of the employed and the attachment of everybody. */
    void run() {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            if (JobStep.employed(scene, i)) {
                int student = p.activity[i] == Activity.SCHOOL.ordinal() ? 1 : 0;
                int row = (scene.band(i) * 2 + p.sex[i]) * 3 + Math.min(JobStep.SELF, p.contract[i]);
                rows[i] = (row * 2 + student) * Section.COUNT + p.section[i];
            }
        }
        var table = CellTable.of(scene.tables.pay().hours(), scene.share, AGES, SEXES, HOURS);
        var allotment = scene.allotment(rows, ROWS, HOURS.size());
        for (int row = 0; row < ROWS; row++) {
            for (int band = 0; band < HOURS.size(); band++) {
                allotment.seed(row, band, seed(table, row, band));
            }
        }
        allotment.margin(
                "weekly hours", false, table.totals(HOURS, cell -> cell % HOURS.size(), Grade.C), (row, band) -> band);
        allotment.margin(
                "weekly hours by age and sex",
                true,
                table,
                (row, band) -> row / (6 * Section.COUNT) * HOURS.size() + band);
        byte[] band = new byte[scene.size];
        allotment.assign(band, scene.draws, Decision.START_HOURS, p.identity);
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (rows[i] >= 0) {
                    p.hoursPerWeek[i] = within(band[i], i);
                }
                p.attachment[i] = (byte) attachment(i).ordinal();
            }
            return null;
        });
        allotment.report();
    }

    private double seed(CellTable table, int row, int band) {
        var pay = scene.tables.pay();
        int position = row / (2 * Section.COUNT) % 3;
        boolean student = row / Section.COUNT % 2 == 1;
        double weight = Math.max(0.001, table.at(row / (6 * Section.COUNT) * HOURS.size() + band));
        double full = odds(pay.fullTimeByContract().value(POSITIONS.get(position)))
                * odds(pay.fullTimeBySection().value(SECTIONS.get(row % Section.COUNT)));
        if (band == 4) {
            weight *= full;
        } else if (band < 2) {
            weight *= 1 / Math.sqrt(full);
        }
        return student ? weight * new double[] {12, 6, 2, 0.6, 0.25}[band] : weight;
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    private byte within(int band, int person) {
        int tenth = (int) (10 * scene.uniform(Decision.START_HOURS, person, 1));
        boolean own = p.contract[person] >= Contract.ZZP.ordinal();
        return own && band == 4 ? OWN_ACCOUNT[tenth] : WITHIN[band][tenth];
    }

    private Attachment attachment(int person) {
        boolean school = p.activity[person] == Activity.SCHOOL.ordinal();
        boolean loose = scene.age[person] >= 67
                || switch (SurveyStatus.at(p.status[person])) {
                    case EMPLOYED -> p.hoursPerWeek[person] < 12 || school && p.hoursPerWeek[person] < 28;
                    case UNEMPLOYED -> school;
                    case INACTIVE -> true;
                };
        return loose ? Attachment.MARGINAL : Attachment.ATTACHED;
    }
}
