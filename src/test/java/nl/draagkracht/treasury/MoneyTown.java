package nl.draagkracht.treasury;

import java.util.Arrays;
import nl.draagkracht.claims.Claims;
import nl.draagkracht.claims.ClaimsParameters;
import nl.draagkracht.income.AiCosts;
import nl.draagkracht.income.CostOfWork;
import nl.draagkracht.income.DismissalRisk;
import nl.draagkracht.income.Income;
import nl.draagkracht.income.IncomeParameters;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.labour.EndedJobs;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.PopulationParameters;
import nl.draagkracht.population.synthesis.PopulationBuilder;
import nl.draagkracht.scenario.ParameterReader;
import nl.draagkracht.spending.DemandReference;
import nl.draagkracht.spending.Spending;
import nl.draagkracht.spending.SpendingParameters;

/** The start population of the Netherlands with its money and nothing else: nobody ages, seeks or loses work by itself. */
final class MoneyTown {
    static final double SAMPLE = 0.001;

    final Population population;
    final Ledger ledger = new Ledger();
    final Income income;
    final Spending spending;
    final Treasury treasury;
    final Statutes statutes;
    double[] demand;
    /** New demand of the closure, as a share of the final sales of the start. */
    double newDemand;

    MoneyTown(DemandReference reference, int threads) {
        var sweep = new Sweep(threads);
        var draws = new Draws(1);
        population = Start.POPULATION;
        System.arraycopy(Start.LIQUID, 0, population.households().liquidCents, 0, Start.LIQUID.length);
        statutes = new Statutes(ParameterReader.room("law", LawParameters.class));
        var parameters = ParameterReader.room("income", IncomeParameters.class);
        income = new Income(population, ledger, parameters, new AiCosts(0.3, 0.6), draws, sweep);
        var rooms = new Spending.Rooms(
                ParameterReader.room("spending", SpendingParameters.class), parameters, ledger, draws, sweep);
        spending = new Spending(population, income, rooms, reference, true, Month.START);
        treasury = new Treasury(
                income, spending, ledger, ParameterReader.room("treasury", TreasuryParameters.class), null);
        income.open(statutes.inForce(Month.START), Month.START.plus(-1), DismissalRisk.NONE);
    }

    /** The start population with its benefits of the first month, built once: only money moves here. */
    /** Net value added against the baseline and money that an experiment gives; nothing by default. */
    double output = Double.NaN;

    OutsideMoney outside = OutsideMoney.NONE;

    private static final class Start {
        static final Population POPULATION = build();
        static final long[] LIQUID = POPULATION.households().liquidCents.clone();

        private static Population build() {
            var sweep = new Sweep(1);
            var draws = new Draws(1);
            var numbers = ParameterReader.room("population", PopulationParameters.class);
            var built =
                    new PopulationBuilder(numbers, draws, sweep).build(SAMPLE).population();
            var persons = built.persons();
            for (int i = 0; i < persons.count(); i++) {
                boolean works = persons.isAlive(i) && persons.status[i] == SurveyStatus.EMPLOYED.ordinal();
                persons.job[i] = works ? 0 : -1;
            }
            var law = new Statutes(ParameterReader.room("law", LawParameters.class)).inForce(Month.START);
            var rules = ParameterReader.room("claims", ClaimsParameters.class);
            var claims = new Claims(built, rules, draws, sweep, SAMPLE);
            claims.open(law, Month.START);
            claims.settle(law, Month.START);
            return built;
        }
    }

    /** Lives through months from the start. */
    void run(int months, double savedShare) {
        double[] saved = new double[Section.COUNT];
        Arrays.fill(saved, savedShare);
        for (int m = 0; m < months; m++) {
            month(Month.START.plus(m), saved);
        }
    }

    void month(Month month, double[] saved) {
        month(month, CostOfWork.saving(saved));
    }

    void month(Month month, CostOfWork work) {
        month(month, work, statutes.inForce(month));
    }

    /** A month under another law. */
    void month(Month month, CostOfWork work, StatuteBook law) {
        demand = spending.order(month, newDemand, 0, output).relative();
        income.automate(month, work);
        income.pay(law, month, new EndedJobs());
        treasury.close(month, outside, AssistanceSettled.NONE);
        ledger.mustClose(month);
    }
}
