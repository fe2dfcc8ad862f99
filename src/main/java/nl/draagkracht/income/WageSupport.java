package nl.draagkracht.income;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.WageSubsidy;
import org.apache.commons.math3.special.Beta;

/**
 * What NOW pays the employers of a Dutch section whose turnover has fallen, and how much of their work they keep for it.
 *
 * <p>A section loses turnover as a whole; its employers lose more or less of theirs. Losses follow a beta distribution whose mean is the loss
 * of the section and whose concentration is given, so that claimants of NOW-1 lost two thirds on average, as published. Of the employers
 * beyond the least loss a share applies. What is paid, as a part of what their idle people cost (wage and employer costs), is the part that
 * they keep: the condition of the scheme was that nobody is dismissed for lack of work.
 */
public final class WageSupport {
    private static final double NO_LOSS = 1e-9;

    private final WageSubsidy law;
    private final double concentration;
    private final double takeUp;
    private final double employerCosts;

    private WageSupport(WageSubsidy law, double concentration, double takeUp, double employerCosts) {
        this.law = law;
        this.concentration = concentration;
        this.takeUp = takeUp;
        this.employerCosts = employerCosts;
    }

    /** The support of a month under its law. */
    public static WageSupport of(WageSubsidy law, IncomeParameters.TurnoverLosses numbers, Month month) {
        return new WageSupport(
                law,
                numbers.concentration().at(month),
                numbers.takeUp().at(month),
                numbers.employerCosts().at(month));
    }

    /**
     * Loss that counts for the subsidy, as a share of the turnover of the section: that of employers who lost enough and apply, each up to
     * the largest loss that counts.
     *
     * @param loss loss of the section as a whole, 0 to 1
     */
    double countedLoss(double loss) {
        if (!law.isInForce() || loss <= NO_LOSS) {
            return 0;
        }
        var a = law.amounts();
        if (loss >= 1) {
            return takeUp * a.maximumLoss();
        }
        double some = concentration * loss;
        double rest = concentration * (1 - loss);
        // of the whole loss, what lies with employers who lost less than this
        double below = beta(a.minimumLoss(), some + 1, rest);
        double full = beta(a.maximumLoss(), some + 1, rest);
        double beyond = 1 - beta(a.maximumLoss(), some, rest);
        return takeUp * (loss * Math.max(0, full - below) + a.maximumLoss() * beyond);
    }

    private static double beta(double at, double some, double rest) {
        return at >= 1 ? 1 : Beta.regularizedBeta(at, some, rest);
    }

    /** Work that the employers of a section keep paying for, relative to the paired baseline, at this turnover relative to it. */
    public double wanted(double turnover) {
        double loss = 1 - turnover;
        // exactly what firms see where nothing is paid
        if (loss <= 0 || !law.isInForce()) {
            return turnover;
        }
        return turnover + Math.min(loss, Math.max(0, keptPerLoss() * countedLoss(loss)));
    }

    /** Part of the cost of idle people that is paid; nobody keeps more than all. */
    private double keptPerLoss() {
        var a = law.amounts();
        return Math.min(1, a.rate() * (1 + a.addOn()) / (1 + employerCosts));
    }

    /** What the state pays, as a share of the wages that the section pays while it keeps its people. */
    public double shareOfWages(double turnover) {
        double counted = countedLoss(1 - turnover);
        var a = law.amounts();
        return counted == 0 ? 0 : a.rate() * (1 + a.addOn()) * counted / wanted(turnover);
    }
}
