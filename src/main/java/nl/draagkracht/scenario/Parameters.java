package nl.draagkracht.scenario;

import nl.draagkracht.indicators.IndicatorsParameters;
import nl.draagkracht.law.LawParameters;

/**
 * Every number of the model, room by room: the tree that scenario files mirror. Component names are the first words of
 * the keys of a scenario file.
 *
 * @param law the statute book, changed by instruments only
 * @param indicators levels of the limits
 */
public record Parameters(LawParameters law, IndicatorsParameters indicators) {}
