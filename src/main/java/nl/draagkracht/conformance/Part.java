package nl.draagkracht.conformance;

/** A part of the check: one experiment of the published model. */
public enum Part {
    /** Constant demand on the complete network. */
    STEADY_STATE("steadyState"),
    /** Demand that rises and falls on the complete network. */
    BUSINESS_CYCLE("businessCycle"),
    /** Two occupations, and demand that moves from one to the other. */
    TWO_OCCUPATIONS("twoOccupations"),
    /** From steps to years and months. */
    UNITS_OF_TIME("unitsOfTime"),
    /** Automation on a network of the user. */
    AUTOMATION("automation");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    /** Name in files and tables. */
    public String key() {
        return key;
    }
}
