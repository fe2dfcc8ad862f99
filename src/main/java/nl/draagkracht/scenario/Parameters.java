package nl.draagkracht.scenario;

import nl.draagkracht.firms.FirmsParameters;
import nl.draagkracht.indicators.IndicatorsParameters;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.technology.TechnologyParameters;

/**
 * Every number of the model, room by room: the tree that scenario files mirror. Component names are the first words of
 * the keys of a scenario file.
 *
 * @param technology exposure, adoption and depth of AI
 * @param firms employers and the jobs they want
 * @param law the statute book, changed by instruments only
 * @param indicators levels of the limits
 */
public record Parameters(
        TechnologyParameters technology, FirmsParameters firms, LawParameters law, IndicatorsParameters indicators) {}
