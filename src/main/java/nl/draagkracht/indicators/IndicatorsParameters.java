package nl.draagkracht.indicators;

import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.SourcedTable;

/**
 * The numbers against which the measured Netherlands is judged.
 *
 * @param limits level per limit (see {@link Limit}) and bound: {@code strained}, {@code broken}, and for the government
 *     balance {@code norm}, the EU deficit norm that must be passed as well before the limit is broken
 * @param povertyLine what a household needs not to be poor
 */
public record IndicatorsParameters(SourcedTable limits, PovertyNeeds povertyLine) {

    /** The poverty line of CBS, SCP and Nibud in parts; see {@code poverty-line.json} for units and sources. */
    public record PovertyNeeds(
            Sourced priceFactor,
            Sourced single,
            Sourced otherAdult,
            Sourced olderChild,
            Sourced youngerChild,
            Sourced olderFrom,
            Sourced energy,
            Sourced energyPerOther,
            Sourced energySpread,
            Sourced ownHomeCost,
            Sourced repayment,
            Sourced buffer) {}
}
