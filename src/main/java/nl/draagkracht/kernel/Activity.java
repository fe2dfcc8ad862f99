package nl.draagkracht.kernel;

/**
 * What a person mainly does, beside the survey status.
 * CBS 85262NED, reasons for not being in the labour force, and school age.
 */
public enum Activity implements Coded {
    /** younger than four. */
    PRESCHOOL("preschool"),
    /** in education. */
    SCHOOL("school"),
    /** working or looking for work. */
    WORK("work"),
    /** caring for family or household. */
    CARE("care"),
    /** ill or disabled by own account. */
    ILL("ill"),
    /** in retraining. */
    TRAINING("training"),
    /** retired. */
    RETIRED("retired"),
    /** another reason. */
    OTHER("other");

    private static final Activity[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    Activity(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static Activity at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static Activity of(String code) {
        return Coded.of(VALUES, code);
    }
}
