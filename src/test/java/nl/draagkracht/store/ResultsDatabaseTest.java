package nl.draagkracht.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables hold, which folders count, and that a question can do nothing but ask. */
class ResultsDatabaseTest {

    @TempDir
    private Path results;

    @BeforeEach
    void twoRuns() {
        SmallRuns.write(results, "slow-11111111", "slow");
        SmallRuns.write(results, "reference/fast-22222222", "fast");
    }

    @Test
    void everyTableHoldsItsTypedColumns() {
        assertThat(ask("select run, scenario, paired, month, date, indicator, breakdown, \"group\", value, unit"
                        + " from indicators where indicator = 'employed' and scenario = 'slow' order by all limit 1"))
                .containsExactly("slow-11111111|slow|baseline|2026-02|2026-02-01|employed|sector|F|100.0|persons");
        assertThat(ask("select sum(cents), typeof(any_value(cents)) from ledger where run = 'reference/fast-22222222'"
                        + " and paired = 'scenario'"))
                .containsExactly("9253372036854|BIGINT");
        assertThat(ask("select \"from\", \"to\", persons from flows group by all"))
                .containsExactly("employed|unemployed|110000");
        assertThat(
                        ask(
                                "select scenario, paired, level, firstMonth, worst from verdict where class = 'funds' order by all"))
                .containsExactly(
                        "fast|baseline|holds|2026-02|0.5", "fast|scenario|broken|2026-02|0.5",
                        "slow|baseline|holds|2026-02|0.5", "slow|scenario|broken|2026-02|0.5");
        assertThat(ask("select run, seed, sample, months from manifest order by run"))
                .containsExactly("reference/fast-22222222|7|0.01|2", "slow-11111111|7|0.01|2");
    }

    @Test
    void aNumberThatCouldNotBeMeasuredIsNull() {
        assertThat(ask("select count(*), count(value) from indicators where indicator = 'gini'"))
                .containsExactly("2|0");
        assertThat(ask("select distinct \"group\" = '' from indicators where breakdown = 'total'"))
                .containsExactly("true");
    }

    @Test
    void hiddenFoldersAndStrangersAreNoRuns() throws IOException {
        SmallRuns.write(results, ".slow-33333333-half", "half");
        Files.createDirectories(results.resolve("notes/inside"));
        assertThat(ask("select distinct run from indicators order by run"))
                .containsExactly("reference/fast-22222222", "slow-11111111");
    }

    @Test
    void aRunCanBeChosenOrBeTheFolderItself() {
        try (var database = ResultsDatabase.open(results, List.of("slow-11111111"), null)) {
            assertThat(ask(database, "select distinct run from verdict")).containsExactly("slow-11111111");
        }
        try (var database = ResultsDatabase.open(results.resolve("slow-11111111"), List.of(), null)) {
            assertThat(ask(database, "select distinct run from verdict")).containsExactly("slow-11111111");
        }
        assertThatThrownBy(() -> ResultsDatabase.open(results, List.of("slow"), null))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("Read --run 'slow'", "allowed are", "Maybe slow-11111111");
    }

    @Test
    void awkwardNamesOfFoldersAreOnlyNames() {
        Path awkward = results.resolve("it's [odd] x=1; drop table");
        SmallRuns.write(awkward, "a-11111111", "odd");
        SmallRuns.write(results.resolve("it's o x=1; drop table"), "b-11111111", "neighbour");
        try (var database = ResultsDatabase.open(awkward, List.of(), null)) {
            assertThat(ask(database, "select distinct scenario from indicators"))
                    .containsExactly("odd");
        }
    }

    @Test
    void aFolderWithoutRunsSaysHowToMakeOne() throws IOException {
        Path empty = Files.createDirectory(results.resolve("empty"));
        for (Path folder : List.of(empty, results.resolve("nowhere"))) {
            assertThatThrownBy(() -> ResultsDatabase.open(folder, List.of(), null))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(folder.toString(), "draagkracht run white-collar-shock");
        }
    }

    @Test
    void aDamagedFileIsNamed() {
        SmallRuns.text(results.resolve("bad/indicators.csv"), "month,indicator\n2026-01,gdp\n");
        assertThatThrownBy(() -> ResultsDatabase.open(results, List.of(), null))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("bad/indicators.csv", "Maybe it was changed by hand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from read_csv('/etc/passwd')",
                "select * from '/etc/passwd'",
                "select content from read_text('/etc/passwd')",
                "select * from read_blob('/etc/hostname')",
                "select * from glob('/etc/*')",
                "select * from sniff_csv('/etc/passwd')",
                "select * from read_parquet('https://example.org/a.parquet')",
                "with a as (select 1) select * from read_json('/etc/passwd')",
                "copy indicators to '/tmp/draagkracht-hostile.csv'",
                "copy (select 1) to '/tmp/draagkracht-hostile.parquet'",
                "export database '/tmp/draagkracht-hostile'",
                "import database '/tmp'",
                "attach '/tmp/draagkracht-hostile.db'",
                "install httpfs",
                "load httpfs",
                "set enable_external_access = true",
                "set lock_configuration = false",
                "pragma enable_profiling",
                "create table t as select 1",
                "drop table indicators",
                "delete from indicators",
                "update indicators set value = 0",
                "insert into flows select * from flows",
                "select 1; drop table indicators",
                "commit; drop table indicators; select 1",
                "call enable_logging()",
                "",
                "-- only a remark"
            })
    void aQuestionCanDoNothingButAsk(String hostile) throws IOException {
        try (var database = ResultsDatabase.open(results, List.of(), null)) {
            assertThatThrownBy(() -> ask(database, hostile))
                    .isInstanceOf(StoreException.class)
                    .message()
                    .doesNotContain("Exception", "root:", "closed pending query");
            assertThat(ask(database, "select count(*) from indicators")).containsExactly("26");
        }
        try (var temporary = Files.list(Path.of("/tmp"))) {
            assertThat(temporary.map(Path::toString)).noneMatch(name -> name.contains("draagkracht-hostile"));
        }
    }

    @Test
    void aMistakeIsPlacedAndTheTablesAreNamed() {
        assertMistake(
                "select value\nfrom indicatrs", "line 2, column 6", "\"indicators\"", "ledger (run, scenario, paired");
        assertMistake("select valu from indicators", "line 1, column 8", "valu", "Maybe \"value\"");
        assertMistake("selec 1", "line 1, column 1", "syntax error", "indicators (run,");
        assertMistake("select group, value from indicators", "the column \"group\" is meant", "double quotes");
        assertMistake("select limit from verdict", "the column \"limit\" is meant");
        assertMistake("select * from indicators where group = 'F'", "the column \"group\" is meant");
        assertMistake("select from, to from flows", "the column \"from\" is meant");
        assertMistake("select cast(unit as int) from indicators", "Could not convert string");
        assertMistake("select * from read_csv('/etc/passwd')", "no other file, no network");
    }

    @Test
    void aQuestionIntoParquetWritesThatFileOnly() throws IOException {
        Path parquet = results.resolve("answer.parquet");
        try (var database = ResultsDatabase.open(results, List.of(), parquet)) {
            database.askIntoParquet(
                    "select scenario, count(*) as n from flows group by all order by all; -- end", parquet);
            assertThatThrownBy(() -> database.askIntoParquet("select 1) to '/tmp/draagkracht-hostile.csv' --", parquet))
                    .isInstanceOf(StoreException.class);
            database.askIntoParquet(
                    "select \"group\", max(value) filter (where value > 0) over (partition by month)"
                            + " from indicators qualify 1 = 1",
                    parquet);
            database.askIntoParquet("describe indicators", parquet);
        }
        assertThat(Files.readAllBytes(parquet)).startsWith('P', 'A', 'R', '1');
        assertThat(Path.of("/tmp/draagkracht-hostile.csv")).doesNotExist();
    }

    private static void assertMistake(String sql, String... words) {
        assertThatThrownBy(() -> {
                    try (var database = ResultsDatabase.open(folderOfOne, List.of(), null)) {
                        ask(database, sql);
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(words);
    }

    @TempDir
    private static Path folderOfOne;

    @org.junit.jupiter.api.BeforeAll
    static void oneRun() {
        SmallRuns.write(folderOfOne, "slow-11111111", "slow");
    }

    private List<String> ask(String sql) {
        try (var database = ResultsDatabase.open(results, List.of(), null)) {
            return ask(database, sql);
        }
    }

    private static List<String> ask(ResultsDatabase database, String sql) {
        List<String> lines = new ArrayList<>();
        database.ask(sql, new Answer() {
            @Override
            public void columns(List<String> names) {}

            @Override
            public void row(List<Object> cells) {
                lines.add(String.join("|", cells.stream().map(String::valueOf).toList()));
            }
        });
        return lines;
    }
}
