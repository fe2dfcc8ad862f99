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

    private static final int BORN_BEFORE = (1965 - 2026) * 12;
    /** Hours a week up to which a wage usually leaves some of the benefit. */
    private static final int FEW_HOURS = 24;
    /** How often survivors without work, with few and with many hours have the benefit: a whole wage leaves nothing of it. */
    private static final double[] SURVIVORS = {1, 0.1, 0};

    private static final double[] OLDER = {1, 0.5, 0};

    private final WorkScene scene;
    private final Persons p;
    private final WorkTables.Amounts amounts;

    ProvisionStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
        this.amounts = scene.tables.rights().amounts();
    }

    /** Fills the rights. */
    void run() {
        survivors();
        older(Scheme.IOW, amounts.olderUnemployed().value());
        older(Scheme.IOAW, amounts.olderFamily().value());
    }

    private void survivors() {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            boolean alone = p.isAlive(i) && scene.role[i] == WorkScene.ALONE && p.rights[i] == 0;
            if (alone && scene.age[i] >= YOUNGEST_SURVIVOR && scene.age[i] < 67 && hasChild(i)) {
                int kind = !JobStep.employed(scene, i) ? 0 : p.hoursPerWeek[i] <= FEW_HOURS ? 1 : 2;
                rows[i] = KINDS * p.sex[i] + kind;
            }
        }
        grant(rows, SURVIVORS, amounts.survivors().value(), Scheme.ANW);
    }

    private void older(Scheme scheme, double number) {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            if (p.isAlive(i) && (scheme == Scheme.IOW ? mayHaveOlder(i) : mayHaveFamily(i))) {
                boolean seeks = p.status[i] == SurveyStatus.UNEMPLOYED.ordinal();
                rows[i] = KINDS * p.sex[i] + (seeks ? 0 : 1);
            }
        }
        grant(rows, OLDER, number, scheme);
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
                && scene.age[i] < 67;
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

    /** Hands a right to as many persons as have it in the country, rows of three kinds for each sex. */
    private void grant(int[] rows, double[] weightOfKind, double number, Scheme scheme) {
        var allotment = scene.allotment(rows, 2 * KINDS, 2);
        int possible = 0;
        for (int row = 0; row < 2 * KINDS; row++) {
            allotment.seed(row, 0, 3);
            allotment.seed(row, 1, weightOfKind[row % KINDS]);
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
