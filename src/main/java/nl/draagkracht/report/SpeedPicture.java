package nl.draagkracht.report;

import java.util.List;
import java.util.Locale;
import nl.draagkracht.experiment.SpeedMoment;

/**
 * How firms part with the same number of jobs at several speeds, as a picture (SVG): a bar per speed, cut into what runs through hiring,
 * assignments that end, contracts that are not renewed and dismissals.
 */
public final class SpeedPicture {
    private static final int WIDTH = 760;
    private static final int LEFT = 110;
    private static final int RIGHT = 40;
    private static final int TOP = 112;
    private static final int BAR = 44;
    private static final int STEP = 64;
    private static final int FOOT = 56;
    private static final int QUARTERS = 4;
    private static final List<String> NAMES =
            List.of("through hiring", "assignments ended", "not renewed", "dismissed");
    private static final List<String> COLOURS = List.of("#0072b2", "#56b4e9", "#e69f00", "#d55e00");
    private static final String STYLE =
            "<style>text{fill:#222;font:13px sans-serif}.title{font-size:17px;font-weight:bold}"
                    + ".small{font-size:12px;fill:#555}.in{fill:#fff;font-weight:bold}.grid{stroke:#ccc}</style>";

    private final String scenario;
    private final List<SpeedMoment> moments;
    private final StringBuilder text = new StringBuilder();

    /** The picture of a scenario's automation at these speeds. */
    public SpeedPicture(String scenario, List<SpeedMoment> moments) {
        this.scenario = scenario;
        this.moments = moments;
    }

    /** The picture: {@code speeds.svg}. */
    public String svg() {
        text.setLength(0);
        int bottom = TOP + STEP * moments.size();
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">", WIDTH, bottom + FOOT);
        line("<title>How jobs are lost, by the speed of the shock</title>");
        text.append(STYLE).append('\n');
        line("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, bottom + FOOT);
        line(
                "<text class=\"title\" x=\"20\" y=\"30\">%s</text>",
                CheckTables.sentence(moments).replace(" of the jobs lost", ""));
        line(
                "<text class=\"small\" x=\"20\" y=\"52\">Automation of the scenario %s in 1 to 8 years, nothing brings work"
                        + " back; share of the jobs lost</text>",
                scenario);
        legend();
        for (int k = 0; k <= QUARTERS; k++) {
            double x = x((double) k / QUARTERS);
            line("<path class=\"grid\" d=\"M%.1f %dV%d\"/>", x, TOP - 6, bottom);
            line("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d %%</text>", x, bottom + 18, 100 * k / QUARTERS);
        }
        for (int k = 0; k < moments.size(); k++) {
            bar(moments.get(k), TOP + k * STEP);
        }
        return text.append("</svg>\n").toString();
    }

    private void legend() {
        int x = 20;
        for (int k = 0; k < NAMES.size(); k++) {
            line("<rect x=\"%d\" y=\"70\" width=\"14\" height=\"14\" fill=\"%s\"/>", x, COLOURS.get(k));
            line("<text x=\"%d\" y=\"82\">%s</text>", x + 20, NAMES.get(k));
            x += 40 + 8 * NAMES.get(k).length();
        }
    }

    private void bar(SpeedMoment moment, int y) {
        line(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%d %s</text>",
                LEFT - 12, y + BAR / 2 + 5, moment.years(), moment.years() == 1 ? "year" : "years");
        double lost = moment.jobsLost();
        var shares = List.of(
                moment.hiringShare(),
                moment.assignmentsEnded() / lost,
                moment.notRenewed() / lost,
                moment.dismissed() / lost);
        double from = 0;
        for (int k = 0; k < shares.size(); k++) {
            double share = Math.max(0, Math.min(shares.get(k), 1 - from));
            line(
                    "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                    x(from), y, x(share) - x(0), BAR, COLOURS.get(k));
            if (share > 0.05) {
                line(
                        "<text class=\"in\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.0f %%</text>",
                        x(from + share / 2), y + BAR / 2 + 5, 100 * share);
            }
            from += share;
        }
    }

    private static double x(double share) {
        return LEFT + (WIDTH - LEFT - RIGHT) * share;
    }

    private void line(String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
