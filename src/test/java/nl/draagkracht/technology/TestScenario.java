package nl.draagkracht.technology;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Source;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.scenario.ParameterReader;

/** AI scenarios for tests: the shipped numbers with a few of them replaced; S0, S2, S4, S5 of the scenario table. */
public final class TestScenario {
    private double start = 0;
    private double horizon = 10;
    private double feasible = 0.145;
    private double physical = 0;
    private double speed = 0;
    private double adoption = 0.55;
    private double depth = 0.1;
    private double saving = 0.35;
    private double slope = 0.15;
    private double newTasks = 0.012;
    private double reabsorption = 1;
    private double freelancers = 1;
    private SourcedTable sectionReach;

    private TestScenario() {}

    /** No further AI. */
    public static TestScenario frozen() {
        return new TestScenario();
    }

    /** S2, expected. */
    public static TestScenario expected() {
        return frozen().reach(10, 0.35, 0.1)
                .spread(0.55, 0.92, 0.5)
                .save(0.4, 0.2)
                .comeBack(0.012, 0.9, 3);
    }

    /** S4, junior squeeze. */
    public static TestScenario juniorSqueeze() {
        return frozen().reach(5, 0.35, 0.1)
                .spread(0.6, 0.8, 0.45)
                .save(0.4, 0.2)
                .comeBack(0.008, 0.75, 3);
    }

    /** S5, white-collar shock. */
    public static TestScenario whiteCollarShock() {
        return frozen().reach(3, 0.556, 0.15)
                .spread(1.1, 0.8, 0.6)
                .save(0.55, 0.2)
                .comeBack(0.006, 0.45, 2.5);
    }

    /** Another start, months after January 2026. */
    public TestScenario from(int month) {
        start = month;
        return this;
    }

    /** Another horizon, mean feasible share and physical ceiling. */
    public TestScenario reach(double horizonYears, double feasibleShare, double physicalCeiling) {
        horizon = horizonYears;
        feasible = feasibleShare;
        physical = physicalCeiling;
        return this;
    }

    /** Another speed and ceiling of adoption, and depth at the horizon. */
    public TestScenario spread(double k, double ceiling, double depthAtHorizon) {
        speed = k;
        adoption = ceiling;
        depth = depthAtHorizon;
        return this;
    }

    /** Another labour saving. */
    public TestScenario save(double mean, double slopeAround) {
        saving = mean;
        slope = slopeAround;
        return this;
    }

    /** Another rate of new tasks, reabsorption and freelancer multiplier. */
    public TestScenario comeBack(double rate, double share, double freelancerMultiplier) {
        newTasks = rate;
        reabsorption = share;
        freelancers = freelancerMultiplier;
        return this;
    }

    /** A scenario that lets this share of its saving through to one section, and nothing to the others. */
    public TestScenario onlyIn(Section section, double share) {
        var rows = new ArrayList<SourcedTable.Row>();
        for (int s = 0; s < Section.COUNT; s++) {
            double reach = s == section.ordinal() ? share : 0;
            rows.add(new SourcedTable.Row(List.of(Section.at(s).code()), reach, Grade.M));
        }
        sectionReach = new SourcedTable("reach", "share", Source.NONE, List.of("section"), rows);
        return this;
    }

    /** The shipped technology parameters with this scenario. */
    public TechnologyParameters parameters() {
        var shipped = ParameterReader.room("technology", TechnologyParameters.class);
        var scenario = shipped.scenario();
        return new TechnologyParameters(
                new TechnologyScenario(
                        Sourced.fixed(start),
                        Sourced.fixed(horizon),
                        Sourced.fixed(feasible),
                        Sourced.fixed(physical),
                        Sourced.fixed(speed),
                        Sourced.fixed(adoption),
                        scenario.depthAtStart(),
                        Sourced.fixed(depth),
                        Sourced.fixed(saving),
                        Sourced.fixed(slope),
                        Sourced.fixed(newTasks),
                        scenario.baselineNewTaskRate(),
                        scenario.aiPriceShare(),
                        scenario.foreignRentShare(),
                        Sourced.fixed(reabsorption),
                        Sourced.fixed(freelancers),
                        scenario.juniorMultiplier(),
                        scenario.olderMultiplier(),
                        scenario.extraSearchMonths(),
                        scenario.reemploymentWageLoss()),
                shipped.frontier(),
                shipped.adoption(),
                shipped.taskExposure(),
                shipped.employmentByOccupation(),
                shipped.adoptionOffsets(),
                sectionReach == null ? shipped.sectionReach() : sectionReach);
    }
}
