package nl.draagkracht.kernel;

/**
 * Kind of household.
 * CBS 37975: single, couple without and with children, single parent, other; institutional persons are counted one by one.
 */
public enum HouseholdType implements Coded {
    /** one person. */
    SINGLE("single"),
    /** couple without children at home. */
    COUPLE("couple"),
    /** couple with children at home. */
    COUPLE_WITH_CHILDREN("coupleWithChildren"),
    /** one parent with children at home. */
    SINGLE_PARENT("singleParent"),
    /** other private household. */
    OTHER("other"),
    /** person in an institution. */
    INSTITUTION("institution");

    private static final HouseholdType[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    HouseholdType(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static HouseholdType at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static HouseholdType of(String code) {
        return Coded.of(VALUES, code);
    }
}
