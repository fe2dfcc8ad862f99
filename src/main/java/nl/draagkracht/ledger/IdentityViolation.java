package nl.draagkracht.ledger;

import nl.draagkracht.kernel.Month;

/**
 * An accounting identity of the national accounts that a month does not satisfy; the run stops.
 *
 * <p>Source: model.md 4.10. The text names the identity, both sides and their difference.
 */
public final class IdentityViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String identity;
    private final long difference;

    IdentityViolation(Month month, String identity, long left, long right, String maybe) {
        super(identity + " does not hold in " + month + ": " + left + " against " + right + ", difference "
                + (left - right) + ".\nMaybe " + maybe);
        this.identity = identity;
        this.difference = left - right;
    }

    /** The identity that failed. */
    public String identity() {
        return identity;
    }

    /** Left side minus right side. */
    public long difference() {
        return difference;
    }
}
