package nl.draagkracht.conformance;

/**
 * Turnover of the published model in one unit of time: who loses work and how many vacancies open, given the gap between jobs and demand.
 * Del Rio-Chanona et al. (2021), equations 2.2 to 2.4 and 3.1 to 3.3, and their code: an expected share delta + (1 - delta) g / e, where
 * g = min(e, gamma max(0, gap)). All stocks are those of the start of the step.
 *
 * @param separation chance a step to lose work whatever demand does
 * @param opening vacancies a step per worker whatever demand does
 * @param firing share of an excess of jobs dismissed a step
 * @param hiring share of a lack of jobs posted a step
 * @param stepWeeks weeks in a step
 * @param longTermWeeks weeks from which unemployment is long
 */
public record NetworkModel(
        double separation, double opening, double firing, double hiring, double stepWeeks, double longTermWeeks) {
    private static final double WEEKS_PER_MONTH = 52.0 / 12;

    /** The model as its authors calibrated it. */
    public static NetworkModel of(NetworkModelParameters parameters) {
        return new NetworkModel(
                parameters.separation().value(),
                parameters.opening().value(),
                parameters.firing().value(),
                parameters.hiring().value(),
                parameters.stepWeeks().value(),
                parameters.longTermWeeks().value());
    }

    /** Chance that a worker of an occupation loses the job; gap = employed + vacant - demand. */
    double separationChance(double employed, double gap) {
        return chance(separation, firing, employed, gap);
    }

    /** Expected vacancies that open per worker of an occupation; gap = employed + vacant - demand. */
    double openingChance(double employed, double gap) {
        return chance(opening, hiring, employed, -gap);
    }

    private static double chance(double always, double speed, double employed, double distance) {
        if (employed <= 0) {
            return 0;
        }
        return always + (1 - always) * Math.min(employed, speed * Math.max(0, distance)) / employed;
    }

    /** Number of steps, the one of the loss included, at the end of which unemployment is long. */
    int longTermSteps() {
        return (int) Math.ceil(longTermWeeks / stepWeeks);
    }

    /** Steps in a month. */
    double stepsPerMonth() {
        return WEEKS_PER_MONTH / stepWeeks;
    }

    /** The same turnover in steps of a month: chances compounded, not multiplied. The matching is not calibrated again. */
    NetworkModel monthly() {
        double steps = stepsPerMonth();
        return new NetworkModel(
                compounded(separation, steps),
                compounded(opening, steps),
                compounded(firing, steps),
                compounded(hiring, steps),
                WEEKS_PER_MONTH,
                longTermWeeks);
    }

    private static double compounded(double chance, double steps) {
        return 1 - StrictMath.pow(1 - chance, steps);
    }
}
