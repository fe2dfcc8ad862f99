package nl.draagkracht.kernel;

/**
 * Under which title a household lives in its dwelling.
 * CBS 82900NED, WoON.
 */
public enum Tenancy implements Coded {
    /** owner-occupier. */
    OWNER("owner"),
    /** tenant of a housing corporation. */
    SOCIAL_RENT("socialRent"),
    /** tenant of another landlord. */
    PRIVATE_RENT("privateRent"),
    /** lives in an institution. */
    INSTITUTION("institution");

    private static final Tenancy[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    Tenancy(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static Tenancy at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static Tenancy of(String code) {
        return Coded.of(VALUES, code);
    }
}
