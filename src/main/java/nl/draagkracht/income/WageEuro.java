package nl.draagkracht.income;

import nl.draagkracht.income.WorkTotals.Contribution;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.law.StatuteBook;

/**
 * Where the euro goes that Dutch employers no longer pay for work, employed or hired, because AI does it: the saving of a month by final recipient,
 * what labour would have paid in tax on it, and what the recipients pay.
 *
 * <p>Model page 4.3 and 8. The saving is split by the rules of {@link AutomationCosts}: AI, buyers, those who stay, profit; profit by the
 * rules of {@link ProfitAccounts}: corporate tax, then owners, whether paid out or kept. All at the rates of the month: tax on labour is the
 * mean burden of the labour cost that is left, not that of those who lost work. What recipients spend, and VAT on it, is left out.
 */
public final class WageEuro {
    /** Who has the money in the end. */
    public enum Recipient {
        /** Makers of AI abroad. */
        VENDORS_ABROAD("vendorsAbroad"),
        /** Sellers of AI at home, who pay labour and capital with it. */
        VENDORS_AT_HOME("vendorsAtHome"),
        /** Buyers at home and abroad, through lower prices. */
        BUYERS("buyers"),
        /** State and care funds: what public administration, education and care save. */
        PUBLIC_PURSE("publicPurse"),
        /** Those who keep their work, through higher wages. */
        STAYERS("stayers"),
        /** Those who lost their job, through the transition payment: their employers pay it once. */
        DISMISSED("dismissedWorkers"),
        /** The state, through corporate tax. */
        CORPORATE_TAX("corporateTax"),
        /** Owners abroad. */
        OWNERS_ABROAD("ownersAbroad"),
        /** Pension funds. */
        PENSION_FUNDS("pensionFunds"),
        /** The state as an owner. */
        STATE_AS_OWNER("stateAsOwner"),
        /** Directors who own their company, and others with a substantial interest. */
        DIRECTORS("directorOwners"),
        /** Other households with shares. */
        HOUSEHOLDS("households");

        private final String code;

        Recipient(String code) {
            this.code = code;
        }

        /** The name in results. */
        public String code() {
            return code;
        }
    }

    /** Number of recipients. */
    public static final int RECIPIENTS = Recipient.values().length;

    /**
     * Rates of a month by which the recipients are taxed, as fractions.
     *
     * @param labour taxes and premiums on labour over labour cost
     * @param corporate corporate tax over profit
     * @param dividendAbroad dividend tax over dividends paid abroad
     * @param substantial box 2
     * @param payout part of profit after tax that is paid out in the long run
     * @param dismissed what is withheld from transition payments
     * @param vendorLabour labour cost over value added of those who sell AI at home
     */
    record Rates(
            double labour,
            double corporate,
            double dividendAbroad,
            double substantial,
            double payout,
            double dismissed,
            double vendorLabour) {}

    private final double[] received = new double[RECIPIENTS];
    private final Rates rates;
    private double saved;

    private WageEuro(Rates rates) {
        this.rates = rates;
    }

    /** The saving of a month on employees and on the self-employed whom firms hire; accounts and rates as they are. */
    static WageEuro of(CostOfWork work, Income income, AiCosts ai, IncomeParameters parameters, Rates rates) {
        var euro = new WageEuro(rates);
        var rules = parameters.firmIncomes();
        var firms = income.firms();
        double toWages = rules.wagePassThrough().value();
        double toPrices = rules.pricePassThrough().value();
        double[][] owners = income.profits().ownership;
        for (int s = 0; s < Section.COUNT; s++) {
            double employed = replaced(firms.labourCost(s), work.saved()[s]);
            double own = replaced(firms.mixedIncome[s], work.savedOwnAccount()[s]);
            // who is no longer wanted without AI is no cost of the saving
            long once = employed > 0 ? income.dismissals().ofDisplaced[s] : 0;
            euro.add(Section.at(s), employed, new Terms(ai, toWages, toPrices, once), owners[s]);
            euro.add(Section.at(s), own, new Terms(ai, 0, toPrices, 0), owners[s]);
        }
        return euro;
    }

    /** What work would cost more without the saving, cents. */
    private static double replaced(long cost, double savedShare) {
        double share = Math.max(0, Math.min(0.99, savedShare));
        return Math.max(0, cost) * share / (1 - share);
    }

    /** By what rules a saving is divided: price of AI, parts of stayers and buyers, transition payments (cents) that owners bear. */
    private record Terms(AiCosts ai, double toWages, double toPrices, double dismissed) {}

    private void add(Section section, double cost, Terms terms, double[] owners) {
        var ai = terms.ai();
        saved += cost;
        double onAi = ai.priceShare() * cost;
        give(Recipient.VENDORS_ABROAD, onAi * ai.foreignRentShare());
        give(Recipient.VENDORS_AT_HOME, onAi * (1 - ai.foreignRentShare()));
        double left = cost - onAi;
        double stayers = Math.min(1, terms.toWages());
        give(Recipient.DISMISSED, terms.dismissed());
        give(Recipient.STAYERS, left * stayers);
        if (section.isValuedAtCost()) {
            give(Recipient.PUBLIC_PURSE, left * (1 - stayers) - terms.dismissed());
            return;
        }
        double buyers = Math.min(1 - stayers, terms.toPrices());
        give(Recipient.BUYERS, left * buyers);
        double profit = left * (1 - stayers - buyers) - terms.dismissed();
        give(Recipient.CORPORATE_TAX, profit * rates.corporate());
        double owned = profit * (1 - rates.corporate());
        give(Recipient.OWNERS_ABROAD, owned * owners[Owner.FOREIGN.ordinal()]);
        give(Recipient.PENSION_FUNDS, owned * owners[Owner.PENSION_FUND.ordinal()]);
        give(Recipient.STATE_AS_OWNER, owned * owners[Owner.STATE.ordinal()]);
        give(Recipient.DIRECTORS, owned * owners[Owner.DIRECTOR.ordinal()]);
        give(Recipient.HOUSEHOLDS, owned * owners[Owner.HOUSEHOLD.ordinal()]);
    }

    private void give(Recipient recipient, double cents) {
        received[recipient.ordinal()] += cents;
    }

    /** Labour cost that AI saved in the month, cents of the whole country. */
    public double saved() {
        return saved;
    }

    /** What a recipient has of it before paying tax, cents; all recipients together have what was saved. */
    public double received(Recipient recipient) {
        return received[recipient.ordinal()];
    }

    /** Taxes and premiums that this labour cost would have borne. */
    public double taxBefore() {
        return saved * rates.labour();
    }

    /** What of a recipient's part comes to state and funds: tax on it, or all of it where the state itself is the recipient. */
    public double taxAfter(Recipient recipient) {
        double profitTax = rates.corporate();
        double rate = switch (recipient) {
            case VENDORS_ABROAD, BUYERS, PENSION_FUNDS, HOUSEHOLDS -> 0;
            case VENDORS_AT_HOME -> rates.vendorLabour() * rates.labour() + (1 - rates.vendorLabour()) * profitTax;
            case STAYERS -> rates.labour();
            case DISMISSED -> rates.dismissed();
            case PUBLIC_PURSE, CORPORATE_TAX, STATE_AS_OWNER -> 1;
            case OWNERS_ABROAD -> rates.payout() * rates.dividendAbroad();
            case DIRECTORS -> rates.payout() * rates.substantial();
        };
        return received(recipient) * rate;
    }

    /** What state and funds lose on all of it, cents; below zero when they gain. */
    public double gap() {
        double after = 0;
        for (var recipient : Recipient.values()) {
            after += taxAfter(recipient);
        }
        return taxBefore() - after;
    }

    /** The rates of a month that has been paid. */
    static Rates rates(Income income, StatuteBook law, IncomeParameters.FirmIncomes rules, Month month) {
        var firms = income.firms();
        var taxes = income.lastMonth().taxes();
        var capital = income.lastMonth().capital();
        double profit = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            profit += Section.at(s).isValuedAtCost()
                    ? 0
                    : Math.max(0, firms.netSurplus[s] - income.profits().interest[s]);
        }
        int vendor = income.market().vendor();
        double vendorValue = firms.labourCost(vendor) + firms.mixedIncome[vendor] + firms.netSurplus[vendor];
        return new Rates(
                labourRate(income, taxes.onLabour()),
                profit == 0 ? 0 : taxes.corporate() / profit,
                capital.dividendsAbroad() == 0 ? 0 : taxes.dividendAbroad() / (double) capital.dividendsAbroad(),
                law.substantialHoldingTax().amounts().lowRate(),
                rules.payoutRatio().at(month),
                income.dismissals().rateOfDisplaced(),
                vendorValue == 0 ? 0 : Math.max(0, Math.min(1, firms.labourCost(vendor) / vendorValue)));
    }

    /** Taxes and premiums on the labour of the simulated people over what it costs their employers, a fraction. */
    static double labourRate(Income income, long labourTaxCents) {
        var firms = income.firms();
        long cost = FirmAccounts.sum(firms.wages) + FirmAccounts.sum(firms.contributions);
        long premiums = 0;
        for (var kind : Contribution.values()) {
            premiums += kind == Contribution.PENSION ? 0 : IncomeMonths.sum(income, kind);
        }
        return cost == 0 ? 0 : (labourTaxCents + premiums) / (double) cost;
    }
}
