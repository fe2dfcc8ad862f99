package nl.draagkracht.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.kernel.Month;

/**
 * The books of the country: every flow of money of the running month by payer, payee and kind, and the closed months.
 *
 * <p>Source: model.md 4.10. Next to the payments each party keeps <em>its own book</em> ({@link #book}): the change of its net
 * financial assets as the room that owns the party worked it out. {@link #mustClose} compares the two. All amounts are whole
 * cents of the whole country.
 */
public final class Ledger {
    private static final int PARTIES = Party.count();
    private static final int KINDS = Kind.count();

    private final long[] running = new long[PARTIES * PARTIES * KINDS];
    private final long[] ownBooks = new long[PARTIES];
    private final long[] assets = new long[PARTIES];
    private final List<Entry> closed = new ArrayList<>();
    private Accounts last;

    /** Books a payment; internal bookings name the same party twice. Negative amounts are refunds or subsidies. */
    public void pay(Party payer, Party payee, Kind kind, long cents) {
        if (payer != payee && kind.account() == Kind.Account.INTERNAL) {
            throw new IllegalArgumentException(kind + " is internal, but " + payer + " pays " + payee
                    + ".\nMaybe book it with " + payer + " itself?");
        }
        int cell = cell(payer.ordinal(), payee.ordinal(), kind.ordinal());
        running[cell] = Math.addExact(running[cell], cents);
    }

    /** Adds to a party's own book: the change of its net financial assets this month, as its owner worked it out. */
    public void book(Party party, long changeOfNetFinancialAssetsCents) {
        ownBooks[party.ordinal()] = Math.addExact(ownBooks[party.ordinal()], changeOfNetFinancialAssetsCents);
    }

    /** What was paid so far this month. */
    public long paid(Party payer, Party payee, Kind kind) {
        return running[cell(payer.ordinal(), payee.ordinal(), kind.ordinal())];
    }

    /** What a party received so far this month, from all others. */
    public long received(Party payee, Kind kind) {
        long sum = 0;
        for (int payer = 0; payer < PARTIES; payer++) {
            sum += running[cell(payer, payee.ordinal(), kind.ordinal())];
        }
        return sum;
    }

    /** What a party spent so far this month, to all others. */
    public long spent(Party payer, Kind kind) {
        long sum = 0;
        for (int payee = 0; payee < PARTIES; payee++) {
            sum += running[cell(payer.ordinal(), payee, kind.ordinal())];
        }
        return sum;
    }

    /**
     * Closes the month: all identities of model.md 4.10 must hold to the cent, then the month's rows are kept.
     *
     * @throws IdentityViolation naming the identity, both sides and the difference
     */
    public void mustClose(Month month) {
        Accounts accounts = new Accounts(running.clone(), ownBooks.clone());
        Identities.check(month, accounts);
        keep(month);
        for (int party = 0; party < PARTIES; party++) {
            assets[party] = Math.addExact(assets[party], ownBooks[party]);
        }
        Arrays.fill(running, 0);
        Arrays.fill(ownBooks, 0);
        last = accounts;
    }

    /** The accounts of the month that was closed last. */
    public Accounts lastMonth() {
        if (last == null) {
            throw new IllegalStateException("No month has been closed yet.\nMaybe call mustClose first?");
        }
        return last;
    }

    /** Net financial assets that a party gathered since the start, in cents. */
    public long gathered(Party party) {
        return assets[party.ordinal()];
    }

    /** All rows of all closed months, in order of month, payer, payee, kind. */
    public List<Entry> entries() {
        return List.copyOf(closed);
    }

    private void keep(Month month) {
        Party[] parties = Party.values();
        Kind[] kinds = Kind.values();
        for (int cell = 0; cell < running.length; cell++) {
            if (running[cell] != 0) {
                Party payer = parties[cell / (PARTIES * KINDS)];
                Party payee = parties[cell / KINDS % PARTIES];
                closed.add(new Entry(month, payer, payee, kinds[cell % KINDS], running[cell]));
            }
        }
    }

    static int cell(int payer, int payee, int kind) {
        return (payer * PARTIES + payee) * KINDS + kind;
    }
}
