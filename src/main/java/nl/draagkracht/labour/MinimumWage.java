package nl.draagkracht.labour;

/**
 * The statutory minimum hourly wage by age, as the month's law has it.
 * Wet minimumloon en minimumvakantiebijslag, articles 7 and 8; handed in, since labour reads no statute itself.
 */
@FunctionalInterface
public interface MinimumWage {
    /** Gross cents per hour at this age in years. */
    int hourlyCents(int age);
}
