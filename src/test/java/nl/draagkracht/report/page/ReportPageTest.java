package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.draagkracht.scenario.Episode;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.PairedResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** The file report.html: well made, whole in two languages, loading nothing, and safe from the words of a scenario. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageTest {

    private static final Origin ORIGIN = new Origin("0.1.0", "abc1234", "f".repeat(64));
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final String HOSTILE = """
            {"title": "</title><script>alert(1)</script> \\"A\\" & 'B'", "question": "<img src=x onerror=alert(2)>?",
             "differsFrom": "baseline", "technology": {"scenario": {
               "horizonYears": {"value": 5, "why": "]]></td></table><script>alert(3)</script><!--"}}}}
            """;

    private final PairedResult result =
            MadeRun.ofEverything(0.5).beside(MadeRun.ofEverything(0), MadeRun.ofEverything(0.4));
    private final ResolvedScenario scenario = ScenarioReader.read("white-collar-shock");
    private String page;
    private Document document;

    @TempDir
    private Path folder;

    @BeforeAll
    void makeThePage() throws Exception {
        page = page(scenario);
        document = parsed(page);
    }

    @Test
    void theSameRunGivesTheSameBytesOfAModestSize() {
        assertThat(page(scenario)).isEqualTo(page);
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3_000_000);
    }

    @Test
    void nothingIsLoadedFromAnywhere() {
        for (Element element : all("*")) {
            for (String attribute : List.of("src", "href", "srcset", "data", "action", "poster")) {
                String address = element.getAttribute(attribute);
                assertThat(address.isEmpty() || address.startsWith("#"))
                        .as(attribute + "=" + address)
                        .isTrue();
            }
            assertThat(element.getTagName()).isNotIn("link", "iframe", "object", "embed", "base", "img");
        }
        String style = all("style").get(0).getTextContent();
        assertThat(style).doesNotContain("url(", "@import");
    }

    @Test
    void onlyItsOwnTwoScriptsMayRun() throws Exception {
        String policy = all("meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
        List<String> scripts = SCRIPT.matcher(page)
                .results()
                .filter(script -> !script.group(1).contains("application/json"))
                .map(script -> script.group(2))
                .toList();

        assertThat(scripts).hasSize(2);
        assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-").doesNotContain("unsafe-eval", "http");
        for (String script : scripts) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
    }

    @Test
    void everyWordHasItsTranslationBesideIt() {
        List<Element> english = all("span").stream()
                .filter(span -> span.getAttribute("lang").equals("en"))
                .toList();
        assertThat(english).hasSizeGreaterThan(150);
        for (Element span : english) {
            Element next = (Element) span.getNextSibling();
            assertThat(next.getAttribute("lang")).as(span.getTextContent()).isEqualTo("nl");
            assertThat(next.getTextContent()).isNotBlank();
        }
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(page).contains("Een schok voor kantoorwerk in drie jaar", "A shock to office work in three years");
    }

    @Test
    void headingsAreInOrderAndNamesAreUnique() {
        int before = 0;
        for (Element heading : all("*")) {
            if (heading.getTagName().matches("h[1-6]")) {
                int level = heading.getTagName().charAt(1) - '0';
                assertThat(level).as(heading.getTextContent()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
        assertThat(all("h1")).hasSize(1);
        List<String> ids = all("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Element element : all("*")) {
            for (String name : element.getAttribute("aria-labelledby").split(" ")) {
                assertThat(name.isEmpty() || ids.contains(name))
                        .as("aria-labelledby " + name)
                        .isTrue();
            }
            if (element.getAttribute("href").startsWith("#")) {
                assertThat(ids).contains(element.getAttribute("href").substring(1));
            }
        }
    }

    @Test
    void everyFigureHasTitleChartSourceAndNumbers() {
        List<Element> figures = all("figure");
        assertThat(figures).hasSize(18);
        for (Element figure : figures) {
            assertThat(figure.getElementsByTagName("figcaption").getLength()).isEqualTo(1);
            assertThat(figure.getElementsByTagName("details").getLength()).isEqualTo(1);
            assertThat(figure.getTextContent()).contains("Source:", "Bron:");
            assertThat(children(figure.getElementsByTagName("div")))
                    .anyMatch(box -> box.getAttribute("role").equals("img"));
        }
        for (Element header : all("th")) {
            assertThat(header.getAttribute("scope")).isIn("col", "row", "rowgroup");
        }
    }

    @Test
    void theNumbersBehindTheChartsAreThere() {
        String data = SCRIPT.matcher(page).results().findFirst().orElseThrow().group(2);
        var tree = JsonMapper.builder().build().readTree(data);

        assertThat(tree.get("months").size()).isEqualTo(MadeRun.MONTHS);
        var panel = tree.get("figures").get("ww").get(0);
        assertThat(panel.get("lines").get(1).get("id").asString()).isEqualTo("wwStockScenario");
        assertThat(panel.get("lines").get(1).get("values").get(59).asDouble()).isEqualTo(150_000);
        assertThat(panel.get("axis").get("nl").asString()).isEqualTo("duizend uitkeringen");
        assertThat(tree.get("figures").size()).isEqualTo(18);
    }

    @Test
    void saysHowToMakeItAgainAndWhatWasAssumed() {
        assertThat(page)
                .contains(
                        "java -jar target/draagkracht.jar run white-collar-shock --months 120 --sample 0.01 --seed 1<")
                .contains("version 0.1.0, commit abc1234", "f".repeat(64))
                .contains("Thought exercise of Citrini (February 2026)")
                .contains("No policy instrument was used", "single numbers of the model are assumptions");
        // what the option left out, if there were one, cannot be asked of run: the command is the same
        assertThat(new TrustChapter(scenario, ORIGIN, true).command())
                .isEqualTo(new TrustChapter(scenario, ORIGIN, false).command());
        assertThat(new TrustChapter(Episode.of("2008").scenario(), ORIGIN, true).command())
                .startsWith("java -jar target/draagkracht.jar validate --episode 2008 --months ")
                .endsWith(" --seeds 1");
    }

    @Test
    void instrumentsAreToldInBothLanguages() {
        String longer = page(ScenarioReader.read("longer-ww"));

        assertThat(longer).contains("new WW rights last", "duurt een nieuw WW-recht");
    }

    @Test
    void wordsOfAScenarioNeverBecomeMarkup() throws Exception {
        Path file = Files.writeString(folder.resolve("hostile.json"), HOSTILE);
        String hostile = page(ScenarioReader.read(file.toString()));
        Document read = parsed(hostile);

        assertThat(SCRIPT.matcher(hostile).results().count()).isEqualTo(3);
        assertThat(SCRIPT.matcher(hostile).replaceAll("")).doesNotContain("<img", "<script", "</script", "<!--");
        assertThat(read.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("</title><script>alert(1)</script> \"A\" & 'B'");
        assertThat(hostile).contains("]]&gt;&lt;/td&gt;&lt;/table&gt;", "run scenario.json --months");
        assertThat(FigureData.inScript("{\"a\": \"</script><!--\u2028\"}"))
                .isEqualTo("{\"a\": \"\\u003c/script\\u003e\\u003c!--\\u2028\"}");
        assertThat(Html.escape("a\u0000b\u202Ec<d")).isEqualTo("a\uFFFDb\uFFFDc&lt;d");
    }

    private String page(ResolvedScenario asked) {
        return new String(new ReportPage(asked, result, ORIGIN).bytes(), StandardCharsets.UTF_8);
    }

    private List<Element> all(String tag) {
        return children(document.getElementsByTagName(tag));
    }

    private static List<Element> children(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The page without its scripts is well-formed XML; a mistake in the markup stops the parser. */
    private static Document parsed(String page) throws Exception {
        String markup = SCRIPT.matcher(page).replaceAll("").replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
    }
}
