package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.population.Persons;

/**
 * Elapsed months, degrees and amounts of the sickness and disability benefits that run on 1 January 2026: elapsed months by judgement,
 * WGA by degree and phase as UWV counts it, wages behind the benefits so that the mean is what UWV pays.
 */
final class DisabilityStep {
    private static final double MAXIMUM_MONTH_WAGE = 661_744;
    private static final int LONGEST_SICKNESS = 23;
    /** Elapsed months of those without an employer lie somewhat closer to the beginning than evenly over two years. */
    private static final double YOUNG_SPELLS = 1.3;

    private static final int FULL = 100;
    /** Degrees of the partially disabled in per cent: from this on there is WGA, up to this somebody is partially disabled (WIA art. 5). */
    private static final int LEAST = 35;

    private static final int MOST_PARTIAL = 79;
    /** Week of those at work before they became disabled, hours; who works about as long now earns a third less than then. */
    private static final double FORMER_WEEK = 36;

    private static final int FEWEST_HOURS = 20;
    private static final int SPREAD = 10;
    /** Degrees from which the next percentage of the follow-up benefit holds, and the percentages (WIA art. 62). */
    private static final int[] FOLLOW_UP_FROM = {35, 45, 55, 65};

    private static final double[] FOLLOW_UP = {0.28, 0.35, 0.42, 0.5075};

    private final WorkScene scene;
    private final Persons p;
    private final WorkTables.Amounts amounts;
    /** Share of the partially disabled among those with WGA who do not work. */
    private double partialOutOfWork;
    /** Share of those with some capacity among those with Wajong who do not work. */
    private double capacityOutOfWork;

    DisabilityStep(WorkScene scene) {
        this.scene = scene;
        p = scene.persons;
        amounts = scene.tables.rights().amounts();
    }

    /** Fills clocks, degrees and amounts. */
    void run() {
        partialOutOfWork = amongOthers(Scheme.WGA, amounts.wgaPartialShare().value());
        capacityOutOfWork =
                amongOthers(Scheme.WAJONG, amounts.wajongCapacityShare().value());
        scene.sweep.chunks(scene.size, (from, to) -> {
            for (int i = from; i < to; i++) {
                benefit(i);
            }
            return null;
        });
        scaleSickness(amounts.zwMonthWageCents().value());
        scale(Scheme.WGA.bit(), amounts.wgaMeanCents().value());
        scale(Scheme.IVA.bit(), amounts.ivaMeanCents().value());
        scale(Scheme.WAO.bit(), amounts.waoMeanCents().value());
    }

    /** Who works has some capacity; share of the others who have it too, so that all together are as many as UWV counts. */
    private double amongOthers(Scheme scheme, double share) {
        long all = 0;
        long working = 0;
        for (int i = 0; i < scene.size; i++) {
            if (has(i, scheme)) {
                all++;
                working += isEmployee(i) ? 1 : 0;
            }
        }
        return all == working ? 0 : Math.max(0, (share * all - working) / (all - working));
    }

    private void benefit(int i) {
        if (has(i, Scheme.ZW)) {
            sickness(i);
        } else if (has(i, Scheme.WGA) || has(i, Scheme.IVA) || has(i, Scheme.WAO)) {
            disability(i);
        } else if (has(i, Scheme.WAJONG)) {
            p.claimMonths[i] = (short) Math.max(1, p.ageMonths(i, 0) - 216);
            boolean capacity = isEmployee(i) || scene.uniform(Decision.START_BENEFIT, i, 6) < capacityOutOfWork;
            p.disabilityDegree[i] = (byte) (capacity ? 0 : FULL);
            double beside = isEmployee(i) ? amounts.workingShareOfBenefit().value() : 1;
            p.insuranceCents[i] =
                    (int) Math.round(beside * amounts.wajongCents().value());
        }
    }

    private void sickness(int i) {
        double u = scene.uniform(Decision.START_BENEFIT, i, 3);
        boolean works = JobStep.employed(scene, i);
        // employees recover soon or bear a child; of the others half are still ill after a year and a third after two
        p.claimMonths[i] = (short)
                (works
                        ? Math.min(23, 1 + (int) (-amounts.zwMeanMonths().value() * StrictMath.log(u)))
                        : 1 + (int) (LONGEST_SICKNESS * StrictMath.pow(u, YOUNG_SPELLS)));
        p.wwBaseCents[i] = (int) Math.round(monthWage(i, p.hoursPerWeek[i]));
        // for those with an employer, the employer receives the benefit and goes on paying
        p.insuranceCents[i] =
                works ? 0 : (int) Math.round(amounts.sicknessRate().value() * paid(i));
    }

    private void disability(int i) {
        double u = scene.uniform(Decision.START_BENEFIT, i, 3);
        boolean old = has(i, Scheme.WAO);
        int first = old ? 240 : 1;
        int most = Math.max(first + 1, Math.min(old ? 420 : 216, p.ageMonths(i, 0) - 240));
        p.claimMonths[i] = (short) (first + (int) ((most - first) * u * (0.5 + 0.5 * u)));
        p.wwBaseCents[i] = (int) Math.round(monthWage(i, JobStep.employed(scene, i) ? FORMER_WEEK : hoursBefore(i)));
        if (has(i, Scheme.WGA)) {
            degree(i);
            p.insuranceCents[i] = (int) Math.round(resumption(i));
        } else {
            p.insuranceCents[i] = (int) Math.round(rate(i) * paid(i));
        }
    }

    private void degree(int i) {
        double u = scene.uniform(Decision.START_BENEFIT, i, 6);
        p.wageRelatedMonths[i] = (byte) BenefitStep.months(p.historyMonths[i], amounts);
        if (isEmployee(i)) {
            double lost = FULL * (1 - p.hoursPerWeek[i] / FORMER_WEEK);
            int degree = (int) Math.min(MOST_PARTIAL, Math.max(LEAST + SPREAD * u, lost));
            p.disabilityDegree[i] = (byte) degree;
            double capacity = 1 - degree / (double) FULL;
            p.wwBaseCents[i] = (int) Math.round(monthWage(i, p.hoursPerWeek[i]) / capacity);
        } else if (u < partialOutOfWork) {
            int classes = MOST_PARTIAL + 1 - LEAST;
            p.disabilityDegree[i] = (byte) (LEAST + (int) (classes * u / partialOutOfWork));
        } else {
            p.disabilityDegree[i] = FULL;
        }
    }

    /** WGA a month, cents: by the wage, or the follow-up benefit of the partially disabled who do not work. */
    private double resumption(int i) {
        double earned = isEmployee(i) ? Math.min(p.wwBaseCents[i], monthWage(i, p.hoursPerWeek[i])) : 0;
        double share = 1 - earned / Math.max(1, p.wwBaseCents[i]);
        return followsUp(i)
                ? followUpRate(i) * Math.min(amounts.minimumWageCents().value(), p.wwBaseCents[i])
                : amounts.sicknessRate().value() * share * paid(i);
    }

    private double followUpRate(int i) {
        return FOLLOW_UP[WorkClasses.classOf(p.disabilityDegree[i], FOLLOW_UP_FROM)];
    }

    private boolean followsUp(int i) {
        return p.disabilityDegree[i] > 0
                && p.disabilityDegree[i] < FULL
                && !isEmployee(i)
                && p.claimMonths[i] > p.wageRelatedMonths[i];
    }

    private boolean has(int person, Scheme scheme) {
        return (p.rights[person] & scheme.bit()) != 0;
    }

    private boolean isEmployee(int i) {
        return JobStep.employed(scene, i) && p.contract[i] <= Contract.FLEXIBLE.ordinal();
    }

    /** Weekly hours before disability of those without work. */
    private int hoursBefore(int i) {
        return Math.max(FEWEST_HOURS, p.hoursPerWeek[i]);
    }

    private double monthWage(int i, double hours) {
        double holiday = 1 + scene.tables.pay().levels().holidayAllowance().value();
        return Math.max(1, p.wageCents[i]) * Math.max(4.0, hours) * Month.WEEKS * holiday;
    }

    private double paid(int i) {
        return Math.min(MAXIMUM_MONTH_WAGE, p.wwBaseCents[i]);
    }

    /** Whether the benefit moves with the wage behind it that is not known: not for those at work with WGA, nor by the minimum wage. */
    private boolean isScaled(int i) {
        return !followsUp(i) && !worksWithWga(i);
    }

    private boolean worksWithWga(int i) {
        return has(i, Scheme.WGA) && isEmployee(i);
    }

    /** Lowers the wages behind ZW of those without an employer to the mean that is known, in the same way as {@link #scale}. */
    private void scaleSickness(double meanCents) {
        double atLeast = 0;
        double above = 0;
        long persons = 0;
        for (int i = 0; i < scene.size; i++) {
            if (has(i, Scheme.ZW) && !JobStep.employed(scene, i)) {
                persons++;
                atLeast += least(i);
                above += p.wwBaseCents[i] - least(i);
            }
        }
        double part = above <= 0 ? 1 : Math.max(0, (meanCents * persons - atLeast) / above);
        for (int i = 0; i < scene.size; i++) {
            if (has(i, Scheme.ZW) && !JobStep.employed(scene, i)) {
                double least = least(i);
                p.wwBaseCents[i] = (int) Math.max(1, Math.round(least + part * (p.wwBaseCents[i] - least)));
                p.insuranceCents[i] = (int) Math.round(amounts.sicknessRate().value() * paid(i));
            }
        }
    }

    /** Share of the wage behind it that a benefit is. */
    private double rate(int i) {
        double full = has(i, Scheme.WGA)
                ? amounts.sicknessRate().value()
                : amounts.permanentRate().value();
        return full * (isEmployee(i) ? amounts.workingShareOfBenefit().value() : 1);
    }

    /** What the wage before disability was at least: the minimum wage for the same hours. */
    private double least(int i) {
        double hours = JobStep.employed(scene, i) ? FORMER_WEEK : hoursBefore(i);
        return Math.min(p.wwBaseCents[i], amounts.minimumWageCents().value() * hours / FORMER_WEEK);
    }

    /**
     * Lowers the wages behind old benefits so that the mean benefit is what UWV pays: not in proportion, which would leave wages below the
     * minimum, but what was earned above the minimum wage.
     */
    private void scale(int schemes, double meanCents) {
        double atLeast = 0;
        double above = 0;
        double given = 0;
        long persons = 0;
        for (int i = 0; i < scene.size; i++) {
            if ((p.rights[i] & schemes) != 0) {
                persons++;
                if (isScaled(i)) {
                    atLeast += rate(i) * least(i);
                    above += rate(i) * (paid(i) - Math.min(paid(i), least(i)));
                } else {
                    given += p.insuranceCents[i];
                }
            }
        }
        if (above <= 0) {
            return;
        }
        double part = Math.max(0, (meanCents * persons - given - atLeast) / above);
        for (int i = 0; i < scene.size; i++) {
            if ((p.rights[i] & schemes) != 0 && !worksWithWga(i)) {
                double least = least(i);
                p.wwBaseCents[i] = (int) Math.max(1, Math.round(least + part * (p.wwBaseCents[i] - least)));
                p.insuranceCents[i] = (int) Math.round(isScaled(i) ? rate(i) * paid(i) : resumption(i));
                if (isEmployee(i)) {
                    // the wage before that leaves this benefit after the set-off of the present wage
                    p.wwBaseCents[i] = (int) Math.round(monthWage(i, p.hoursPerWeek[i])
                            + p.insuranceCents[i] / amounts.sicknessRate().value());
                }
            }
        }
    }
}
