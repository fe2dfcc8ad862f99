package nl.draagkracht.population;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Tenancy;

/**
 * Single persons before pension age who rent, and share the home with adults that are no household with them: grown children beside their
 * parents, brothers and sisters, house mates. A lasting trait of the household. They share the costs of the home (Participatiewet art.
 * 22a), and a part of a dwelling gives no right to huurtoeslag of its own.
 */
public final class SharedHomes {
    /** Nobody shares a home. */
    public static final SharedHomes NONE = new SharedHomes(new Draws(0), 0, 0);

    private static final byte SINGLE = (byte) HouseholdType.SINGLE.ordinal();
    private static final byte SOCIAL_RENT = (byte) Tenancy.SOCIAL_RENT.ordinal();
    private static final byte PRIVATE_RENT = (byte) Tenancy.PRIVATE_RENT.ordinal();

    private final Draws draws;
    private final double share;
    private final double withTwo;

    /**
     * Homes by the luck of a run.
     *
     * @param share of single persons who rent that share the home, 0 to 1
     * @param withTwo of those, the share that does with two others and not with one, 0 to 1
     */
    public SharedHomes(Draws draws, double share, double withTwo) {
        this.draws = draws;
        this.share = share;
        this.withTwo = withTwo;
    }

    /** Adults beside the household with whom it shares the home; to be asked of a household whose head is below the pension age. */
    public int others(Households households, int household) {
        byte tenancy = households.tenancy[household];
        if (share == 0 || households.type[household] != SINGLE || tenancy != SOCIAL_RENT && tenancy != PRIVATE_RENT) {
            return 0;
        }
        double u = draws.uniform(Decision.SHARED_HOME, households.identity[household], 0);
        return u >= share ? 0 : u < share * withTwo ? 2 : 1;
    }
}
