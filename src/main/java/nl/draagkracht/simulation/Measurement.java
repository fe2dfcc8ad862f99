package nl.draagkracht.simulation;

import java.util.List;
import nl.draagkracht.income.Income;
import nl.draagkracht.indicators.ClaimIndicators;
import nl.draagkracht.indicators.DebtIndicators;
import nl.draagkracht.indicators.IncomeHistory;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.indicators.LabourIndicators;
import nl.draagkracht.indicators.MoneyIndicators;
import nl.draagkracht.indicators.PeopleTables;
import nl.draagkracht.indicators.PovertyIndicators;
import nl.draagkracht.indicators.PovertyLine;
import nl.draagkracht.indicators.Sheet;
import nl.draagkracht.indicators.StabilisationIndicators;
import nl.draagkracht.indicators.SurveyIndicators;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.ledger.PeopleConservation;
import nl.draagkracht.population.DemographicEvents;
import nl.draagkracht.scenario.ResolvedScenario;

/** Takes the numbers of a month from the rooms: indicators, moves of persons and payments, all at full scale. */
final class Measurement {
    private final Sweep sweep;
    private final Sheet sheet;
    private final LabourIndicators labour;
    private final ClaimIndicators claims;
    private final MoneyIndicators money;
    private final PovertyIndicators poverty;
    private final DebtIndicators debts;
    private final FlowSheet flows;
    private final PeopleConservation conservation = new PeopleConservation();
    private final SurveyIndicators survey;
    private final IncomeHistory incomes;
    private final StabilisationIndicators stabilisation;

    /** Measures a sample; a survey follows persons from month to month as well, which an ordinary run does not need. */
    Measurement(ResolvedScenario scenario, Reference reference, Sweep sweep, boolean surveyed) {
        this.sweep = sweep;
        double sample = scenario.sample();
        var parameters = scenario.parameters();
        double personsPerBenefit =
                parameters.claims().unemployment().personsPerBenefit().value();
        var draws = new Draws(scenario.seed());
        var incomesOfHouseholds = parameters.income().householdIncomes();
        var line = new PovertyLine(
                parameters.indicators().povertyLine(),
                incomesOfHouseholds.mortgageRate().value(),
                draws,
                incomesOfHouseholds.sharedHomes(draws));
        sheet = new Sheet(sample);
        poverty = new PovertyIndicators(sheet, line, sweep);
        debts = new DebtIndicators(sheet);
        labour = new LabourIndicators(sheet);
        claims = new ClaimIndicators(sheet, personsPerBenefit);
        money = new MoneyIndicators(sheet);
        flows = new FlowSheet(sample);
        // a baseline writes down what the scenarios beside it are compared with
        incomes = reference == null && !surveyed ? new IncomeHistory(sample) : null;
        stabilisation = reference == null || reference.incomes() == null
                ? null
                : new StabilisationIndicators(sheet, reference.incomes());
        survey = surveyed ? new SurveyIndicators(sheet, personsPerBenefit) : null;
    }

    /** Everything measured so far. */
    List<IndicatorRow> rows() {
        return sheet.rows();
    }

    /** The number of the whole country measured last, NaN when it was not measured this month. */
    double total(Indicator indicator) {
        return sheet.total(indicator);
    }

    /** What a baseline wrote of the incomes of households; null in any other run. */
    IncomeHistory incomes() {
        return incomes;
    }

    /** All moves of persons so far. */
    List<FlowRow> flows() {
        return flows.rows();
    }

    /** Measures a month that has just been lived; stops the run if a person appeared or vanished. */
    void take(Country country, DemographicEvents events, Month month) {
        sheet.turnTo(month);
        var people = PeopleTables.count(country.population, month, sweep);
        conservation.mustClose(month, counts(people, events));
        labour.people(people);
        labour.moves(country.labour.flows());
        labour.jobs(country.planning.displacement());
        claims.claims(country.claims.flows(), people.insuredByAge());
        money.money(country.ledger, country.income, country.spending.lastMonth(), country.treasury);
        poverty.measure(country.population, month, new OfMonth(country.income));
        debts.debts(country.spending.debts().lastMonth());
        flows.write(month, events, country.labour.flows(), country.claims.flows());
        paired(country, month);
        if (survey != null) {
            survey.people(people);
            survey.counts(country.labour.flows(), country.claims.flows());
            survey.follow(country.population, month);
        }
    }

    /** What poverty asks of the incomes of a month. */
    record OfMonth(Income income) implements PovertyIndicators.Incomes {
        @Override
        public int beside(int household) {
            return income.childcareCents(household) - income.windfalls().ofHome(household);
        }

        @Override
        public boolean mayDiffer(int household) {
            return income.isSettledAnew(household);
        }
    }

    /** Writes down incomes for the scenarios to come, or holds them against those of the baseline. */
    private void paired(Country country, Month month) {
        if (incomes == null && stabilisation == null) {
            return;
        }
        var tax = country.levers.law(month).personalTax();
        if (incomes != null) {
            incomes.record(country.population, country.income, tax);
        }
        if (stabilisation != null) {
            stabilisation.measure(country.population, country.income, tax);
        }
    }

    private static PeopleConservation.Counts counts(PeopleTables people, DemographicEvents events) {
        long employed = people.of(PeopleTables.Group.EMPLOYED);
        long unemployed =
                people.of(PeopleTables.Group.UNEMPLOYED_SHORT) + people.of(PeopleTables.Group.UNEMPLOYED_LONG);
        long outside = people.of(PeopleTables.Group.INACTIVE) + people.of(PeopleTables.Group.OUTSIDE);
        return new PeopleConservation.Counts(
                employed + unemployed + outside,
                employed,
                unemployed,
                outside,
                events.births(),
                events.deaths(),
                events.immigrants(),
                events.emigrants());
    }
}
