package nl.draagkracht.kernel;

/**
 * One of the twelve provinces.
 * CBS regional classification.
 */
public enum Province implements Coded {
    /** Groningen. */
    GRONINGEN("Groningen"),
    /** Fryslan. */
    FRYSLAN("Fryslan"),
    /** Drenthe. */
    DRENTHE("Drenthe"),
    /** Overijssel. */
    OVERIJSSEL("Overijssel"),
    /** Flevoland. */
    FLEVOLAND("Flevoland"),
    /** Gelderland. */
    GELDERLAND("Gelderland"),
    /** Utrecht. */
    UTRECHT("Utrecht"),
    /** Noord-Holland. */
    NOORD_HOLLAND("Noord-Holland"),
    /** Zuid-Holland. */
    ZUID_HOLLAND("Zuid-Holland"),
    /** Zeeland. */
    ZEELAND("Zeeland"),
    /** Noord-Brabant. */
    NOORD_BRABANT("Noord-Brabant"),
    /** Limburg. */
    LIMBURG("Limburg");

    private static final Province[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    Province(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static Province at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static Province of(String code) {
        return Coded.of(VALUES, code);
    }
}
