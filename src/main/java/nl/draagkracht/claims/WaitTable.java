package nl.draagkracht.claims;

import java.util.Arrays;

/**
 * Claims by whole months waited. Claims arrive and are decided evenly over their months, so a claim decided k months after that of its
 * arrival has waited between k - 1 and k + 1 months, most likely k: a share on time that moves smoothly instead of jumping by a month.
 */
final class WaitTable {
    /** Months that are told apart; the last one holds all beyond. */
    static final int MOST = 120;

    private static final double WEEKS_A_MONTH = 52.0 / 12;

    private final double[] claims = new double[MOST];

    /** Adds claims that have waited this many whole months. */
    void add(int months, double number) {
        claims[Math.min(MOST - 1, months)] += number;
    }

    double at(int months) {
        return claims[months];
    }

    void set(int months, double number) {
        claims[months] = number;
    }

    void clear() {
        Arrays.fill(claims, 0);
    }

    double sum() {
        double sum = 0;
        for (double number : claims) {
            sum += number;
        }
        return sum;
    }

    /** Claims that have waited longer than a term in weeks. */
    double late(double termWeeks) {
        double term = termWeeks / WEEKS_A_MONTH;
        double late = 0;
        for (int months = 0; months < MOST; months++) {
            late += claims[months] * shareBeyond(months, term);
        }
        return late;
    }

    /** Share of claims of this age that have waited longer than the term: the tail of a triangle around the age. */
    private static double shareBeyond(int months, double term) {
        double from = term - months;
        if (from >= 1) {
            return 0;
        }
        if (from <= -1) {
            return 1;
        }
        return from >= 0 ? (1 - from) * (1 - from) / 2 : 1 - (1 + from) * (1 + from) / 2;
    }

    /** The wait in months that this share of the claims did not pass; 0 without claims. */
    double quantile(double share) {
        double wanted = share * sum();
        double below = 0;
        for (int months = 0; months < MOST; months++) {
            if (claims[months] > 0 && below + claims[months] >= wanted) {
                double inside = (wanted - below) / claims[months];
                return months == 0 ? inside / 2 : months - 0.5 + inside;
            }
            below += claims[months];
        }
        return 0;
    }
}
