package nl.draagkracht.kernel;

/**
 * Position in the labour force survey, ILO definitions.
 * CBS EBB method of 2021: employed from one hour a week; unemployed = no work, searched, available.
 */
public enum SurveyStatus implements Coded {
    /** paid work of at least one hour a week. */
    EMPLOYED("employed"),
    /** no work, searching and available. */
    UNEMPLOYED("unemployed"),
    /** not in the labour force. */
    INACTIVE("inactive");

    private static final SurveyStatus[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    SurveyStatus(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static SurveyStatus at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static SurveyStatus of(String code) {
        return Coded.of(VALUES, code);
    }
}
