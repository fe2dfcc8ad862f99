package nl.draagkracht.kernel;

/**
 * How well a number is founded.
 * The letters are those of the fact tables: an assumption is never reported as a fact.
 */
public enum Grade {
    /** Read in the statute or an official table of statutory amounts. */
    L(Kind.STATUTE),
    /** Official table, read directly. */
    A(Kind.STATISTIC),
    /** Official figure, quoted second hand. */
    B(Kind.STATISTIC),
    /** Computed from official figures. */
    C(Kind.ESTIMATE),
    /** Foreign or older proxy. */
    D(Kind.ESTIMATE),
    /** Modelling assumption or figure from memory. */
    M(Kind.ASSUMPTION);

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

    Grade(Kind kind) {
        this.kind = kind;
    }

    /** The kind of source. */
    public Kind kind() {
        return kind;
    }
}
