package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sourced;

/**
 * Contract and pay of a hire.
 * Model page 4.5; {@code parameters/labour/hiring.json}.
 *
 * @param permanentFromPermanent permanent from permanent, share of hires
 * @param permanentFromOther permanent from other, share of hires
 * @param distanceLoss distance loss, log points
 * @param durationLoss duration loss, log points per month without work, 24 at most
 * @param personalSpread personal spread, standard deviation of log wage
 * @param moveGain move gain, log points
 */
public record HiringParameters(
        Sourced permanentFromPermanent,
        Sourced permanentFromOther,
        Sourced distanceLoss,
        Sourced durationLoss,
        Sourced personalSpread,
        Sourced moveGain) {}
