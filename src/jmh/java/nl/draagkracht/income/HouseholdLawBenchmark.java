package nl.draagkracht.income;

import java.util.concurrent.TimeUnit;
import nl.draagkracht.claims.AssistanceRight;
import nl.draagkracht.claims.ClaimsParameters;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.scenario.ParameterReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many Dutch households one core settles in a second: everything the law gives and takes one household in a month, through
 * the same objects as the run. Wages and premiums, taxes with credits, national insurance, zorgtoeslag, huurtoeslag, kindgebonden budget,
 * kinderopvangtoeslag, kinderbijslag, AOW, tax on capital, and the means test of bijstand.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HouseholdLawBenchmark {
    private static final int HOUSEHOLDS = 1_024;

    /** The kind of household; mixed takes them in turn. */
    @Param({"couple", "single", "pensioners", "unemployed", "mixed"})
    public String kind;

    private Persons persons;
    private Households households;
    private KeptRows workFacts;
    private WorkAccount work;
    private HouseholdAccount account;
    private CapitalAccount capital;
    private AssistanceRight assistance;

    /** Households and the law of January 2026. */
    @Setup
    public void open() {
        var law = new Statutes(ParameterReader.room("law", LawParameters.class)).inForce(Month.START);
        var income = ParameterReader.room("income", IncomeParameters.class);
        var population = BenchmarkTown.of(kind, HOUSEHOLDS);
        var allowances = new AllowanceRows(new Settling(population, new Sweep(1)));
        allowances.grow(HOUSEHOLDS);
        var settlement =
                new Settlement(law, Month.START, new Draws(1), income, allowances, ResidentPayments.NONE, 0.004, 0.002);
        persons = population.persons();
        households = population.households();
        workFacts = new KeptRows(WorkAccount.FACTS);
        var benefits = new SparseRows(WorkAccount.FACTS_OF_BENEFITS);
        workFacts.grow(persons.count());
        benefits.grow(persons.count());
        var changed = new byte[HOUSEHOLDS];
        work = new WorkAccount(persons, households, workFacts, benefits, changed, settlement, new WorkTotals());
        account = new HouseholdAccount(persons, households, settlement);
        capital = new CapitalAccount(households, settlement, new HouseholdTotals());
        var claims = ParameterReader.room("claims", ClaimsParameters.class);
        assistance = new AssistanceRight(population, claims, law, Month.START);
    }

    /** Settles every household as if all its facts were new; the score is households a second. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public double households() {
        double sum = 0;
        for (int household = 0; household < HOUSEHOLDS; household++) {
            sum += assistance.cents(household);
            for (int row = households.firstMember[household]; row >= 0; row = persons.nextMember[row]) {
                workFacts.clear(row);
                work.settle(row);
            }
            account.settle(household, account.homeCents(household));
            capital.settle(
                    household,
                    (int) account.market,
                    (int) account.gross,
                    (int) account.disposable,
                    (int) account.flows[HouseholdFlow.CHILDCARE_ALLOWANCE.ordinal()],
                    account.members.kin());
            sum += households.disposableCents[household];
        }
        return sum;
    }
}
