package nl.draagkracht.treasury;

import java.util.EnumMap;
import java.util.Map;
import nl.draagkracht.income.Income;
import nl.draagkracht.income.IncomeMonth;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.ledger.Party;
import nl.draagkracht.spending.Spending;
import nl.draagkracht.spending.SpendingMonth;

/**
 * The phase in which the Dutch social funds and the state close their books.
 *
 * <p>Model page 4.9, schedule step 9. Funds pay their benefits; a declared row per fund and for the state, fixed in the first
 * month and following the exogenous path of the baseline, closes to the published totals.
 */
public final class Treasury {
    private final Income income;
    private final Spending spending;
    private final Ledger ledger;
    private final TreasuryParameters parameters;
    private final Map<Party, FundBook> funds = new EnumMap<>(Party.class);
    private final DeclaredGaps baseline;
    private boolean opened;
    private double otherState;
    private double debt;
    private double gdpAtStart;
    private PublicMonth last;
    private final PremiumLevels premiums = new PremiumLevels();

    /**
     * The treasury of one run.
     *
     * @param baseline declared rows of the paired baseline, or null in the baseline itself
     */
    public Treasury(
            Income income, Spending spending, Ledger ledger, TreasuryParameters parameters, DeclaredGaps baseline) {
        this.baseline = baseline;
        this.income = income;
        this.spending = spending;
        this.ledger = ledger;
        this.parameters = parameters;
        for (Party fund : FundBook.FUNDS) {
            funds.put(fund, new FundBook(fund));
        }
    }

    /**
     * The law of a month with premiums that cover cost, as far as they are to; comes before anybody reads the law of the month.
     *
     * @param setting how premiums are set in this month
     */
    public StatuteBook setPremiums(Month month, StatuteBook law, TreasuryParameters.PremiumSetting setting) {
        double covering = setting.covering().at(month);
        if (month.monthOfYear() == 1) {
            premiums.set(covering);
        }
        return covering > 0 ? premiums.applyTo(law) : law;
    }

    /** Pays benefits and state spending of the month and closes all public books. */
    public void close(Month month) {
        close(month, OutsideMoney.NONE, AssistanceSettled.NONE);
    }

    /**
     * The same with more than incomes tell.
     *
     * @param outside money of an experiment
     * @param settled what funds pay back to municipalities
     */
    public void close(Month month, OutsideMoney outside, AssistanceSettled settled) {
        IncomeMonth in = income.lastMonth();
        SpendingMonth out = spending.lastMonth();
        double index = income.market().exogenousIndex();
        var flows = new FundFlows(ledger, in, parameters.funds(), month);
        flows.payBenefits(funds, out.care());
        if (!opened && baseline == null) {
            flows.openRows(funds);
        } else if (!opened) {
            baseline.funds().forEach((fund, rows) -> funds.get(fund).declare(rows));
        }
        receive(Party.AWF, outside.fundIncome());
        flows.settle(funds, settled);
        long toFunds = -settled.total();
        for (FundBook fund : funds.values()) {
            toFunds += fund.close(ledger, index);
        }
        premiums.note(
                fund(Party.AWF),
                in.premiums().awf(),
                fund(Party.AOF),
                in.premiums().aof());
        state(month, in, out, toFunds, index, outside);
    }

    /** Books what reaches a public party from outside the model, and returns it. */
    private long receive(Party party, double shareOfYearlyGdp) {
        long cents = Math.round(shareOfYearlyGdp * 12 * gdpAtStart);
        ledger.pay(Party.BRIDGE, party, Kind.NOT_SIMULATED, cents);
        ledger.book(Party.BRIDGE, -cents);
        if (party != Party.STATE) {
            funds.get(party).receive(cents);
        }
        return cents;
    }

    private void state(
            Month month, IncomeMonth in, SpendingMonth out, long toFunds, double index, OutsideMoney outside) {
        var rules = parameters.stateAccounts();
        long gdp = product(in, out);
        if (!opened) {
            debt = rules.debtAtStart().at(month) * 12 * gdp;
            gdpAtStart = gdp;
        }
        long interest = Math.round(debt * rules.interestRate().at(month) / 12);
        long abroad = Math.round(interest * rules.interestAbroad().at(month));
        long transfers = Math.round(rules.transfersAbroad().at(month) * 100 / 12 * index);
        ledger.pay(Party.STATE, Party.WORLD, Kind.INTEREST, abroad);
        ledger.pay(Party.STATE, Party.PENSION_FUNDS, Kind.INTEREST, interest - abroad);
        ledger.pay(Party.STATE, Party.WORLD, Kind.INTERNATIONAL_TRANSFERS, transfers);
        ledger.book(Party.WORLD, abroad + transfers);
        ledger.book(Party.PENSION_FUNDS, interest - abroad);
        long revenue = revenue(in, out);
        long balance = revenue - in.benefits().fromState() - out.publicPurchases() - toFunds - interest - transfers;
        long fundsBalance = 0;
        for (FundBook fund : funds.values()) {
            fundsBalance += fund.last().balanceCents();
        }
        if (!opened && baseline != null) {
            otherState = baseline.otherState();
            opened = true;
        } else if (!opened) {
            otherState = rules.balanceAtStart().at(month) * gdp - balance - fundsBalance;
            opened = true;
        }
        long declared = Math.round(otherState * index);
        ledger.pay(Party.BRIDGE, Party.STATE, Kind.NOT_SIMULATED, declared);
        ledger.book(Party.BRIDGE, -declared);
        long other = declared + receive(Party.STATE, outside.stateIncome());
        ledger.book(Party.STATE, balance + other);
        // money is in euros of January 2026, debt is nominal: inflation wears it down, without a payment
        debt *= 1 - rules.inflation().at(month) / 12;
        debt -= balance + other + fundsBalance;
        debt += outside.stateDebt() * 12 * gdpAtStart;
        long labour = in.premiums().onLabour() + in.taxes().onLabour();
        last = new PublicMonth(balance + other + fundsBalance, Math.round(debt), gdp, labour);
    }

    private static long revenue(IncomeMonth in, SpendingMonth out) {
        var taxes = in.taxes();
        return taxes.households()
                + taxes.notSimulated()
                + taxes.otherInsurance()
                + taxes.dividend()
                + taxes.corporate()
                + taxes.production()
                - taxes.wageSupport()
                + taxes.source()
                + in.capital().stateDividends()
                + in.capital().surplusAtCost()
                + out.vat()
                + out.excises();
    }

    private long product(IncomeMonth in, SpendingMonth out) {
        return income.valueAddedCents() + out.vat() + out.excises();
    }

    /** The declared rows of this run, for the scenarios paired with it. */
    public DeclaredGaps declaredGaps() {
        var rows = new EnumMap<Party, double[]>(Party.class);
        funds.forEach((fund, book) -> rows.put(fund, book.declared()));
        return new DeclaredGaps(rows, otherState);
    }

    /** A fund's month. */
    public FundMonth fund(Party fund) {
        return funds.get(fund).last();
    }

    /** The government's month. */
    public PublicMonth lastMonth() {
        return last;
    }

    /** Declared other revenue (positive) or spending (negative) of the state at the start, cents a month. */
    public double declaredStateRow() {
        return otherState;
    }

    /** GDP of the first month, cents. */
    public double gdpAtStart() {
        return gdpAtStart;
    }
}
