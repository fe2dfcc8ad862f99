package nl.draagkracht.simulation;

/**
 * Listens to a run, so that a person at a terminal or a page can see how far it is. Called once per phase and month from
 * the thread that runs the model; it must not change anything in the model.
 */
@FunctionalInterface
public interface Progress {

    /**
     * A phase of a month begins.
     *
     * @param phase what is being done, in the words of the schedule, for example {@code baseline} or {@code scenario}
     * @param month months already done, counted from 0
     * @param months months of this phase in all
     */
    void reached(String phase, int month, int months);

    /**
     * A phase of the schedule of the current month begins.
     *
     * @param phase the words of {@code MonthlySchedule}
     */
    default void phase(String phase) {}

    /** Nobody listens. */
    static Progress silent() {
        return (phase, month, months) -> {};
    }
}
