package nl.draagkracht.kernel;

/**
 * Sex as registered.
 * Basisregistratie Personen.
 */
public enum Sex implements Coded {
    /** male. */
    MALE("male"),
    /** female. */
    FEMALE("female");

    private static final Sex[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static Sex at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static Sex of(String code) {
        return Coded.of(VALUES, code);
    }
}
