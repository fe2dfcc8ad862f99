package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.scenario.GradeTally;
import nl.draagkracht.scenario.ParameterCard;
import nl.draagkracht.scenario.ParameterCatalogue;
import org.junit.jupiter.api.Test;

/** What lies beside the page's code: the chart library as published, colours that can be told apart, misses as published. */
class PackagedFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/report");

    @Test
    void theChartLibraryIsTheOnePublished() throws Exception {
        for (String line : Files.readAllLines(FOLDER.resolve("vendor/SHA256SUMS"))) {
            String[] words = line.split("  ");
            byte[] bytes = Files.readAllBytes(FOLDER.resolve("vendor").resolve(words[1]));
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(hash).as(words[1]).isEqualTo(words[0]);
        }
        assertThat(Files.readString(FOLDER.resolve("vendor/NOTICE"))).contains("Apache ECharts");
    }

    @Test
    void linesAndWordsStandOffThePaperInLightAndDark() throws IOException {
        List<Map<String, String>> schemes = schemes();
        assertThat(schemes).hasSize(3);
        assertThat(schemes.get(1)).as("dark by device and dark by choice").isEqualTo(schemes.get(2));
        for (Map<String, String> colours : schemes) {
            for (String name : colours.keySet()) {
                if (name.startsWith("series") || name.equals("baseline")) {
                    assertThat(contrast(colours, name, "paper")).as(name).isGreaterThan(3);
                }
            }
            for (String text : List.of("text", "quiet", "link", "broken")) {
                assertThat(contrast(colours, text, "paper")).as(text).isGreaterThan(4.5);
            }
            for (String level : List.of("holds", "strained", "broken", "open")) {
                assertThat(contrast(colours, level, level + "-ground"))
                        .as(level)
                        .isGreaterThan(4.5);
            }
        }
    }

    @Test
    void knownMissesAreThoseOfTheValidationPage() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/validation.md"));
        String mend = "bring report/known-misses.txt and the texts miss.* in line with validation.md";
        List<String> bold = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*")
                .matcher(page.substring(page.indexOf("## Known misses")))
                .results()
                .map(match -> match.group(1))
                .toList();
        KnownMisses misses = new KnownMisses();
        List<String> verdicts = Pattern.compile("(?m)^\\|.*\\| *([^|]+?) *\\|$")
                .matcher(page.substring(0, page.indexOf("## Ten years")))
                .results()
                .map(match -> match.group(1))
                .filter(verdict -> verdict.startsWith("ok") || verdict.startsWith("**miss") || verdict.equals("near"))
                .toList();

        assertThat(misses.leads().values()).as(mend).containsExactlyElementsOf(bold);
        assertThat(misses.compared()).as(mend).isEqualTo(Integer.toString(verdicts.size()));
        assertThat(misses.missed())
                .as(mend)
                .isEqualTo(Long.toString(verdicts.stream()
                        .filter(verdict -> verdict.startsWith("**miss"))
                        .count()));
    }

    @Test
    void everyNumberOfTheModelIsCountedOnce() {
        GradeTally tally = GradeTally.packaged();
        List<ParameterCard> numbers = ParameterCatalogue.all().stream()
                .filter(card -> card.kind() == ParameterCard.Kind.NUMBER)
                .toList();

        assertThat(GradeTally.sum(tally.numbers())).isEqualTo(numbers.size());
        assertThat(tally.numbers().get(Grade.M))
                .isEqualTo(numbers.stream()
                        .filter(card -> card.founding().grade() == Grade.M)
                        .count());
        assertThat(GradeTally.sum(tally.cells())).isGreaterThan(1000);
        assertThat(tally.amounts().get(Grade.L)).isPositive();
    }

    private static List<Map<String, String>> schemes() throws IOException {
        String css = Files.readString(FOLDER.resolve("page.css"));
        return Pattern.compile("\\{\\s*(--paper[^}]*)}")
                .matcher(css)
                .results()
                .map(block -> {
                    Map<String, String> colours = new LinkedHashMap<>();
                    Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})")
                            .matcher(block.group(1))
                            .results()
                            .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
                    return colours;
                })
                .toList();
    }

    /** Contrast of two colours as WCAG 2.2 defines it. */
    private static double contrast(Map<String, String> colours, String one, String other) {
        double light = luminance(colours.get(one));
        double dark = luminance(colours.get(other));
        return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return luminance;
    }
}
