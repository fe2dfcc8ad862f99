package nl.draagkracht.population.synthesis;

/** Position of a person in the household on 1 January (CBS 37620); partners by marriage and children at home. */
enum CensusPosition {
    CHILD("child"),
    SINGLE("single"),
    UNMARRIED("partner_unmarried_no_children"),
    MARRIED("partner_married_no_children"),
    UNMARRIED_PARENT("partner_unmarried_children"),
    MARRIED_PARENT("partner_married_children"),
    SINGLE_PARENT("single_parent"),
    OTHER("other"),
    INSTITUTIONAL("institutional");

    static final int COUNT = values().length;

    /** The four kinds of partners, in the order of the couples. */
    static final CensusPosition[] PARTNERS = {UNMARRIED, MARRIED, UNMARRIED_PARENT, MARRIED_PARENT};

    final String key;

    CensusPosition(String key) {
        this.key = key;
    }

    boolean isPartner() {
        return ordinal() >= UNMARRIED.ordinal() && ordinal() <= MARRIED_PARENT.ordinal();
    }
}
