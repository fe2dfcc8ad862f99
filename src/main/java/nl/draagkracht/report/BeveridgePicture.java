package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.draagkracht.experiment.Beveridge.Point;

/** The Beveridge path of a run as a table and as a picture (SVG): unemployment to the right, vacancies upwards, a dot a month. */
public final class BeveridgePicture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int MARGIN = 60;
    private static final int TICKS = 4;

    private final List<Point> path;
    private final double[] across;
    private final double[] upwards;

    /** The picture of a path of at least one month. */
    public BeveridgePicture(List<Point> path) {
        this.path = path;
        across = range(Point::unemployment);
        upwards = range(Point::vacancies);
    }

    /** One row per month: {@code beveridge.csv}. */
    public Table table() {
        List<List<Object>> rows = new ArrayList<>();
        for (Point point : path) {
            rows.add(List.of(point.month().toString(), point.unemployment(), point.vacancies()));
        }
        return new Table(List.of("month", "unemploymentRate", "vacancyRate"), rows);
    }

    /** The picture: {@code beveridge.svg}. */
    public String svg() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\"",
                WIDTH,
                HEIGHT);
        line(
                text,
                "  font-size=\"12\"><title>Beveridge path, %s to %s</title>",
                path.get(0).month(),
                last().month());
        line(text, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        for (int tick = 0; tick <= TICKS; tick++) {
            double u = across[0] + tick * (across[1] - across[0]) / TICKS;
            double v = upwards[0] + tick * (upwards[1] - upwards[0]) / TICKS;
            line(text, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.1f %%</text>", x(u), HEIGHT - 35, 100 * u);
            line(text, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f %%</text>", MARGIN - 8, y(v), 100 * v);
        }
        line(text, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">unemployment rate</text>", WIDTH / 2, HEIGHT - 12);
        line(text, "<text x=\"%d\" y=\"%d\">vacancies per job</text>", 12, MARGIN - 25);
        text.append("<polyline fill=\"none\" stroke=\"#0072b2\" stroke-width=\"1.5\" points=\"");
        path.forEach(point ->
                text.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point.unemployment()), y(point.vacancies()))));
        text.append("\"/>\n");
        label(text, path.get(0));
        label(text, last());
        return text.append("</svg>\n").toString();
    }

    private Point last() {
        return path.get(path.size() - 1);
    }

    private void label(StringBuilder text, Point point) {
        double x = x(point.unemployment());
        double y = y(point.vacancies());
        line(text, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#d55e00\"/>", x, y);
        line(text, "<text x=\"%.1f\" y=\"%.1f\">%s</text>", x + 7, y - 7, point.month());
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    /** Smallest and largest value with room on both sides. */
    private double[] range(ToDoubleFunction<Point> of) {
        double low = path.stream().mapToDouble(of).min().orElseThrow();
        double high = path.stream().mapToDouble(of).max().orElseThrow();
        double room = Math.max(0.002, (high - low) / 10);
        return new double[] {Math.max(0, low - room), high + room};
    }

    private double x(double unemployment) {
        return MARGIN + (WIDTH - 2 * MARGIN) * (unemployment - across[0]) / (across[1] - across[0]);
    }

    private double y(double vacancies) {
        return HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * (vacancies - upwards[0]) / (upwards[1] - upwards[0]);
    }
}
