package nl.draagkracht.ledger;

import nl.draagkracht.kernel.Month;

/**
 * The identities of the Dutch national accounts that every month must satisfy to the cent.
 *
 * <p>Source: model.md 4.10. Each side is summed from other entries: a matrix of payers and payees alone always sums to zero and
 * would prove nothing, so lending is compared with the own book of each party.
 */
final class Identities {
    private Identities() {}

    static void check(Month month, Accounts accounts) {
        surplusIsSplit(month, accounts);
        outputMeetsDemand(month, accounts);
        same(
                month,
                "GDP produced = GDP earned",
                accounts.gdpProduced(),
                accounts.gdpEarned(),
                "an income of a section was not booked");
        same(
                month,
                "GDP produced = GDP spent",
                accounts.gdpProduced(),
                accounts.gdpSpent(),
                "a final purchase or an import was not booked");
        nationalIncome(month, accounts);
        lending(month, accounts);
    }

    private static void surplusIsSplit(Month month, Accounts accounts) {
        for (Party party : Party.values()) {
            long gross = accounts.paid(party, party, Kind.OPERATING_SURPLUS);
            long split = accounts.paid(party, party, Kind.DEPRECIATION)
                    + accounts.paid(party, party, Kind.NET_OPERATING_SURPLUS);
            same(month, "operating surplus = depreciation + net surplus of " + party, gross, split, "one was left out");
        }
    }

    private static void outputMeetsDemand(Month month, Accounts accounts) {
        for (Party party : Party.values()) {
            if (party.isFirms()) {
                long output = accounts.paid(party, party, Kind.OUTPUT);
                same(
                        month,
                        "output = demand of section " + party,
                        output,
                        accounts.sales(party),
                        "a sale was not booked");
            }
        }
    }

    private static void nationalIncome(Month month, Accounts accounts) {
        long balances = 0;
        for (Party party : Party.values()) {
            if (party.isResident()) {
                balances += accounts.primaryBalance(party);
            }
        }
        long income = accounts.gdpProduced() + accounts.primaryFromAbroad();
        same(month, "GNI = sum of primary balances", income, balances, "an income was earned by nobody");
    }

    private static void lending(Month month, Accounts accounts) {
        long sum = 0;
        for (Party party : Party.values()) {
            same(
                    month,
                    "change of net financial assets = net lending of " + party,
                    accounts.ownBook(party),
                    accounts.netLending(party),
                    "the room that keeps the book of " + party + " and the payments disagree");
            sum += accounts.ownBook(party);
        }
        same(month, "net lending sums to zero", sum, 0, "a payment has no receiver");
    }

    private static void same(Month month, String identity, long left, long right, String maybe) {
        if (left != right) {
            throw new IdentityViolation(month, identity, left, right, maybe);
        }
    }
}
