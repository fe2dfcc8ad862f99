package nl.draagkracht.kernel;

/**
 * An occupation: one of the 43 sub-major groups of ISCO-08.
 * ILO, International Standard Classification of Occupations 2008.
 */
public enum Occupation implements Coded {
    /** Commissioned armed forces officers. */
    ISCO_01("01", "Commissioned armed forces officers"),
    /** Non-commissioned armed forces officers. */
    ISCO_02("02", "Non-commissioned armed forces officers"),
    /** Armed forces, other ranks. */
    ISCO_03("03", "Armed forces, other ranks"),
    /** Chief executives, senior officials, legislators. */
    ISCO_11("11", "Chief executives, senior officials, legislators"),
    /** Administrative and commercial managers. */
    ISCO_12("12", "Administrative and commercial managers"),
    /** Production and specialised services managers. */
    ISCO_13("13", "Production and specialised services managers"),
    /** Hospitality, retail and other services managers. */
    ISCO_14("14", "Hospitality, retail and other services managers"),
    /** Science and engineering professionals. */
    ISCO_21("21", "Science and engineering professionals"),
    /** Health professionals. */
    ISCO_22("22", "Health professionals"),
    /** Teaching professionals. */
    ISCO_23("23", "Teaching professionals"),
    /** Business and administration professionals. */
    ISCO_24("24", "Business and administration professionals"),
    /** ICT professionals. */
    ISCO_25("25", "ICT professionals"),
    /** Legal, social and cultural professionals. */
    ISCO_26("26", "Legal, social and cultural professionals"),
    /** Science and engineering associate professionals. */
    ISCO_31("31", "Science and engineering associate professionals"),
    /** Health associate professionals. */
    ISCO_32("32", "Health associate professionals"),
    /** Business and administration associate professionals. */
    ISCO_33("33", "Business and administration associate professionals"),
    /** Legal, social, cultural associate professionals. */
    ISCO_34("34", "Legal, social, cultural associate professionals"),
    /** ICT technicians. */
    ISCO_35("35", "ICT technicians"),
    /** General and keyboard clerks. */
    ISCO_41("41", "General and keyboard clerks"),
    /** Customer services clerks. */
    ISCO_42("42", "Customer services clerks"),
    /** Numerical and material recording clerks. */
    ISCO_43("43", "Numerical and material recording clerks"),
    /** Other clerical support workers. */
    ISCO_44("44", "Other clerical support workers"),
    /** Personal service workers. */
    ISCO_51("51", "Personal service workers"),
    /** Sales workers. */
    ISCO_52("52", "Sales workers"),
    /** Personal care workers. */
    ISCO_53("53", "Personal care workers"),
    /** Protective services workers. */
    ISCO_54("54", "Protective services workers"),
    /** Skilled agricultural workers. */
    ISCO_61("61", "Skilled agricultural workers"),
    /** Skilled forestry, fishery, hunting workers. */
    ISCO_62("62", "Skilled forestry, fishery, hunting workers"),
    /** Subsistence farmers and fishers. */
    ISCO_63("63", "Subsistence farmers and fishers"),
    /** Building trades workers (no electricians). */
    ISCO_71("71", "Building trades workers (no electricians)"),
    /** Metal and machinery trades workers. */
    ISCO_72("72", "Metal and machinery trades workers"),
    /** Handicraft and printing workers. */
    ISCO_73("73", "Handicraft and printing workers"),
    /** Electrical and electronic trades workers. */
    ISCO_74("74", "Electrical and electronic trades workers"),
    /** Food, wood, garment and other craft workers. */
    ISCO_75("75", "Food, wood, garment and other craft workers"),
    /** Stationary plant and machine operators. */
    ISCO_81("81", "Stationary plant and machine operators"),
    /** Assemblers. */
    ISCO_82("82", "Assemblers"),
    /** Drivers and mobile plant operators. */
    ISCO_83("83", "Drivers and mobile plant operators"),
    /** Cleaners and helpers. */
    ISCO_91("91", "Cleaners and helpers"),
    /** Agricultural, forestry, fishery labourers. */
    ISCO_92("92", "Agricultural, forestry, fishery labourers"),
    /** Labourers in mining, construction, manufacturing, transport. */
    ISCO_93("93", "Labourers in mining, construction, manufacturing, transport"),
    /** Food preparation assistants. */
    ISCO_94("94", "Food preparation assistants"),
    /** Street sales and service workers. */
    ISCO_95("95", "Street sales and service workers"),
    /** Refuse and other elementary workers. */
    ISCO_96("96", "Refuse and other elementary workers");

    private static final Occupation[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;
    private final String title;

    Occupation(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The English title. */
    public String title() {
        return title;
    }

    /** The value with this ordinal, as columns hold it. */
    public static Occupation at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static Occupation of(String code) {
        return Coded.of(VALUES, code);
    }

    /** The major group, 0 (armed forces) to 9 (elementary). */
    public int major() {
        return code.charAt(0) - '0';
    }
}
