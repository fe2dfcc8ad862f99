package nl.draagkracht.kernel;

/**
 * An amount of money in whole cents, euros of January 2026.
 * The ledger closes to the cent, so amounts are whole numbers; rounding is half up and happens once per amount.
 *
 * @param cents whole cents, may be negative
 */
public record Euros(long cents) implements Comparable<Euros> {
    /** No money. */
    public static final Euros ZERO = new Euros(0);

    /** The amount nearest to this many euros. */
    public static Euros of(double euros) {
        if (!Double.isFinite(euros)) {
            throw new IllegalArgumentException("Read " + euros + " euros; allowed are finite amounts.");
        }
        return new Euros(Math.round(euros * 100));
    }

    /** Sum; overflow is an ArithmeticException. */
    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    /** Difference; overflow is an ArithmeticException. */
    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    /** This amount times a factor, rounded half up to the cent. */
    public Euros times(double factor) {
        return new Euros(Math.round(cents * factor));
    }

    /** The amount in euros. */
    public double value() {
        return cents / 100.0;
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }
}
