package nl.draagkracht.income;

import java.util.List;
import nl.draagkracht.income.WorkTotals.Contribution;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.labour.EndedJobs;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.ledger.FullScale;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.population.Population;

/**
 * The phase in which Dutch firms produce and incomes are paid and taxed.
 * Model page 4.7 and 4.10, schedule step 8. Call {@link #open} once before the first month, then {@link #pay} every month.
 */
public final class Income {
    private final Population population;
    private final Ledger ledger;
    private final IncomeParameters parameters;
    private IncomeParameters inForce;
    private final Draws draws;
    private final Sweep sweep;
    private final FullScale scale;
    private final GoodsMarket market;
    private final FirmAccounts firms = new FirmAccounts();
    private final ProfitAccounts profits;
    private final DeclaredRows declared = new DeclaredRows();
    private final AutomationCosts automation;
    final Settling settling;
    final AllowanceDesk allowances;
    private final DismissalPay dismissals;
    private double[] supportShares = new double[Section.COUNT];
    private HouseholdTotals households = new HouseholdTotals();
    private final AiCosts aiCosts;
    private IncomeMonth last;
    private StatuteBook lawOfMonth;
    private CostOfWork savedWork;
    private Month savedIn;
    private double labourIncomeAtStart;

    /** The income room of one run. */
    public Income(
            Population population,
            Ledger ledger,
            IncomeParameters parameters,
            AiCosts aiCosts,
            Draws draws,
            Sweep sweep) {
        this.population = population;
        this.ledger = ledger;
        this.parameters = parameters;
        inForce = parameters;
        this.draws = draws;
        this.sweep = sweep;
        this.aiCosts = aiCosts;
        settling = new Settling(population, sweep);
        allowances = new AllowanceDesk(population.households(), settling, parameters.allowanceAccounts(), draws, sweep);
        scale = new FullScale(population.sampleShare());
        dismissals = new DismissalPay(population, draws);
        market = GoodsMarket.of(parameters);
        automation = new AutomationCosts(parameters, aiCosts, market);
        profits =
                new ProfitAccounts(parameters.firmIncomes(), parameters.ownership(), parameters.foreignSubsidiaries());
    }

    /** Where the month's demand is ordered. */
    public GoodsMarket market() {
        return market;
    }

    /**
     * Settles the month before the first: fills the income columns of households, and fixes the declared rows so that the start
     * sits on the national accounts. Books nothing.
     *
     * @param risk which jobs end in an ordinary month: their transition payments are in the national accounts
     */
    public void open(StatuteBook law, Month before, DismissalRisk risk) {
        double[] uses = parameters.finalUse();
        long[] sales = new long[uses.length];
        for (int s = 0; s < sales.length; s++) {
            sales[s] = Math.round(uses[s] * 1e8 / 12);
        }
        market.order(1, sales);
        households = settle(law, before);
        dismissals.expect(law, parameters, before, risk);
        firms.deliver(market, new Ledger());
        readLabour(law, before);
        declared.openLabour(firms, parameters, before);
        declared.bridge(firms);
        firms.split(new Ledger());
        var targets = parameters.startTargets();
        profits.open(firms, law, before, monthly(targets.corporateTax().at(before)));
        households = settle(law, before);
        double simulated = scale.of(households.incomeTax()
                        + households.of(HouseholdFlow.OLD_AGE_PREMIUM)
                        + households.of(HouseholdFlow.OTHER_NATIONAL_INSURANCE))
                + dismissals.withheld();
        declared.openTaxes(
                monthly(targets.incomeTax().at(before)),
                simulated,
                monthly(targets.dividendTax().at(before)),
                scale.of(households.withheldDividendTax),
                law.dividendTax().total(dividendsAbroad(), false));
        labourIncomeAtStart = labourIncome();
        allowances.start(law, before.plus(1));
    }

    /** Takes over what levers make of the numbers of households and firms; accounts and tables of the start stay. */
    public void follow(IncomeParameters inForce) {
        this.inForce = inForce;
        automation.follow(inForce);
        allowances.follow(inForce.allowanceAccounts());
    }

    /** The same, and lets the allowance accounts of households that ended pass on, see {@link AllowanceDesk#succeed}. */
    public void follow(IncomeParameters inForce, StatuteBook law, IntSequence successions) {
        follow(inForce);
        allowances.succeed(law, successions);
    }

    /**
     * Pays and taxes the incomes of a month; the month's demand must have been ordered.
     *
     * @param ended jobs that employers ended this month
     */
    public void pay(StatuteBook law, Month month, EndedJobs ended) {
        profits.follow(inForce.firmIncomes(), inForce.ownershipShift(), month);
        profits.declare();
        firms.deliver(market, ledger);
        allowances.open(law, month);
        households = settle(law, month);
        dismissals.settle(ended, law, inForce, month);
        dismissals.report(allowances);
        allowances.close(law, month);
        readLabour(law, month);
        declared.bridge(firms);
        firms.split(ledger);
        profits.distribute(firms, law, month, market.exogenousIndex());
        profits.book(firms, ledger);
        lawOfMonth = law;
        last = IncomeMonths.of(this, law, month);
        new IncomeBooking(this, ledger, parameters, month).book();
    }

    /** Tells what part of the wages of each section the state pays this month for lost turnover, before {@link #pay}. */
    public void support(double[] sharesOfWages) {
        supportShares = sharesOfWages;
    }

    /** Transition payments of last month. */
    DismissalPay dismissals() {
        return dismissals;
    }

    /** What households got once last month, beside their incomes: transition payments after tax. */
    public Windfalls windfalls() {
        return dismissals;
    }

    /** Tells what firms invest beyond the baseline, by section, cents of the whole country; it wears from this month on. */
    public void equip(Month month, long[] investmentCents) {
        firms.equip(parameters.firmIncomes().wearOfNewCapital().at(month) / 12, investmentCents);
    }

    /**
     * Tells what automation saves; prices and AI spending follow from next month's order on.
     *
     * @param month month of the plans; its goods were ordered already, so its prices stay
     * @param work what AI saves on the work of each section, and how far pay has left the common growth
     */
    public void automate(Month month, CostOfWork work) {
        automation.update(month, work, firms);
        savedWork = work;
        savedIn = month;
    }

    /** What automation has saved for the workers who stay until last month, by section, as a fraction of their wages. */
    public double[] wageShareOfSaving() {
        return automation.shareOfSaving();
    }

    /** Where the labour cost goes that AI saved last month; to be asked once the month is paid. */
    public WageEuro wageEuro() {
        return WageEuro.of(
                savedWork,
                this,
                aiCosts,
                parameters,
                WageEuro.rates(this, lawOfMonth, parameters.firmIncomes(), savedIn));
    }

    /** Taxes of households on income of capital, boxes 2 and 3, withheld dividend tax included, cents of the whole country. */
    public long householdCapitalTaxCents() {
        return scale.of(households.capitalTax + households.withheldDividendTax);
    }

    /** Share of labour in the net value added of a section at factor cost, the imputed pay of the self-employed included; NaN outside the market. */
    public double labourShare(Section section) {
        return LabourShare.of(firms, households, section.ordinal());
    }

    private HouseholdTotals settle(StatuteBook law, Month month) {
        double director = perCent(Owner.DIRECTOR, households.ownFirms);
        double household = perCent(Owner.HOUSEHOLD, households.securities);
        var settlement =
                new Settlement(law, month, draws, inForce, allowances.rows(), residents(month), director, household);
        return settling.settle(settlement);
    }

    /** What every resident is paid this month; the citizen dividend shares what the stake earns among the adults of last month. */
    private ResidentPayments residents(Month month) {
        var rules = inForce.residentPayments();
        double share = rules.citizenDividendShare().at(month);
        long adults = scale.of(households.adults);
        return new ResidentPayments(
                Math.round(100 * rules.basicIncomeAdult().at(month)),
                Math.round(100 * rules.basicIncomeChild().at(month)),
                adults == 0 ? 0 : (long) (share * profits.stakeDividends() / adults));
    }

    /**
     * Settles last month once more for everybody and stops if a household or a total differs by a cent: then a fact that accounts are
     * settled on is not compared from month to month. Takes as long as a first month; changes nothing.
     */
    public void mustBeSettled() {
        new SettlingAudit(population, sweep).mustAgree(settling.last(), households);
    }

    /** What a household got and paid last month, line by line; the lines add up to its disposable income unless that would be below zero. */
    public List<AccountRow> account(int household) {
        return new AccountOfMonth(population, settling.last(), dismissals).of(household);
    }

    /**
     * The parts of a household's income of last month.
     *
     * @param parts is filled, cents by {@link IncomeSplit}
     */
    public void split(int household, long[] parts) {
        IncomeSplit.read(population.households(), settling, household, parts);
    }

    /** Childcare allowance that a household received last month, cents: in its disposable income, paid out again for the care. */
    public int childcareCents(int household) {
        return settling.childcare(household);
    }

    /** Whether the account of a household was settled anew last month: who lives there, or what they earn or get, may have changed. */
    public boolean isSettledAnew(int household) {
        return settling.isAnew(household);
    }

    /** Share of the households that were settled anew last month; the others kept their account. */
    public double settledShare() {
        return (double) households.settled / households.distribution.households();
    }

    /** Dividend this month per cent that households own, by last month's holdings. */
    private double perCent(Owner owner, long heldInSample) {
        return heldInSample == 0 ? 0 : (double) profits.byOwner[owner.ordinal()] / scale.of(heldInSample);
    }

    private void readLabour(StatuteBook law, Month month) {
        double index = market.exogenousIndex();
        for (int s = 0; s < Section.COUNT; s++) {
            firms.wages[s] = scale.of(households.wages[s]);
            firms.mixedIncome[s] = scale.of(households.mixedIncome[s]);
            firms.contributions[s] = 0;
            firms.dismissals[s] = dismissals.paid[s];
            firms.compensated[s] = dismissals.compensated[s];
            firms.wageSupport[s] = Math.round(supportShares[s] * firms.wages[s]);
            for (Contribution kind : Contribution.values()) {
                firms.contributions[s] += contribution(s, kind);
            }
            firms.depreciation[s] = Math.round(account(s, "depreciation") * index) + firms.newWear(s);
            firms.productionTaxes[s] = Math.round(account(s, "productionTaxes") * index)
                    + Math.round(inForce.levies().automation().at(month) * market.aiCents(s))
                    - law.wageCostSubsidy().subsidyCents(firms.wages[s]);
            boolean homes = s == Section.L.ordinal();
            firms.imputedRent[s] = homes
                    ? Math.round(
                            monthly(parameters.householdIncomes().imputedRent().at(month)) * index)
                    : 0;
        }
    }

    private double account(int section, String item) {
        return parameters.sectionAccounts().value(Section.at(section).code(), item) * 1e8 / 12;
    }

    /** Employer contributions of a section to a fund, cents of the whole country. */
    long contribution(int section, Contribution kind) {
        long onWages = scale.of(households.contributions[section * Contribution.COUNT + kind.ordinal()]);
        return kind == Contribution.ZVF ? onWages + dismissals.health[section] : onWages;
    }

    static double monthly(double eurosAYear) {
        return eurosAYear * 100 / 12;
    }

    /** Dividends to foreign owners this month, passed-on foreign profit included, cents. */
    long dividendsAbroad() {
        return profits.byOwner[Owner.FOREIGN.ordinal()] + FirmAccounts.sum(profits.passedOn);
    }

    /** Interest that banks pass on abroad this month, cents: their margin is in output already. */
    long bankFundingAbroad(Month month) {
        return Math.round(
                bankFunding() * inForce.firmIncomes().bankFundingAbroad().at(month));
    }

    /** Interest that banks get beyond what depositors do and pass on to who lends to them, cents. */
    long bankFunding() {
        return scale.of(households.mortgageInterest)
                + FirmAccounts.sum(profits.interest)
                - scale.of(households.depositInterest);
    }

    /** Levies of levers in force. */
    IncomeParameters.Levies levies() {
        return inForce.levies();
    }

    FirmAccounts firms() {
        return firms;
    }

    ProfitAccounts profits() {
        return profits;
    }

    DeclaredRows declared() {
        return declared;
    }

    HouseholdTotals households() {
        return households;
    }

    /** Households of the sample that reported a changed income to Dienst Toeslagen last month. */
    public long reportedChanges() {
        return allowances.totals().changes();
    }

    /** Whether Dienst Toeslagen recovers allowances from a household by coercion. */
    public boolean isMadeToPay(int household) {
        return allowances.isMadeToPay(household);
    }

    FullScale scale() {
        return scale;
    }

    /** Wages and mixed income of the simulated population last month, cents of the whole country. */
    public double labourIncome() {
        return (double) FirmAccounts.sum(firms.wages) + FirmAccounts.sum(firms.mixedIncome);
    }

    /** Labour income of last month against the start: the volume that exogenous demand follows in the baseline. */
    public double labourIncomeIndex() {
        return labourIncome() / labourIncomeAtStart;
    }

    /** Gross value added of all sections this month at basic prices, cents. */
    public long valueAddedCents() {
        return FirmAccounts.sum(firms.output) - FirmAccounts.sum(firms.usedUp);
    }

    /** Disposable income of all households last month, cents of the whole country. */
    public long disposableCents() {
        return scale.of(households.disposable);
    }

    /** The month's incomes, taxes, premiums and benefits. */
    public IncomeMonth lastMonth() {
        return last;
    }

    /** Claimants of the sample, with their partners, who received each allowance last month, any, and AIO; grown children claim on their own. */
    public long[] allowanceReceivers() {
        return households.receivers.clone();
    }

    /** How last month's standardised disposable income is spread over households. */
    public IncomeHistogram distribution() {
        return households.distribution;
    }

    /**
     * Labour income share of the market sector (AIQ of CPB): compensation and the imputed pay of the self-employed over net
     * value added at basic prices, without public administration, education, care, real estate and domestic staff.
     */
    public double labourShare() {
        return LabourShare.of(firms, households);
    }
}
