package nl.draagkracht.income;

import nl.draagkracht.income.IncomeParameters.FirmIncomes;
import nl.draagkracht.income.IncomeParameters.OwnershipShift;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.ledger.Party;

/**
 * What Dutch companies do with their profit: interest, corporate tax, smoothed dividends to each kind of owner, the rest kept.
 * Model page 4.7; Lintner's payout rule with a half-life of two to three years. Cents of the whole country.
 */
final class ProfitAccounts {
    private static final int SECTIONS = Section.COUNT;

    final long[] interest = new long[SECTIONS];
    final long[] foreignProfit = new long[SECTIONS];
    final long[] passedOn = new long[SECTIONS];
    final long[] corporateTax = new long[SECTIONS];
    final long[] dividends = new long[SECTIONS];
    final long[] reinvested = new long[SECTIONS];
    final long[] surplusAtCost = new long[SECTIONS];
    final long[] byOwner = new long[Owner.values().length];

    private FirmIncomes rules;
    private final double[][] ownershipAtStart;
    double[][] ownership;
    private final double[] foreignWeight = new double[SECTIONS];
    private final double[] declared = new double[SECTIONS];
    private final double[] ordinarySurplusShare = new double[SECTIONS];
    private double coverage = Double.NaN;

    ProfitAccounts(FirmIncomes rules, SourcedTable ownership, SourcedTable foreignSubsidiaries) {
        this.rules = rules;
        ownershipAtStart = Owner.shares(ownership);
        this.ownership = ownershipAtStart;
        for (int s = 0; s < SECTIONS; s++) {
            foreignWeight[s] = foreignSubsidiaries.valueOr(0, Section.at(s).code());
        }
    }

    /** Sets what is ordinary at the start: taxed share of profit, surplus of sections at cost, dividends. */
    void open(FirmAccounts firms, StatuteBook law, Month month, double taxTargetCents) {
        property(firms, month, 1);
        double taxable = 0;
        for (int s = 0; s < SECTIONS; s++) {
            ordinarySurplusShare[s] = s == Section.O.ordinal() ? 0 : (double) firms.netSurplus[s] / firms.output[s];
            taxable += base(firms, s);
        }
        coverage = taxTargetCents / (taxable * law.corporateTax().amounts().highRate());
        settle(firms, law);
        for (int s = 0; s < SECTIONS; s++) {
            declared[s] = payout(month) * Math.max(0, afterTax(firms, s));
        }
        declare();
    }

    /** Takes over what levers make of the rules, and who owns the firms in a month. */
    void follow(FirmIncomes inForce, OwnershipShift shift, Month month) {
        rules = inForce;
        double toForeign = shift.toForeign().at(month);
        double toState = shift.toState().at(month);
        ownership =
                toForeign == 0 && toState == 0 ? ownershipAtStart : Owner.shifted(ownershipAtStart, toForeign, toState);
    }

    /** Dividends of this month: what was declared after last month's profit. */
    void declare() {
        java.util.Arrays.fill(byOwner, 0);
        for (int s = 0; s < SECTIONS; s++) {
            dividends[s] = Math.round(declared[s]);
            for (Owner owner : Owner.values()) {
                byOwner[owner.ordinal()] += part(s, owner);
            }
        }
    }

    /** Works out the month's interest, tax and retained earnings, and what will be paid out next month. */
    void distribute(FirmAccounts firms, StatuteBook law, Month month, double index) {
        property(firms, month, index);
        settle(firms, law);
        double speed = 1 - StrictMath.pow(2, -1 / rules.payoutHalfLifeMonths().at(month));
        for (int s = 0; s < SECTIONS; s++) {
            double target = payout(month) * Math.max(0, afterTax(firms, s));
            declared[s] += speed * (target - declared[s]);
        }
    }

    private void property(FirmAccounts firms, Month month, double index) {
        long capital = FirmAccounts.sum(firms.depreciation);
        double foreign = rules.foreignSubsidiaryProfit().at(month) * 100 / 12 * index;
        double debt = rules.corporateInterest().at(month) * 100 / 12 * index;
        for (int s = 0; s < SECTIONS; s++) {
            boolean borrows = s != Section.K.ordinal() && s != Section.O.ordinal();
            interest[s] = borrows ? Math.round(debt * firms.depreciation[s] / capital) : 0;
            foreignProfit[s] = Math.round(foreign * foreignWeight[s]);
            passedOn[s] = Math.round(
                    foreignProfit[s] * rules.foreignShareOfMultinationals().at(month));
        }
    }

    private void settle(FirmAccounts firms, StatuteBook law) {
        double rate = law.corporateTax().amounts().highRate();
        for (int s = 0; s < SECTIONS; s++) {
            corporateTax[s] = Math.round(coverage * rate * base(firms, s));
            surplusAtCost[s] = atCost(firms, s);
            double kept = afterTax(firms, s) - dividends[s];
            reinvested[s] = Math.round(ownership[s][Owner.FOREIGN.ordinal()] * kept);
        }
    }

    /** Sections valued at cost keep an ordinary surplus only; public administration also hands over its wear, as the state invests. */
    private long atCost(FirmAccounts firms, int s) {
        if (!Section.at(s).isValuedAtCost()) {
            return 0;
        }
        long wear = s == Section.O.ordinal() ? firms.depreciation[s] : 0;
        return firms.netSurplus[s] + wear - Math.round(ordinarySurplusShare[s] * firms.output[s]);
    }

    private double base(FirmAccounts firms, int s) {
        return Section.at(s).isValuedAtCost() ? 0 : Math.max(0, firms.netSurplus[s] - interest[s]);
    }

    private double afterTax(FirmAccounts firms, int s) {
        if (Section.at(s).isValuedAtCost()) {
            return 0;
        }
        return firms.netSurplus[s] - interest[s] - corporateTax[s] + foreignProfit[s] - passedOn[s];
    }

    private double payout(Month month) {
        return rules.payoutRatio().at(month);
    }

    /** Dividend of a section to one kind of owner; the last kind gets what rounding leaves. */
    long part(int s, Owner owner) {
        if (owner != Owner.HOUSEHOLD) {
            return (long) Math.floor(dividends[s] * ownership[s][owner.ordinal()]);
        }
        long rest = dividends[s];
        for (Owner other : Owner.values()) {
            rest -= other == Owner.HOUSEHOLD ? 0 : part(s, other);
        }
        return rest;
    }

    /** Dividends of this month that the state gets for the stake it did not have at the start, cents. */
    long stakeDividends() {
        double sum = 0;
        int state = Owner.STATE.ordinal();
        for (int s = 0; s < SECTIONS; s++) {
            sum += dividends[s] * (ownership[s][state] - ownershipAtStart[s][state]);
        }
        return Math.round(Math.max(0, sum));
    }

    /** Books the flows of all sections and their own books. */
    void book(FirmAccounts firms, Ledger ledger) {
        for (int s = 0; s < SECTIONS; s++) {
            Party section = Party.ofSection(s);
            ledger.pay(section, Party.K, Kind.INTEREST, interest[s]);
            ledger.pay(Party.WORLD, section, Kind.FOREIGN_RETURN, foreignProfit[s]);
            ledger.pay(section, Party.WORLD, Kind.DIVIDENDS, passedOn[s]);
            ledger.pay(section, Party.WORLD, Kind.REINVESTED_EARNINGS, reinvested[s]);
            ledger.pay(section, Party.STATE, Kind.CORPORATE_TAX, corporateTax[s]);
            ledger.pay(section, Party.STATE, Kind.SURPLUS_AT_COST, surplusAtCost[s]);
            for (Owner owner : Owner.values()) {
                ledger.pay(section, owner.party(), Kind.DIVIDENDS, part(s, owner));
            }
            long left = firms.cash(s) - interest[s] + foreignProfit[s] - passedOn[s] - reinvested[s];
            ledger.book(section, left - corporateTax[s] - surplusAtCost[s] - dividends[s]);
        }
    }
}
