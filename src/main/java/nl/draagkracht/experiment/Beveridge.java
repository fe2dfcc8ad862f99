package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.simulation.RunResult;

/**
 * The Beveridge path of a country: unemployment rate and vacancy rate, month by month, mean over seeds.
 * Vacancy rate: open vacancies per job, filled or open (CBS 80472NED, Beveridge 1944).
 */
public final class Beveridge {
    private Beveridge() {}

    /**
     * One month of the path.
     *
     * @param month month
     * @param unemployment unemployed as a share of the labour force
     * @param vacancies vacancies as a share of workers and vacancies
     */
    public record Point(Month month, double unemployment, double vacancies) {}

    /** The path of runs of the same months. */
    public static List<Point> path(List<RunResult> runs, Month start, int months) {
        var rows = runs.stream()
                .map(run -> new RunRows(run.indicators(), start, months))
                .toList();
        var points = new ArrayList<Point>();
        for (int t = 0; t < months; t++) {
            double unemployment = 0;
            double vacancies = 0;
            for (RunRows run : rows) {
                double open = run.total(Indicator.VACANCIES)[t];
                unemployment += run.total(Indicator.UNEMPLOYMENT_RATE)[t] / rows.size();
                vacancies += open / (open + run.total(Indicator.EMPLOYED)[t]) / rows.size();
            }
            points.add(new Point(start.plus(t), unemployment, vacancies));
        }
        return points;
    }
}
