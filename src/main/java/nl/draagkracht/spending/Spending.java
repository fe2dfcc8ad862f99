package nl.draagkracht.spending;

import java.util.Arrays;
import nl.draagkracht.firms.SectionDemand;
import nl.draagkracht.income.Income;
import nl.draagkracht.income.IncomeParameters;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.ledger.FullScale;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.population.Population;

/**
 * The phase in which Dutch households spend last month's income, and others buy with them.
 * Model page 4.8, schedule step 2. Without a reference it is the baseline and records one; with a reference it is a scenario.
 */
public final class Spending {
    private final Population population;
    private final Income income;
    private final ConsumptionRule consumption;
    private final FinalDemand demand;
    private final FullScale scale;
    private final DemandReference reference;
    private final DemandReference record;
    private final boolean feedback;
    private final double consumptionAtStart;
    private boolean opened;
    private final NewDemandFinance finance;
    private final ProblemDebts debts;
    private final Ledger ledger;
    private SpendingMonth last;

    /**
     * The spending room of one run.
     *
     * @param reference demand of the paired baseline, or null in the baseline itself
     * @param feedback whether firms answer the demand of a scenario
     */
    public Spending(
            Population population,
            Income income,
            Rooms rooms,
            DemandReference reference,
            boolean feedback,
            Month first) {
        this.population = population;
        this.income = income;
        this.reference = reference;
        this.feedback = feedback;
        record = new DemandReference(first);
        scale = new FullScale(population.sampleShare());
        var own = rooms.spending();
        consumption = new ConsumptionRule(own, rooms.sweep());
        demand = new FinalDemand(own, rooms.income(), income.market(), rooms.ledger());
        ledger = rooms.ledger();
        debts = new ProblemDebts(
                population,
                own,
                rooms.draws(),
                rooms.sweep(),
                new ProblemDebts.Known(
                        household -> consumption.countedOn(population.households(), household),
                        income::isMadeToPay,
                        rooms.income().householdIncomes().mortgageRate().at(first)));
        finance = new NewDemandFinance(own.newDemand().memoryMonths().value());
        double homes = rooms.income().householdIncomes().imputedRent().at(first) * 100 / 12;
        consumptionAtStart = demand.consumptionAtStart() - homes;
    }

    /**
     * What the room works with.
     *
     * @param spending own parameters
     * @param income parameters of the income room: final demand and imputed rent
     * @param ledger the books
     * @param draws chance
     * @param sweep walks over households
     */
    public record Rooms(
            SpendingParameters spending, IncomeParameters income, Ledger ledger, Draws draws, Sweep sweep) {}

    /**
     * Orders the month's goods and services.
     *
     * @param newDemand new demand of the closure, as a share of the final sales of the start; firms know it already
     * @param coursesCents courses for the unemployed that the state buys, cents of the whole country
     * @param output net value added of all sections against the baseline, which exports and private investment bring about; NaN when they
     *     follow their path
     * @return what firms see of it: real demand is exactly one in the baseline and without feedback
     */
    public SectionDemand order(Month month, double newDemand, long coursesCents, double output) {
        open();
        if (last == null) {
            debts.open(month);
        }
        lookBack(month);
        income.market().begin();
        double index = reference == null ? income.labourIncomeIndex() : reference.exogenousIndex(month);
        var households = population.households();
        debts.follow(month);
        long spent =
                scale.of(consumption.spend(households, month) + consumption.spendOnce(households, income.windfalls()));
        double netValueAdded =
                reference == null || Double.isNaN(output) ? Double.NaN : output * reference.netValueAdded(month);
        demand.order(month, spent, index, netValueAdded);
        demand.orderCourses(coursesCents);
        var added = newDemand > 0 ? demand.orderNew(newDemand, index, month, finance) : new long[Section.COUNT];
        income.equip(month, demand.newInvestment());
        double[] made = income.market().order(index, demand.sales());
        last = demand.month(spent);
        record.record(month, made, index, demand.netValueAdded(made, index));
        return seen(month, made, added, index);
    }

    /** Notes what the month before left with firms and world, and how much more that is than in the baseline. */
    private void lookBack(Month month) {
        if (last == null) {
            return;
        }
        var cash = NewDemandFinance.Cash.of(ledger);
        record.record(cash);
        if (reference != null) {
            var paid = last.newDemand();
            finance.look(cash, reference.cash(month.plus(-1)), paid.investment(), paid.exports());
        }
    }

    /** Fixes the propensity on the first incomes; later calls do nothing. */
    private void open() {
        if (!opened) {
            consumption.open(population.households(), consumptionAtStart * population.sampleShare());
            opened = true;
        }
    }

    /** What a household is about to spend of last month's income, cents; to be asked before the households of the month spend. */
    public long wouldSpend(int household) {
        open();
        return consumption.wouldSpend(population.households(), household);
    }

    private SectionDemand seen(Month month, double[] output, long[] added, double index) {
        var table = income.market().table();
        var addedVolume = new double[Section.COUNT];
        for (int s = 0; s < addedVolume.length; s++) {
            addedVolume[s] = added[s] / income.market().price(s);
        }
        var addedOutput = table.output(addedVolume);
        var unit = table.output(demand.unitOfNewDemand());
        var forPrice = table.output(demand.boughtForPrice());
        double[] relative = new double[Section.COUNT];
        double[] ofPrices = new double[Section.COUNT];
        double[] perNewDemand = new double[Section.COUNT];
        Arrays.fill(relative, 1);
        Arrays.fill(ofPrices, 1);
        for (int s = 0; s < relative.length; s++) {
            double ordinary = output[s] - addedOutput[s];
            perNewDemand[s] = ordinary > 0 ? unit[s] * index / ordinary : 0;
            double before = reference == null ? 0 : reference.output(month, s);
            if (before > 0 && feedback) {
                relative[s] = ordinary / before;
                ofPrices[s] = ordinary > forPrice[s] ? ordinary / (ordinary - forPrice[s]) : 1;
            }
        }
        return new SectionDemand(relative, ofPrices, perNewDemand, demand.financed());
    }

    /** Who has problem debt. */
    public ProblemDebts debts() {
        return debts;
    }

    /** The demand path of this run so far. */
    public DemandReference recorded() {
        return record;
    }

    /** What was bought last month. */
    public SpendingMonth lastMonth() {
        return last;
    }

    /** Share of lasting disposable income that households spend, fixed at the start. */
    public double propensity() {
        return consumption.propensity();
    }
}
