package nl.draagkracht.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.income.Income;
import nl.draagkracht.income.IncomeSplit;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.law.PersonalTax;
import nl.draagkracht.population.Population;

/**
 * How much of the market income that households lose with work Dutch taxes and benefits make good: the stabilisation coefficient of those
 * who lost work in a scenario and not in its baseline with the same luck.
 *
 * <p>Model page 7: {@code S(k) = 1 - sum(yD - yD0) / sum(yM - yM0)} over their households, k months after the loss, over those of twelve
 * months; yD disposable and yM market income, 0 the baseline. A household with two who lost work counts for both. Paid: euros that came;
 * accrued: rights of the month, without settlements of earlier years. Not written while the loss is below a thousandth of all market
 * income. Compare Dolls, Fuest and Peichl (2012) and Bornukova and Riera Mallol (JRC 2026), both without time.
 */
public final class StabilisationIndicators {
    /** Months after the loss at which incomes are compared. */
    static final int[] MONTHS_AFTER = {1, 3, 6, 12, 18, 24, 36};

    private static final int COHORTS = 12;
    private static final int REPORTED = 3;
    private static final double LEAST_LOSS = 0.001;
    private static final String[] INSTRUMENTS = {
        "taxes", "premiums", "pensionSaving", "insurance", "assistance", "allowances"
    };

    private final Sheet sheet;
    private final IncomeHistory.Reader baseline;
    private final IncomeHistory history;
    private final OwedRights owed = new OwedRights();
    private final List<int[]> cohorts = new ArrayList<>();
    private final long[][][] sums = new long[MONTHS_AFTER.length][COHORTS][IncomeHistory.PARTS];
    private final RollingYear market = new RollingYear();
    private boolean[] worked = new boolean[0];
    private int[] rows = new int[0];

    /** Writes on this sheet what a scenario does to those whom this baseline left at work. */
    public StabilisationIndicators(Sheet sheet, IncomeHistory history) {
        this.sheet = sheet;
        this.history = history;
        baseline = history.reader();
    }

    /** Measures a month whose incomes have been paid; does nothing when the baseline is over. */
    public void measure(Population population, Income income, PersonalTax tax) {
        if (!baseline.turn()) {
            return;
        }
        owed.read(population, tax);
        cohorts.add(losers(population));
        market.add(baseline.marketCents());
        int ofRun = cohorts.size() - 1;
        for (int k = 0; k < MONTHS_AFTER.length; k++) {
            long[] sum = sums[k][ofRun % COHORTS];
            Arrays.fill(sum, 0);
            if (ofRun >= MONTHS_AFTER[k]) {
                compare(cohorts.get(ofRun - MONTHS_AFTER[k]), population, income, sum);
                write(k);
            }
        }
    }

    /** Who worked last month in both lives and works this month in the baseline only; notes who works and where everybody is. */
    private int[] losers(Population population) {
        var persons = population.persons();
        var lost = new IntSequence();
        Arrays.fill(rows, -1);
        for (int i = 0; i < persons.count(); i++) {
            if (!persons.isAlive(i)) {
                continue;
            }
            int who = persons.identity[i];
            makeRoom(who);
            rows[who] = i;
            boolean works = persons.job[i] >= 0;
            if (worked[who] && !works && baseline.worked(who) && baseline.works(who) && isFollowed(who)) {
                lost.add(who);
            }
            worked[who] = works;
        }
        sheet.count(Indicator.LOST_WORK_AGAINST_BASELINE, (double) lost.size() * history.stride());
        return lost.toArray();
    }

    private boolean isFollowed(int who) {
        int home = baseline.home(who);
        return home >= 0 && history.follows(home);
    }

    private void makeRoom(int who) {
        if (who >= rows.length) {
            int had = rows.length;
            rows = Arrays.copyOf(rows, who + 1 + who / 16);
            Arrays.fill(rows, had, rows.length, -1);
            worked = Arrays.copyOf(worked, rows.length);
        }
    }

    private void compare(int[] cohort, Population population, Income income, long[] sum) {
        var persons = population.persons();
        long[] parts = new long[IncomeSplit.COUNT];
        for (int who : cohort) {
            if (who >= rows.length || rows[who] < 0 || !isFollowed(who)) {
                continue;
            }
            int household = persons.household[rows[who]];
            int home = baseline.home(who);
            income.split(household, parts);
            for (int p = 0; p < parts.length; p++) {
                sum[p] += parts[p] - baseline.part(home, p);
            }
            sum[IncomeHistory.OWED] += owed.ofHousehold(household) - baseline.part(home, IncomeHistory.OWED);
        }
    }

    private void write(int k) {
        long[] year = new long[IncomeHistory.PARTS];
        for (long[] month : sums[k]) {
            for (int p = 0; p < year.length; p++) {
                year[p] += month[p];
            }
        }
        double loss = -year[IncomeSplit.MARKET.ordinal()];
        if (loss < LEAST_LOSS * market.sum() / 12) {
            return;
        }
        double settled = year[IncomeSplit.ALLOWANCES_SETTLED.ordinal()];
        double[] parts = {
            year[IncomeSplit.TAXES.ordinal()],
            year[IncomeSplit.PREMIUMS.ordinal()],
            year[IncomeSplit.PENSION_SAVING.ordinal()],
            year[IncomeSplit.INSURANCE.ordinal()],
            year[IncomeSplit.ASSISTANCE.ordinal()],
            year[IncomeSplit.ALLOWANCES.ordinal()] + settled
        };
        double paid = Arrays.stream(parts).sum() / loss;
        double accrued = paid + (year[IncomeHistory.OWED] - settled) / loss;
        String after = Integer.toString(MONTHS_AFTER[k]);
        sheet.value(Indicator.STABILISATION_COEFFICIENT, "monthsAfter", after, paid);
        sheet.value(Indicator.STABILISATION_ACCRUED, "monthsAfter", after, accrued);
        if (k == REPORTED) {
            sheet.value(Indicator.STABILISATION_COEFFICIENT, paid);
            sheet.value(Indicator.STABILISATION_ACCRUED, accrued);
            for (int p = 0; p < parts.length; p++) {
                sheet.value(Indicator.STABILISATION_COEFFICIENT, "instrument", INSTRUMENTS[p], parts[p] / loss);
            }
        }
    }
}
