package nl.draagkracht.income;

import nl.draagkracht.income.WorkTotals.Contribution;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.ledger.FullScale;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.ledger.Party;

/**
 * Writes the month's incomes, premiums and taxes in the ledger, and keeps the books of households, pension funds, banks' pass-on,
 * the bridge and the world as far as income is concerned. Model page 4.10.
 *
 * <p>Benefits of funds and state are paid by {@code treasury}; here they only enter the households' book.
 */
final class IncomeBooking {
    private final Income income;
    private final Ledger ledger;
    private final IncomeParameters parameters;
    private final Month month;
    private final FullScale scale;
    private final IncomeMonth flows;
    private final double index;

    private long depositInterest;
    private long mortgageInterest;
    private long bankFunding;
    private long bankFundingAbroad;
    private long pensionYield;
    private long foreignYield;
    private long pensions;
    private long employeePension;

    IncomeBooking(Income income, Ledger ledger, IncomeParameters parameters, Month month) {
        this.income = income;
        this.ledger = ledger;
        this.parameters = parameters;
        this.month = month;
        this.scale = income.scale();
        this.flows = income.lastMonth();
        this.index = income.market().exogenousIndex();
    }

    void book() {
        var totals = income.households();
        depositInterest = scale.of(totals.depositInterest);
        mortgageInterest = scale.of(totals.mortgageInterest);
        foreignYield = scale.of(totals.foreignYield);
        pensions = scale.of(totals.of(HouseholdFlow.SUPPLEMENTARY_PENSION));
        employeePension = scale.of(totals.of(HouseholdFlow.EMPLOYEE_PENSION));
        contributions();
        interest();
        pensionFunds();
        taxesAndPremiums();
        householdsBook();
        worldAndBridgeBooks();
    }

    private void contributions() {
        for (int s = 0; s < Section.COUNT; s++) {
            Party section = Party.ofSection(s);
            for (Contribution kind : Contribution.values()) {
                ledger.pay(section, party(kind), Kind.EMPLOYER_CONTRIBUTIONS, income.contribution(s, kind));
            }
        }
    }

    private static Party party(Contribution kind) {
        return switch (kind) {
            case AWF -> Party.AWF;
            case UFO -> Party.UFO;
            case AOF -> Party.AOF;
            case WHK -> Party.WHK;
            case ZVF -> Party.ZVF;
            case PENSION -> Party.PENSION_FUNDS;
        };
    }

    /** Banks pass on what borrowers pay beyond what depositors get: their margin is in output already. */
    private void interest() {
        long corporate = FirmAccounts.sum(income.profits().interest);
        ledger.pay(Party.HOUSEHOLDS, Party.K, Kind.INTEREST, mortgageInterest);
        ledger.pay(Party.K, Party.HOUSEHOLDS, Kind.INTEREST, depositInterest);
        bankFunding = income.bankFunding();
        bankFundingAbroad = income.bankFundingAbroad(month);
        ledger.pay(Party.K, Party.WORLD, Kind.INTEREST, bankFundingAbroad);
        ledger.pay(Party.K, Party.PENSION_FUNDS, Kind.INTEREST, bankFunding - bankFundingAbroad);
        // received from households and companies, all of it paid out again
        ledger.book(Party.K, mortgageInterest + corporate - depositInterest - bankFunding);
    }

    private void pensionFunds() {
        var rates = parameters.householdIncomes();
        pensionYield = Math.round(Income.monthly(rates.pensionAssetsAbroad().at(month))
                * rates.pensionYieldAbroad().at(month)
                * index);
        ledger.pay(Party.WORLD, Party.PENSION_FUNDS, Kind.FOREIGN_RETURN, pensionYield);
        ledger.pay(Party.HOUSEHOLDS, Party.PENSION_FUNDS, Kind.PENSION_CONTRIBUTIONS, employeePension);
        ledger.pay(Party.PENSION_FUNDS, Party.HOUSEHOLDS, Kind.PENSIONS, pensions);
        long dividends = income.profits().byOwner[Owner.PENSION_FUND.ordinal()];
        long received = IncomeMonths.sum(income, Contribution.PENSION) + employeePension + dividends + pensionYield;
        ledger.book(Party.PENSION_FUNDS, received + bankFunding - bankFundingAbroad - pensions);
    }

    private void taxesAndPremiums() {
        var taxes = flows.taxes();
        ledger.pay(Party.WORLD, Party.HOUSEHOLDS, Kind.FOREIGN_RETURN, foreignYield);
        ledger.pay(Party.HOUSEHOLDS, Party.STATE, Kind.INCOME_TAX, taxes.households());
        ledger.pay(Party.BRIDGE, Party.STATE, Kind.INCOME_TAX, taxes.notSimulated());
        ledger.pay(Party.HOUSEHOLDS, Party.OLD_AGE, Kind.NATIONAL_INSURANCE, taxes.oldAgePremium());
        ledger.pay(Party.HOUSEHOLDS, Party.STATE, Kind.NATIONAL_INSURANCE, taxes.otherInsurance());
        ledger.pay(Party.HOUSEHOLDS, Party.STATE, Kind.DIVIDEND_TAX, taxes.dividendHouseholds());
        ledger.pay(Party.WORLD, Party.STATE, Kind.DIVIDEND_TAX, taxes.dividendAbroad());
        ledger.pay(Party.WORLD, Party.STATE, Kind.SOURCE_TAX, taxes.source());
        var premiums = flows.premiums();
        ledger.pay(Party.HOUSEHOLDS, Party.ZVF, Kind.HEALTH_CONTRIBUTIONS, premiums.healthOwn());
        ledger.pay(Party.HOUSEHOLDS, Party.ZVF, Kind.HEALTH_PREMIUM, premiums.healthNominal());
    }

    private void householdsBook() {
        var firms = income.firms();
        var profits = income.profits();
        long earned = FirmAccounts.sum(firms.wages)
                + FirmAccounts.sum(firms.dismissals)
                + FirmAccounts.sum(firms.mixedIncome)
                + FirmAccounts.sum(firms.imputedRent);
        long capital = depositInterest
                + foreignYield
                + profits.byOwner[Owner.DIRECTOR.ordinal()]
                + profits.byOwner[Owner.HOUSEHOLD.ordinal()];
        var taxes = flows.taxes();
        long levies = taxes.households()
                + taxes.oldAgePremium()
                + taxes.otherInsurance()
                + taxes.dividendHouseholds()
                + flows.premiums().healthOwn()
                + flows.premiums().healthNominal();
        ledger.book(
                Party.HOUSEHOLDS,
                earned + capital + benefits() + pensions - levies - employeePension - mortgageInterest);
    }

    private long benefits() {
        var b = flows.benefits();
        return b.unemployment()
                + b.unemploymentPublic()
                + b.sickness()
                + b.partialDisability()
                + b.otherDisability()
                + b.statePension()
                + b.provisions().survivors()
                + b.fromState();
    }

    private void worldAndBridgeBooks() {
        var profits = income.profits();
        var capital = flows.capital();
        long sold = income.firms().importsCents() + capital.aiRentsAbroad();
        long wages = FirmAccounts.sum(income.firms().wagesAbroad);
        long received = capital.dividendsAbroad() + capital.reinvestedAbroad() + bankFundingAbroad + wages;
        long fromAbroad = Math.round(
                Income.monthly(parameters.firmIncomes().wagesFromAbroad().at(month))
                        * income.market().exogenousIndex());
        ledger.pay(Party.WORLD, Party.BRIDGE, Kind.CROSS_BORDER_WAGES, fromAbroad);
        long paid = FirmAccounts.sum(profits.foreignProfit) + pensionYield + foreignYield + fromAbroad;
        ledger.book(
                Party.WORLD,
                sold
                        + received
                        - paid
                        - flows.taxes().dividendAbroad()
                        - flows.taxes().source());
        ledger.book(
                Party.BRIDGE,
                FirmAccounts.sum(income.firms().bridge)
                        - wages
                        + fromAbroad
                        - flows.taxes().notSimulated());
    }
}
