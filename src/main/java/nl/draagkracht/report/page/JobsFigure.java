package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/**
 * Jobs that AI takes, by sector, and the ways in which work comes back (model page 4.3).
 * A channel may be negative: wages that share in the saving make work dearer, and where AI does part of the new tasks too there are fewer
 * of them than in the baseline.
 */
final class JobsFigure {

    private static final String SECTOR = "sector";
    private static final String CHANNEL = "channel";

    private final Evidence evidence;

    JobsFigure(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The figure; none where AI takes no jobs. */
    Optional<Figure> figure() {
        int last = evidence.months() - 1;
        return evidence.total(Indicator.JOBS_DISPLACED_SO_FAR)
                .map(Paired::scenario)
                .filter(displaced -> displaced[last] > 0)
                .map(displaced -> drawn(displaced, last));
    }

    private Figure drawn(double[] displaced, int last) {
        Ranking sectors = byGroup(Indicator.JOBS_DISPLACED_SO_FAR, SECTOR, last).sorted();
        Ranking channels = byGroup(Indicator.JOBS_BROUGHT_BACK, CHANNEL, last).sorted();
        List<Panel> panels = new ArrayList<>();
        panels.add(Panel.lines("jobsSoFar", "jobs", Measure.COUNT, sinceTheStart(displaced, channels)));
        if (!channels.isEmpty()) {
            panels.add(Panel.lines("jobsBroughtBack", "jobs", Measure.COUNT, byChannel(channels)));
        }
        if (!sectors.isEmpty()) {
            var line = Line.part("jobsDisplacedSoFar", Wording.key("line.displaced"), sectors.column(0));
            panels.add(Panel.bars(
                    "jobsBySector", "jobs", Measure.COUNT, Panel.Shape.BARS, sectors.names(), List.of(line)));
        }
        Wording title =
                Wording.of(texts -> gone(displaced[last], sectors, texts) + back(displaced[last], channels, texts));
        return Figure.of("jobs", "work", title, panels);
    }

    private Ranking byGroup(Indicator indicator, String breakdown, int month) {
        return Ranking.of(
                breakdown,
                evidence.groups(indicator, breakdown),
                group ->
                        evidence.group(indicator, breakdown, group).map(pair -> new double[] {pair.scenario()[month]}));
    }

    private double[] channel(String code) {
        return evidence.group(Indicator.JOBS_BROUGHT_BACK, CHANNEL, code)
                .map(Paired::scenario)
                .orElseThrow();
    }

    private List<Line> sinceTheStart(double[] displaced, Ranking channels) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.part("jobsDisplacedSoFar", Wording.key("line.displaced"), displaced));
        if (!channels.isEmpty()) {
            var back = new double[displaced.length];
            for (Ranking.Entry entry : channels.entries()) {
                double[] jobs = channel(entry.group());
                for (int t = 0; t < back.length; t++) {
                    back[t] += jobs[t];
                }
            }
            lines.add(Line.part("jobsBroughtBack", Wording.key("line.back"), back));
        }
        return lines;
    }

    private List<Line> byChannel(Ranking channels) {
        List<Line> lines = new ArrayList<>();
        for (Ranking.Entry entry : channels.entries()) {
            lines.add(Line.part("broughtBack." + entry.group(), entry.name(), channel(entry.group())));
        }
        return lines;
    }

    private String gone(double jobs, Ranking sectors, Texts texts) {
        String most = "";
        String sector = "";
        if (!sectors.isEmpty()) {
            sector = sectors.extreme(1).name().in(texts.language());
            most = Measure.COUNT.spoken(sectors.extreme(1).values()[0], texts);
        }
        return texts.say(
                sectors.isEmpty() ? "finding.jobs" : "finding.jobsBySector",
                "displaced",
                Measure.COUNT.spoken(jobs, texts),
                "month",
                Findings.month(evidence.month(evidence.months() - 1), texts),
                "sector",
                sector,
                "most",
                most);
    }

    /** What comes back on balance, and by which channel most; too little to name below half a per cent of what is lost. */
    private static String back(double displaced, Ranking channels, Texts texts) {
        if (channels.isEmpty()) {
            return "";
        }
        double sum = 0;
        for (double jobs : channels.column(0)) {
            sum += jobs;
        }
        Ranking.Entry most = channels.extreme(1);
        if (sum < displaced / 200) {
            return texts.say("finding.jobsNoneBack");
        }
        return texts.say(
                "finding.jobsBack",
                "back",
                Measure.COUNT.spoken(sum, texts),
                "channel",
                most.name().in(texts.language()),
                "most",
                Measure.COUNT.spoken(most.values()[0], texts));
    }
}
