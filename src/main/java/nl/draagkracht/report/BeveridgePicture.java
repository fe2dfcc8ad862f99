package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.draagkracht.experiment.Beveridge;
import nl.draagkracht.experiment.Beveridge.Point;

/**
 * The Beveridge path of a run as a table and as a picture (SVG): unemployment to the right, vacancies upwards.
 * A thin line goes from month to month, a thick one with arrows through means of three months; every January has a dot and its year.
 */
public final class BeveridgePicture {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 600;
    private static final int LEFT = 84;
    private static final int RIGHT = 36;
    private static final int TOP = 84;
    private static final int BOTTOM = 92;
    private static final int MONTHS = 12;
    private static final int ARROW_AT = 6;
    private static final double MOST_TICKS = 8;
    private static final double[] STEPS = {0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05};
    private static final String STYLE =
            "<style>text{fill:#222;font:13px sans-serif}.title{font-size:17px;font-weight:bold}"
                    + ".small{font-size:12px;fill:#555}.year{font-weight:bold;paint-order:stroke;stroke:#fff;stroke-width:4px}"
                    + ".grid{stroke:#e2e2e2}.axis{stroke:#555}.months{fill:none;stroke:#9ecae1;stroke-width:1}"
                    + ".path{fill:none;stroke:#0072b2;stroke-width:2.5;stroke-linejoin:round}.arrow{fill:#0072b2}"
                    + ".dot{fill:#d55e00;stroke:#fff}</style>";

    private final List<Point> path;
    private final List<Point> smooth;
    private final Axis across;
    private final Axis upwards;
    private final StringBuilder text = new StringBuilder();

    /** The picture of a path of at least one month. */
    public BeveridgePicture(List<Point> path) {
        this.path = path;
        smooth = Beveridge.smoothed(path);
        across = axis(Point::unemployment);
        upwards = axis(Point::vacancies);
    }

    /** The ticks of an axis: from a round number below the lowest value to one above the highest. */
    private record Axis(double from, double to, double step) {
        double share(double value) {
            return (value - from) / (to - from);
        }
    }

    /** One row per month: {@code beveridge.csv}. */
    public Table table() {
        List<List<Object>> rows = new ArrayList<>();
        for (Point point : path) {
            rows.add(List.of(point.month().toString(), point.unemployment(), point.vacancies()));
        }
        return new Table(List.of("month", "unemploymentRate", "vacancyRate"), rows);
    }

    /** Which way a path turns, in words. */
    public static String turn(double area) {
        String way = area > 0 ? "counter-clockwise" : "clockwise";
        return String.format(Locale.ROOT, "%s (signed area %+.2f square percentage points)", way, area);
    }

    /** The picture: {@code beveridge.svg}. */
    public String svg() {
        text.setLength(0);
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">", WIDTH, HEIGHT);
        String span = path.get(0).month() + " to " + path.get(path.size() - 1).month();
        line("<title>Beveridge path, %s</title>", span);
        text.append(STYLE).append('\n');
        line("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, HEIGHT);
        line("<text class=\"title\" x=\"%d\" y=\"30\">Unemployment and vacancies, %s</text>", LEFT, span);
        String told = path.size() > 2 * MONTHS
                ? "The path turns " + turn(Beveridge.area(path)) + "."
                : "Too short for a slump and its recovery: no direction is read off it.";
        line("<text class=\"small\" x=\"%d\" y=\"50\">%s</text>", LEFT, told);
        grid();
        polyline("months", path);
        polyline("path", smooth);
        for (int t = 0; t < smooth.size(); t++) {
            if (Math.floorMod(smooth.get(t).month().index(), MONTHS) == ARROW_AT && t > 0 && t + 1 < smooth.size()) {
                arrow(smooth.get(t - 1), smooth.get(t), smooth.get(t + 1));
            }
        }
        for (int t = 0; t < smooth.size(); t++) {
            if (t == 0
                    || t == smooth.size() - 1
                    || Math.floorMod(smooth.get(t).month().index(), MONTHS) == 0) {
                dot(t);
            }
        }
        line(
                "<text class=\"small\" x=\"%d\" y=\"%d\">Thick line: means of three months. Thin line: months. Dots: January;"
                        + " the arrows point forward in time.</text>",
                LEFT, HEIGHT - 14);
        return text.append("</svg>\n").toString();
    }

    private void grid() {
        for (int k = 0; k <= Math.round((across.to - across.from) / across.step); k++) {
            double u = across.from + k * across.step;
            line("<path class=\"grid\" d=\"M%.1f %dV%d\"/>", x(u), TOP, HEIGHT - BOTTOM);
            line(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    x(u), HEIGHT - BOTTOM + 20, percent(u, across.step));
        }
        for (int k = 0; k <= Math.round((upwards.to - upwards.from) / upwards.step); k++) {
            double v = upwards.from + k * upwards.step;
            line("<path class=\"grid\" d=\"M%d %.1fH%d\"/>", LEFT, y(v), WIDTH - RIGHT);
            line(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                    LEFT - 8, y(v) + 4, percent(v, upwards.step));
        }
        line("<path class=\"axis\" fill=\"none\" d=\"M%d %dV%dH%d\"/>", LEFT, TOP, HEIGHT - BOTTOM, WIDTH - RIGHT);
        line(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">unemployed, %% of the labour force</text>",
                WIDTH - RIGHT, HEIGHT - BOTTOM + 44);
        line("<text x=\"%d\" y=\"%d\">vacancies, %% of jobs filled or open</text>", 12, TOP - 12);
    }

    private void polyline(String kind, List<Point> points) {
        text.append("<polyline class=\"").append(kind).append("\" points=\"");
        points.forEach(point ->
                text.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point.unemployment()), y(point.vacancies()))));
        text.append("\"/>\n");
    }

    private void arrow(Point before, Point here, Point after) {
        double turned = Math.toDegrees(Math.atan2(
                y(after.vacancies()) - y(before.vacancies()), x(after.unemployment()) - x(before.unemployment())));
        line(
                "<path class=\"arrow\" d=\"M9 0L-7 7L-3 0L-7 -7Z\" transform=\"translate(%.1f %.1f) rotate(%.0f)\"/>",
                x(here.unemployment()), y(here.vacancies()), turned);
    }

    /** A dot with its year, on the outer side of the path so that the line does not run through it. */
    private void dot(int t) {
        var here = smooth.get(t);
        var before = smooth.get(Math.max(0, t - 2));
        var after = smooth.get(Math.min(smooth.size() - 1, t + 2));
        double alongX = x(after.unemployment()) - x(before.unemployment());
        double alongY = y(after.vacancies()) - y(before.vacancies());
        double length = Math.max(1e-9, Math.hypot(alongX, alongY));
        double awayX = 13 * alongY / length;
        double awayY = -13 * alongX / length;
        double x = x(here.unemployment());
        double y = y(here.vacancies());
        line("<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\"/>", x, y);
        boolean year = Math.floorMod(here.month().index(), MONTHS) == 0;
        String name = here.month().toString();
        line(
                "<text class=\"year\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x + awayX,
                y + awayY + 4,
                awayX < -5 ? "end" : awayX > 5 ? "start" : "middle",
                year && t > 0 ? name.substring(0, 4) : name);
    }

    private void line(String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static String percent(double share, double step) {
        int decimals = step < 0.001 ? 2 : step < 0.01 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f %%", 100 * share);
    }

    private Axis axis(ToDoubleFunction<Point> of) {
        double low = path.stream().mapToDouble(of).min().orElseThrow();
        double high = path.stream().mapToDouble(of).max().orElseThrow();
        double room = Math.max(0.001, (high - low) / 20);
        double from = Math.max(0, low - room);
        double to = high + room;
        double step = STEPS[STEPS.length - 1];
        for (int k = STEPS.length - 1; k >= 0; k--) {
            step = (to - from) / STEPS[k] <= MOST_TICKS ? STEPS[k] : step;
        }
        return new Axis(step * Math.floor(from / step), step * Math.ceil(to / step), step);
    }

    private double x(double unemployment) {
        return LEFT + (WIDTH - LEFT - RIGHT) * across.share(unemployment);
    }

    private double y(double vacancies) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * upwards.share(vacancies);
    }
}
