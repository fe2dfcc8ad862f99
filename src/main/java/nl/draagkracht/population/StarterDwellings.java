package nl.draagkracht.population;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Tenancy;

/**
 * The first dwelling of a household: rented from a corporation or privately at the mean rent of the kind.
 * Parameters in {@code starters.json}; nobody buys a home at once, homes pass on by inheritance.
 */
final class StarterDwellings {
    private final Households households;
    private final Draws draws;
    private final double socialRentShare;
    private final int socialRentCents;
    private final int privateRentCents;
    private final short wealthRank;

    StarterDwellings(Households households, DemographyParameters.Starters starters, Draws draws) {
        this.households = households;
        this.draws = draws;
        socialRentShare = starters.socialRentShare().value();
        socialRentCents = (int) Math.round(starters.socialRentCents().value());
        privateRentCents = (int) Math.round(starters.privateRentCents().value());
        wealthRank = (short) Math.round(starters.wealthRank().value());
    }

    /** Houses a household that had no dwelling of its own. */
    void house(int household) {
        int identity = households.identity[household];
        boolean social = draws.uniform(Decision.STARTER_DWELLING, identity, 0) < socialRentShare;
        households.tenancy[household] = (byte) (social ? Tenancy.SOCIAL_RENT : Tenancy.PRIVATE_RENT).ordinal();
        households.rentCents[household] = social ? socialRentCents : privateRentCents;
        if (households.wealthRank[household] == 0) {
            households.wealthRank[household] = wealthRank;
        }
    }

    /** Makes a household one of an institution; an own home is sold by the caller. */
    void institutionalise(int household) {
        households.type[household] = (byte) HouseholdType.INSTITUTION.ordinal();
        households.tenancy[household] = (byte) Tenancy.INSTITUTION.ordinal();
        households.rentCents[household] = 0;
    }
}
