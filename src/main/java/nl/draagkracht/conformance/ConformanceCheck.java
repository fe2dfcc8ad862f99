package nl.draagkracht.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole check: the labour room's functions in their limit against every number of the published model that needs no data.
 * Model page, limit case; del Rio-Chanona et al. (2021).
 */
public final class ConformanceCheck {
    private final SteadyState steadyState;
    private final BusinessCycle businessCycle;
    private final TwoOccupations twoOccupations;
    private final UnitsOfTime unitsOfTime;

    /** The check on a bench. */
    public ConformanceCheck(Bench bench) {
        steadyState = new SteadyState(bench);
        businessCycle = new BusinessCycle(bench);
        twoOccupations = new TwoOccupations(bench);
        unitsOfTime = new UnitsOfTime(bench);
    }

    /** Numbers without chance in them. */
    public List<Comparison> expected() {
        var lines = new ArrayList<>(steadyState.expected());
        lines.addAll(businessCycle.expected());
        lines.addAll(twoOccupations.expected());
        lines.addAll(unitsOfTime.expected());
        return lines;
    }

    /** Numbers from whole workers. */
    public List<Comparison> agents(Version version) {
        var lines = new ArrayList<>(steadyState.agents(version));
        lines.addAll(businessCycle.agents(version));
        lines.addAll(twoOccupations.agents(version));
        return lines;
    }

    /** Steps of all workers that one version of {@link #agents} takes; each replica has its share of the workers. */
    public int agentSteps() {
        return steadyState.agentSteps() + businessCycle.steps() + twoOccupations.steps();
    }
}
