package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.simulation.RunResult;

/**
 * The Beveridge path of a country: unemployment rate and vacancy rate, month by month, mean over seeds.
 * Vacancy rate: open vacancies per job, filled or open (CBS 80472NED, Beveridge 1944). In a slump vacancies fall before unemployment rises
 * and in a recovery they return before it falls, so that the path turns counter-clockwise (Pissarides 2000, chapter 1; del Rio-Chanona
 * et al. 2021, section 4.1).
 */
public final class Beveridge {
    private static final int AROUND = 1;

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

    /** What the path of a run differs from that of its paired baseline, month by month. */
    public static List<Point> beside(List<Point> path, List<Point> baseline) {
        var apart = new ArrayList<Point>();
        for (int t = 0; t < path.size(); t++) {
            var run = path.get(t);
            var calm = baseline.get(t);
            apart.add(new Point(
                    run.month(), run.unemployment() - calm.unemployment(), run.vacancies() - calm.vacancies()));
        }
        return apart;
    }

    /** The path in means of three months, the middle one named; fewer at both ends. */
    public static List<Point> smoothed(List<Point> path) {
        var smooth = new ArrayList<Point>();
        for (int t = 0; t < path.size(); t++) {
            var near = path.subList(Math.max(0, t - AROUND), Math.min(path.size(), t + AROUND + 1));
            smooth.add(new Point(
                    path.get(t).month(),
                    near.stream().mapToDouble(Point::unemployment).average().orElseThrow(),
                    near.stream().mapToDouble(Point::vacancies).average().orElseThrow()));
        }
        return smooth;
    }

    /**
     * Area that a path encloses when its end is joined to its beginning, in square percentage points (shoelace formula): positive when it
     * turns counter-clockwise, with unemployment to the right and vacancies upwards.
     */
    public static double area(List<Point> path) {
        double twice = 0;
        for (int t = 0; t < path.size(); t++) {
            var here = path.get(t);
            var next = path.get((t + 1) % path.size());
            twice += here.unemployment() * next.vacancies() - next.unemployment() * here.vacancies();
        }
        return 100 * 100 * twice / 2;
    }
}
