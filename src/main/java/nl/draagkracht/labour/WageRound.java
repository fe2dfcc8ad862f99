package nl.draagkracht.labour;

import nl.draagkracht.kernel.Section;

/**
 * What the tables at which Dutch contract wages are agreed look at besides the common growth.
 * Model page 4.3 (split of the saving, closures) and 4.5 (wages).
 *
 * @param answersUnemployment whether wages answer unemployment above the baseline; not under the closure {@code fixed}
 * @param shareOfSaving by section, what the workers who stay have been promised so far of what AI saves, as a fraction of their wage
 */
public record WageRound(boolean answersUnemployment, double[] shareOfSaving) {

    /** A round that answers unemployment and has no saving to divide. */
    public static WageRound ordinary() {
        return new WageRound(true, new double[Section.COUNT]);
    }
}
