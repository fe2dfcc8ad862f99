package nl.draagkracht.simulation;

import nl.draagkracht.claims.Claims;
import nl.draagkracht.firms.AdoptionPhase;
import nl.draagkracht.firms.Closure;
import nl.draagkracht.firms.FirmBuilder;
import nl.draagkracht.firms.Jobs;
import nl.draagkracht.firms.PlanningPhase;
import nl.draagkracht.income.AiCosts;
import nl.draagkracht.income.CostOfWork;
import nl.draagkracht.income.EarlyPensions;
import nl.draagkracht.income.Income;
import nl.draagkracht.income.IncomeParameters;
import nl.draagkracht.indicators.IncomeHistory;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.labour.AutomationPressure;
import nl.draagkracht.labour.LabourMarket;
import nl.draagkracht.labour.Placement;
import nl.draagkracht.labour.WageRound;
import nl.draagkracht.labour.WorkplaceDraw;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.population.Demography;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.SharedHomes;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.instrument.Parameters;
import nl.draagkracht.spending.Spending;
import nl.draagkracht.treasury.Treasury;

/**
 * The Netherlands on the first day of a run: people, firms, jobs, law, and the rooms that will move them.
 * Model page, section 2. Built anew for every run from the same seed, so that a scenario and its baseline start as one country.
 */
final class Country {
    final Population population;
    final FitReport fit;
    final Demography demography;
    final Jobs jobs;
    final AutomationPressure pressure;
    private final double[] jobsAtStart;
    final AdoptionPhase adoption;
    final PlanningPhase planning;
    final LabourMarket labour;
    final Claims claims;
    final Ledger ledger = new Ledger();
    final Income income;
    final Spending spending;
    final Treasury treasury;
    final Levers levers;
    private final Closure closure;

    /**
     * The country of a scenario.
     *
     * @param reference what the paired baseline recorded, or null in the baseline itself
     * @param feedback whether firms answer the spending of households
     */
    Country(ResolvedScenario scenario, SyntheticPopulation built, Sweep sweep, Reference reference, boolean feedback) {
        var parameters = scenario.parameters();
        var draws = new Draws(scenario.seed());
        var start = scenario.settings().start();
        population = built.population();
        fit = built.fit();
        closure = parameters.firms().displacement().rule();
        levers = new Levers(parameters, scenario.instruments());
        demography = new Demography(population, parameters.population().demography(), draws, sweep, scenario.months());
        var workplaces = workplaces(scenario, draws);
        jobs = workplaces.jobs();
        pressure = workplaces.pressure();
        jobsAtStart = jobsByOccupation();
        adoption = new AdoptionPhase(workplaces.firms(), parameters.technology(), draws);
        planning = new PlanningPhase(workplaces.firms(), jobs, parameters.technology(), parameters.firms(), sweep);
        labour = labourMarket(scenario, workplaces, draws, sweep, reference);
        claims = new Claims(population, parameters.claims(), draws, sweep, scenario.sample());
        var ai = parameters.technology().scenario();
        income = new Income(
                population,
                ledger,
                parameters.income(),
                new AiCosts(ai.aiPriceShare().value(), ai.foreignRentShare().value()),
                draws,
                sweep);
        spending = new Spending(
                population,
                income,
                new Spending.Rooms(parameters.spending(), parameters.income(), ledger, draws, sweep),
                reference == null ? null : reference.demand(),
                feedback,
                start);
        treasury = new Treasury(
                income, spending, ledger, parameters.treasury(), reference == null ? null : reference.gaps());
        // the country of 31 December 2025 knows no instrument yet
        var lawAtStart = new Statutes(parameters.law()).inForce(start);
        claims.count(EarlyPensions.of(population, draws, parameters.income()), homes(parameters.income(), draws));
        claims.open(lawAtStart, start);
        income.open(lawAtStart, start.plus(-1), (person, reason) -> labour.risk(person, reason, start));
        // the terms from which an instrument of the first month departs
        labour.follow(parameters.labour().workingTime(), lawAtStart.minimumWage()::hourlyCents, start);
    }

    private static SharedHomes homes(IncomeParameters numbers, Draws draws) {
        return numbers.householdIncomes().sharedHomes(draws);
    }

    /** Firms by section, province and size, and a place in them for every worker. */
    private LabourMarket.Workplaces workplaces(ResolvedScenario scenario, Draws draws) {
        var parameters = scenario.parameters();
        var workProvince = new WorkplaceDraw(parameters.labour().commuting()).draw(population, draws);
        var firms = new FirmBuilder(parameters.firms())
                .build(WorkplaceDraw.counts(population, workProvince), scenario.sample());
        var placed =
                new Placement(population, firms, draws).place(parameters.firms(), parameters.labour(), workProvince);
        return new LabourMarket.Workplaces(
                firms, placed, new AutomationPressure(parameters.technology().scenario()));
    }

    private LabourMarket labourMarket(
            ResolvedScenario scenario,
            LabourMarket.Workplaces workplaces,
            Draws draws,
            Sweep sweep,
            Reference reference) {
        return new LabourMarket(
                population,
                workplaces,
                scenario.parameters().labour(),
                draws,
                sweep,
                reference == null ? null : reference.labour(),
                scenario.settings().start());
    }

    private double[] jobsByOccupation() {
        var wanted = new double[Occupation.COUNT];
        for (int cell = 0; cell < jobs.count(); cell++) {
            wanted[jobs.occupation[cell]] += jobs.initialWanted[cell];
        }
        return wanted;
    }

    /** The law of a month: instruments applied, and premiums that cover cost where they are to. */
    StatuteBook law(Month month, Parameters inForce) {
        return treasury.setPremiums(month, levers.law(month), inForce.treasury().premiumSetting());
    }

    /** Jobs of each occupation that AI has saved, as a share of those at the start. */
    double[] savedShareByOccupation() {
        var saved = planning.displacement().savedByOccupation();
        for (int o = 0; o < saved.length; o++) {
            saved[o] = jobsAtStart[o] == 0 ? 0 : Math.min(1, saved[o] / jobsAtStart[o]);
        }
        return saved;
    }

    /** What AI saves on the work of each section, and how far pay has left the common growth. */
    CostOfWork costOfWork() {
        var saved = new double[Section.COUNT];
        var savedOwn = new double[Section.COUNT];
        for (int s = 0; s < saved.length; s++) {
            saved[s] = planning.savedLabourShare(s);
            savedOwn[s] = planning.displacement().savedOwnAccountShare(s);
        }
        return new CostOfWork(saved, savedOwn, labour.payForUnemployment());
    }

    /** What contract wages look at: unemployment unless the closure is {@code fixed}, and the saving to be divided. */
    WageRound wageRound() {
        return new WageRound(closure.movesWages(), income.wageShareOfSaving());
    }

    /** What this run leaves behind for the scenarios paired with it, with what was written of incomes. */
    Reference recorded(IncomeHistory incomes) {
        return new Reference(labour.recorded(), spending.recorded(), treasury.declaredGaps(), incomes);
    }
}
