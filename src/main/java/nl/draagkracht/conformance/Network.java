package nl.draagkracht.conformance;

import java.util.Arrays;
import java.util.List;

/**
 * Occupations, how many work in each, and how easily a worker moves from one to another.
 * Del Rio-Chanona et al. (2021): rows of A add up to one and hold the self-loops.
 *
 * @param occupations names
 * @param employed workers at the start, at least 0
 * @param automated share of the hours of each occupation that automation takes over
 * @param moves A[i][j], rows adding up to 1
 */
public record Network(List<String> occupations, double[] employed, double[] automated, double[][] moves) {

    /** Every occupation is as easily reached from every other: the case that one equation describes. */
    static Network complete(int occupations, double employedEach) {
        var names = new String[occupations];
        var moves = new double[occupations][occupations];
        for (int i = 0; i < occupations; i++) {
            names[i] = "occupation " + (i + 1);
            Arrays.fill(moves[i], 1.0 / occupations);
        }
        var employed = new double[occupations];
        Arrays.fill(employed, employedEach);
        return new Network(List.of(names), employed, new double[occupations], moves);
    }

    /** The two occupations of the worked example in the replication notes. */
    static Network two() {
        return new Network(
                List.of("occupation 1", "occupation 2"), new double[] {1000, 500}, new double[2], new double[][] {
                    {0.8, 0.2}, {0.3, 0.7}
                });
    }

    /** Number of occupations. */
    public int count() {
        return employed.length;
    }

    /** The stocks of the published start: unemployed and vacancies are one step's turnover. */
    Stocks start(NetworkModel model) {
        var unemployed = new double[count()];
        var vacant = new double[count()];
        for (int i = 0; i < count(); i++) {
            unemployed[i] = model.separation() * employed[i];
            vacant[i] = model.opening() * employed[i];
        }
        return new Stocks(employed, unemployed, vacant);
    }

    /** The start in whole workers, as many times as large. */
    Stocks start(NetworkModel model, double times) {
        var start = start(model);
        return new Stocks(
                rounded(start.employed(), times), rounded(start.unemployed(), times), rounded(start.vacant(), times));
    }

    private static double[] rounded(double[] stock, double times) {
        return Arrays.stream(stock).map(each -> Math.rint(each * times)).toArray();
    }

    /**
     * Workers, unemployed by their last occupation, and vacancies.
     *
     * @param employed workers per occupation
     * @param unemployed unemployed per occupation
     * @param vacant vacancies per occupation
     */
    record Stocks(double[] employed, double[] unemployed, double[] vacant) {

        /** Demand for labour at the start: everybody in the labour force of the occupation. */
        double[] demand() {
            var demand = new double[employed.length];
            Arrays.setAll(demand, i -> employed[i] + unemployed[i]);
            return demand;
        }

        /** Employed and unemployed of all occupations. */
        double labourForce() {
            return Arrays.stream(demand()).sum();
        }
    }
}
