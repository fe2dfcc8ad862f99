package nl.draagkracht.technology;

/**
 * How much of what AI can do an adopting firm really hands over, growing with experience.
 * Model page 4.2: from the depth at the start toward the depth at the horizon with time constant min(3, H/6) years, counted
 * from the firm's own adoption (from the scenario's start for firms that had adopted before).
 */
public final class Depth {
    private final double start;
    private final double horizon;
    private final double timeConstant;

    /** Depth in a scenario. */
    public Depth(TechnologyParameters parameters) {
        var scenario = parameters.scenario();
        start = scenario.depthAtStart().value();
        horizon = scenario.depthAtHorizon().value();
        timeConstant = Math.min(
                parameters.frontier().slowestDeepeningYears().value(),
                scenario.horizonYears().value()
                        / parameters.frontier().deepeningsPerHorizon().value());
    }

    /** Depth after this many years of deepening use. */
    public double after(double years) {
        if (years <= 0) {
            return start;
        }
        return start + (horizon - start) * (1 - StrictMath.exp(-years / timeConstant));
    }
}
