package nl.draagkracht.conformance;

import java.util.List;

/**
 * Demand that rises and falls on the complete network: how far unemployment and vacancies swing, and which way the Beveridge loop turns.
 * The agents are read at the steps of the cycle at which the expected values have their extremes, over all cycles: the extreme of a noisy
 * path would lie outside that of its mean.
 */
final class BusinessCycle {
    private final Bench bench;
    private final int period;
    private final int settling;
    private final int cycles;

    BusinessCycle(Bench bench) {
        this.bench = bench;
        var check = bench.parameters().check();
        period = (int) bench.parameters().networkModel().cyclePeriod().value();
        settling = (int) check.settlingCycles().value();
        cycles = (int) check.cycles().value();
    }

    /** Unemployment and vacancy rate by step of the cycle and by cycle. */
    private record Paths(double[][] unemployment, double[][] vacancies) {
        Paths(int period, int cycles) {
            this(new double[period][cycles], new double[period][cycles]);
        }
    }

    /** Steps of a run. */
    int steps() {
        return (settling + cycles) * period;
    }

    List<Comparison> expected() {
        var targets = bench.targets();
        var paths = expectedPaths();
        double[] u = means(paths.unemployment);
        double[] v = means(paths.vacancies);
        return List.of(
                targets.exact(Part.BUSINESS_CYCLE, Measure.LOWEST_UNEMPLOYMENT_RATE, u[place(u, -1)]),
                targets.exact(Part.BUSINESS_CYCLE, Measure.HIGHEST_UNEMPLOYMENT_RATE, u[place(u, 1)]),
                targets.exact(Part.BUSINESS_CYCLE, Measure.LOWEST_VACANCY_RATE, v[place(v, -1)]),
                targets.exact(Part.BUSINESS_CYCLE, Measure.HIGHEST_VACANCY_RATE, v[place(v, 1)]),
                targets.exact(Part.BUSINESS_CYCLE, Measure.LOOP_DIRECTION, Math.signum(area(u, v))));
    }

    List<Comparison> agents(Version version) {
        var still = new Bench(bench.parameters(), bench.workers(), bench.seed(), bench.sweep(), Observer.silent());
        var known = new BusinessCycle(still).expectedPaths();
        double[] u = means(known.unemployment);
        double[] v = means(known.vacancies);
        var network = bench.complete(bench.workers());
        var agents = bench.agents(version, network, 1, 1);
        var found = paths(
                new Observer.Run(Part.BUSINESS_CYCLE, version, 1, network, steps()),
                agents,
                network.start(bench.model(), 1));
        var direction = new double[cycles];
        for (int cycle = 0; cycle < cycles; cycle++) {
            direction[cycle] = Math.signum(area(column(found.unemployment, cycle), column(found.vacancies, cycle)));
        }
        return List.of(
                line(version, Measure.LOWEST_UNEMPLOYMENT_RATE, found.unemployment[place(u, -1)]),
                line(version, Measure.HIGHEST_UNEMPLOYMENT_RATE, found.unemployment[place(u, 1)]),
                line(version, Measure.LOWEST_VACANCY_RATE, found.vacancies[place(v, -1)]),
                line(version, Measure.HIGHEST_VACANCY_RATE, found.vacancies[place(v, 1)]),
                line(version, Measure.LOOP_DIRECTION, direction),
                Targets.shown(version, Part.BUSINESS_CYCLE, Measure.MISSED_HIRES, agents.missedHires(), 3));
    }

    private Comparison line(Version version, Measure measure, double[] byCycle) {
        return bench.targets().agents(version, Part.BUSINESS_CYCLE, measure, new Estimate(byCycle));
    }

    private Paths expectedPaths() {
        var network = bench.complete(1);
        return paths(
                new Observer.Run(Part.BUSINESS_CYCLE, Version.EXPECTED, 1, network, steps()),
                new ExpectedLabour(network, bench.model()),
                network.start(bench.model()));
    }

    private Paths paths(Observer.Run run, NetworkLabour labour, Network.Stocks start) {
        var model = bench.parameters().networkModel();
        var demand = Demand.cycle(
                start.demand(),
                model.cycleAmplitude().value(),
                model.cyclePeriod().value(),
                model.cycleShift().value());
        var paths = new Paths(period, cycles);
        bench.run(run, labour, demand, (step, now) -> {
            int cycle = (step - 1) / period - settling;
            if (cycle >= 0) {
                paths.unemployment[(step - 1) % period][cycle] = now.unemploymentRate();
                paths.vacancies[(step - 1) % period][cycle] = now.vacancyRate();
            }
        });
        return paths;
    }

    private static double[] means(double[][] path) {
        var means = new double[path.length];
        for (int k = 0; k < path.length; k++) {
            for (double one : path[k]) {
                means[k] += one / path[k].length;
            }
        }
        return means;
    }

    private static double[] column(double[][] path, int cycle) {
        var column = new double[path.length];
        for (int k = 0; k < path.length; k++) {
            column[k] = path[k][cycle];
        }
        return column;
    }

    /** Where the path is highest (sign 1) or lowest (sign -1). */
    private static int place(double[] path, int sign) {
        int found = 0;
        for (int k = 1; k < path.length; k++) {
            found = sign * path[k] > sign * path[found] ? k : found;
        }
        return found;
    }

    /** Area inside the loop, positive when it turns counter-clockwise (shoelace formula). */
    private static double area(double[] right, double[] up) {
        double twice = 0;
        for (int k = 0; k < right.length; k++) {
            int next = (k + 1) % right.length;
            twice += right[k] * up[next] - right[next] * up[k];
        }
        return twice / 2;
    }
}
