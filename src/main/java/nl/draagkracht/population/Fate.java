package nl.draagkracht.population;

/**
 * What can befall a person in a month; at most one of them, decided by one draw.
 * The order is the order of the intervals in the draw and of the application of the events.
 */
enum Fate {
    /** Dies. */
    DEATH,
    /** Leaves the country, a parent or partner with the whole household. */
    EMIGRATION,
    /** Gives birth. */
    BIRTH,
    /** Leaves the parental home to live alone. */
    LEAVING_HOME,
    /** The couple that the person heads separates. */
    SEPARATION,
    /** Moves to an institution, or leaves one. */
    INSTITUTION,
    /** Starts living with a partner; a man is only ready to. */
    UNION;

    /** Number of fates. */
    static final int COUNT = values().length;
}
