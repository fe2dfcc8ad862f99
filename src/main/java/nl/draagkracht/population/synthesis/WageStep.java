package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.OCCUPATIONS;
import static nl.draagkracht.population.synthesis.WorkClasses.SECTIONS;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Normal;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.population.Persons;

/**
 * Gross hourly pay in January 2026, of the present or last job; profit per hour of the self-employed.
 * Log wage = occupation (Structure of Earnings Survey 2022) + age + education + sex + contract + hours + a personal normal part, scaled
 * so that every section has its published mean (CBS 81431NED 2022, hours weighted, moved by contract wages), never below the minimum
 * wage of the age. Profits: log-normal around the section median (CBS 84466NED).
 */
final class WageStep {
    private static final int ROUNDS = 6;
    private static final double LOWEST_PROFIT = 200;
    /** Part of the spread of yearly profit that is neither the spread of hours nor that of good and bad years. */
    private static final double HOURLY = 0.76;

    private static final double[] AGE_FROM = {15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65};
    private static final int YEAR_WEEKS = 52;

    private final WorkScene scene;
    private final Persons p;
    private final double[] occupation = new double[OCCUPATIONS.size()];
    private final double[] byAge = new double[76];
    private final int[] floor = new int[76];
    private final double[] target = new double[Section.COUNT];
    private final double[] median = new double[Section.COUNT];
    private final WorkTables.PayLevels levels;

    WageStep(WorkScene scene) {
        this.scene = scene;
        this.p = scene.persons;
        var pay = scene.tables.pay();
        this.levels = pay.levels();
        for (int o = 0; o < occupation.length; o++) {
            occupation[o] = pay.occupationEffect().value(OCCUPATIONS.get(o).substring(0, 1));
        }
        for (int age = 15; age < byAge.length; age++) {
            int k = 0;
            while (k + 1 < AGE_FROM.length && age >= AGE_FROM[k + 1]) {
                k++;
            }
            String band = (int) AGE_FROM[k] + "-" + (k == 10 ? 75 : (int) AGE_FROM[k] + 5);
            byAge[age] = levels.ageShare().value() * pay.ageProfile().value(band);
            floor[age] = (int) Math.round(100 * pay.minimumWage().value(String.valueOf(Math.min(21, age))));
        }
        for (int s = 0; s < Section.COUNT; s++) {
            target[s] = 100
                    * levels.wageGrowthSince2022().value()
                    * pay.sectionWage().value(SECTIONS.get(s));
            median[s] = 100_000
                    * levels.profitGrowthSince2022().value()
                    * pay.ownAccountIncome().value(SECTIONS.get(s));
        }
    }

    /** Fills the hourly wage of everybody with a present or last job. */
    void run() {
        scene.sweep.chunks(scene.size, this::raw);
        holdTotal();
        double[] factor = wageFactors();
        double[] profitFactor = profitFactors();
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (p.section[i] >= 0) {
                    p.wageCents[i] = p.contract[i] == Contract.ZZP.ordinal()
                            ? (int) Math.round(Math.max(LOWEST_PROFIT, p.wageCents[i] * profitFactor[p.section[i]]))
                            : wage(i, factor[p.section[i]]);
                    boolean works = JobStep.employed(scene, i);
                    p.grossCents[i] = works ? (int) Math.round(p.wageCents[i] * p.hoursPerWeek[i] * Month.WEEKS) : 0;
                }
            }
            return null;
        });
        report();
    }

    /** A total before a cell: at the survey's mix of sections the section means are scaled to the mean of all employees. */
    private void holdTotal() {
        double hours = 0;
        double cents = 0;
        for (int i = 0; i < scene.size; i++) {
            if (isEmployee(i)) {
                hours += p.hoursPerWeek[i];
                cents += p.hoursPerWeek[i] * target[p.section[i]];
            }
        }
        double all = 100
                * levels.wageGrowthSince2022().value()
                * scene.tables.pay().sectionWage().value("A-U");
        scene.report.contradiction(new FitReport.Contradiction(
                "mean hourly wage in cents: section means at the survey's mix of sections, against the published total",
                cents / hours,
                all,
                "the total; section means keep their ratios"));
        for (int s = 0; s < target.length; s++) {
            target[s] *= all * hours / cents;
        }
    }

    private Void raw(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.section[i] >= 0) {
                double z = Normal.quantile(scene.uniform(Decision.START_WAGE, i, 0));
                double cents = p.contract[i] == Contract.ZZP.ordinal() ? profit(i, z) : raw(i, z);
                p.wageCents[i] = (int) Math.round(cents);
            }
        }
        return null;
    }

    private double raw(int i, double z) {
        boolean woman = p.sex[i] == Sex.FEMALE.ordinal();
        boolean government = p.section[i] == Section.O.ordinal() || p.section[i] == Section.P.ordinal();
        double log = occupation[p.occupation[i]]
                + byAge[Math.min(75, scene.age[i])]
                + levels.wageSpread().value() * z;
        if (woman) {
            log += (government ? levels.womenGapGovernment() : levels.womenGapPrivate()).value();
        }
        if (p.education[i] != Education.MID.ordinal()) {
            log += (p.education[i] == Education.LOW.ordinal() ? levels.lowEducation() : levels.highEducation()).value();
        }
        if (p.contract[i] == Contract.FLEXIBLE.ordinal()) {
            log += levels.flexibleGap().value();
        } else if (p.contract[i] == Contract.DGA.ordinal()) {
            log += levels.dgaPremium().value();
        }
        if (p.hoursPerWeek[i] < 35) {
            log += levels.partTimeGap().value();
        }
        return 100 * StrictMath.exp(log);
    }

    /** Profit per hour: part of the spread of yearly profit is the spread of hours. */
    private double profit(int i, double z) {
        double spread = HOURLY * (z < 0 ? levels.lowProfitSpread() : levels.profitSpread()).value();
        return median[p.section[i]] / (YEAR_WEEKS * 36.0) * StrictMath.exp(spread * z);
    }

    private int wage(int i, double factor) {
        return Math.max(floor[Math.min(75, scene.age[i])], (int) Math.round(p.wageCents[i] * factor));
    }

    private boolean isEmployee(int i) {
        return p.contract[i] == Contract.PERMANENT.ordinal() || p.contract[i] == Contract.FLEXIBLE.ordinal();
    }

    /** Factor per section that gives employees the published mean, the minimum wage included. */
    private double[] wageFactors() {
        double[] factor = new double[Section.COUNT];
        java.util.Arrays.fill(factor, 1);
        for (int round = 0; round < ROUNDS; round++) {
            long[] sums = new long[2 * Section.COUNT];
            var parts = scene.sweep.chunks(scene.size, (from, to) -> {
                long[] part = new long[2 * Section.COUNT];
                for (int i = from; i < to; i++) {
                    if (isEmployee(i)) {
                        part[p.section[i]] += (long) wage(i, factor[p.section[i]]) * p.hoursPerWeek[i];
                        part[Section.COUNT + p.section[i]] += p.hoursPerWeek[i];
                    }
                }
                return part;
            });
            parts.forEach(part -> java.util.Arrays.setAll(sums, k -> sums[k] + part[k]));
            for (int s = 0; s < Section.COUNT; s++) {
                if (sums[s] > 0) {
                    factor[s] *= target[s] * sums[Section.COUNT + s] / sums[s];
                }
            }
        }
        return factor;
    }

    /** Factor per section that makes the middle of yearly profits the published median. */
    private double[] profitFactors() {
        // the mean logarithm lies below the middle by the wider spread of the lower half
        double below = HOURLY
                * (levels.lowProfitSpread().value() - levels.profitSpread().value())
                / StrictMath.sqrt(2 * StrictMath.PI);
        double[] sums = new double[2 * Section.COUNT];
        var parts = scene.sweep.chunks(scene.size, (from, to) -> {
            double[] part = new double[2 * Section.COUNT];
            for (int i = from; i < to; i++) {
                if (p.contract[i] == Contract.ZZP.ordinal()) {
                    double year = (double) p.wageCents[i] * p.hoursPerWeek[i] * YEAR_WEEKS;
                    part[p.section[i]] += StrictMath.log(Math.max(1, year));
                    part[Section.COUNT + p.section[i]]++;
                }
            }
            return part;
        });
        parts.forEach(part -> java.util.Arrays.setAll(sums, k -> sums[k] + part[k]));
        double[] factor = new double[Section.COUNT];
        for (int s = 0; s < Section.COUNT; s++) {
            double persons = sums[Section.COUNT + s];
            factor[s] = persons > 0 ? median[s] / StrictMath.exp(sums[s] / persons + below) : 1;
        }
        return factor;
    }

    private void report() {
        long[] cents = new long[Section.COUNT];
        long[] hours = new long[Section.COUNT];
        for (int i = 0; i < scene.size; i++) {
            if (isEmployee(i)) {
                cents[p.section[i]] += (long) p.wageCents[i] * p.hoursPerWeek[i];
                hours[p.section[i]] += p.hoursPerWeek[i];
            }
        }
        double allCents = 0;
        double allHours = 0;
        double allTarget = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            allCents += cents[s];
            allHours += hours[s];
            allTarget += hours[s] * target[s];
        }
        scene.report.single("mean hourly wage, cents", "employees", allTarget / allHours, allCents / allHours, Grade.C);
        for (int s = 0; s < Section.COUNT; s++) {
            if (hours[s] > 0) {
                Grade grade = scene.tables.pay().sectionWage().grade(SECTIONS.get(s));
                scene.report.single(
                        "mean hourly wage by section, cents",
                        SECTIONS.get(s),
                        target[s],
                        cents[s] / (double) hours[s],
                        grade);
            }
        }
    }
}
