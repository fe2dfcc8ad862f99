package nl.draagkracht.scenario.instrument;

import nl.draagkracht.claims.ClaimsParameters;
import nl.draagkracht.firms.FirmsParameters;
import nl.draagkracht.income.IncomeParameters;
import nl.draagkracht.indicators.IndicatorsParameters;
import nl.draagkracht.labour.LabourParameters;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.population.PopulationParameters;
import nl.draagkracht.spending.SpendingParameters;
import nl.draagkracht.technology.TechnologyParameters;
import nl.draagkracht.treasury.TreasuryParameters;

/**
 * Every number of the model, room by room: the tree that scenario files mirror. Component names are the first words of
 * the keys of a scenario file.
 *
 * @param population people, households and how they change
 * @param technology exposure, adoption and depth of AI
 * @param firms employers and the jobs they want
 * @param labour leaving, searching and finding work
 * @param claims who claims, and what institutions do
 * @param income accounts of firms and households
 * @param spending how households spend and save
 * @param treasury books of funds and state
 * @param law the statute book, changed by instruments only
 * @param indicators levels of the limits
 */
public record Parameters(
        PopulationParameters population,
        TechnologyParameters technology,
        FirmsParameters firms,
        LabourParameters labour,
        ClaimsParameters claims,
        IncomeParameters income,
        SpendingParameters spending,
        TreasuryParameters treasury,
        LawParameters law,
        IndicatorsParameters indicators) {}
