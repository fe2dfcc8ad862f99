package nl.draagkracht.ledger;

import nl.draagkracht.kernel.Section;

/**
 * A party of the Dutch economy that pays and receives: households, the twenty industries, funds, state, the rest of the world.
 *
 * <p>The sectors of model.md 4.10. Firms stand per SBI section (letters A to T; K holds the banks). {@code BRIDGE} is the
 * declared row "national accounts minus simulated": residents and employers that the population does not contain.
 */
public enum Party {
    HOUSEHOLDS,
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    PENSION_FUNDS,
    STATE,
    /** Algemeen Werkloosheidsfonds: unemployment. */
    AWF,
    /** Arbeidsongeschiktheidsfonds: disability, sickness, leave. */
    AOF,
    /** Werkhervattingskas: first ten years of WGA, sickness of flexible workers. */
    WHK,
    /** Uitvoeringsfonds voor de overheid: unemployment of civil servants. */
    UFO,
    /** Zorgverzekeringsfonds together with the health insurers. */
    ZVF,
    /** Ouderdomsfonds and Nabestaandenfonds: AOW and Anw. */
    OLD_AGE,
    WORLD,
    BRIDGE;

    private static final Party[] ALL = values();

    /** The number of parties. */
    public static int count() {
        return ALL.length;
    }

    /** The party that stands for the firms of a section. */
    public static Party of(Section section) {
        return ofSection(section.ordinal());
    }

    /** The party that stands for the firms of the section with this ordinal (0 = A). */
    public static Party ofSection(int ordinal) {
        return ALL[A.ordinal() + ordinal];
    }

    /** Whether this party is a section of firms. */
    public boolean isFirms() {
        return ordinal() >= A.ordinal() && ordinal() <= T.ordinal();
    }

    /** Whether this party lives in the Netherlands, so that what it earns counts in national income. */
    public boolean isResident() {
        return this != WORLD;
    }
}
