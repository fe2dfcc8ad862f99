package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.SEXES;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * Who has a running employee-insurance benefit on 1 January 2026: WW, ZW, WGA, IVA, WAO or Wajong.
 * UWV counts by age and sex (Kwantitatieve informatie 2025), tied to the survey: the ill have disability benefits, most people on WW seek
 * work, a quarter of them works beside it. One benefit per person.
 */
final class InsuranceStep {
    static final Scheme[] SCHEMES = {Scheme.WW, Scheme.ZW, Scheme.WGA, Scheme.IVA, Scheme.WAO, Scheme.WAJONG};
    private static final List<String> AGES = List.of("15-25", "25-35", "35-45", "45-55", "55-60", "60-65", "65-67");
    private static final int[] AGE_FROM = {15, 25, 35, 45, 55, 60, 65};
    private static final List<String> STATUSES = CellTable.codes(SurveyStatus.values());
    private static final int VALUES = SCHEMES.length + 1;
    private static final int KINDS = 11;
    /** Benefits that are given before and leave no candidate. */
    private static final int OTHERS = Scheme.BIJSTAND.bit() | Scheme.ANW.bit();

    private static final int SEEKING = 4;
    private static final int OUTSIDE = 8;
    private static final int ROWS = AGES.size() * 2 * KINDS;
    private static final int ADULT = 18;

    private static final int SHORT_WEEK = 28;
    /** Ages at which women at work have ZW for pregnancy: as whole classes of age. */
    private static final int BEARING_FROM = 25;

    private static final int BEARING_UNTIL = 45;

    /**
     * Kinds: short and long job of somebody who is paid little, other short and long job, seeking under 6, 6-11, 12-23 and 24 months or
     * more, ill, other outside, retired early.
     */
    private static final double[][] SEED = {
        {1, 1, 1.5, 0.5, 0.15, 0.45, 0.5},
        {3, 0, 1.5, 0.3, 0.05, 0.3, 0.25},
        {1, 1, 0.5, 0.5, 0.15, 0.45, 0.5},
        {3, 0, 0.5, 0.3, 0.05, 0.3, 0.25},
        {0.5, 1, 0.25, 0.2, 0, 0.1, 0.2},
        {0.5, 1, 0.25, 0.2, 0, 0.1, 0.2},
        {0.5, 1, 0.25, 0.2, 0, 0.1, 0.2},
        {1, 0, 0, 0.3, 0, 0.2, 0.3},
        {0.3, 0.05, 0.8, 4, 5, 5, 5},
        {1, 0.8, 0.3, 0.4, 0.2, 0.4, 0.3},
        {1, 0.6, 0, 0.1, 0.3, 0.3, 0}
    };

    private final WorkScene scene;
    private final Persons p;

    /** Pay an hour in cents up to which somebody may come under the no-risk policy of ZW. */
    private final int littlePaid;

    InsuranceStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
        littlePaid = (int) scene.tables.rights().amounts().zwLittlePaidCents().value();
    }

    /** Fills the rights to insurance benefits. */
    void run() {
        int[] rows = scene.noRows();
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                int kind = kind(i);
                if (kind >= 0) {
                    int age = WorkClasses.classOf(scene.age[i], AGE_FROM);
                    rows[i] = (age * 2 + p.sex[i]) * KINDS + kind;
                }
            }
            return null;
        });
        var allotment = scene.allotment(rows, ROWS, VALUES);
        for (int row = 0; row < ROWS; row++) {
            for (int value = 0; value < VALUES; value++) {
                double weight = isInsured(row, value) ? SEED[row % KINDS][value] : 0;
                allotment.seed(row, value, value == 0 ? 10 * weight : weight);
            }
        }
        margins(allotment);
        byte[] value = new byte[scene.size];
        allotment.assign(value, scene.draws, Decision.START_INSURANCE, p.identity);
        for (int i = 0; i < scene.size; i++) {
            if (rows[i] >= 0 && value[i] > 0) {
                p.rights[i] |= (short) SCHEMES[value[i] - 1].bit();
            }
        }
        allotment.report();
    }

    /** What someone does who may have a benefit; -1 for pupils, the old, the self-employed and institutions. */
    private int kind(int i) {
        if (!scene.surveyed(i) || scene.age[i] < ADULT || scene.age[i] >= 67 || p.section[i] < 0) {
            return -1;
        }
        if (p.activity[i] == Activity.SCHOOL.ordinal() || (p.rights[i] & OTHERS) != 0) {
            return -1;
        }
        return switch (SurveyStatus.at(p.status[i])) {
            case EMPLOYED ->
                p.contract[i] > Contract.FLEXIBLE.ordinal()
                        ? -1
                        : (p.wageCents[i] <= littlePaid ? 0 : 2) + (p.hoursPerWeek[i] < SHORT_WEEK ? 0 : 1);
            case UNEMPLOYED -> SEEKING + WorkClasses.classOf(p.monthsUnemployed[i], new int[] {0, 6, 12, 24});
            case INACTIVE ->
                p.activity[i] == Activity.ILL.ordinal()
                        ? OUTSIDE
                        : p.activity[i] == Activity.RETIRED.ordinal() ? OUTSIDE + 2 : OUTSIDE + 1;
        };
    }

    /** Who has an employer has ZW only when bearing a child or, paid little, under the no-risk policy: others are paid on. */
    private static boolean isInsured(int row, int value) {
        int kind = row % KINDS;
        int from = AGE_FROM[row / (2 * KINDS)];
        boolean bears = row / KINDS % 2 == Sex.FEMALE.ordinal() && from >= BEARING_FROM && from < BEARING_UNTIL;
        boolean paidOn = kind == 2 || kind == 3;
        return value == 0 || SCHEMES[value - 1] != Scheme.ZW || !paidOn || bears;
    }

    private void margins(Allotment allotment) {
        var stock = scene.tables.rights().insuranceStock();
        double[] total = new double[SCHEMES.length];
        var totals = new ArrayList<String>();
        for (int s = 0; s < SCHEMES.length; s++) {
            String scheme = SCHEMES[s].code();
            var bands = new ArrayList<String>();
            double bySex = 0;
            for (var row : stock.rows()) {
                if (row.keys().get(0).equals(scheme) && row.keys().get(1).equals("age")) {
                    bands.add(row.keys().get(2));
                    total[s] += scene.share * row.value();
                } else if (row.keys().get(0).equals(scheme)) {
                    bySex += scene.share * row.value();
                }
            }
            totals.add(scheme);
            int value = s + 1;
            var sexes = CellTable.of(stock, scene.share, List.of(scheme), List.of("sex"), SEXES);
            double scale = total[s] / bySex;
            var consistent = sexes.with(new double[] {scale * sexes.at(0), scale * sexes.at(1)});
            shares(allotment, s, total[s]);
            allotment.margin(scheme + " by sex", false, consistent, (row, v) -> v == value ? row / KINDS % 2 : -1);
            var ages = CellTable.of(stock, scene.share, List.of(scheme), List.of("age"), bands);
            int[] bandOf = bandOf(bands);
            allotment.margin(scheme + " by age", false, ages, (row, v) -> v == value ? bandOf[row / (2 * KINDS)] : -1);
        }
        elapsed(allotment, total[0]);
        var all =
                CellTable.of(stock, 0, totals, List.of("age"), List.of("15-25")).with(total);
        allotment.margin("running insurance benefits", false, all, (row, value) -> value - 1);
    }

    /** Survey status of the recipients: read for WW and WGA, judgement for the others; steers only. */
    private void shares(Allotment allotment, int scheme, double total) {
        double[] target = new double[STATUSES.size()];
        for (int status = 0; status < target.length; status++) {
            target[status] =
                    total * scene.tables.rights().insuranceStatus().value(SCHEMES[scheme].code(), STATUSES.get(status));
        }
        allotment.steer("status", target, (row, v) -> v == scheme + 1 ? statusOf(row % KINDS) : -1);
    }

    /** WW of seekers follows the elapsed durations that UWV published as far as there are seekers, so that both clocks agree. */
    private void elapsed(Allotment allotment, double total) {
        var rights = scene.tables.rights();
        double[] seekers = new double[3];
        for (int row = 0; row < ROWS; row++) {
            int kind = row % KINDS;
            if (kind >= SEEKING && kind <= SEEKING + 2) {
                seekers[kind - SEEKING] += allotment.rowTotal(row);
            }
        }
        double wanted = total * rights.insuranceStatus().value("WW", "unemployed");
        double middle = Math.min(0.6 * seekers[1], wanted * rights.wwElapsed().value("6-12"));
        double late = Math.min(0.6 * seekers[2], wanted * rights.wwElapsed().value("12-24"));
        double[] target = {wanted - middle - late, middle, late};
        allotment.steer("elapsed", target, (row, v) -> {
            int kind = row % KINDS;
            return v == 1 && kind >= SEEKING && kind <= SEEKING + 2 ? kind - SEEKING : -1;
        });
    }

    private static int statusOf(int kind) {
        return kind < SEEKING ? 0 : kind < OUTSIDE ? 1 : 2;
    }

    private static int[] bandOf(List<String> bands) {
        int[] bandOf = new int[AGE_FROM.length];
        for (int age = 0; age < AGE_FROM.length; age++) {
            bandOf[age] = -1;
            for (int band = 0; band < bands.size(); band++) {
                String[] bounds = bands.get(band).split("-");
                if (AGE_FROM[age] >= Integer.parseInt(bounds[0]) && AGE_FROM[age] < Integer.parseInt(bounds[1])) {
                    bandOf[age] = band;
                }
            }
        }
        return bandOf;
    }
}
