package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sourced;

/**
 * Contract and pay of a hire.
 * Model page 4.5; {@code parameters/labour/hiring.json}.
 *
 * @param permanentFromPermanent permanent from permanent, share of hires
 * @param permanentFromOther permanent from other, share of hires
 * @param insuredOnOwnAccount share of hires with unemployment insurance that may start on their own account
 * @param distanceLoss distance loss, log points
 * @param durationLoss duration loss, log points per month without work, 24 at most
 * @param payDifference share of the difference in pay between occupations and sections that someone with a past wage meets
 * @param personalSpread personal spread, standard deviation of log wage
 * @param moveGain move gain, log points
 * @param weeksDrawnWithDisability weekly hours drawn by a starter with a disability benefit, who takes the shortest
 */
public record HiringParameters(
        Sourced permanentFromPermanent,
        Sourced permanentFromOther,
        Sourced insuredOnOwnAccount,
        Sourced distanceLoss,
        Sourced durationLoss,
        Sourced payDifference,
        Sourced personalSpread,
        Sourced moveGain,
        Sourced weeksDrawnWithDisability) {}
