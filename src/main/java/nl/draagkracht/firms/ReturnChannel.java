package nl.draagkracht.firms;

/**
 * A way in which work comes back after AI has saved it.
 * Model page 4.3, "Work that comes back"; each has a switch in {@code parameters/firms/displacement.json}.
 */
public enum ReturnChannel {
    /** Cheaper goods are bought more. */
    PRICES("prices"),
    /** Wages that answer unemployment make work cheaper; wages that share in the saving make it dearer. */
    WAGES("wages"),
    /** New final demand of the closure {@code reinstatement}. */
    NEW_DEMAND("newDemand"),
    /** Tasks that did not exist before, relative to the baseline's. */
    NEW_TASKS("newTasks");

    /** Number of channels. */
    public static final int COUNT = values().length;

    private final String code;

    ReturnChannel(String code) {
        this.code = code;
    }

    /** The name in tables. */
    public String code() {
        return code;
    }
}
