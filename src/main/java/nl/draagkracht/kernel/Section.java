package nl.draagkracht.kernel;

/**
 * A section of the standard industrial classification SBI 2008, letters A to T.
 * CBS, Standaard Bedrijfsindeling 2008; section U has no workers in the sources.
 */
public enum Section implements Coded {
    /** Agriculture, forestry and fishing. */
    A("A", "Agriculture, forestry and fishing"),
    /** Mining and quarrying. */
    B("B", "Mining and quarrying"),
    /** Manufacturing. */
    C("C", "Manufacturing"),
    /** Energy supply. */
    D("D", "Energy supply"),
    /** Water and waste. */
    E("E", "Water and waste"),
    /** Construction. */
    F("F", "Construction"),
    /** Trade. */
    G("G", "Trade"),
    /** Transport and storage. */
    H("H", "Transport and storage"),
    /** Hospitality. */
    I("I", "Hospitality"),
    /** Information and communication. */
    J("J", "Information and communication"),
    /** Finance. */
    K("K", "Finance"),
    /** Real estate. */
    L("L", "Real estate"),
    /** Professional services. */
    M("M", "Professional services"),
    /** Other business services. */
    N("N", "Other business services"),
    /** Public administration. */
    O("O", "Public administration"),
    /** Education. */
    P("P", "Education"),
    /** Health and care. */
    Q("Q", "Health and care"),
    /** Culture, sports and recreation. */
    R("R", "Culture, sports and recreation"),
    /** Other services. */
    S("S", "Other services"),
    /** Households as employers. */
    T("T", "Households as employers");

    private static final Section[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;
    private final String title;

    Section(String code, String title) {
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
    public static Section at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static Section of(String code) {
        return Coded.of(VALUES, code);
    }

    /** Whether output is valued at cost: public administration, education, health and care. */
    public boolean isValuedAtCost() {
        return this == O || this == P || this == Q;
    }
}
