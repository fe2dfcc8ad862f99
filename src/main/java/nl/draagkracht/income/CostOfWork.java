package nl.draagkracht.income;

import nl.draagkracht.kernel.Section;

/**
 * What work costs the buyers of a Dutch section less than in the baseline, as the firms that plan know it.
 * Model page 4.3 (cost saving and its split) and 4.5 (wages); everything by ordinal of {@link Section} and exactly 0 in the baseline.
 *
 * @param saved share of the labour cost of employees that AI saves, against the start
 * @param savedOwnAccount share of the earnings of the self-employed that AI saves, against the start
 * @param logPay log points by which pay of the same work has left the baseline, by agreement and beyond it, negative where it fell behind
 */
public record CostOfWork(double[] saved, double[] savedOwnAccount, double[] logPay) {

    /** The same saving on employees and self-employed, and pay that follows the common growth. */
    public static CostOfWork saving(double[] saved) {
        return new CostOfWork(saved, saved, new double[Section.COUNT]);
    }
}
