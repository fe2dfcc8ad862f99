package nl.draagkracht.labour;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.population.Persons;

/**
 * Collective agreements (cao's) and yearly pay steps: wages of the employed change in January and July.
 * Model page 4.5: yearly change = common growth + pass-through of cost savings - 0.3 x (occupational unemployment gap to the baseline in
 * percentage points), lagged twelve months. Pay steps follow the age profile, in January. How far wages have left the common
 * growth is kept by section and occupation: employers meet it as labour cost, beginners as the pay of their first job.
 */
final class ContractWages {
    private static final int JANUARY = 1;
    private static final int JULY = 7;
    private static final int PAY_OF_EMPLOYEES = 2 + 2 * Section.COUNT;
    private static final int BEYOND_AGREEMENTS = PAY_OF_EMPLOYEES + 1;
    private static final int SUMS = BEYOND_AGREEMENTS + 1;

    private final Setting setting;
    private final Persons persons;
    private final HiringWage wage;
    private final double[] passedOn = new double[Section.COUNT];
    private final double[] logRelative = new double[Section.COUNT * Occupation.COUNT];
    private final double[] forUnemployment = new double[Section.COUNT];
    private double beyondAgreements;

    ContractWages(Setting setting, HiringWage wage) {
        this.setting = setting;
        this.persons = setting.persons();
        this.wage = wage;
    }

    /**
     * Applies the half-yearly change; other months do nothing.
     *
     * @return change of the wage sum by agreements alone, without pay steps, as a fraction
     */
    double adjust(Month month, double[] yearlyChangeByOccupation, double[] shareOfSaving, MinimumWage minimum) {
        int ofYear = month.monthOfYear();
        if (ofYear != JANUARY && ofYear != JULY) {
            return 0;
        }
        boolean steps = ofYear == JANUARY;
        double common = common();
        var passed = passOn(shareOfSaving);
        keep(yearlyChangeByOccupation, passed);
        var parts = setting.sweep().chunks(persons.count(), (from, to) -> {
            var sums = new double[SUMS];
            for (int i = from; i < to; i++) {
                if (persons.isAlive(i) && persons.job[i] >= 0) {
                    double half = yearlyChangeByOccupation[persons.occupation[i]] / 2;
                    double saving = persons.contract[i] == Contract.ZZP.ordinal() ? 0 : passed[persons.section[i]];
                    double pay = (double) persons.wageCents[i] * persons.hoursPerWeek[i];
                    sums[0] += pay;
                    sums[1] += pay * (half + saving);
                    sums[2 + persons.section[i]] += pay;
                    sums[2 + Section.COUNT + persons.section[i]] += pay * (StrictMath.log1p(half) - common);
                    double log = StrictMath.log1p(half) + saving + (steps ? wage.step(i, month.index()) : 0);
                    if (log != 0) {
                        int wage = (int) Math.round(persons.wageCents[i] * StrictMath.exp(log));
                        persons.wageCents[i] = Math.max(wage, floor(i, month.index(), minimum));
                    }
                    lookBeyond(i, pay, month, sums);
                }
            }
            return sums;
        });
        double[] all = sum(parts);
        for (int s = 0; s < Section.COUNT; s++) {
            forUnemployment[s] += all[2 + s] == 0 ? 0 : all[2 + Section.COUNT + s] / all[2 + s];
        }
        beyondAgreements = all[PAY_OF_EMPLOYEES] == 0 ? 0 : all[BEYOND_AGREEMENTS] / all[PAY_OF_EMPLOYEES];
        return all[0] == 0 ? 0 : all[1] / all[0];
    }

    private void lookBeyond(int i, double pay, Month month, double[] sums) {
        if (persons.contract[i] != Contract.ZZP.ordinal() && persons.wageCents[i] > 0) {
            sums[PAY_OF_EMPLOYEES] += pay;
            sums[BEYOND_AGREEMENTS] += pay * wage.beyondUsual(i, month.index());
        }
    }

    private static double[] sum(Iterable<double[]> parts) {
        var all = new double[SUMS];
        for (double[] sums : parts) {
            for (int i = 0; i < all.length; i++) {
                all[i] += sums[i];
            }
        }
        return all;
    }

    /** Where pay cannot fall below by agreement: the statutory minimum, or what is paid now where the start has less. */
    private int floor(int i, int month, MinimumWage minimum) {
        boolean own = persons.contract[i] == Contract.ZZP.ordinal() || persons.contract[i] == Contract.DGA.ordinal();
        return own ? 0 : Math.min(persons.wageCents[i], minimum.hourlyCents(persons.age(i, month)));
    }

    /** The part of the saving that this round adds to wages, in log points; what has been agreed is not taken back. */
    private double[] passOn(double[] shareOfSaving) {
        var added = new double[Section.COUNT];
        for (int s = 0; s < Section.COUNT; s++) {
            added[s] = StrictMath.log1p(Math.max(shareOfSaving[s], passedOn[s])) - StrictMath.log1p(passedOn[s]);
            passedOn[s] = Math.max(shareOfSaving[s], passedOn[s]);
        }
        return added;
    }

    private void keep(double[] yearlyChangeByOccupation, double[] passed) {
        double common = common();
        for (int s = 0; s < Section.COUNT; s++) {
            for (int o = 0; o < Occupation.COUNT; o++) {
                logRelative[s * Occupation.COUNT + o] +=
                        StrictMath.log1p(yearlyChangeByOccupation[o] / 2) - common + passed[s];
            }
        }
    }

    private double common() {
        return StrictMath.log1p(
                setting.parameters().contractWages().realGrowth().value() / 2);
    }

    /** By how much unemployment has moved pay from the common growth, log points by section; exactly 0 in a baseline. */
    double[] forUnemployment() {
        return forUnemployment.clone();
    }

    /**
     * Pay of employees beyond what their work, schooling, age, contract and the agreements give, weighted by pay, log points: what job
     * moves have added and lost jobs have taken away. Only differences between runs mean something.
     */
    double beyondAgreements() {
        return beyondAgreements;
    }

    /** Contract wages against the common growth, log points by section x occupation; exactly 0 everywhere in a baseline. */
    double[] logRelative() {
        return logRelative.clone();
    }

    /** Contract wages of a section and occupation against the common growth, log points. */
    double logRelative(int section, int occupation) {
        return logRelative[section * Occupation.COUNT + occupation];
    }

    /** Yearly change per occupation from the gap between two unemployment series. */
    static double[] changes(ContractWageParameters parameters, LabourReference own, LabourReference baseline, int now) {
        var changes = new double[Occupation.COUNT];
        int lagged = now - (int) parameters.lagMonths().value();
        boolean known = baseline != null && lagged >= 0 && lagged < own.months() && lagged < baseline.months();
        for (int o = 0; o < Occupation.COUNT; o++) {
            double gap = known ? own.unemployment(lagged, o) - baseline.unemployment(lagged, o) : 0;
            changes[o] = parameters.realGrowth().value() + parameters.slope().value() * gap;
        }
        return changes;
    }
}
