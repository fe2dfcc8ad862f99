package nl.draagkracht.law;

/** What Dutch law takes from an income above a start: credits and allowances that fall, norm premiums that rise. */
final class Taper {
    private Taper() {}

    /** Nothing up to the start, a share of what is above it. A comparison and no minimum, which costs the processor more. */
    static double above(double start, double income, double rate) {
        return income <= start ? 0 : rate * (income - start);
    }

    /** The smaller of two amounts. A comparison again: the minimum of the language also orders the two zeros. */
    static double least(double a, double b) {
        return a < b ? a : b;
    }
}
