package nl.draagkracht.conformance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two occupations of unequal size on an uneven network; at step 200 a fifth of the demand for the first moves to the second.
 * Worked out step by step in the replication notes; the agents, several times as many, are compared at that size.
 */
final class TwoOccupations {
    private static final int MOVE = 200;
    private static final int LAST = 500;
    private static final double MOVED = 0.2;

    private final Bench bench;
    private final Network network = Network.two();

    TwoOccupations(Bench bench) {
        this.bench = bench;
    }

    List<Comparison> expected() {
        var run = new Observer.Run(Part.TWO_OCCUPATIONS, Version.EXPECTED, 1, network, LAST);
        var values = values(run, new ExpectedLabour(network, bench.model()), 1);
        return values.entrySet().stream()
                .map(each -> bench.targets().exact(Part.TWO_OCCUPATIONS, each.getKey(), each.getValue()))
                .toList();
    }

    private int replicas() {
        return (int) bench.parameters().check().replicas().value();
    }

    /** How many times the two occupations the agents of a replica are, in whole numbers so that stocks stay whole. */
    private int times() {
        double one = network.start(bench.model()).labourForce();
        return Math.max(1, (int) Math.rint(bench.workers() / replicas() / one));
    }

    /** Steps of each run. */
    int steps() {
        return LAST;
    }

    List<Comparison> agents(Version version) {
        var found = new EnumMap<Measure, double[]>(Measure.class);
        for (int replica = 1; replica <= replicas(); replica++) {
            var run = new Observer.Run(Part.TWO_OCCUPATIONS, version, replica, network, LAST);
            var values = values(run, bench.agents(version, network, times(), replica), times());
            for (var each : values.entrySet()) {
                found.computeIfAbsent(each.getKey(), measure -> new double[replicas()])[replica - 1] = each.getValue();
            }
        }
        return found.entrySet().stream()
                .map(each -> bench.targets()
                        .agents(version, Part.TWO_OCCUPATIONS, each.getKey(), new Estimate(each.getValue())))
                .toList();
    }

    private Map<Measure, Double> values(Observer.Run run, NetworkLabour labour, int times) {
        var start = network.start(bench.model()).demand();
        Demand small = Demand.moved(start, MOVED, MOVE);
        Demand demand = (occupation, step) -> times * small.of(occupation, step);
        var values = new EnumMap<Measure, Double>(Measure.class);
        bench.run(run, labour, demand, (step, now) -> {
            switch (step) {
                case 1 -> readFirst(values, now, times);
                case MOVE - 1 -> values.put(Measure.UNEMPLOYMENT_RATE_STEP_199, now.unemploymentRate());
                case MOVE -> values.put(Measure.UNEMPLOYMENT_RATE_STEP_200, now.unemploymentRate());
                case LAST -> {
                    values.put(Measure.EMPLOYED_1_STEP_500, now.employed(0) / times);
                    values.put(Measure.EMPLOYED_2_STEP_500, now.employed(1) / times);
                    values.put(Measure.UNEMPLOYMENT_RATE_STEP_500, now.unemploymentRate());
                }
                default -> {}
            }
        });
        return values;
    }

    private static void readFirst(Map<Measure, Double> values, NetworkLabour now, int times) {
        values.put(Measure.EMPLOYED_1_STEP_1, now.employed(0) / times);
        values.put(Measure.EMPLOYED_2_STEP_1, now.employed(1) / times);
        values.put(Measure.UNEMPLOYED_1_STEP_1, now.unemployed(0) / times);
        values.put(Measure.UNEMPLOYED_2_STEP_1, now.unemployed(1) / times);
        values.put(Measure.VACANT_1_STEP_1, now.vacant(0) / times);
        values.put(Measure.VACANT_2_STEP_1, now.vacant(1) / times);
    }
}
