package nl.draagkracht.simulation;

/**
 * Somebody who looks on while the country lives, phase by phase, and writes down what happens to one of its people.
 * Called from the thread that runs the model, between phases; must not change anything. An ordinary run has none and pays nothing.
 */
public interface Onlooker {

    /** Nobody looks. */
    Onlooker NONE = new Onlooker() {};

    /** The country of the first day stands; nothing has happened in it. */
    default void begin(Sight sight) {}

    /**
     * A phase of the month is over.
     *
     * @param phase the words of {@code MonthlySchedule}
     */
    default void after(String phase, Sight sight) {}

    /** The month is over. */
    default void monthEnds(Sight sight) {}
}
