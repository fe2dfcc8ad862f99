package nl.draagkracht.technology;

import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SizeClass;

/**
 * The share of firms of a section and size class that uses AI, on its deterministic path.
 * Start values from CBS 2025 with offsets on the logit; then model page 4.2: firms that have not adopted do so with hazard
 * {@code k A (Abar - A) / (Abar (1 - A))} per year, which makes A a logistic curve from its start to the ceiling Abar.
 * Small firms start low on that curve, so they lag. A cell above the ceiling stays where it is.
 */
public final class AdoptionPath {
    private final double[][] start = new double[Section.COUNT][SizeClass.COUNT];
    private final double speed;
    private final double ceiling;

    /** The paths of a scenario. */
    public AdoptionPath(TechnologyParameters parameters) {
        var scenario = parameters.scenario();
        speed = scenario.adoptionSpeed().value();
        ceiling = scenario.adoptionCeiling().value();
        double middle = logit(parameters.adoption().startShare().value());
        var offsets = parameters.adoptionOffsets();
        for (int s = 0; s < Section.COUNT; s++) {
            for (int z = 0; z < SizeClass.COUNT; z++) {
                double logit = middle
                        + offsets.value("section", Section.at(s).code())
                        + offsets.value("size", SizeClass.at(z).code());
                start[s][z] = 1 / (1 + StrictMath.exp(-logit));
            }
        }
    }

    /** Adopted share of a section and size class (ordinals), this many years after the start. */
    public double share(int section, int sizeClass, double years) {
        return share(start[section][sizeClass], speed, ceiling, years);
    }

    /** Closed form of the logistic path; exactly the start where nothing moves. */
    static double share(double start, double speed, double ceiling, double years) {
        if (years <= 0 || speed <= 0 || start >= ceiling) {
            return start;
        }
        return ceiling / (1 + (ceiling / start - 1) * StrictMath.exp(-speed * years));
    }

    /** Hazard per year of a firm that has not adopted while a share of its cell has; never below 0. */
    static double hazard(double share, double speed, double ceiling) {
        return Math.max(0, speed * share * (ceiling - share) / (ceiling * (1 - share)));
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
