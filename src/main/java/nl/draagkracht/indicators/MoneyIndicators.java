package nl.draagkracht.indicators;

import nl.draagkracht.income.Income;
import nl.draagkracht.income.IncomeHistogram;
import nl.draagkracht.income.IncomeMonth;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.ledger.Accounts;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.ledger.Party;
import nl.draagkracht.spending.SpendingMonth;
import nl.draagkracht.treasury.FundMonth;
import nl.draagkracht.treasury.Treasury;

/**
 * Product, incomes, taxes, funds and state of a month, in euros of the whole country.
 * National accounts definitions (ESA 2010); shares of GDP and GNI over the last twelve months.
 */
public final class MoneyIndicators {
    private static final Party[] FUNDS = {Party.AWF, Party.AOF, Party.WHK, Party.UFO, Party.ZVF, Party.OLD_AGE};

    /** Ends of a job after which a transition payment may be due. */
    private static final EndReason[] PAID_REASONS = {
        EndReason.CONTRACT_ENDED, EndReason.DISMISSED, EndReason.REDUNDANT, EndReason.SICK
    };

    /** As Dienst Toeslagen calls them. */
    private static final String[] ALLOWANCES = {
        "zorgtoeslag", "huurtoeslag", "kindgebondenBudget", "kinderopvangtoeslag"
    };

    private final Sheet sheet;
    private final CapitalIndicators capital;
    private final WageEuroIndicators wageEuro;
    private final SectorIndicators sectors;
    private final RollingYear gdp = new RollingYear();
    private final RollingYear balance = new RollingYear();
    private final RollingYear awfIncome = new RollingYear();
    private final RollingYear awfSpending = new RollingYear();
    private final RollingYear labourShare = new RollingYear();
    private final RollingYear gini = new RollingYear();
    private final RollingYear median = new RollingYear();
    private final RollingYear[] deciles = new RollingYear[9];
    private final RollingYear[] tenths = new RollingYear[10];

    /** Writes on this sheet. */
    public MoneyIndicators(Sheet sheet) {
        this.sheet = sheet;
        capital = new CapitalIndicators(sheet);
        wageEuro = new WageEuroIndicators(sheet);
        sectors = new SectorIndicators(sheet);
        for (int i = 0; i < deciles.length; i++) {
            deciles[i] = new RollingYear();
        }
        for (int i = 0; i < tenths.length; i++) {
            tenths[i] = new RollingYear();
        }
    }

    /** Writes the money of a month whose books are closed. */
    public void money(Ledger ledger, Income income, SpendingMonth spending, Treasury treasury) {
        var accounts = ledger.lastMonth();
        var month = income.lastMonth();
        product(accounts, income, month);
        dismissals(month.dismissals());
        taxes(month, spending);
        allowances(month.benefits().allowances(), income.allowanceReceivers());
        euros(Indicator.OLDER_ASSISTANCE_SPENDING, month.benefits().provisions().olderAssistance());
        funds(treasury);
        government(treasury, spending.consumerPrice());
        capital.capital(month, accounts);
        wageEuro.write(income, accounts, spending, treasury.lastMonth().labourTaxCents());
        sectors.write(accounts, spending, gdp.sum());
        residents(month.benefits().residents());
        households(income.distribution());
    }

    private void product(Accounts accounts, Income income, IncomeMonth month) {
        gdp.add(accounts.gdpProduced());
        labourShare.add(income.labourShare());
        euros(Indicator.GDP, accounts.gdpProduced());
        euros(
                Indicator.COMPENSATION_OF_EMPLOYEES,
                accounts.total(Kind.WAGES)
                        + accounts.received(Party.WORLD, Kind.CROSS_BORDER_WAGES)
                        + accounts.total(Kind.EMPLOYER_CONTRIBUTIONS)
                        + accounts.total(Kind.TRANSITION_PAYMENTS));
        euros(Indicator.PROFITS, month.capital().netSurplus());
        sheet.value(Indicator.LABOUR_SHARE, labourShare.sum() / 12);
    }

    private void dismissals(IncomeMonth.Dismissals paid) {
        euros(Indicator.TRANSITION_PAYMENTS, paid.paid());
        euros(Indicator.TRANSITION_PAYMENTS_TO_DISPLACED, paid.ofDisplaced());
        euros(Indicator.TRANSITION_PAYMENTS_COMPENSATED, paid.compensated());
        sheet.count(Indicator.TRANSITION_PAYMENT_RECEIVERS, paid.receivers());
        for (var reason : PAID_REASONS) {
            int r = reason.ordinal();
            sheet.value(Indicator.TRANSITION_PAYMENTS, "reason", reason.code(), paid.paidByReason()[r] / 100.0);
            sheet.count(Indicator.TRANSITION_PAYMENT_RECEIVERS, "reason", reason.code(), paid.receiversByReason()[r]);
        }
        if (paid.receivers() > 0) {
            sheet.value(Indicator.TRANSITION_PAYMENT_MEAN, paid.meanCents() / 100);
        }
    }

    private void taxes(IncomeMonth month, SpendingMonth spending) {
        euros(Indicator.INCOME_TAX, month.taxes().levy());
        var premiums = month.premiums();
        euros(Indicator.EMPLOYEE_INSURANCE_PREMIUMS, premiums.awf() + premiums.aof() + premiums.whk() + premiums.ufo());
        euros(Indicator.VAT, spending.vat());
        euros(Indicator.RETRAINING_SPENDING, spending.courses());
        euros(Indicator.WAGE_SUPPORT, month.taxes().wageSupport());
        euros(Indicator.CORPORATE_TAX, month.taxes().corporate());
        euros(Indicator.DIVIDEND_TAX, month.taxes().dividend());
    }

    private void allowances(IncomeMonth.Allowances paid, long[] receivers) {
        long[] cents = {paid.care(), paid.rent(), paid.childBudget(), paid.childcare()};
        euros(Indicator.ALLOWANCE_SPENDING, paid.advances());
        sheet.count(Indicator.ALLOWANCE_HOUSEHOLDS, receivers[cents.length]);
        sheet.count(Indicator.OLDER_ASSISTANCE_HOUSEHOLDS, receivers[cents.length + 1]);
        for (int i = 0; i < cents.length; i++) {
            sheet.value(Indicator.ALLOWANCE_SPENDING, "allowance", ALLOWANCES[i], cents[i] / 100.0);
            sheet.count(Indicator.ALLOWANCE_HOUSEHOLDS, "allowance", ALLOWANCES[i], receivers[i]);
        }
        var accounts = paid.accounts();
        euros(Indicator.ALLOWANCE_SUPPLEMENTS, paid.supplements());
        euros(Indicator.ALLOWANCE_RECOVERIES, accounts.claimed());
        euros(Indicator.ALLOWANCE_REPAYMENTS, paid.repaid());
        euros(Indicator.ALLOWANCE_RECOVERY_DEBT, accounts.debt());
        sheet.count(Indicator.ALLOWANCE_RECOVERY_DECISIONS, accounts.recoveries());
        sheet.count(Indicator.ALLOWANCE_SUPPLEMENT_DECISIONS, accounts.supplements());
        sheet.count(Indicator.RECOVERY_DEBT_HOUSEHOLDS, accounts.debtors());
        sheet.count(Indicator.SEVERAL_RECOVERIES_HOUSEHOLDS, accounts.several());
        sheet.count(Indicator.COERCIVE_RECOVERIES, accounts.coerced());
    }

    private void residents(IncomeMonth.Residents paid) {
        sheet.value(Indicator.RESIDENT_PAYMENTS, "payment", "basicIncome", paid.basicIncome() / 100.0);
        sheet.value(Indicator.RESIDENT_PAYMENTS, "payment", "citizenDividend", paid.citizenDividend() / 100.0);
        euros(Indicator.RESIDENT_PAYMENTS, paid.basicIncome() + paid.citizenDividend());
    }

    private void funds(Treasury treasury) {
        FundMonth awf = treasury.fund(Party.AWF);
        FundMonth aof = treasury.fund(Party.AOF);
        awfIncome.add(awf.incomeCents());
        awfSpending.add(awf.spendingCents());
        euros(Indicator.AWF_INCOME, awf.incomeCents());
        euros(Indicator.AWF_SPENDING, awf.spendingCents());
        euros(Indicator.AWF_ASSETS, awf.assetsCents());
        sheet.value(Indicator.AWF_COVERAGE, awfIncome.sum() / awfSpending.sum());
        euros(Indicator.AOF_INCOME, aof.incomeCents());
        euros(Indicator.AOF_SPENDING, aof.spendingCents());
        for (Party fund : FUNDS) {
            sheet.value(
                    Indicator.FUND_BALANCE,
                    "fund",
                    fund.name(),
                    treasury.fund(fund).balanceCents() / 100.0);
        }
    }

    private void government(Treasury treasury, double consumerPrice) {
        var government = treasury.lastMonth();
        balance.add(government.balanceCents());
        sheet.value(Indicator.GOVERNMENT_BALANCE_SHARE_OF_GDP, balance.sum() / gdp.sum());
        sheet.value(Indicator.GOVERNMENT_DEBT_SHARE_OF_GDP, government.debtCents() / gdp.sum());
        sheet.value(Indicator.CONSUMER_PRICE_CHANGE, consumerPrice - 1);
        sheet.value(Indicator.LABOUR_TAX_BASE, government.labourTaxCents() / 100.0 / consumerPrice);
    }

    private void households(IncomeHistogram distribution) {
        gini.add(distribution.gini());
        median.add(distribution.quantileCents(0.5));
        sheet.value(Indicator.GINI, gini.sum() / 12);
        sheet.value(Indicator.MEDIAN_DISPOSABLE_INCOME, median.sum() / 100);
        var boundaries = distribution.decilesCents();
        for (int i = 0; i < boundaries.length; i++) {
            deciles[i].add(boundaries[i]);
            sheet.value(Indicator.DISPOSABLE_INCOME_DECILE, "decile", "P" + (i + 1) * 10, deciles[i].sum() / 100);
        }
        var means = distribution.tenthMeansCents();
        for (int i = 0; i < means.length; i++) {
            tenths[i].add(means[i]);
            sheet.value(Indicator.DISPOSABLE_INCOME_DECILE_MEAN, "decile", "D" + (i + 1), tenths[i].sum() / 100);
        }
    }

    private void euros(Indicator indicator, long cents) {
        sheet.value(indicator, cents / 100.0);
    }
}
