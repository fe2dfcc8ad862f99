package nl.draagkracht.population;

import nl.draagkracht.kernel.Sourced;

/**
 * Single numbers behind rents, deposits and wealth of households (file {@code money/numbers.json}; CBS wealth
 * statistics, Aedes).
 *
 * @param depositUprating deposits of 2026 over those of 2022
 * @param depositMedianEuros median deposits 2022
 * @param depositUpperSigma spread of deposits above the median, log units
 * @param depositWealthSpread width of the tie between deposits and wealth rank, in shares of the rank
 * @param socialRentEuros mean bare rent of housing corporations
 * @param socialRentSigma its spread, log units
 * @param regulatedRentEuros mean bare rent of regulated private lettings
 * @param freeRentEuros mean bare rent of free-market lettings
 * @param privateRentSigma spread of both, log units
 * @param freeRentShare free-market part of private lettings
 * @param homeValueEuros mean value of an own home
 * @param homeValueSigma its spread, log units
 * @param mortgageShare share of owners with a mortgage
 * @param mortgageEuros mean mortgage of those who have one
 * @param securitiesShare share of households with shares or bonds
 * @param securitiesMedianEuros median of holders
 * @param securitiesMeanEuros mean of holders
 * @param ownFirmHouseholds households with a substantial interest
 * @param ownFirmMedianEuros median of holders
 * @param ownFirmMeanEuros mean of holders
 * @param ownFirmInTopDecile share of holders in the tenth wealth decile
 */
public record MoneyNumbers(
        Sourced depositUprating,
        Sourced depositMedianEuros,
        Sourced depositUpperSigma,
        Sourced depositWealthSpread,
        Sourced socialRentEuros,
        Sourced socialRentSigma,
        Sourced regulatedRentEuros,
        Sourced freeRentEuros,
        Sourced privateRentSigma,
        Sourced freeRentShare,
        Sourced homeValueEuros,
        Sourced homeValueSigma,
        Sourced mortgageShare,
        Sourced mortgageEuros,
        Sourced securitiesShare,
        Sourced securitiesMedianEuros,
        Sourced securitiesMeanEuros,
        Sourced ownFirmHouseholds,
        Sourced ownFirmMedianEuros,
        Sourced ownFirmMeanEuros,
        Sourced ownFirmInTopDecile) {}
