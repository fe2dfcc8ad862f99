package nl.draagkracht.kernel;

/**
 * The complete list of what is left to chance; each decision has draws of its own.
 * Two decisions never share a number, so adding one never moves another (common random numbers). Only append.
 */
public enum Decision {
    // the start population
    /** Order in which persons of a group receive a value of a quota. */
    QUOTA,
    /** Place of a household in the rows. */
    HOUSEHOLD_ORDER,

    // people
    /** Whether a person dies this month. */
    DEATH,
    /** Whether a woman gives birth this month. */
    BIRTH;

    /** The salt that separates this decision from all others. */
    long salt() {
        return (ordinal() + 1L) * 0x9E3779B97F4A7C15L;
    }
}
