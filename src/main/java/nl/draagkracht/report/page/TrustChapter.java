package nl.draagkracht.report.page;

import java.math.BigDecimal;
import java.util.List;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioLibrary;

/** How far to trust the page, misses of the baseline included, and how to make it again. */
final class TrustChapter {
    private static final String EPISODE = "episode-";

    private final ResolvedScenario scenario;
    private final Origin origin;
    private final boolean firstRoundOnly;

    /**
     * The end of a page.
     *
     * @param firstRoundOnly whether the run without demand feedback was left out
     */
    TrustChapter(ResolvedScenario scenario, Origin origin, boolean firstRoundOnly) {
        this.scenario = scenario;
        this.origin = origin;
        this.firstRoundOnly = firstRoundOnly && !scenario.isBaseline();
    }

    void write(Html html) {
        misses(html);
        again(html);
    }

    private static void misses(Html html) {
        KnownMisses misses = new KnownMisses();
        html.element("h2", Wording.key("trust.heading"), "id", "trust");
        html.element(
                "p",
                Wording.of(
                        texts -> texts.say("trust.counts", "compared", misses.compared(), "missed", misses.missed())));
        html.open("ul");
        misses.leads().keySet().forEach(miss -> html.element("li", Wording.key("miss." + miss)));
        html.close("ul").element("p", Wording.key("trust.where"), "class", "quiet");
    }

    private void again(Html html) {
        html.element("h2", Wording.key("again.heading"), "id", "again");
        html.element("p", Wording.key("again.command"));
        html.open("pre", "tabindex", "0", "role", "region", "aria-labelledby", "again")
                .open("code");
        html.both(Wording.same(command())).raw("</code></pre>\n");
        if (firstRoundOnly) {
            html.element("p", Wording.key("again.firstRound"));
        }
        if (!isShipped()) {
            html.element("p", Wording.key("again.file"));
        }
        html.open("dl");
        fact(
                "program",
                Wording.of(texts -> texts.say("again.version", "version", origin.version(), "commit", origin.commit())),
                html);
        html.element("dt", Wording.key("again.hash"));
        html.open("dd")
                .open("code", "class", "hash")
                .raw(Html.escape(origin.resolvedHash()))
                .close("code", "dd");
        fact("seed", Wording.same(Long.toString(scenario.seed())), html);
        fact(
                "sample",
                Wording.of(texts -> texts.say("again.sampleOf", "sample", VerdictWords.sample(scenario, texts))),
                html);
        fact("months", Wording.of(this::months), html);
        html.close("dl");
        for (String key : List.of("again.numbers", "again.charts")) {
            html.element("p", Wording.key(key), "class", "quiet");
        }
    }

    private String months(Texts texts) {
        return texts.say(
                "again.monthsOf",
                "months",
                Integer.toString(scenario.months()),
                "first",
                Findings.month(scenario.settings().start(), texts),
                "last",
                Findings.month(scenario.settings().last(), texts));
    }

    private static void fact(String key, Wording value, Html html) {
        html.element("dt", Wording.key("again." + key)).element("dd", value);
    }

    private boolean isShipped() {
        return ScenarioLibrary.shippedNames().contains(scenario.name());
    }

    /** The command that gives the same run, whatever the options were that made it; an episode of history has one of its own. */
    String command() {
        String of = scenario.name().startsWith(EPISODE)
                ? "validate --episode " + scenario.name().substring(EPISODE.length())
                : "run " + (isShipped() ? scenario.name() : "scenario.json");
        return "java -jar target/draagkracht.jar " + of
                + " --months " + scenario.months()
                + " --sample " + BigDecimal.valueOf(scenario.sample()).toPlainString()
                + (scenario.name().startsWith(EPISODE) ? " --seeds " : " --seed ") + scenario.seed();
    }
}
