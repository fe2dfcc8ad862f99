package nl.draagkracht.spending;

import nl.draagkracht.kernel.Section;
import nl.draagkracht.ledger.Accounts;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.ledger.Party;

/**
 * Out of what new demand is paid: what Dutch firms keep, and what the world gets from the Netherlands, more than in the paired baseline.
 * Decision 10 and model page 4.3 (c). Cents of the whole country a month, before the new demand itself is paid.
 *
 * <p>Profit that is kept for owners abroad (reinvested earnings) is theirs in the accounts and stays in the firm as cash, so it counts
 * with the firms. Households pay nothing here: what they buy is decided by their income and the rule of consumption.
 */
final class NewDemandFinance {
    private final double speed;
    private double kept;
    private double received;

    /** Finance that looks at about this many months of income. */
    NewDemandFinance(double memoryMonths) {
        speed = 1 / Math.max(1, memoryMonths);
    }

    /**
     * Cash that a month left with the firms and with the world, as its books were closed, cents.
     *
     * @param firms all sections, banks included
     */
    record Cash(long firms, long world) {
        /** What was left in a closed month. */
        static Cash of(Ledger ledger) {
            Accounts accounts = ledger.lastMonth();
            long firms = 0;
            long reinvested = 0;
            for (int s = 0; s < Section.COUNT; s++) {
                Party section = Party.ofSection(s);
                firms += accounts.ownBook(section);
                reinvested += accounts.paid(section, Party.WORLD, Kind.REINVESTED_EARNINGS);
            }
            return new Cash(firms + reinvested, accounts.ownBook(Party.WORLD) - reinvested);
        }
    }

    /**
     * Looks at a month.
     *
     * @param now cash of the scenario
     * @param before cash of the baseline in the same month
     * @param invested what firms had paid for new demand in that month
     * @param exported what the world had paid for it
     */
    void look(Cash now, Cash before, long invested, long exported) {
        kept += speed * (now.firms() + invested - before.firms() - kept);
        received += speed * (now.world() + exported - before.world() - received);
    }

    /** What firms can invest out of what they keep more than in the baseline. */
    double kept() {
        return Math.max(0, kept);
    }

    /** What the world can buy out of what it gets more than in the baseline. */
    double received() {
        return Math.max(0, received);
    }
}
