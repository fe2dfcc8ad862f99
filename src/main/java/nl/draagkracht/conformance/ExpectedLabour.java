package nl.draagkracht.conformance;

/**
 * The limit case in expected values.
 * Del Rio-Chanona et al. (2021), equations 3.1 to 3.3; spells by shifting those of the step before by one.
 */
public final class ExpectedLabour implements NetworkLabour {
    private final NetworkModel model;
    private final SearchStep search;
    private final double[] employed;
    private final double[] unemployed;
    private final double[] vacant;
    /** Unemployed per occupation by completed steps, as far as those are not yet long. */
    private final double[][] spells;

    private double jobFinding;

    /** The published start of a network. */
    public ExpectedLabour(Network network, NetworkModel model) {
        this.model = model;
        search = new SearchStep(network);
        var start = network.start(model);
        employed = start.employed().clone();
        unemployed = start.unemployed();
        vacant = start.vacant();
        spells = new double[network.count()][model.longTermSteps() - 1];
        for (int i = 0; i < spells.length; i++) {
            spells[i][0] = unemployed[i];
        }
    }

    @Override
    public void step(double[] wanted) {
        var found = search.search(unemployed, vacant);
        int n = occupations();
        var hires = new double[n];
        double hired = 0;
        double before = 0;
        for (int i = 0; i < n; i++) {
            hires[i] = found.applications()[i] * found.pools().success(i);
            hired += hires[i];
            before += unemployed[i];
        }
        jobFinding = before == 0 ? 0 : hired / before;
        for (int i = 0; i < n; i++) {
            double gap = employed[i] + vacant[i] - wanted[i];
            double lost = employed[i] * model.separationChance(employed[i], gap);
            double opened = employed[i] * model.openingChance(employed[i], gap);
            double leaving = chance(i, found);
            age(i, lost, leaving);
            unemployed[i] += lost - unemployed[i] * leaving;
            employed[i] += hires[i] - lost;
            vacant[i] += opened - hires[i];
        }
    }

    /** Chance that an unemployed worker of this occupation finds work anywhere. */
    private static double chance(int occupation, SearchStep.Outcome found) {
        double sum = 0;
        for (int j = 0; j < found.applications().length; j++) {
            sum += found.destinations().chance(occupation, j) * found.pools().success(j);
        }
        return sum;
    }

    private void age(int occupation, double lost, double leaving) {
        double[] line = spells[occupation];
        for (int k = line.length - 1; k > 0; k--) {
            line[k] = line[k - 1] * (1 - leaving);
        }
        line[0] = lost;
    }

    @Override
    public int occupations() {
        return employed.length;
    }

    @Override
    public double employed(int occupation) {
        return employed[occupation];
    }

    @Override
    public double unemployed(int occupation) {
        return unemployed[occupation];
    }

    @Override
    public double vacant(int occupation) {
        return vacant[occupation];
    }

    @Override
    public double longTerm(int occupation) {
        double shorter = 0;
        for (double spell : spells[occupation]) {
            shorter += spell;
        }
        return Math.max(0, unemployed[occupation] - shorter);
    }

    @Override
    public double jobFinding() {
        return jobFinding;
    }
}
