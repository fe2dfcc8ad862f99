package nl.draagkracht.scenario;

import nl.draagkracht.kernel.Month;

/**
 * How long, how large and with which luck the Netherlands is simulated. Part of what is in force, so that equal settings
 * and parameters mean equal results (engine page, reproducibility).
 *
 * @param start first month, that of the population
 * @param months number of months, at least 1
 * @param sample share of the inhabitants simulated, 0.001 to 1
 * @param seed number from which every person's luck follows
 */
public record RunSettings(Month start, int months, double sample, long seed) {

    /** Longest run: a hundred years. */
    public static final int MOST_MONTHS = 1200;

    /** Smallest sample that still holds every sector in every province. */
    public static final double SMALLEST_SAMPLE = 0.001;

    /** What holds when no scenario says otherwise: ten years, one person in a hundred. */
    public static final RunSettings DEFAULT = new RunSettings(Month.START, 120, 0.01, 1);

    /** The settings; numbers outside the ranges above are refused. */
    public RunSettings {
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("Read " + months + " months; allowed are 1 to " + MOST_MONTHS + ".");
        }
        if (!(sample >= SMALLEST_SAMPLE && sample <= 1)) {
            throw new IllegalArgumentException(
                    "Read the sample " + sample + "; allowed is " + SMALLEST_SAMPLE + " to 1.");
        }
    }

    /** The last month simulated. */
    public Month last() {
        return start.plus(months - 1);
    }

    /** The same with another number of months. */
    public RunSettings withMonths(int other) {
        return new RunSettings(start, other, sample, seed);
    }

    /** The same, as long as the longer of the two. */
    RunSettings longer(RunSettings other) {
        return withMonths(Math.max(months, other.months));
    }

    /** The same with another sample share. */
    public RunSettings withSample(double other) {
        return new RunSettings(start, months, other, seed);
    }

    /** The same with another seed. */
    public RunSettings withSeed(long other) {
        return new RunSettings(start, months, sample, other);
    }
}
