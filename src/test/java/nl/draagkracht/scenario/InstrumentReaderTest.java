package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.Proposal;
import nl.draagkracht.scenario.instrument.EnactProposal;
import nl.draagkracht.scenario.instrument.Enactment;
import nl.draagkracht.scenario.instrument.Trigger;
import nl.draagkracht.scenario.instrument.UnemploymentInsuranceDuration;
import nl.draagkracht.scenario.instrument.WageCostSubsidy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instruments of scenario files: read, inherited, taken out, written down again. */
class InstrumentReaderTest {
    private static final String LONG =
            "{\"id\": \"long\", \"type\": \"unemploymentInsuranceDuration\", \"from\": \"2028-01\", \"maximumMonths\": 36}";
    private static final String SUBSIDY =
            "{\"id\": \"help\", \"type\": \"wageSubsidy\", \"share\": 0.1, \"why\": \"as NOW\","
                    + " \"when\": {\"indicator\": \"unemploymentRate\", \"above\": 0.08, \"months\": 3},"
                    + " \"decisionLagMonths\": 2, \"implementationLagMonths\": 1, \"until\": \"2031-01\"}";

    @TempDir
    Path folder;

    @Test
    void readsDatesTriggersAndStrengths() throws IOException {
        var read = instruments(file("a", "baseline", "\"instruments\": [" + LONG + ", " + SUBSIDY + "]"));
        assertThat(read).extracting(Enactment::id).containsExactly("long", "help");
        assertThat(read.get(0).instrument()).isEqualTo(new UnemploymentInsuranceDuration(36, 3));
        assertThat(read.get(0).onset().firstMonth()).contains(Month.of(2028, 1));
        assertThat(read.get(1).instrument()).isEqualTo(new WageCostSubsidy(0.1));
        assertThat(read.get(1).onset().trigger()).contains(new Trigger(Indicator.UNEMPLOYMENT_RATE, true, 0.08, 3));
        assertThat(read.get(1).onset().lagMonths()).isEqualTo(3);
        assertThat(read.get(1).until()).contains(Month.of(2031, 1));
        assertThat(read.get(1).why()).isEqualTo("as NOW");
    }

    @Test
    void aProposalIsReadByNameAndWrittenDownAgain() throws IOException {
        String plan = "{\"id\": \"plan\", \"type\": \"proposal\", \"from\": \"2027-01\", \"name\": \"tax_plan_2027\"}";
        var read = instruments(file("p", "baseline", "\"instruments\": [" + plan + "]"));
        assertThat(read.get(0).instrument()).isEqualTo(new EnactProposal(Proposal.TAX_PLAN_2027));
        assertThat(read.get(0).sentence(Language.ENGLISH)).isEqualTo("From 2027-01, the tax plan of 2027 holds.");
        assertThat(read.get(0).sentence(Language.DUTCH)).isEqualTo("Vanaf 2027-01 geldt het belastingplan 2027.");
        assertThatThrownBy(() -> instruments(
                        file("q", "baseline", "\"instruments\": [" + plan.replace("plan_2027", "plan_2026") + "]")))
                .hasMessageContaining("one of unemployment_18_months")
                .hasMessageContaining("Maybe tax_plan_2027");
        assertThatThrownBy(() -> instruments(file(
                        "r",
                        "baseline",
                        "\"instruments\": [" + plan.replace(", \"name\": \"tax_plan_2027\"", "") + "]")))
                .hasMessageContaining("no \"name\"");
    }

    @Test
    void childrenInheritAppendAndTakeOut() throws IOException {
        file("a", "baseline", "\"instruments\": [" + LONG + "]");
        assertThat(instruments(file("b", "a", "\"instruments\": [" + SUBSIDY + "]")))
                .extracting(Enactment::id)
                .containsExactly("long", "help");
        assertThat(instruments(file("c", "a", "\"without\": [\"long\"]"))).isEmpty();
        var replaced = LONG.replace("36", "12");
        assertThat(instruments(file("d", "a", "\"without\": [\"long\"], \"instruments\": [" + replaced + "]"))
                        .get(0)
                        .instrument())
                .isEqualTo(new UnemploymentInsuranceDuration(12, 3));
        assertThatThrownBy(() -> instruments(file("e", "a", "\"instruments\": [" + LONG + "]")))
                .hasMessageContaining("a second time")
                .hasMessageContaining("\"without\": [\"long\"]");
    }

    @Test
    void whatIsResolvedReadsBackAsTheSame() throws IOException {
        var resolved = ScenarioReader.read(file("a", "baseline", "\"instruments\": [" + LONG + ", " + SUBSIDY + "]")
                .toString());
        var written = resolved.resolved().get("instruments").toString();
        assertThat(instruments(file("b", "baseline", "\"instruments\": " + written)))
                .isEqualTo(resolved.instruments());
    }

    @Test
    void saysWhatItDoesInTwoLanguages() throws IOException {
        var read = instruments(file("a", "baseline", "\"instruments\": [" + LONG + ", " + SUBSIDY + "]"));
        assertThat(read.get(0).sentence(Language.ENGLISH))
                .isEqualTo("From 2028-01, new WW rights last 3 to 36 months.");
        assertThat(read.get(0).sentence(Language.DUTCH))
                .isEqualTo("Vanaf 2028-01 duurt een nieuw WW-recht 3 tot 36 maanden.");
        assertThat(read.get(1).sentence(Language.ENGLISH))
                .isEqualTo("After 3 months of unemploymentRate above 8 % and 3 more months until 2031-01,"
                        + " the state pays employers 10 % of gross wages.");
    }

    @Test
    void strengthsBeyondAllProposalsAreWarnedOf() throws IOException {
        var bold = ScenarioReader.read(file("a", "baseline", "\"instruments\": [" + LONG.replace("36", "100") + "]")
                .toString());
        assertThat(bold.warnings()).singleElement().asString().contains("long", "maximumMonths = 100", "12 to 38");
    }

    private static List<Enactment> instruments(Path file) {
        return ScenarioReader.read(file.toString()).instruments();
    }

    private Path file(String name, String from, String body) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".json"),
                "{\"title\": \"T\", \"question\": \"Q?\", \"differsFrom\": \"" + from + "\", " + body + "}");
    }
}
