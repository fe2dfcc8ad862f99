package nl.draagkracht.kernel;

/**
 * A running right: one bit in the rights column of a person.
 * Social-security acts named by their Dutch abbreviations.
 */
public enum Scheme implements Coded {
    /** unemployment insurance. */
    WW("WW"),
    /** sickness benefit. */
    ZW("ZW"),
    /** partial or temporary disability (WIA). */
    WGA("WGA"),
    /** full and permanent disability (WIA). */
    IVA("IVA"),
    /** disability act before 2006. */
    WAO("WAO"),
    /** disability from young age. */
    WAJONG("Wajong"),
    /** social assistance. */
    BIJSTAND("bijstand"),
    /** assistance for older unemployed. */
    IOAW("IOAW"),
    /** state pension. */
    AOW("AOW"),
    /** survivor benefit. */
    ANW("Anw"),
    /** benefit of older unemployed. */
    IOW("IOW"),
    /** supplement to the social minimum (Toeslagenwet). */
    TW("TW"),
    /** assistance for the self-employed. */
    BBZ("Bbz");

    private static final Scheme[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    Scheme(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static Scheme at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static Scheme of(String code) {
        return Coded.of(VALUES, code);
    }

    /** The bit of this scheme in a rights column. */
    public int bit() {
        return 1 << ordinal();
    }
}
