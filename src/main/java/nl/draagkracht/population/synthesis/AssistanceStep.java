package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.SEXES;

import java.util.List;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;

/**
 * Households on bijstand on 1 January 2026: couples first, then single persons and single parents, so that households by type and
 * persons by age and sex are as published. CBS 37789ksz and 85585NED: 410 thousand persons, 47 % for five years or more.
 * Chosen among households with no or a tiny job and no early pension, those with little money first; savings above the limit of
 * Participatiewet article 34 are not left standing.
 */
final class AssistanceStep {
    private static final List<String> TYPES = List.of("single", "singleParent");
    private static final List<String> AGES = List.of("15-27", "27-45", "45-60", "60-64", "64-67");
    private static final int[] AGE_FROM = {15, 27, 45, 60, 64};
    private static final int CLASSES = AGE_FROM.length;
    private static final int QUALITIES = 3;
    private static final int COUPLE_ROWS = CLASSES * CLASSES * QUALITIES;
    private static final int ALONE_ROWS = 2 * CLASSES * 2 * QUALITIES;
    private static final int[] DURATION_FROM = {1, 6, 12, 24, 36, 48, 60};
    private static final List<String> DURATIONS =
            List.of("0-6 months", "6-12 months", "1-2 years", "2-3 years", "3-4 years", "4-5 years", "5+ years");
    /** How often households without work and money, with a tiny job, and with money are chosen, relative to each other. */
    private static final double[] QUALITY = {1, 2.5, 0.002};

    private static final int TINY_JOB_HOURS = 12;

    /** Gross pay of a tiny job, at most this share of the norm of a single person: with more the right would end in the first month. */
    private static final double TINY_PAY = 0.7;

    /** Younger adults receive a norm that supposes parents; hardly anybody lives on it. */
    private static final int ADULT = 21;

    private static final double[] COUPLE_AGE = {0.6, 1, 1, 0.5, 0.2};

    private final WorkScene scene;
    private final Persons p;
    private final Households h;
    private final WorkTables.Amounts amounts;
    private final byte[] receives;

    AssistanceStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
        this.h = scene.households;
        this.amounts = scene.tables.rights().amounts();
        this.receives = new byte[h.count()];
    }

    /** Fills bijstand rights, elapsed months, amounts and, where needed, savings. */
    void run() {
        int size = h.count();
        int[] couples = new int[size];
        int[] others = new int[size];
        scene.sweep.chunks(size, (from, to) -> {
            for (int k = from; k < to; k++) {
                couples[k] = coupleRow(k);
                others[k] = aloneRow(k);
            }
            return null;
        });
        var stock = scene.tables.rights().assistanceStock();
        double[] couplesWanted = {stock.value("household", "couple") * scene.share};
        var first = scene.allotment(couples, COUPLE_ROWS, 2);
        for (int row = 0; row < COUPLE_ROWS; row++) {
            double weight = COUPLE_AGE[row / QUALITIES / CLASSES]
                    * COUPLE_AGE[row / QUALITIES % CLASSES]
                    * QUALITY[row % QUALITIES];
            first.seed(row, 0, 1);
            first.seed(row, 1, weight);
        }
        first.steer("couples", couplesWanted, (row, yes) -> yes - 1, false);
        first.assign(receives, scene.draws, Decision.START_ASSISTANCE, h.identity);
        alone(others);
        swapWealth();
        durations();
        scene.sweep.chunks(size, (from, to) -> {
            for (int k = from; k < to; k++) {
                if (receives[k] == 1) {
                    pay(k);
                }
            }
            return null;
        });
        report();
    }

    /** Whether this adult could live on bijstand: of age, with no or a tiny job that pays far less than it, not in school, not retired. */
    private boolean eligible(int i) {
        return scene.age[i] >= ADULT
                && scene.age[i] < 67
                && (p.status[i] != SurveyStatus.EMPLOYED.ordinal() || hasTinyJob(i))
                && p.rights[i] == 0
                && p.activity[i] != Activity.SCHOOL.ordinal()
                && p.activity[i] != Activity.RETIRED.ordinal();
    }

    /** Own-account work has Bbz in the place of bijstand. */
    private boolean hasTinyJob(int i) {
        double monthly = p.hoursPerWeek[i] * Month.WEEKS * p.wageCents[i];
        return p.hoursPerWeek[i] < TINY_JOB_HOURS
                && p.contract[i] != Contract.ZZP.ordinal()
                && monthly < TINY_PAY * amounts.assistanceSingleCents().value();
    }

    private int coupleRow(int k) {
        int head = h.firstMember[k];
        if (head < 0 || scene.role[head] != WorkScene.COUPLED) {
            return -1;
        }
        int partner = p.nextMember[head];
        return eligible(head) && eligible(partner) ? (age(head) * CLASSES + age(partner)) * QUALITIES + quality(k) : -1;
    }

    private int aloneRow(int k) {
        int head = h.firstMember[k];
        if (head < 0 || scene.role[head] != WorkScene.ALONE || !eligible(head)) {
            return -1;
        }
        int parent = h.type[k] == HouseholdType.SINGLE_PARENT.ordinal() ? 1 : 0;
        return ((parent * CLASSES + age(head)) * 2 + p.sex[head]) * QUALITIES + quality(k);
    }

    private int age(int i) {
        return WorkClasses.classOf(scene.age[i], AGE_FROM);
    }

    private double limit(int k) {
        boolean single = h.type[k] == HouseholdType.SINGLE.ordinal();
        return (single ? amounts.assetLimitSingleCents() : amounts.assetLimitFamilyCents()).value();
    }

    private boolean hasMoney(int k) {
        return h.liquidCents[k] + h.securitiesCents[k] + h.ownFirmCents[k] > limit(k) || h.homeCents[k] > 0;
    }

    private int quality(int k) {
        int head = h.firstMember[k];
        boolean job = JobStep.employed(scene, head)
                || scene.role[head] == WorkScene.COUPLED && JobStep.employed(scene, p.nextMember[head]);
        return hasMoney(k) ? 2 : job ? 1 : 0;
    }

    /** Single persons and parents fill what the couples leave of ages and sexes. */
    private void alone(int[] rows) {
        var stock = scene.tables.rights().assistanceStock();
        double[] age = CellTable.of(stock, scene.share, List.of("age"), AGES).cells();
        double[] sex = CellTable.of(stock, scene.share, List.of("sex"), SEXES).cells();
        double[] type =
                CellTable.of(stock, scene.share, List.of("household"), TYPES).cells();
        for (int k = 0; k < h.count(); k++) {
            if (receives[k] == 1) {
                for (int i : new int[] {h.firstMember[k], p.nextMember[h.firstMember[k]]}) {
                    age[age(i)]--;
                    sex[p.sex[i]]--;
                }
            }
        }
        var allotment = scene.allotment(rows, ALONE_ROWS, 2);
        for (int row = 0; row < ALONE_ROWS; row++) {
            allotment.seed(row, 0, 1);
            allotment.seed(row, 1, QUALITY[row % QUALITIES]);
        }
        allotment.steer("type", type, (row, yes) -> yes == 0 ? -1 : row / (ALONE_ROWS / 2), false);
        allotment.steer("sex", sex, (row, yes) -> yes == 0 ? -1 : row / QUALITIES % 2, false);
        allotment.steer("age", age, (row, yes) -> yes == 0 ? -1 : row / (2 * QUALITIES) % CLASSES, false);
        byte[] chosen = new byte[h.count()];
        allotment.assign(chosen, scene.draws, Decision.START_ASSISTANCE, h.identity);
        for (int k = 0; k < h.count(); k++) {
            receives[k] |= rows[k] >= 0 ? chosen[k] : 0;
        }
    }

    /** Who has a home or savings changes places with a modest household that is not on bijstand. */
    private void swapWealth() {
        var swap = new WealthSwap(h);
        for (int k = 0; k < h.count(); k++) {
            if (h.exists(k) && receives[k] == 0 && !hasMoney(k)) {
                swap.offer(k, scene.age[h.firstMember[k]]);
            }
        }
        for (int k = 0; k < h.count(); k++) {
            if (receives[k] == 1 && hasMoney(k)) {
                swap.swap(k, scene.age[h.firstMember[k]]);
            }
        }
    }

    /** Elapsed months: exact shares of the published durations, the young not longer than they can. */
    private void durations() {
        int[] rows = new int[h.count()];
        double households = 0;
        for (int k = 0; k < rows.length; k++) {
            rows[k] = receives[k] == 1 ? Math.min(11, (scene.age[h.firstMember[k]] - 18) / 2) : -1;
            households += receives[k];
        }
        var allotment = scene.allotment(rows, 12, DURATIONS.size());
        var table = CellTable.of(scene.tables.rights().assistanceDuration(), households, DURATIONS);
        for (int row = 0; row < 12; row++) {
            for (int d = 0; d < DURATIONS.size(); d++) {
                allotment.seed(row, d, DURATION_FROM[d] <= 24 * row + 1 ? table.at(d) + 1e-6 : 0);
            }
        }
        allotment.margin("bijstand households by duration", false, table, (row, d) -> d);
        byte[] duration = new byte[h.count()];
        allotment.assign(duration, scene.draws, Decision.START_ASSISTANCE, h.identity);
        for (int k = 0; k < rows.length; k++) {
            if (rows[k] >= 0) {
                h.assistanceMonths[k] = (short) months(k, duration[k]);
            }
        }
        allotment.report();
    }

    private int months(int k, int duration) {
        double u = scene.draws.uniform(Decision.START_BENEFIT, h.identity[k], 9);
        int from = DURATION_FROM[duration];
        if (duration < DURATION_FROM.length - 1) {
            return from + (int) ((DURATION_FROM[duration + 1] - from) * u);
        }
        int most = 12 * Math.max(6, scene.age[h.firstMember[k]] - 18);
        return Math.min(most, from + (int) (-100 * StrictMath.log(u)));
    }

    private void pay(int k) {
        int head = h.firstMember[k];
        boolean couple = scene.role[head] == WorkScene.COUPLED;
        h.assistanceCents[k] =
                (int) (couple ? amounts.assistanceCoupleCents() : amounts.assistanceSingleCents()).value();
        p.rights[head] |= (short) Scheme.BIJSTAND.bit();
        if (couple) {
            p.rights[p.nextMember[head]] |= (short) Scheme.BIJSTAND.bit();
        }
        double u = scene.draws.uniform(Decision.START_BENEFIT, h.identity[k], 10);
        if (h.liquidCents[k] + h.securitiesCents[k] + h.ownFirmCents[k] > limit(k)) {
            h.securitiesCents[k] = 0;
            h.ownFirmCents[k] = 0;
            h.liquidCents[k] = (long) (0.4 * u * u * limit(k));
        }
    }

    private void report() {
        var stock = scene.tables.rights().assistanceStock();
        double[] type = new double[3];
        double[] age = new double[CLASSES];
        double[] sex = new double[2];
        for (int k = 0; k < h.count(); k++) {
            if (receives[k] == 1) {
                int head = h.firstMember[k];
                boolean couple = scene.role[head] == WorkScene.COUPLED;
                type[couple ? 2 : h.type[k] == HouseholdType.SINGLE_PARENT.ordinal() ? 1 : 0]++;
                age[age(head)]++;
                sex[p.sex[head]]++;
                if (couple) {
                    age[age(p.nextMember[head])]++;
                    sex[p.sex[p.nextMember[head]]]++;
                }
            }
        }
        var fit = new MarginReport(scene.report);
        var types = List.of("single", "singleParent", "couple");
        fit.single("bijstand households by type", CellTable.of(stock, scene.share, List.of("household"), types), type);
        fit.single("bijstand persons by age", CellTable.of(stock, scene.share, List.of("age"), AGES), age);
        fit.single("bijstand persons by sex", CellTable.of(stock, scene.share, List.of("sex"), SEXES), sex);
    }
}
