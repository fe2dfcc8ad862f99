package nl.draagkracht.treasury;

import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.ledger.Party;

/**
 * The own book of one Dutch social fund: what came in, what went out, and the declared rows that the model does not produce.
 * Model page 4.9; cents of the whole country.
 */
final class FundBook {
    static final Party[] FUNDS = {Party.AWF, Party.AOF, Party.WHK, Party.UFO, Party.ZVF, Party.OLD_AGE};

    private final Party fund;
    private long income;
    private long spending;
    private long assets;
    private double otherIncome;
    private double otherSpending;
    private double stateContribution;
    private FundMonth last;

    FundBook(Party fund) {
        this.fund = fund;
    }

    void receive(long cents) {
        income += cents;
    }

    void spend(long cents) {
        spending += cents;
    }

    /** Fixes the declared rows so that the first month's income and spending are the published ones; cents a month. */
    void open(double incomeTarget, double spendingTarget) {
        otherIncome = incomeTarget - income;
        otherSpending = spendingTarget - spending;
    }

    /** Fixes the state's contribution so that the fund breaks even in the first month. */
    void openContribution() {
        stateContribution = spending + otherSpending - income - otherIncome;
    }

    /** The declared rows: other income, other spending, the state's contribution. */
    double[] declared() {
        return new double[] {otherIncome, otherSpending, stateContribution};
    }

    /** Takes over declared rows. */
    void declare(double[] rows) {
        otherIncome = rows[0];
        otherSpending = rows[1];
        stateContribution = rows[2];
    }

    /** Books the declared rows, closes the month and returns what the state contributes. */
    long close(Ledger ledger, double index) {
        long received = Math.round(otherIncome * index);
        long paid = Math.round(otherSpending * index);
        long contribution = Math.round(stateContribution * index);
        ledger.pay(Party.BRIDGE, fund, Kind.NOT_SIMULATED, received);
        ledger.pay(fund, Party.BRIDGE, Kind.NOT_SIMULATED, paid);
        ledger.pay(Party.STATE, fund, Kind.STATE_CONTRIBUTION, contribution);
        income += received + contribution;
        spending += paid;
        assets += income - spending;
        ledger.book(fund, income - spending);
        ledger.book(Party.BRIDGE, paid - received);
        last = new FundMonth(income, spending, assets);
        income = 0;
        spending = 0;
        return contribution;
    }

    FundMonth last() {
        return last;
    }
}
