package nl.draagkracht.conformance;

import java.util.ArrayList;
import java.util.List;

/** Constant demand on the complete network, where the model has one dimension and its fixed point is known. */
final class SteadyState {
    private static final List<Measure> MEASURES = List.of(
            Measure.UNEMPLOYMENT_RATE,
            Measure.VACANCY_RATE,
            Measure.JOB_FINDING,
            Measure.LONG_TERM_SHARE,
            Measure.LONG_TERM_RATE);

    private final Bench bench;

    SteadyState(Bench bench) {
        this.bench = bench;
    }

    private static double read(Measure measure, NetworkLabour labour) {
        return switch (measure) {
            case UNEMPLOYMENT_RATE -> labour.unemploymentRate();
            case VACANCY_RATE -> labour.vacancyRate();
            case JOB_FINDING -> labour.jobFinding();
            case LONG_TERM_SHARE -> labour.longTermShare();
            case LONG_TERM_RATE -> labour.longTermRate();
            default -> throw new IllegalArgumentException("No measure of the steady state: " + measure);
        };
    }

    List<Comparison> expected() {
        int steps = (int) bench.parameters().check().expectedSteps().value();
        var network = bench.complete(1);
        var labour = new ExpectedLabour(network, bench.model());
        var demand = Demand.constant(network.start(bench.model()).demand());
        var run = new Observer.Run(Part.STEADY_STATE, Version.EXPECTED, 1, network, steps);
        bench.run(run, labour, demand, (step, now) -> {});
        return MEASURES.stream()
                .map(measure -> bench.targets().exact(Part.STEADY_STATE, measure, read(measure, labour)))
                .toList();
    }

    /** Steps of the agents. */
    int agentSteps() {
        var check = bench.parameters().check();
        return (int) (check.settlingSteps().value()
                + check.batches().value() * check.batchSteps().value());
    }

    List<Comparison> agents(Version version) {
        var check = bench.parameters().check();
        int settling = (int) check.settlingSteps().value();
        int length = (int) check.batchSteps().value();
        var network = bench.complete(bench.workers());
        var demand = Demand.constant(network.start(bench.model(), 1).demand());
        var means = new double[MEASURES.size()][(int) check.batches().value()];
        var run = new Observer.Run(Part.STEADY_STATE, version, 1, network, agentSteps());
        var agents = bench.agents(version, network, 1, 1);
        bench.run(run, agents, demand, (step, labour) -> {
            if (step > settling) {
                for (int m = 0; m < means.length; m++) {
                    means[m][(step - settling - 1) / length] += read(MEASURES.get(m), labour) / length;
                }
            }
        });
        var lines = new ArrayList<Comparison>();
        for (int m = 0; m < means.length; m++) {
            lines.add(bench.targets().agents(version, Part.STEADY_STATE, MEASURES.get(m), new Estimate(means[m])));
        }
        lines.add(Targets.shown(version, Part.STEADY_STATE, Measure.MISSED_HIRES, agents.missedHires(), 3));
        return lines;
    }
}
