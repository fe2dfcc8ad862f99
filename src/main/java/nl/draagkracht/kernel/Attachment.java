package nl.draagkracht.kernel;

/**
 * How firmly someone belongs to the labour force.
 * Model page 4.5: marginal persons (pupils, side jobs) leave the labour force much faster when out of work.
 */
public enum Attachment implements Coded {
    /** works for a living. */
    ATTACHED("attached"),
    /** pupils, side jobs, loose ties. */
    MARGINAL("marginal");

    private static final Attachment[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    Attachment(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static Attachment at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static Attachment of(String code) {
        return Coded.of(VALUES, code);
    }
}
