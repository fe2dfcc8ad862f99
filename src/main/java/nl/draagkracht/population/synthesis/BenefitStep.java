package nl.draagkracht.population.synthesis;

import java.util.List;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * Elapsed months, months left and amounts of the insurance benefits that run on 1 January 2026, and the AOW of everybody of 67.
 * WW: maximum duration from work history (Werkloosheidswet article 42) less elapsed months, whose distribution UWV published; other
 * schemes: elapsed months by judgement, amounts at the mean that UWV pays.
 */
final class BenefitStep {
    private static final List<String> CLASSES = List.of("0-6", "6-12", "12-24");
    private static final int[] CLASS_FROM = {0, 6, 12, 24};
    /** Maximum durations that are told apart, and the length that stands for each. */
    private static final int[] LONGEST_FROM = {0, 7, 13, 15, 18, 22, 25};

    private static final int[] LONGEST = {6, 12, 14, 16, 20, 24};
    private static final int[] AGE_FROM = {15, 25, 35, 45, 55, 60, 65};
    private static final List<String> AGES = List.of("15-25", "25-35", "35-45", "45-55", "55-60", "60-65", "65-67");
    private static final int RECORD = 60;
    /** Years of the last five that must be worked for more than three months of WW (Werkloosheidswet article 42). */
    private static final int YEARS_TEST = 4;

    private static final int MONTHS_OF_A_YEAR = 3;
    private static final int FIRST_WORK_MONTHS = 12 * 18;
    private static final double MAXIMUM_MONTH_WAGE = 661_744;
    private final WorkScene scene;
    private final Persons p;
    private final WorkTables.Amounts amounts;
    /** Share of the recipients at work whose pay leaves nothing of the benefit. */
    private double paidNothing;

    BenefitStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
        this.amounts = scene.tables.rights().amounts();
    }

    /** Fills clocks and amounts. */
    void run() {
        byte[] longest = new byte[scene.size];
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (has(i, Scheme.WW)) {
                    prepare(i);
                }
            }
            return null;
        });
        double shortRights = shortRights();
        paidNothing = paidNothing();
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (has(i, Scheme.WW)) {
                    if (isShort(i) && scene.uniform(Decision.START_BENEFIT, i, 4) >= shortRights) {
                        work(i);
                    }
                    longest[i] = (byte) longest(i);
                }
            }
            return null;
        });
        unemployment(longest);
        new DisabilityStep(scene).run();
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (p.isAlive(i)
                        && p.ageMonths(i, 0) >= amounts.pensionAgeMonths().value()) {
                    p.rights[i] |= (short) Scheme.AOW.bit();
                }
            }
            return null;
        });
    }

    /** Share of the recipients with a record for three months of WW that have such a right in fact. */
    private double shortRights() {
        long recipients = 0;
        long failing = 0;
        for (int i = 0; i < scene.size; i++) {
            if (has(i, Scheme.WW)) {
                recipients++;
                failing += isShort(i) ? 1 : 0;
            }
        }
        return failing == 0 ? 1 : amounts.wwShortShare().value() * recipients / failing;
    }

    /** Of all running rights one in five is paid nothing, because of income: so are most of those at work. */
    private double paidNothing() {
        long recipients = 0;
        long working = 0;
        for (int i = 0; i < scene.size; i++) {
            if (has(i, Scheme.WW)) {
                recipients++;
                working += JobStep.employed(scene, i) ? 1 : 0;
            }
        }
        return working == 0 ? 0 : amounts.wwPaidNothing().value() * recipients / working;
    }

    private boolean isShort(int i) {
        return longest(i) <= amounts.wwMinimumMonths().value();
    }

    /** Years of the last five that count in the years test. */
    private int yearsWorked(int i) {
        int years = 0;
        for (int year = 0; year < 5; year++) {
            years += Long.bitCount(p.workRecord[i] >>> 12 * year & 0xFFF) >= MONTHS_OF_A_YEAR ? 1 : 0;
        }
        return years;
    }

    /** Months of work that the record of who is on WW must hold: those of four years, as far back as the person could work. */
    private void work(int i) {
        int possible = Math.min(YEARS_TEST, (p.ageMonths(i, 0) - FIRST_WORK_MONTHS) / 12);
        for (int year = 1; year <= possible && yearsWorked(i) < YEARS_TEST; year++) {
            p.workRecord[i] |= 0b111L << 12 * year;
        }
        p.historyMonths[i] = (short) Math.max(12 * possible, p.historyMonths[i]);
    }

    private boolean has(int person, Scheme scheme) {
        return (p.rights[person] & scheme.bit()) != 0;
    }

    /** A history that gives a right: half a year of work before the loss, for a reason without blame. */
    private void prepare(int i) {
        boolean works = JobStep.employed(scene, i);
        int away = works ? 3 : p.status[i] == SurveyStatus.UNEMPLOYED.ordinal() ? p.monthsUnemployed[i] : 4;
        // who does not search lost a job lately all the same: the gap that the record holds would leave three months of
        // WW
        int since = Math.max(away + 8, Math.min(RECORD, p.ageMonths(i, 0) - FIRST_WORK_MONTHS));
        boolean searches = works || p.status[i] == SurveyStatus.UNEMPLOYED.ordinal();
        long before = searches ? 0xFFL : (1L << (since - away)) - 1;
        p.workRecord[i] |= before << away;
        p.workRecord[i] &= (1L << RECORD) - 1;
        p.historyMonths[i] = (short) Math.max(8, p.historyMonths[i]);
        double u = scene.uniform(Decision.START_BENEFIT, i, 0);
        EndReason reason = u < 0.5
                ? EndReason.CONTRACT_ENDED
                : u < 0.85 ? EndReason.DISMISSED : u < 0.92 ? EndReason.BANKRUPTCY : EndReason.REDUNDANT;
        p.endReason[i] = (byte) reason.ordinal();
        if (!works || p.hoursPerWeek[i] < 20) {
            p.attachment[i] = (byte) (works ? Attachment.MARGINAL : Attachment.ATTACHED).ordinal();
        }
    }

    /** Maximum months of WW: one per year of work, half for years after the tenth since 2016; three without four years of five. */
    private int longest(int i) {
        return yearsWorked(i) < YEARS_TEST
                ? (int) amounts.wwMinimumMonths().value()
                : months(p.historyMonths[i], amounts);
    }

    /** Months of a right by months worked in life, within what the law gives at least and at most; WGA has the same in its first phase. */
    static int months(int historyMonths, WorkTables.Amounts amounts) {
        double worked = historyMonths / 12;
        double whole = Math.max(Math.min(10, worked), worked - 10);
        double months = Math.ceil(whole + (worked - whole) / 2);
        return (int) Math.max(
                amounts.wwMinimumMonths().value(),
                Math.min(amounts.wwMaximumMonths().value(), months));
    }

    private void unemployment(byte[] longest) {
        int[] rows = scene.noRows();
        for (int i = 0; i < scene.size; i++) {
            if (longest[i] > 0) {
                int age = WorkClasses.classOf(scene.age[i], AGE_FROM);
                rows[i] = (age * 4 + sought(i)) * LONGEST.length + WorkClasses.classOf(longest[i], LONGEST_FROM);
            }
        }
        int kinds = 4 * LONGEST.length;
        var allotment = scene.allotment(rows, AGES.size() * kinds, CLASSES.size());
        double persons = 0;
        for (int row = 0; row < AGES.size() * kinds; row++) {
            persons += allotment.rowTotal(row);
            double spell = spell(row / kinds);
            for (int k = 0; k < CLASSES.size(); k++) {
                int until = Math.min(CLASS_FROM[k + 1], LONGEST[row % LONGEST.length]);
                double survives = StrictMath.exp(-CLASS_FROM[k] / spell) - StrictMath.exp(-until / spell);
                int sought = row / LONGEST.length % 4;
                double tie = sought < 3 && k == sought ? 50 : 1;
                allotment.seed(row, k, until > CLASS_FROM[k] ? survives * tie : 0);
            }
        }
        var table = CellTable.of(scene.tables.rights().wwElapsed(), persons, CLASSES);
        allotment.margin("WW by elapsed months", false, table, (row, k) -> k);
        byte[] elapsed = new byte[scene.size];
        allotment.assign(elapsed, scene.draws, Decision.START_BENEFIT, p.identity);
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (rows[i] >= 0) {
                    clock(i, elapsed[i], longest[i]);
                }
            }
            return null;
        });
        allotment.report();
    }

    /** Mean months on WW in an age band. */
    private double spell(int band) {
        return scene.tables.rights().wwSpell().value(AGES.get(band));
    }

    /** Class of months sought of the unemployed, 3 for those who do not seek. */
    private int sought(int i) {
        boolean seeks = p.status[i] == SurveyStatus.UNEMPLOYED.ordinal();
        return seeks ? Math.min(2, WorkClasses.classOf(p.monthsUnemployed[i], CLASS_FROM)) : 3;
    }

    private void clock(int i, int elapsedClass, int longest) {
        int from = CLASS_FROM[elapsedClass];
        // claims end all the time, so those that have run longer are fewer
        int below = Math.max(from + 1, Math.min(CLASS_FROM[elapsedClass + 1], longest));
        double spell = spell(WorkClasses.classOf(scene.age[i], AGE_FROM));
        double ended = 1 - StrictMath.exp((from - below) / spell);
        double u = scene.uniform(Decision.START_BENEFIT, i, 1);
        int drawn = Math.min(below - 1, from + (int) (-spell * StrictMath.log(1 - u * ended)));
        boolean known = sought(i) == elapsedClass && p.monthsUnemployed[i] >= 3 && p.monthsUnemployed[i] + 1 < longest;
        int months = known ? p.monthsUnemployed[i] : drawn;
        // months paid up to December: at least one; who has been paid the longest leaves in January
        months = Math.min(months + 1, longest);
        p.wwMonthsElapsed[i] = (byte) months;
        p.wwMonthsLeft[i] = (byte) (longest - months);
        boolean works = JobStep.employed(scene, i);
        boolean nothing = works && scene.uniform(Decision.START_BENEFIT, i, 5) < paidNothing;
        int lost = works && !nothing ? 8 + (int) (13 * scene.uniform(Decision.START_BENEFIT, i, 2)) : 0;
        double earned = works ? monthWage(i, p.hoursPerWeek[i]) : 0;
        double base = monthWage(i, p.hoursPerWeek[i] + lost);
        p.wwBaseCents[i] = (int) Math.round(base);
        double rate = months <= 2 ? 0.75 : 0.70;
        p.insuranceCents[i] = (int) Math.round(rate * (Math.min(base, MAXIMUM_MONTH_WAGE) - Math.min(base, earned)));
        if (p.insuranceCents[i] < 0) {
            p.insuranceCents[i] = 0;
        }
    }

    private double monthWage(int i, int hours) {
        double holiday = 1 + scene.tables.pay().levels().holidayAllowance().value();
        return Math.max(1, p.wageCents[i]) * Math.max(4.0, hours) * Month.WEEKS * holiday;
    }
}
