package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.AGES;
import static nl.draagkracht.population.synthesis.WorkClasses.EDUCATIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.PROVINCES;
import static nl.draagkracht.population.synthesis.WorkClasses.SEXES;

import java.util.List;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.kernel.SurveyStatus;

/**
 * Who works, who seeks work and who does neither, by age, sex, education and province of the labour force survey.
 * CBS 85276NED and 85268NED, 2025Q4. Inside these, who works goes by the place in the household ({@code position.json}): couples without
 * children most, fathers, mothers and who lives alone less. Men first; then women given the status of their partner, so that couples
 * resemble each other.
 */
final class StatusStep {
    private static final int DETAILS = 23;
    private static final int STATUSES = SurveyStatus.COUNT;
    /** Place in the household of children at home and others; the places of heads and partners follow. */
    private static final int OTHER = 0;

    private static final int SINGLE = 1;
    private static final int SINGLE_PARENT = 2;
    private static final int CHILDLESS = 3;
    private static final int PARENT = 4;
    /** First of the places in a couple by the status of the partner: three without, then three with children. */
    private static final int BY_PARTNER = 5;

    private static final int PLACES = BY_PARTNER + 2 * STATUSES;
    private static final int ROWS = DETAILS * Sex.COUNT * 3 * Province.COUNT * PLACES;
    /** Rows of the table of positions, by place; mothers have one of their own. */
    private static final List<String> POSITIONS = List.of("other", "single", "singleParent", "childless", "father");

    /** First survey band of the older half of the table of positions, from 45 years. */
    private static final int OLDER_BAND = 3;

    private static final List<String> WORKING = List.of("employed", "unemployed");

    /** Odds of work inside 15 to 25, by age group 15-17, 18-19, 20-22 and 23-24: pupils work less than starters. */
    private static final double[] YOUNG = {0.45, 0.9, 1.3, 2.0};

    private final WorkScene scene;
    private final CellTable table;
    private final CellTable inactive;
    private final CellTable province;
    private final double[][] older;

    StatusStep(WorkScene scene) {
        this.scene = scene;
        var tables = scene.tables.status();
        table = CellTable.of(tables.labourStatus(), scene.share, AGES, SEXES, EDUCATIONS, WORKING);
        inactive = CellTable.of(tables.labourStatus(), scene.share, AGES, SEXES, EDUCATIONS, List.of("inactive"));
        province = CellTable.of(tables.province(), scene.share, PROVINCES, WORKING);
        older = olderFactors(tables.olderAges());
    }

    /** Fills the status of everybody. */
    void run() {
        java.util.Arrays.fill(scene.persons.status, 0, scene.size, (byte) SurveyStatus.INACTIVE.ordinal());
        int[] everybody = rows(-1, false);
        double[] expected = allotment(everybody, -1, province.cells()).fitted();
        double[] menByProvince = byProvince(expected, Sex.MALE.ordinal());
        var men = allotment(rows(Sex.MALE.ordinal(), false), Sex.MALE.ordinal(), menByProvince);
        men.assign(scene.persons.status, scene.draws, Decision.START_STATUS, scene.persons.identity);
        double[] left = province.cells().clone();
        int[] given = men.counts();
        for (int cell = 0; cell < given.length; cell++) {
            if (cell % STATUSES < 2) {
                left[provinceOf(cell / STATUSES) * 2 + cell % STATUSES] -= given[cell];
            }
        }
        var women = allotment(rows(Sex.FEMALE.ordinal(), true), Sex.FEMALE.ordinal(), left);
        women.assign(scene.persons.status, scene.draws, Decision.START_STATUS, scene.persons.identity);
        report(given, women.counts());
    }

    /** Row of each surveyed person of this sex (-1: both); women of a couple also by the partner's status. */
    private int[] rows(int sex, boolean byPartner) {
        int[] rows = scene.noRows();
        var p = scene.persons;
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (scene.surveyed(i) && (sex < 0 || p.sex[i] == sex)) {
                    int place = place(i);
                    if (byPartner && place >= CHILDLESS) {
                        int partner = scene.partner(i);
                        place = p.sex[partner] == sex
                                ? place
                                : BY_PARTNER + STATUSES * (place - CHILDLESS) + p.status[partner];
                    }
                    int row = (detail(scene.age[i]) * 2 + p.sex[i]) * 3 + p.education[i];
                    rows[i] = (row * Province.COUNT + scene.province(i)) * PLACES + place;
                }
            }
            return null;
        });
        return rows;
    }

    /** Place in the household, of a couple without regard to the partner. */
    private int place(int person) {
        if (scene.role[person] < WorkScene.ALONE) {
            return OTHER;
        }
        return switch (HouseholdType.at(scene.households.type[scene.persons.household[person]])) {
            case SINGLE -> SINGLE;
            case SINGLE_PARENT -> SINGLE_PARENT;
            case COUPLE -> CHILDLESS;
            case COUPLE_WITH_CHILDREN -> PARENT;
            default -> OTHER;
        };
    }

    private Allotment allotment(int[] rows, int sex, double[] provinceTarget) {
        var allotment = scene.allotment(rows, ROWS, STATUSES);
        for (int row = 0; row < ROWS; row++) {
            if (allotment.rowTotal(row) > 0) {
                seed(allotment, row);
            }
        }
        allotment.steer("province", provinceTarget, (row, status) -> status == 2 ? -1 : provinceOf(row) * 2 + status);
        double[] cells = table.cells().clone();
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = sex >= 0 && cell / 6 % 2 != sex ? 0 : cells[cell];
        }
        allotment.steer("total", sums(cells, 2, c -> c % 2), (row, status) -> status == 2 ? -1 : status, false);
        allotment.steer(
                "age",
                sums(cells, 12, c -> c / 12 * 2 + c % 2),
                (row, status) -> status == 2 ? -1 : band(row) * 2 + status,
                false);
        allotment.steer("joint", cells, (row, status) -> status == 2 ? -1 : joint(row) * 2 + status);
        return allotment;
    }

    private void seed(Allotment allotment, int row) {
        var chances = scene.tables.status().chances();
        int joint = joint(row);
        int detail = row / (6 * Province.COUNT * PLACES);
        int place = row % PLACES;
        double works = table.at(joint * 2) * (detail < YOUNG.length ? YOUNG[detail] : 1);
        double seeks = table.at(joint * 2 + 1);
        double neither = inactive.at(joint);
        works *= odds(place, joint / 3 % 2 == Sex.MALE.ordinal(), joint / 6);
        int partner = place < BY_PARTNER ? -1 : (place - BY_PARTNER) % STATUSES;
        if (partner == SurveyStatus.EMPLOYED.ordinal()) {
            works *= chances.partnerEmployedOdds().value();
        } else if (partner == SurveyStatus.UNEMPLOYED.ordinal()) {
            seeks *= chances.partnerUnemployedOdds().value();
        }
        double[] factor = older[detail];
        allotment.seed(row, 0, works * factor[0]);
        allotment.seed(row, 1, seeks * factor[1]);
        allotment.seed(row, 2, neither * factor[2]);
    }

    /** Odds of work in this place beside those of children at home of the same sex, age and education. */
    private double odds(int place, boolean isMan, int band) {
        int kind = place < BY_PARTNER ? place : CHILDLESS + (place - BY_PARTNER) / STATUSES;
        String position = kind == PARENT && !isMan ? "mother" : POSITIONS.get(kind);
        return scene.tables.status().position().value(position, band < OLDER_BAND ? "15-45" : "45-75");
    }

    /** Status by single year relative to its ten-year band, for ages from 55. */
    private static double[][] olderFactors(SourcedTable table) {
        double[][] factors = new double[DETAILS][];
        var names = List.of("employed", "unemployed", "inactive");
        double[][] band = new double[2][4];
        for (int detail = 7; detail < DETAILS; detail++) {
            for (int s = 0; s < 3; s++) {
                double persons = table.value(older(detail), names.get(s));
                band[detail < 17 ? 0 : 1][s] += persons;
                band[detail < 17 ? 0 : 1][3] += persons;
            }
        }
        for (int detail = 0; detail < DETAILS; detail++) {
            factors[detail] = new double[] {1, 1, 1};
            for (int s = 0; s < 3 && detail >= 7; s++) {
                double[] whole = band[detail < 17 ? 0 : 1];
                double all = 0;
                for (String name : names) {
                    all += table.value(older(detail), name);
                }
                factors[detail][s] = table.value(older(detail), names.get(s)) / all / (whole[s] / whole[3]);
            }
        }
        return factors;
    }

    private static String older(int detail) {
        return detail == 22 ? "70-75" : String.valueOf(48 + detail);
    }

    /** Fine age group: 15-17, 18-19, 20-22, 23-24, ten-year bands to 55, single years to 70, 70-74. */
    static int detail(int age) {
        if (age < 25) {
            return age < 18 ? 0 : age < 20 ? 1 : age < 23 ? 2 : 3;
        }
        if (age < 55) {
            return 4 + (age - 25) / 10;
        }
        return age < 70 ? 7 + age - 55 : 22;
    }

    /** Survey band of a fine age group. */
    static int bandOfDetail(int detail) {
        return detail < 4 ? 0 : detail < 7 ? detail - 3 : detail < 17 ? 4 : 5;
    }

    private static int joint(int row) {
        int detailSexEducation = row / (Province.COUNT * PLACES);
        return bandOfDetail(detailSexEducation / 6) * 6 + detailSexEducation % 6;
    }

    private static int band(int row) {
        return joint(row) / 6;
    }

    private static int provinceOf(int row) {
        return row / PLACES % Province.COUNT;
    }

    private static double[] byProvince(double[] cells, int sex) {
        double[] sums = new double[Province.COUNT * 2];
        for (int cell = 0; cell < cells.length; cell++) {
            int row = cell / STATUSES;
            if (cell % STATUSES < 2 && joint(row) / 3 % 2 == sex) {
                sums[provinceOf(row) * 2 + cell % STATUSES] += cells[cell];
            }
        }
        return sums;
    }

    private static double[] sums(double[] cells, int groups, java.util.function.IntUnaryOperator groupOf) {
        double[] sums = new double[groups];
        for (int cell = 0; cell < cells.length; cell++) {
            sums[groupOf.applyAsInt(cell)] += cells[cell];
        }
        return sums;
    }

    /** Counts the status of everybody again and lays it beside the published tables. */
    void recount() {
        double[] joint = new double[table.cells().length];
        double[] provinces = new double[province.cells().length];
        double surveyed = 0;
        var p = scene.persons;
        for (int i = 0; i < scene.size; i++) {
            if (scene.surveyed(i)) {
                surveyed++;
                if (p.status[i] < 2) {
                    int cell = (scene.band(i) * 2 + p.sex[i]) * 3 + p.education[i];
                    joint[cell * 2 + p.status[i]]++;
                    provinces[scene.province(i) * 2 + p.status[i]]++;
                }
            }
        }
        report(joint, provinces, surveyed);
    }

    private void report(int[] men, int[] women) {
        double[] joint = new double[table.cells().length];
        double[] provinces = new double[province.cells().length];
        double surveyed = 0;
        for (int cell = 0; cell < men.length; cell++) {
            int persons = men[cell] + women[cell];
            surveyed += persons;
            if (cell % STATUSES < 2) {
                joint[joint(cell / STATUSES) * 2 + cell % STATUSES] += persons;
                provinces[provinceOf(cell / STATUSES) * 2 + cell % STATUSES] += persons;
            }
        }
        report(joint, provinces, surveyed);
    }

    private void report(double[] joint, double[] provinces, double surveyed) {
        var fit = new MarginReport(scene.report);
        fit.crossed("labour status by age, sex and education", table, joint);
        fit.single("labour status", table, joint, WORKING, c -> c % 2, Grade.A);
        fit.single("employed by age", table, joint, AGES, c -> c % 2 == 0 ? c / 12 : -1, Grade.C);
        fit.single("unemployed by age", table, joint, AGES, c -> c % 2 == 1 ? c / 12 : -1, Grade.C);
        fit.single("employed by sex", table, joint, SEXES, c -> c % 2 == 0 ? c / 6 % 2 : -1, Grade.A);
        fit.crossed("labour status by province", province, provinces);
        scene.report.contradiction(new FitReport.Contradiction(
                "private households, 15 to 75 years: register against labour force survey",
                surveyed,
                13_420_000 * scene.share,
                "register for persons; the survey counts of employed and unemployed are kept, the rest is inactive"));
    }
}
