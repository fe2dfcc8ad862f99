package nl.draagkracht.conformance;

import java.util.List;

/**
 * The published model in other units of time: what a step of 6.75 weeks is in a year and in a month.
 * The matching of a step is not calibrated again, so the unemployment of the monthly model is shown and not compared.
 */
final class UnitsOfTime {
    private static final double WEEKS_PER_YEAR = 52;
    private static final int SHOWN_DECIMALS = 4;

    private final Bench bench;

    UnitsOfTime(Bench bench) {
        this.bench = bench;
    }

    List<Comparison> expected() {
        var model = bench.model();
        var monthly = model.monthly();
        return List.of(
                line(Measure.STEPS_PER_YEAR, stepsPerYear(model)),
                line(Measure.STEPS_PER_MONTH, model.stepsPerMonth()),
                line(
                        Measure.AUTOMATION_STEPS,
                        AutomationDemand.steps(bench.parameters().networkModel())),
                line(Measure.SELF_LOOP, selfLoop(model)),
                line(Measure.MONTHLY_SEPARATION, monthly.separation()),
                line(Measure.MONTHLY_OPENING, monthly.opening()),
                line(Measure.MONTHLY_ADJUSTMENT, monthly.firing()),
                Targets.shown(
                        Version.EXPECTED,
                        Part.UNITS_OF_TIME,
                        Measure.MONTHLY_UNEMPLOYMENT_RATE,
                        unemploymentRate(monthly),
                        SHOWN_DECIMALS));
    }

    private Comparison line(Measure measure, double ours) {
        return bench.targets().exact(Part.UNITS_OF_TIME, measure, ours);
    }

    private static double stepsPerYear(NetworkModel model) {
        return WEEKS_PER_YEAR / model.stepWeeks();
    }

    /** Self-loop at which this share of all workers changes occupation in a year when the unemployed do so only. */
    private double selfLoop(NetworkModel model) {
        double moving = bench.parameters().networkModel().yearlyMobility().value();
        double unemployed =
                bench.parameters().networkModel().mobilityUnemployment().value();
        double staying = StrictMath.pow(1 - moving, 1 / stepsPerYear(model));
        return (staying + unemployed - 1) / unemployed;
    }

    private double unemploymentRate(NetworkModel monthly) {
        var network = Network.complete(1, 1);
        var labour = new ExpectedLabour(network, monthly);
        double[] demand = network.start(monthly).demand();
        for (int step = 0; step < bench.parameters().check().expectedSteps().value(); step++) {
            labour.step(demand);
        }
        return labour.unemploymentRate();
    }
}
