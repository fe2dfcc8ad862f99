package nl.draagkracht.kernel;

/**
 * How well a number is founded.
 * The letters are those of the fact tables: an assumption is never reported as a fact.
 */
public enum Grade {
    /** Read in the statute or an official table of statutory amounts. */
    L(Kind.STATUTE, "statute"),
    /** Official table, read directly. */
    A(Kind.STATISTIC, "official table"),
    /** Official figure, quoted second hand. */
    B(Kind.STATISTIC, "official figure, quoted second hand"),
    /** Computed from official figures. */
    C(Kind.ESTIMATE, "computed from official figures"),
    /** Foreign or older proxy. */
    D(Kind.ESTIMATE, "foreign or older figure"),
    /** Modelling assumption or figure from memory. */
    M(Kind.ASSUMPTION, "assumption");

    /** The kind of source behind a grade. */
    public enum Kind {
        /** What the law says. */
        STATUTE,
        /** What was measured. */
        STATISTIC,
        /** What was computed or taken from elsewhere. */
        ESTIMATE,
        /** What we assume. */
        ASSUMPTION
    }

    private final Kind kind;
    private final String words;

    Grade(Kind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** The grade in words. */
    public String words() {
        return words;
    }

    /** The kind of source. */
    public Kind kind() {
        return kind;
    }
}
