package nl.draagkracht.population;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Tenancy;

/**
 * What becomes of the money of households that merge, split or end; not a cent appears or vanishes.
 * Simplified inheritance (Burgerlijk Wetboek book 4): survivors in the household keep everything; without survivors one household drawn at
 * random inherits, a tenant if there is a home to move into. Families are not known beyond the household, so heirs are no relatives.
 */
final class Estates {
    private static final int PROBES = 64;
    private static final byte INSTITUTION = (byte) HouseholdType.INSTITUTION.ordinal();
    private static final byte OWNER = (byte) Tenancy.OWNER.ordinal();

    private final Households households;
    private final Draws draws;
    private long waitingCents;

    Estates(Households households, Draws draws) {
        this.households = households;
        this.draws = draws;
    }

    /** Money that has no owner yet: carried abroad in a month in which nobody arrived, or without any household to inherit it. */
    long waitingCents() {
        return waitingCents;
    }

    /** Gives everything of a household that has ended to one keyed by its identity; returns that, -1 without any. */
    int inherit(int household, int month) {
        int heir = heir(household, month);
        if (heir < 0) {
            carryAbroad(household);
        } else {
            merge(household, heir);
        }
        return heir;
    }

    private int heir(int household, int month) {
        int identity = households.identity[household];
        int start = draws.below(households.count(), Decision.HEIR, identity, month);
        int heir = -1;
        for (int probe = 0; probe < Math.min(households.count(), PROBES); probe++) {
            int candidate = (start + probe) % households.count();
            if (!households.exists(candidate) || candidate == household || households.type[candidate] == INSTITUTION) {
                continue;
            }
            heir = heir < 0 ? candidate : heir;
            // a dwelling passes to a tenant, who moves in; otherwise the number of owners would fall with every
            // generation
            if (households.homeCents[household] == 0 || households.homeCents[candidate] == 0) {
                return candidate;
            }
        }
        return heir;
    }

    /** Adds everything of one household to another; a second home is sold. */
    void merge(int from, int to) {
        if (households.homeCents[to] > 0) {
            sellHome(from);
        }
        if (households.homeCents[from] > 0) {
            households.tenancy[to] = OWNER;
            households.rentCents[to] = 0;
        }
        households.liquidCents[to] += households.liquidCents[from];
        households.securitiesCents[to] += households.securitiesCents[from];
        households.ownFirmCents[to] += households.ownFirmCents[from];
        households.homeCents[to] += households.homeCents[from];
        households.mortgageCents[to] += households.mortgageCents[from];
        empty(from);
    }

    /** Gives half of the deposits, securities and last month's incomes to a household that splits off; the home stays. */
    void halve(int from, int to) {
        households.liquidCents[to] = households.liquidCents[from] / 2;
        households.liquidCents[from] -= households.liquidCents[to];
        households.securitiesCents[to] = households.securitiesCents[from] / 2;
        households.securitiesCents[from] -= households.securitiesCents[to];
        households.grossCents[to] = households.grossCents[from] / 2;
        households.grossCents[from] -= households.grossCents[to];
        households.marketCents[to] = households.marketCents[from] / 2;
        households.marketCents[from] -= households.marketCents[to];
        households.disposableCents[to] = households.disposableCents[from] / 2;
        households.disposableCents[from] -= households.disposableCents[to];
        households.wealthRank[to] = households.wealthRank[from];
    }

    /** Adds last month's incomes of a household that moves in. */
    void joinIncomes(int from, int to) {
        households.grossCents[to] += households.grossCents[from];
        households.marketCents[to] += households.marketCents[from];
        households.disposableCents[to] += households.disposableCents[from];
    }

    /** Turns the home into deposits, the mortgage redeemed. */
    void sellHome(int household) {
        households.liquidCents[household] += households.homeCents[household] - households.mortgageCents[household];
        households.homeCents[household] = 0;
        households.mortgageCents[household] = 0;
    }

    /** Sells everything of a household that leaves the country; the proceeds wait for those who come. */
    void carryAbroad(int household) {
        sellHome(household);
        waitingCents += households.liquidCents[household]
                + households.securitiesCents[household]
                + households.ownFirmCents[household];
        empty(household);
    }

    /**
     * Immigrants bring in, in equal parts, what emigrants carried out; those who arrive in a reception centre bring nothing. The others
     * come for work, study or family and have no claim on public means in their first years (Directive 2004/38/EC art. 24; Vw 2000
     * art. 16): what they bring keeps them out of bijstand in the model as that does in fact.
     */
    void bringIn(IntSequence arrived) {
        int bringing = 0;
        for (int place = 0; place < arrived.size(); place++) {
            bringing += households.type[arrived.at(place)] == INSTITUTION ? 0 : 1;
        }
        if (bringing == 0) {
            return;
        }
        long part = waitingCents / bringing;
        for (int place = 0; place < arrived.size(); place++) {
            int household = arrived.at(place);
            households.liquidCents[household] += households.type[household] == INSTITUTION ? 0 : part;
        }
        waitingCents -= part * bringing;
    }

    private void empty(int household) {
        households.liquidCents[household] = 0;
        households.securitiesCents[household] = 0;
        households.ownFirmCents[household] = 0;
        households.homeCents[household] = 0;
        households.mortgageCents[household] = 0;
    }
}
