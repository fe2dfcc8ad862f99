package nl.draagkracht.indicators;

import nl.draagkracht.kernel.SourcedTable;

/**
 * The numbers against which the measured Netherlands is judged.
 *
 * @param limits level per limit (see {@link Limit}) and bound: {@code strained}, {@code broken}, and for the government
 *     balance {@code norm}, the EU deficit norm that must be passed as well before the limit is broken
 */
public record IndicatorsParameters(SourcedTable limits) {}
