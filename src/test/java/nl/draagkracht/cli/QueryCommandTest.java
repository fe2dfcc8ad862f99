package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.report.SmallResults;
import nl.draagkracht.store.SmallRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;

/** Questions at the command line: the examples of the help text, every format, and what is said of mistakes. */
class QueryCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path results;

    @BeforeEach
    void oneRun() {
        SmallRuns.write(results, "slow-11111111", "slow");
    }

    @Test
    void theExamplesOfTheHelpAnswerWhatTheySay() {
        var answers = List.of(
                "scenario,peak,month\nslow,0.08,2026-02\n",
                "run,sector,difference\nslow-11111111,F,-20\nslow-11111111,Q,5\n",
                "scenario,paired,year,millions\nslow,baseline,2026,2\nslow,scenario,2026,3\n",
                // 92,233,720,368.54 euros of VAT and 300,000,000 euros of WW in two months, times six
                "paired,payer,payee,kind,euros\n",
                "scenario,limit,level,firstMonth\nslow,awfCoverage,broken,2026-02\n");
        var examples = examples();
        assertThat(examples).hasSize(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            out.getBuffer().setLength(0);
            assertThat(query(examples.get(i), "--format", "csv"))
                    .as(err.toString())
                    .isZero();
            assertThat(out.toString()).startsWith(answers.get(i));
        }
        assertThat(query(examples.get(3), "--format", "csv")).isZero();
        assertThat(out.toString())
                .contains("scenario,HOUSEHOLDS,STATE,\"VAT, all rates\",553402322211")
                .contains("baseline,FUNDS,HOUSEHOLDS,WW,1800000000");
    }

    @Test
    void textIsAlignedAndJsonIsAnArray() {
        assertThat(query("select \"limit\", worst from verdict where paired = 'scenario' order by 1"))
                .isZero();
        assertThat(out.toString()).isEqualTo("""
                limit        worst
                -----------  -----
                awfCoverage    0.5
                poverty
                """);
        out.getBuffer().setLength(0);
        assertThat(query(
                        "select \"limit\", worst from verdict where paired = 'scenario' order by 1",
                        "--format",
                        "json"))
                .isZero();
        assertThat(out.toString())
                .startsWith("[ {")
                .contains("\"worst\" : null")
                .endsWith("} ]\n");
    }

    @Test
    void unusualCellsHaveAFormToo() {
        assertThat(query(
                        "select 1 as a, 2 as a, '\\x00\\x01'::blob as b, interval 1 day as i, [1, 2] as l, sum(5::hugeint) as h,"
                                + " 'a,\"b' as t, true as y, 'nan'::double as n, 1e20::hugeint as w",
                        "--format",
                        "csv"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .isEqualTo(
                        "a,a_2,b,i,l,h,t,y,n,w\n1,2,2 bytes,1 day,\"[1, 2]\",5,\"a,\"\"b\",true,,100000000000000000000\n");
    }

    @Test
    void aLongTextAnswerSaysWhatItLeavesOut() {
        assertThat(query("select * from range(1001)")).isZero();
        assertThat(out.toString().lines()).hasSize(1002);
        assertThat(err.toString()).contains("first 1000 of 1001 rows", "--format csv");
        out.getBuffer().setLength(0);
        assertThat(query("select * from range(100001)", "--format", "csv")).isZero();
        assertThat(out.toString().lines()).hasSize(100_002);
    }

    @Test
    void anAnswerGoesToAFileOrNowhere() throws IOException {
        Path file = results.resolve("answers/peak.csv");
        assertThat(query("select 1 as one", "--format", "csv", "--out", file.toString()))
                .isZero();
        assertThat(file).hasContent("one\n1");
        Path parquet = results.resolve("answers/peak.parquet");
        assertThat(query("select 1 as one", "--format", "parquet", "--out", parquet.toString()))
                .as(err.toString())
                .isZero();
        assertThat(Files.readAllBytes(parquet)).startsWith('P', 'A', 'R', '1');
        assertThat(query(
                        "select nothing",
                        "--out",
                        results.resolve("answers/none.csv").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        try (var files = Files.list(file.getParent())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("peak.csv", "peak.parquet");
        }
    }

    @Test
    void aQuestionCanStandInAFile() throws IOException {
        Path question =
                Files.writeString(results.resolve("question.sql"), "select count(*) as n\nfrom verdict -- all\n");
        assertThat(execute("query", "--file", question.toString(), "--results", results.toString(), "--format", "csv"))
                .isZero();
        assertThat(out.toString()).isEqualTo("n\n4\n");
    }

    @Test
    void parquetOfARunAnswersAsItsCsvDoes() throws IOException {
        Path plain = results.resolve("plain");
        Path both = results.resolve("both");
        assertThat(execute("run", "expected", "--out", plain.toString(), "-q")).isZero();
        assertThat(execute("run", "expected", "--out", both.toString(), "-q", "--parquet"))
                .isZero();
        Path run;
        try (var folders = Files.list(both)) {
            run = folders.findFirst().orElseThrow();
        }
        assertThat(Files.readString(run.resolve("manifest.json")))
                .contains("\"baseline/ledger.parquet\"", "\"indicators.parquet\"");
        byte[] first = Files.readAllBytes(run.resolve("baseline/ledger.parquet"));
        for (String file : List.of("indicators.csv", "flows.csv", "ledger.csv")) {
            // An empty CSV shows that the answer comes from Parquet.
            Files.writeString(run.resolve(file), "");
        }
        for (String table : List.of("indicators", "flows", "ledger")) {
            assertThat(answer(both, "select * from " + table + " order by all"))
                    .isEqualTo(answer(plain, "select * from " + table + " order by all"))
                    .contains("2026-01-01");
        }
        assertThat(answer(both, "select sum(cents) as cents from ledger where paired = 'baseline'"))
                .isEqualTo("cents\n12345678901234\n");
        assertThat(execute("run", "expected", "--out", both.toString(), "-q", "--parquet"))
                .isZero();
        assertThat(run.resolve("baseline/ledger.parquet")).hasBinaryContent(first);
    }

    private String answer(Path folder, String sql) {
        out.getBuffer().setLength(0);
        assertThat(execute("query", sql, "--results", folder.toString(), "--format", "csv"))
                .as(err.toString())
                .isZero();
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select 1;--format;parquet | a Parquet answer needs --out FILE.parquet",
                "select 1;--run;fast-1 | allowed are slow-11111111",
                "select 1;--format;xml | TEXT, JSON, CSV, PARQUET",
                "select nothing from verdict | line 1, column 8;nothing;Tables and columns",
                "copy verdict to 'x.csv' | allowed is one question;never changed",
                "select * from read_csv('/etc/passwd') | no other file"
            })
    void mistakesAreExplainedWithoutATrace(String arguments, String words) {
        assertThat(query(arguments.split(";"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(words.split(";")).doesNotContain("Exception", "\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void noQuestionAndNoRunsAreExplained() {
        assertThat(execute("query")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("No question was given", "select * from verdict");
        assertThat(execute(
                        "query",
                        "select 1",
                        "--results",
                        results.resolve("none").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("it does not exist", "draagkracht run white-collar-shock");
    }

    /** The questions of the help text: indented lines between two headings. */
    private static List<String> examples() {
        List<String> examples = new ArrayList<>();
        StringBuilder example = new StringBuilder();
        var footer = new ArrayList<>(
                Arrays.asList(QueryCommand.class.getAnnotation(Command.class).footer()));
        footer.add("");
        for (String line : footer) {
            if (line.startsWith("  ")) {
                example.append(line.strip()).append('\n');
            } else if (!example.isEmpty()) {
                examples.add(example.toString());
                example.setLength(0);
            }
        }
        return examples;
    }

    private int query(String... arguments) {
        List<String> all = new ArrayList<>(List.of("query", arguments[0], "--results", results.toString()));
        all.addAll(Arrays.asList(arguments).subList(1, arguments.length));
        return execute(all.toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return Draagkracht.commandLine(new SmallResults(1000))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
