package nl.draagkracht.kernel;

/**
 * Nominal size class of a firm in working persons.
 * CBS table 81588NED, published cuts.
 */
public enum SizeClass implements Coded {
    /** one working person. */
    ONE("1"),
    /** two to nine. */
    TWO_TO_NINE("2-9"),
    /** ten to forty-nine. */
    TEN_TO_FORTYNINE("10-49"),
    /** fifty to 249. */
    FIFTY_TO_249("50-249"),
    /** 250 and more. */
    FROM_250("250+");

    private static final SizeClass[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    SizeClass(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static SizeClass at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static SizeClass of(String code) {
        return Coded.of(VALUES, code);
    }
}
