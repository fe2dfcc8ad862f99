package nl.draagkracht.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * What the automation of hours does to each occupation of a network.
 * Del Rio-Chanona et al. (2021) and their code: unemployment of an occupation over a window is the sum of its unemployed over the sum of its
 * labour force; the window before runs from step 25 to 75, the transition from step 100 for thirty years.
 */
public final class NetworkAutomation {
    private final Bench bench;
    private final Network network;

    /** The experiment on a network. */
    public NetworkAutomation(Bench bench, Network network) {
        this.bench = bench;
        this.network = network;
    }

    /**
     * One occupation, or all of them.
     *
     * @param occupation name; empty for all together
     * @param version expected values or agents
     * @param demandBefore labour wanted before automation, workers of the file
     * @param demandAfter labour wanted after automation
     * @param before rates before
     * @param during rates in the transition
     */
    public record Outcome(
            String occupation, Version version, double demandBefore, double demandAfter, Rates before, Rates during) {}

    /**
     * Rates over a window of time.
     *
     * @param unemployment unemployed, per cent of the labour force
     * @param longTerm unemployed for at least 27 weeks, per cent of the labour force
     */
    public record Rates(double unemployment, double longTerm) {}

    /** Sums over a window of time, per occupation and, last, for all. */
    private static final class Window {
        final double[] labourForce;
        final double[] unemployed;
        final double[] longTerm;

        Window(int occupations) {
            labourForce = new double[occupations + 1];
            unemployed = new double[occupations + 1];
            longTerm = new double[occupations + 1];
        }

        void add(NetworkLabour labour) {
            int all = labour.occupations();
            for (int i = 0; i < all; i++) {
                for (int line : new int[] {i, all}) {
                    labourForce[line] += labour.employed(i) + labour.unemployed(i);
                    unemployed[line] += labour.unemployed(i);
                    longTerm[line] += labour.longTerm(i);
                }
            }
        }

        Rates rates(int line) {
            double sum = Math.max(Double.MIN_NORMAL, labourForce[line]);
            return new Rates(100 * unemployed[line] / sum, 100 * longTerm[line] / sum);
        }
    }

    /** Steps of one run. */
    public int steps() {
        return (int) bench.parameters().networkModel().automationSteps().value();
    }

    /** All occupations in the order of the file, and last all together. */
    public List<Outcome> outcomes(Version version) {
        var numbers = bench.parameters().networkModel();
        double from = numbers.automationStart().value();
        double to = from + AutomationDemand.steps(numbers);
        double[] start = network.start(bench.model()).demand();
        double times = version == Version.EXPECTED
                ? 1
                : bench.workers() / network.start(bench.model()).labourForce();
        var path = new AutomationDemand(network, start, numbers);
        var before = new Window(network.count());
        var during = new Window(network.count());
        NetworkLabour labour = version == Version.EXPECTED
                ? new ExpectedLabour(network, bench.model())
                : bench.agents(version, network, times, 1);
        var run = new Observer.Run(Part.AUTOMATION, version, 1, network, steps());
        bench.run(run, labour, (occupation, step) -> times * path.of(occupation, step), (step, now) -> {
            if (step >= numbers.windowStart().value()
                    && step <= numbers.windowEnd().value()) {
                before.add(now);
            } else if (step >= from && step <= to) {
                during.add(now);
            }
        });
        return outcomes(version, start, before, during);
    }

    private List<Outcome> outcomes(Version version, double[] start, Window before, Window during) {
        double[] end = AutomationDemand.end(start, network.automated());
        var outcomes = new ArrayList<Outcome>();
        double sumBefore = 0;
        double sumAfter = 0;
        int all = network.count();
        for (int i = 0; i < all; i++) {
            sumBefore += start[i];
            sumAfter += end[i];
            outcomes.add(new Outcome(
                    network.occupations().get(i), version, start[i], end[i], before.rates(i), during.rates(i)));
        }
        outcomes.add(new Outcome("", version, sumBefore, sumAfter, before.rates(all), during.rates(all)));
        return outcomes;
    }
}
