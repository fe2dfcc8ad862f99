package nl.draagkracht.firms;

import java.util.Locale;

/**
 * What happens in the long run to the work that AI saves: an assumption, so it has a name.
 * Model page 4.3, "Closures".
 */
public enum Closure {
    /** No wage response and no new demand: the lower edge. */
    FIXED,
    /** Wages respond, no new demand. */
    WAGES,
    /** Wages respond and new demand brings back a share of the work. */
    REINSTATEMENT;

    private static final Closure[] VALUES = values();

    /** The name in options, files and pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The closure that the parameter file numbers 0, 1 or 2. */
    static Closure at(double number) {
        int place = (int) number;
        if (place != number || place < 0 || place >= VALUES.length) {
            throw new IllegalArgumentException("firms/displacement/closure: read " + number
                    + "; allowed are 0 (fixed), 1 (wages) and 2 (reinstatement).");
        }
        return VALUES[place];
    }

    /** Whether wages answer unemployment. */
    public boolean movesWages() {
        return this != FIXED;
    }

    /** Whether new demand brings work back. */
    public boolean bringsWorkBack() {
        return this == REINSTATEMENT;
    }
}
