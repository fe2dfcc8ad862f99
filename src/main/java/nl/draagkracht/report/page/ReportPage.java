package nl.draagkracht.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.PairedResult;

/**
 * The page {@code report.html} of one run: one file that loads nothing, in English and Dutch, for screen and paper. Same
 * run, same bytes.
 */
public final class ReportPage {

    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");
    private static final List<String> SCRIPTS = List.of("page.js", "charts.js", "tables.js");

    private final ResolvedScenario scenario;
    private final PairedResult result;
    private final Origin origin;

    /**
     * A page about a run.
     *
     * @param scenario what was asked
     * @param result what came out
     * @param origin which program made it
     */
    public ReportPage(ResolvedScenario scenario, PairedResult result, Origin origin) {
        this.scenario = scenario;
        this.result = result;
        this.origin = origin;
    }

    /** The whole file. */
    public byte[] bytes() {
        Evidence evidence = new Evidence(result, scenario.isBaseline());
        List<Figure> figures = FigureChapters.of(evidence);
        AccountChapter accounts = new AccountChapter(evidence);
        String library = closed(Resource.text("vendor/echarts.common.min.js"));
        String script = closed(scripts());
        Matcher slot = SLOT.matcher(Resource.text("page.html"));
        StringBuilder page = new StringBuilder();
        while (slot.find()) {
            String content = switch (slot.group(1)) {
                case "policy" -> policy(library, script);
                case "title" -> Html.escape(scenario.title());
                case "style" -> Resource.text("page.css");
                case "skip" -> new Html().say("head.skip").toString();
                case "contentsheading" -> new Html().say("head.contents").toString();
                case "noscript" -> new Html().say("head.noscript").toString();
                case "header" -> header();
                case "contents" -> contents(figures, accounts);
                case "main" -> main(figures, accounts);
                case "data" -> FigureData.text(scenario.name(), authored("title", scenario.title()), figures, evidence);
                case "library" -> library;
                case "script" -> script;
                default -> throw new IllegalStateException("page.html has an unknown slot " + slot.group());
            };
            slot.appendReplacement(page, Matcher.quoteReplacement(content));
        }
        slot.appendTail(page);
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String header() {
        Html html = new Html();
        html.element("p", Wording.key("head.kicker"), "class", "kicker");
        html.open("h1").both(authored("title", scenario.title())).close("h1");
        html.open("p", "class", "question")
                .both(authored("question", scenario.question()))
                .close("p");
        html.element("p", Wording.of(this::facts), "class", "facts");
        return html.toString();
    }

    /** The author's words; in Dutch too for a shipped scenario whose English words are still the ones translated. */
    private Wording authored(String part, String words) {
        String key = "scenario." + scenario.name() + "." + part;
        return Texts.of(Language.ENGLISH).find(key).filter(words::equals).isPresent()
                ? Wording.key(key)
                : Wording.same(words);
    }

    private String facts(Texts texts) {
        return texts.say(
                "head.facts",
                "months",
                Integer.toString(scenario.months()),
                "start",
                Findings.month(scenario.settings().start(), texts),
                "sample",
                VerdictWords.sample(scenario, texts),
                "seed",
                Long.toString(scenario.seed()));
    }

    private static String contents(List<Figure> figures, AccountChapter accounts) {
        Html html = new Html();
        html.open("ul");
        entry("verdict", "verdict.heading", html);
        new FigureChapters(figures).chapters().forEach(chapter -> entry(chapter, "chapter." + chapter, html));
        if (accounts.hasRows()) {
            entry("accounts", "accounts.heading", html);
        }
        entry("assumptions", "assumptions.heading", html);
        entry("trust", "trust.heading", html);
        entry("again", "again.heading", html);
        return html.close("ul").toString();
    }

    private static void entry(String id, String key, Html html) {
        html.open("li").open("a", "href", "#" + id).say(key).close("a", "li");
    }

    private String main(List<Figure> figures, AccountChapter accounts) {
        var verdict = result.scenario().verdict();
        Html html = new Html();
        html.element("h2", Wording.key("verdict.heading"), "id", "verdict", "tabindex", "-1");
        html.element("p", new VerdictWords(verdict).sentence(), "class", "sentence");
        html.element("p", VerdictWords.certainty(scenario));
        new LimitTable(scenario.parameters().indicators().limits()).write(verdict, html);
        html.element("p", Wording.key("limits.rule"), "class", "quiet");
        new FigureChapters(figures).write(html);
        accounts.write(html);
        new AssumptionChapter(scenario, result.scenario().levers()).write(html);
        new TrustChapter(scenario, origin, result.withoutFeedback().isEmpty()).write(html);
        return html.toString();
    }

    private static String scripts() {
        StringBuilder all = new StringBuilder();
        SCRIPTS.forEach(name -> all.append(Resource.text(name)));
        return all.toString();
    }

    /** A script inside a page must not hold the words that end it. */
    private static String closed(String script) {
        return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    /**
     * What the page may do: run the two scripts whose hash stands here, and nothing else. Words of a scenario's author can
     * therefore never run, even where escaping them failed.
     */
    private static String policy(String library, String script) {
        return "default-src 'none'; script-src '" + hash(library) + "' '" + hash(script)
                + "'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
