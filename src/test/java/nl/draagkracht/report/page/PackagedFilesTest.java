package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.scenario.GradeTally;
import nl.draagkracht.scenario.ParameterCard;
import nl.draagkracht.scenario.ParameterCatalogue;
import org.junit.jupiter.api.Test;

/** What lies beside the page's code: the chart library as published, misses as published, numbers counted by grade. */
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
                .filter(verdict -> verdict.equals("held") || verdict.equals("**missed**"))
                .toList();

        assertThat(misses.leads().values()).as(mend).containsExactlyElementsOf(bold);
        assertThat(misses.compared()).as(mend).isEqualTo(Integer.toString(verdicts.size()));
        assertThat(misses.missed())
                .as(mend)
                .isEqualTo(Long.toString(verdicts.stream()
                        .filter(verdict -> verdict.equals("**missed**"))
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
}
