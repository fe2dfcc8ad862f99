package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Persons;

/**
 * Who has Anw, IOW or IOAW on 1 January 2026, among people without another benefit. Numbers from UWV, CBS and the budget of the
 * ministry (amounts.json); who they are follows from the conditions of the laws: survivors care for a child, older unemployed were
 * 60 years and 4 months when WW began, families of older unemployed were born before 1965 and have no partner with a job.
 */
final class ProvisionStep {
    private static final int KINDS = 3;
    private static final int YOUNGEST_SURVIVOR = 33;
    /** Younger persons cannot have used up a right to WW that began at 60 years and 4 months (Wet IOW article 3). */
    private static final int OLDER_MONTHS = 61 * 12 + 4;

    private static final int YOUNGEST_OLDER = 61;
    private static final int PENSION_AGE = 67;
    private static final int BORN_BEFORE = (1965 - 2026) * 12;
    /** Hours a week up to which a wage usually leaves some of the benefit. */
    private static final int FEW_HOURS = 24;
    /** How often survivors without work, with few and with many hours have the benefit: a whole wage leaves nothing of it. */
    private static final double[] SURVIVORS = {1, 1, 0};

    private static final double[] OLDER = {1, 0.5, 0};

    /**
     * Months of age at which a right to WW of 24 months from 60 years and 4 months has been used up, and the share of the older
     * unemployed with so long a right (a record of at least 24 counted years); the others are spread from 3 months on.
     */
    private static final int USUAL_MONTHS = OLDER_MONTHS + 12;

    private static final double USUAL_SHARE = 0.8;
    private static final int SHORTEST_MONTHS = OLDER_MONTHS - 9;

    private final WorkScene scene;
    private final Persons p;
    private final WorkTables.Amounts amounts;

    ProvisionStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
        this.amounts = scene.tables.rights().amounts();
    }

    /** Fills the rights to IOW and IOAW, of those who have no other benefit. */
    void older() {
        older(Scheme.IOW, amounts.olderUnemployed().value());
        older(Scheme.IOAW, amounts.olderFamily().value());
    }

    /** Fills the rights to Anw. */
    void survivors() {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            boolean alone = p.isAlive(i) && scene.role[i] == WorkScene.ALONE && p.rights[i] == 0;
            if (alone && scene.age[i] >= YOUNGEST_SURVIVOR && scene.age[i] < PENSION_AGE && hasChild(i)) {
                int kind = !JobStep.employed(scene, i) ? 0 : p.hoursPerWeek[i] <= FEW_HOURS ? 1 : 2;
                rows[i] = KINDS * p.sex[i] + kind;
            }
        }
        grant(rows, twice(SURVIVORS), amounts.survivors().value(), Scheme.ANW);
    }

    private void older(Scheme scheme, double number) {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            if (p.isAlive(i) && (scheme == Scheme.IOW ? mayHaveOlder(i) : mayHaveFamily(i))) {
                boolean seeks = p.status[i] == SurveyStatus.UNEMPLOYED.ordinal();
                int year = scheme == Scheme.IOW ? scene.age[i] - YOUNGEST_OLDER : 0;
                rows[i] = KINDS * (2 * year + p.sex[i]) + (seeks ? 0 : 1);
            }
        }
        grant(rows, scheme == Scheme.IOW ? olderByYear(rows) : twice(OLDER), number, scheme);
        double holiday = 1 + scene.tables.pay().levels().holidayAllowance().value();
        for (int i = 0; i < scene.size; i++) {
            if ((p.rights[i] & scheme.bit()) != 0) {
                p.wwBaseCents[i] =
                        (int) Math.round(p.wageCents[i] * (double) p.hoursPerWeek[i] * Month.WEEKS * holiday);
            }
        }
    }

    /** Out of work after a job that is known, not retired early, without another benefit. */
    private boolean isOut(int i) {
        return p.rights[i] == 0
                && p.status[i] != SurveyStatus.EMPLOYED.ordinal()
                && p.activity[i] != Activity.RETIRED.ordinal()
                && p.activity[i] != Activity.SCHOOL.ordinal()
                && p.wageCents[i] > 0
                && p.hoursPerWeek[i] > 0
                && scene.role[i] != WorkScene.INSTITUTION
                && scene.age[i] < PENSION_AGE;
    }

    private boolean mayHaveOlder(int i) {
        return isOut(i) && p.ageMonths(i, 0) >= OLDER_MONTHS;
    }

    private boolean mayHaveFamily(int i) {
        if (!isOut(i) || p.birthMonth[i] >= BORN_BEFORE || scene.role[i] == WorkScene.OTHER) {
            return false;
        }
        if (scene.role[i] == WorkScene.ALONE) {
            return true;
        }
        int partner = scene.partner(i);
        return !JobStep.employed(scene, partner) && p.rights[partner] == 0;
    }

    private boolean hasChild(int i) {
        for (int member = p.nextMember[i]; member >= 0; member = p.nextMember[member]) {
            if (scene.age[member] < HouseholdLinks.ADULT) {
                return true;
            }
        }
        return false;
    }

    /** Weights of three kinds for both sexes. */
    private static double[] twice(double[] weightOfKind) {
        double[] weights = new double[2 * KINDS];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = weightOfKind[row % KINDS];
        }
        return weights;
    }

    /**
     * Weights by year of age, sex and kind that give IOW the ages it has when as many rights begin at every age from the end of WW to
     * the AOW: everybody who came stays to the AOW, so that the number grows with the months since the first could come.
     */
    private double[] olderByYear(int[] rows) {
        int years = PENSION_AGE - YOUNGEST_OLDER;
        var candidates = new double[years];
        for (int row : rows) {
            if (row >= 0) {
                candidates[row / (2 * KINDS)] += OLDER[row % KINDS];
            }
        }
        double[] weights = new double[years * 2 * KINDS];
        for (int row = 0; row < weights.length; row++) {
            int year = row / (2 * KINDS);
            weights[row] =
                    OLDER[row % KINDS] * cameBefore(12 * (YOUNGEST_OLDER + year) + 6) / Math.max(1, candidates[year]);
        }
        return weights;
    }

    /** Rights that have begun by an age, when one begins every month at the end of WW of whoever lost work from 60 years and 4 months. */
    private static double cameBefore(int ageMonths) {
        double others = 0;
        int ends = USUAL_MONTHS - SHORTEST_MONTHS;
        for (int month = 0; month < ends; month++) {
            others += Math.max(0, ageMonths - SHORTEST_MONTHS - month);
        }
        return USUAL_SHARE * Math.max(0, ageMonths - USUAL_MONTHS) + (1 - USUAL_SHARE) * others / ends;
    }

    /** Hands a right to as many persons as have it in the country, by rows with a weight each. */
    private void grant(int[] rows, double[] weights, double number, Scheme scheme) {
        var allotment = scene.allotment(rows, weights.length, 2);
        int possible = 0;
        for (int row = 0; row < weights.length; row++) {
            allotment.seed(row, 0, 3);
            allotment.seed(row, 1, weights[row]);
            possible += allotment.rowTotal(row);
        }
        double[] wanted = {Math.min(possible, number * scene.share)};
        allotment.steer(scheme.code(), wanted, (row, yes) -> yes - 1, false);
        byte[] chosen = new byte[scene.size];
        allotment.assign(chosen, scene.draws, Decision.START_OLDER, p.identity);
        for (int i = 0; i < scene.size; i++) {
            p.rights[i] |= (short) (rows[i] >= 0 && chosen[i] == 1 ? scheme.bit() : 0);
        }
    }
}
