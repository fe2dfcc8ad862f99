package nl.draagkracht.population;

/**
 * Place of a person in the household.
 * CBS 37620, plaats in het huishouden; the two partners of a couple are told apart because one draw decides for both.
 */
public enum Position {
    /** Child or other member below the head of a couple or a single parent, of any age. */
    CHILD,
    /** Lives alone. */
    SINGLE,
    /** First partner of a couple. */
    HEAD_OF_COUPLE,
    /** Second partner of a couple. */
    PARTNER,
    /** Parent without a partner in the household. */
    SINGLE_PARENT,
    /** Member of another private household. */
    OTHER,
    /** Lives in an institution. */
    INSTITUTIONAL;

    private static final Position[] VALUES = values();

    /** Number of positions. */
    public static final int COUNT = VALUES.length;

    /** The position with this ordinal. */
    public static Position at(int ordinal) {
        return VALUES[ordinal];
    }

    /** Whether this is one of the two partners of a couple. */
    public boolean isPartnered() {
        return this == HEAD_OF_COUPLE || this == PARTNER;
    }

    /** Whether this person can move a new partner into the dwelling. */
    public boolean hosts() {
        return this == SINGLE || this == SINGLE_PARENT;
    }

    /** Whether this person may start living with a partner. */
    public boolean isFree() {
        return this == CHILD || this == OTHER || hosts();
    }
}
