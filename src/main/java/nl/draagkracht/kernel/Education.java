package nl.draagkracht.kernel;

/**
 * Highest completed level in three classes.
 * CBS: low = primary, vmbo, lower havo/vwo, mbo 1; mid = havo, vwo, mbo 2-4; high = hbo, university.
 */
public enum Education implements Coded {
    /** low. */
    LOW("low"),
    /** middle. */
    MID("mid"),
    /** high. */
    HIGH("high");

    private static final Education[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    Education(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static Education at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static Education of(String code) {
        return Coded.of(VALUES, code);
    }
}
