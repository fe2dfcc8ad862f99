package nl.draagkracht.population;

import nl.draagkracht.kernel.IntSequence;

/**
 * What happened to the people of the sample in a month.
 * The components of population growth and of households as CBS 37230ned counts them. Rows are valid until the next month: a row freed
 * this month is not used again before.
 */
public final class DemographicEvents {
    private final int before;
    private final IntSequence vacatedJobs = new IntSequence();
    private final IntSequence newcomers = new IntSequence();
    private final IntSequence bereaved = new IntSequence();
    private final IntSequence housed = new IntSequence();
    private final IntSequence dead = new IntSequence();
    private final IntSequence newHouseholds = new IntSequence();
    private final IntSequence successions = new IntSequence();
    private final IntSequence leftSchool;
    private final IntSequence pensioned;
    int births;
    int deaths;
    int immigrants;
    int emigrants;
    int unions;
    int separations;

    DemographicEvents(int before, IntSequence leftSchool, IntSequence pensioned) {
        this.before = before;
        this.leftSchool = leftSchool;
        this.pensioned = pensioned;
    }

    /** Living persons before the month. */
    public int before() {
        return before;
    }

    /** Children born. */
    public int births() {
        return births;
    }

    /** Persons who died. */
    public int deaths() {
        return deaths;
    }

    /** Persons who came from abroad. */
    public int immigrants() {
        return immigrants;
    }

    /** Persons who left the country. */
    public int emigrants() {
        return emigrants;
    }

    /** Couples that started living together. */
    public int unions() {
        return unions;
    }

    /** Couples that separated. */
    public int separations() {
        return separations;
    }

    /** Pupils and students who left school. */
    public int schoolLeavers() {
        return leftSchool.size();
    }

    /** Persons who reached the pension age. */
    public int pensioned() {
        return pensioned.size();
    }

    /** Rows of those who left school; some may have died or left the country since. */
    public IntSequence leftSchoolRows() {
        return leftSchool;
    }

    /** Rows of those who reached the pension age; some may have died or left the country since. */
    public IntSequence pensionedRows() {
        return pensioned;
    }

    /** Job cells of those who died or left the country while they held a seat, one entry per seat. */
    public IntSequence vacatedJobs() {
        return vacatedJobs;
    }

    /** Rows of those whose partner died; some may have died or left the country since. */
    public IntSequence bereaved() {
        return bereaved;
    }

    /** Rows of those below 65 who left a reception centre or another institution for a dwelling; some may have died or left since. */
    public IntSequence housed() {
        return housed;
    }

    /** Rows of those who died; whoever else is gone left the country. */
    public IntSequence dead() {
        return dead;
    }

    /** Rows of the newborn and the immigrants: what another room remembered of an earlier user of the row must be forgotten. */
    public IntSequence newcomers() {
        return newcomers;
    }

    /** Rows of the households founded this month: what another room remembered of an earlier user of the row must be forgotten. */
    public IntSequence newHouseholds() {
        return newHouseholds;
    }

    /**
     * Households that ended, each followed by the one that has what they had and owed: that of the new partner, or the heir; -1 when they
     * left the country. In the order in which it happened, so that what passed on may pass on once more.
     */
    public IntSequence successions() {
        return successions;
    }

    void succeeds(int ended, int successor) {
        successions.add(ended);
        successions.add(successor);
    }

    /** People who should be there after the month. */
    public int after() {
        return before + births - deaths + immigrants - emigrants;
    }

    /** Stops the run unless exactly the people who should be there are there. */
    public void mustConserve(int living) {
        if (living != after()) {
            throw new IllegalStateException("People appeared or vanished: " + before + " before + " + births
                    + " born - "
                    + deaths + " died + " + immigrants + " immigrated - " + emigrants + " emigrated = " + after()
                    + ", but " + living + " live.");
        }
    }
}
