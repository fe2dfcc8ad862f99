package nl.draagkracht.conformance;

/**
 * Automation of hours that leaves total demand as it was: everybody works less, and demand moves to where little is automated.
 * Del Rio-Chanona et al. (2021) and their code: hours left D (1 - p) are spread over jobs of the new standard week, and
 * demand goes there on a logistic path whose middle lies half-way the years of automation.
 */
public final class AutomationDemand implements Demand {
    private static final double WEEKS_PER_YEAR = 52;

    private final double[] start;
    private final double[] end;
    private final double from;
    private final double length;
    private final double steepness;

    /** The path from the demand of the start. */
    AutomationDemand(Network network, double[] start, NetworkModelParameters parameters) {
        this.start = start.clone();
        end = end(start, network.automated());
        from = parameters.automationStart().value();
        length = steps(parameters);
        double reach = parameters.automationReach().value();
        steepness = -StrictMath.log(1 / reach - 1) / (length / 2);
    }

    /** Steps in the years of automation. */
    static double steps(NetworkModelParameters parameters) {
        return parameters.automationYears().value()
                * WEEKS_PER_YEAR
                / parameters.stepWeeks().value();
    }

    /** Demand after automation: the hours left, in jobs of the hours that then are standard. */
    static double[] end(double[] start, double[] automated) {
        double hours = 0;
        double jobs = 0;
        for (int i = 0; i < start.length; i++) {
            hours += start[i] * (1 - automated[i]);
            jobs += start[i];
        }
        // the paper counts eight hours a day before automation; they cancel
        double standard = hours / jobs;
        var end = new double[start.length];
        for (int i = 0; i < start.length; i++) {
            end[i] = standard == 0 ? start[i] : start[i] * (1 - automated[i]) / standard;
        }
        return end;
    }

    @Override
    public double of(int occupation, int step) {
        double way = 1 / (1 + StrictMath.exp(-steepness * (step - from - length / 2)));
        return start[occupation] + (end[occupation] - start[occupation]) * way;
    }
}
