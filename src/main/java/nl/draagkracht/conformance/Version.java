package nl.draagkracht.conformance;

/** In which of its forms the model runs. */
public enum Version {
    /** Equations in expected values. */
    EXPECTED("expectedValues"),
    /** Whole workers with their luck, hired by the rule of the month. */
    AGENTS("agents"),
    /** Whole workers with their luck, hired vacancy by vacancy as in the paper. */
    PAPER_AGENTS("paperAgents");

    private final String key;

    Version(String key) {
        this.key = key;
    }

    /** How applications and vacancies of agents meet. */
    Meeting meeting() {
        return this == PAPER_AGENTS ? Meeting.PAPER : Meeting.MONTH;
    }

    /** Name in files and tables. */
    public String key() {
        return key;
    }
}
