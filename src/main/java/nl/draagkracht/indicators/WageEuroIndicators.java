package nl.draagkracht.indicators;

import nl.draagkracht.income.Income;
import nl.draagkracht.income.IncomeMonth;
import nl.draagkracht.income.WageEuro;
import nl.draagkracht.income.WageEuro.Recipient;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.ledger.Accounts;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Party;
import nl.draagkracht.spending.SpendingMonth;

/**
 * Where the wage euro goes that Dutch employers save with AI, what that costs state and funds, and how heavy each tax would have to be to
 * make it good; the burdens on labour and on capital; the labour share of each section. Model page 8.
 *
 * <p>A break-even rate is what comes on top of today's rate on the instrument's base of the last twelve months, nobody answering it.
 */
public final class WageEuroIndicators {
    private static final String RECIPIENT = "recipient";
    private static final String INSTRUMENT = "instrument";

    /** Share of labour income that AI must save before a rate means anything. */
    private static final double LEAST_SAVING = 0.001;

    private final Sheet sheet;
    private final RollingYear[] shares = new RollingYear[Section.COUNT];
    private final RollingYear gap = new RollingYear();
    private final RollingYear saved = new RollingYear();
    private final RollingYear profits = new RollingYear();
    private final RollingYear dividendsAbroad = new RollingYear();
    private final RollingYear aiAbroad = new RollingYear();
    private final RollingYear aiBought = new RollingYear();
    private final RollingYear consumption = new RollingYear();
    private final RollingYear labour = new RollingYear();
    private final RollingYear labourTax = new RollingYear();
    private final RollingYear capital = new RollingYear();
    private final RollingYear capitalTax = new RollingYear();

    /** Writes on this sheet. */
    public WageEuroIndicators(Sheet sheet) {
        this.sheet = sheet;
        for (int s = 0; s < shares.length; s++) {
            shares[s] = new RollingYear();
        }
    }

    /** Writes a month whose books are closed. */
    public void write(Income income, Accounts accounts, SpendingMonth spending, long labourTaxCents) {
        var euro = income.wageEuro();
        sheet.value(Indicator.LABOUR_COST_SAVED, euro.saved() / 100);
        sheet.value(Indicator.TAX_ON_SAVED_LABOUR, euro.taxBefore() / 100);
        double after = 0;
        for (var recipient : Recipient.values()) {
            sheet.value(Indicator.LABOUR_COST_SAVED, RECIPIENT, recipient.code(), euro.received(recipient) / 100);
            sheet.value(Indicator.TAX_ON_SAVING, RECIPIENT, recipient.code(), euro.taxAfter(recipient) / 100);
            after += euro.taxAfter(recipient);
        }
        sheet.value(Indicator.TAX_ON_SAVING, after / 100);
        burdens(income, accounts, labourTaxCents);
        breakEven(euro, income.lastMonth(), accounts, spending);
        sections(income);
    }

    private void burdens(Income income, Accounts accounts, long labourTaxCents) {
        var taxes = income.lastMonth().taxes();
        labour.add(accounts.total(Kind.WAGES)
                + accounts.received(Party.WORLD, Kind.CROSS_BORDER_WAGES)
                + accounts.total(Kind.EMPLOYER_CONTRIBUTIONS)
                + accounts.total(Kind.TRANSITION_PAYMENTS)
                + accounts.total(Kind.MIXED_INCOME));
        labourTax.add(labourTaxCents);
        capital.add(income.lastMonth().capital().netSurplus());
        capitalTax.add(taxes.corporate() + taxes.dividendAbroad() + income.householdCapitalTaxCents());
        sheet.value(Indicator.TAX_BURDEN, "factor", "labour", labourTax.sum() / labour.sum());
        sheet.value(Indicator.TAX_BURDEN, "factor", "capital", capitalTax.sum() / capital.sum());
    }

    private void breakEven(WageEuro euro, IncomeMonth month, Accounts accounts, SpendingMonth spending) {
        gap.add(euro.gap());
        saved.add(euro.saved());
        profits.add(month.capital().netSurplus());
        dividendsAbroad.add(month.capital().dividendsAbroad());
        aiAbroad.add(month.capital().aiRentsAbroad());
        aiBought.add(accounts.total(Kind.AI_SERVICES));
        consumption.add(accounts.total(Kind.CONSUMPTION) - spending.vat());
        rate("profitTax", profits);
        rate("dividendTaxAbroad", dividendsAbroad);
        rate("taxOnAiAbroad", aiAbroad);
        rate("taxOnAi", aiBought);
        rate("automationLevy", saved);
        rate("valueAddedTax", consumption);
        rate("taxOnLabour", labour);
    }

    /** Nothing is written while little is saved, nothing is lost, or where there is nothing to tax. */
    private void rate(String instrument, RollingYear base) {
        if (gap.sum() > 0 && base.sum() > 0 && saved.sum() > LEAST_SAVING * labour.sum()) {
            sheet.value(Indicator.BREAK_EVEN_RATE, INSTRUMENT, instrument, gap.sum() / base.sum());
        }
    }

    private void sections(Income income) {
        for (int s = 0; s < shares.length; s++) {
            double share = income.labourShare(Section.at(s));
            if (!Double.isNaN(share)) {
                shares[s].add(share);
                sheet.value(Indicator.LABOUR_SHARE, "sector", Section.at(s).code(), shares[s].sum() / 12);
            }
        }
    }
}
