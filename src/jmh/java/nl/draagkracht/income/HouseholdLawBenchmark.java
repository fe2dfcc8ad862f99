package nl.draagkracht.income;

import java.util.concurrent.TimeUnit;
import nl.draagkracht.claims.AssistanceRight;
import nl.draagkracht.claims.ClaimsParameters;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.StatuteBook;
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
 * kinderopvangtoeslag (which the run leaves out), kinderbijslag, AOW, tax on capital, and the means test of bijstand.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HouseholdLawBenchmark {
    private static final int HOUSEHOLDS = 1_024;
    /** Childcare of a child under four: hours a month and euros an hour, the national means of 2025. */
    private static final double CARE_HOURS = 90;

    private static final double CARE_RATE = 10.5;
    private static final int COUPLE_WITH_CHILDREN = HouseholdType.COUPLE_WITH_CHILDREN.ordinal();

    /** The kind of household; mixed takes them in turn. */
    @Param({"couple", "single", "pensioners", "unemployed", "mixed"})
    public String kind;

    private StatuteBook law;
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
        law = new Statutes(ParameterReader.room("law", LawParameters.class)).inForce(Month.START);
        var income = ParameterReader.room("income", IncomeParameters.class);
        var population = BenchmarkTown.of(kind, HOUSEHOLDS);
        var settlement = new Settlement(
                law, Month.START, new Draws(1), income.householdIncomes(), income.supplementaryPension(), 0.004, 0.002);
        persons = population.persons();
        households = population.households();
        workFacts = new KeptRows(WorkAccount.FACTS);
        workFacts.grow(persons.count());
        work = new WorkAccount(persons, workFacts, new byte[HOUSEHOLDS], settlement, new WorkTotals());
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
                    HouseholdMembers.equivalence(account.members.kin()));
            int disposable = households.disposableCents[household];
            sum += disposable;
            if (households.type[household] == COUPLE_WITH_CHILDREN) {
                sum += childcare(disposable * 0.12);
            }
        }
        return sum;
    }

    private double childcare(double yearIncome) {
        var care = law.childcareAllowance();
        double counted = Math.min(CARE_RATE, care.maximumRate("daycare"));
        return CARE_HOURS * counted * care.share(yearIncome, true);
    }
}
