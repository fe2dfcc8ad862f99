package nl.draagkracht.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A population that somebody brings: what is read from it, and what is said of every kind of mistake. */
class PopulationFileTest {

    @TempDir
    private Path folder;

    @Test
    void theVillageIsReadAsItIs() {
        try (var file = open(new Village().csv(folder.resolve("village.csv")))) {
            var persons = file.read().persons();
            var households = file.read().households();
            assertThat(persons.count()).isEqualTo(6);
            assertThat(households.count()).isEqualTo(3);
            assertThat(persons.identity).startsWith(11, 12, 13, 14, 15, 16);
            assertThat(persons.household).startsWith(0, 0, 0, 1, 2, 2);
            assertThat(persons.nextMember).startsWith(1, 2, -1, -1, 5, -1);
            assertThat(households.firstMember).startsWith(0, 3, 4);
            assertThat(households.identity).startsWith(1, 2, 3);
            assertThat(persons.birthMonth[0])
                    .isEqualTo((short) Month.of(1984, 3).index());
            assertThat(persons.rights[3]).isEqualTo((short) Scheme.WW.bit());
            assertThat(persons.rights[0]).isZero();
            assertThat(persons.contract).startsWith(0, 0, -1, -1, -1, -1);
            assertThat(persons.insuranceCents[3]).isEqualTo(294_000);
            assertThat(households.homeCents).startsWith(40_000_000L, 0, 0);
            assertThat(households.type[2]).isEqualTo((byte) HouseholdType.SINGLE_PARENT.ordinal());
            assertThat(households.province[2]).isEqualTo((byte) Province.LIMBURG.ordinal());
            assertThat(file.sample()).isEqualTo(Village.SAMPLE);
        }
    }

    @Test
    void wholeNumbersMayHaveBeenKeptAsFractions() {
        Path file = new Village().with(1, "hoursPerWeek", "36.0").csv(folder.resolve("village.csv"));
        try (var village = open(file)) {
            assertThat(village.read().persons().hoursPerWeek[0]).isEqualTo((byte) 36);
        }
    }

    @Test
    void linesOfWindowsAndAMarkOfTheEncodingDoNotMatter() throws IOException {
        Path file = new Village().csv(folder.resolve("village.csv"));
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        try (var village = open(file)) {
            assertThat(village.read().persons().identity).startsWith(11, 12, 13, 14, 15, 16);
            assertThat(village.read().households().assistanceMonths).startsWith((short) 0, (short) 0, (short) 14);
        }
    }

    @Test
    void everyLifeStartsFromPersonsOfItsOwn() {
        try (var file = open(new Village().csv(folder.resolve("village.csv")))) {
            var first = file.read();
            first.persons().clear(0);
            assertThat(file.read().persons().household[0]).isZero();
        }
    }

    @Test
    void parquetCarriesItsSampleAndIsTheSameEachTime() throws IOException {
        Path parquet = folder.resolve("village.parquet");
        try (var file = open(new Village().csv(folder.resolve("village.csv")))) {
            PopulationWriter.parquet(file.read(), parquet);
            PopulationWriter.parquet(file.read(), folder.resolve("again.parquet"));
            PopulationWriter.csv(file.read(), folder.resolve("again.csv"));
        }
        assertThat(folder.resolve("again.csv")).hasSameTextualContentAs(folder.resolve("village.csv"));
        assertThat(folder.resolve("again.parquet")).hasSameBinaryContentAs(parquet);
        try (var file = PopulationFile.open(parquet, null, Village.INHABITANTS)) {
            assertThat(file.sample()).isEqualTo(Village.SAMPLE);
            assertThat(file.read().persons().identity).startsWith(11, 12, 13, 14, 15, 16);
        }
        assertThatThrownBy(() -> PopulationFile.open(parquet, 0.02, Village.INHABITANTS))
                .hasMessageContainingAll("sample 0.01", "--sample 0.02", "leave --sample out");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".rows"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | sex | mal | column \"sex\";row 1: 'mal';male, female;Maybe male",
                "1 | sex | '' | row 1: ''",
                "2 | section | ZZ | column \"section\";or empty",
                "4 | rights | WW,ZW | rights",
                "4 | rights | WW bystand | row 4: 'WW bystand';separated by one space",
                "1 | hoursPerWeek | 101 | a whole number from 0 to 100",
                "1 | hoursPerWeek | 36.5 | row 1: '36.5'",
                "1 | hoursPerWeek | -1 | row 1: '-1'",
                "1 | wageCents | 99999999999999999999 | column \"wageCents\"",
                "1 | wageCents | '1 or 1=1' | row 1: '1 or 1=1'",
                "1 | birthMonth | 2026-01 | a month yyyy-MM from 1896-01 to 2025-12",
                "1 | birthMonth | 1984-13 | row 1: '1984-13'",
                "1 | birthMonth | 12-03-1984 | row 1: '12-03-1984'",
                "2 | person | 11 | column \"person\";row 2: '11';a number used once",
                "6 | province | Utrecht | column \"province\";household 3;the same in all rows of a household",
                "3 | householdType | couple | the same in all rows",
                "4 | householdType | couple | household 2 of 1;a head and a partner",
                "4 | householdType | institution | institution in both columns or in neither",
                "4 | birthMonth | 2015-01 | a head (first row of the household) of 15 years or older",
                "4 | tenancy | owner | no rent for owners",
                "4 | homeCents | 100 | no own home and no mortgage",
                "1 | contract | '' | status employed, contract ;a contract for the employed and for nobody else",
                "4 | contract | flexible | status unemployed, contract flexible",
                "1 | hoursPerWeek | 0 | at least 1 hour and a wage",
                "4 | section | '' | both of the present or last job, or none",
                "3 | status | unemployed | birthMonth 2019-06, status unemployed;inactive below 15 years",
                "1 | monthsUnemployed | 4 | 0 months for those who are not unemployed",
                "4 | tenureMonths | 4 | 0 months for those without work",
                "4 | rights | WW ZW | at most one of WW, ZW",
                "4 | wwMonthsElapsed | 0 | rights WW, wwMonthsElapsed 0",
                "1 | wwMonthsLeft | 5 | 0 months without",
                "1 | claimMonths | 5 | months of a claim with the right",
                "1 | disabilityDegree | 60 | with Wajong; 0 without",
                "1 | wageRelatedMonths | 5 | with Wajong; 0 without",
                "1 | insuranceCents | 5 | no benefit without the right to one",
                "4 | assistanceMonths | 5 | both above 0 or both 0",
                "5 | rights | '' | months of social assistance where a member has the right bijstand"
            })
    void aMistakeIsNamedWithItsRow(int row, String column, String cell, String words) {
        String quoted = cell.contains(",") ? '"' + cell + '"' : cell;
        assertRefused(new Village().with(row, column, quoted), words.split(";"));
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        var village = new Village()
                .with(1, "sex", "x")
                .with(2, "sex", "y")
                .with(3, "birthMonth", "?")
                .with(4, "tenancy", "owner");
        assertRefused(
                village, "row 1: 'x'; row 2: 'y'", "birthMonth", "no rent for owners", "3 problems; nothing was run.");
    }

    @Test
    void columnsAreKnownByName() {
        assertRefused(new Village().without("sex"), "column \"sex\"", "no such column", "a column with male, female");
        var renamed = new Village().without("wageCents");
        renamed.with(1, "wageCent", "1").with(2, "wageCent", "1").with(3, "wageCent", "1");
        renamed.with(4, "wageCent", "1").with(5, "wageCent", "1").with(6, "wageCent", "1");
        assertRefused(renamed, "column \"wageCent\"", "Maybe wageCents", "2 problems");
    }

    @Test
    void membersStandTogether() {
        assertRefused(new Village().moved(1), "column \"household\"", "members in rows below each other");
    }

    @Test
    void theSampleIsChecked() {
        Path file = new Village().csv(folder.resolve("village.csv"));
        assertThatThrownBy(() -> PopulationFile.open(file, null, Village.INHABITANTS))
                .hasMessageContainingAll("no sample share in the file", "Maybe --sample 0.01");
        assertThatThrownBy(() -> PopulationFile.open(file, 0.02, Village.INHABITANTS))
                .hasMessageContainingAll("6 persons at sample 0.02", "about 12", "Maybe --sample 0.01");
        assertThatThrownBy(() -> PopulationFile.open(file, 0.01, Village.INHABITANTS * 1.1))
                .hasMessageContainingAll("6 persons at sample 0.01", "about 7", "Maybe --sample 0.009");
        Path header = Village.text(folder.resolve("header.csv"), String.join(",", PopulationWriter.columns()) + "\n");
        assertThatThrownBy(() -> PopulationFile.open(header, 0.001, Village.INHABITANTS))
                .hasMessageContainingAll("0 persons at sample 0.001", "Maybe rows are missing");
    }

    @Test
    void filesThatAreNoPopulationAreRefused() throws IOException {
        assertFileRefused(Village.text(folder.resolve("empty.csv"), ""), "no header");
        assertFileRefused(
                Village.text(folder.resolve("semi.csv"), "person;household\n1;2\n"), "save it again with commas");
        assertFileRefused(Village.text(folder.resolve("no.parquet"), "PAR1 not really"), "a file that is no Parquet");
        assertFileRefused(Files.write(folder.resolve("latin.csv"), new byte[] {(byte) 0xE9, '\n'}), "UTF-8");
        assertFileRefused(folder.resolve("nowhere.csv"), "it does not exist", "population --export");
        assertFileRefused(folder, "it is a folder");
        Path cut = new Village().csv(folder.resolve("cut.csv"));
        String text = Files.readString(cut);
        assertFileRefused(Files.writeString(cut, text.substring(0, text.length() - 60)), "rows with as many cells");
    }

    @Test
    void everyColumnOfTheModelIsInTheLayoutOrLeftOutForAReason() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String owner : List.of("Persons", "Households")) {
            String source = Files.readString(Path.of("src/main/java/nl/draagkracht/population/" + owner + ".java"));
            Pattern.compile("public (?:int|long|short|byte)\\[\\] (\\w+);")
                    .matcher(source)
                    .results()
                    .map(match -> owner.toLowerCase() + "." + match.group(1))
                    .filter(column -> !PopulationLayout.LEFT_OUT.containsKey(column))
                    .map(column -> switch (column) {
                        case "persons.identity" -> "person";
                        case "households.identity" -> "household";
                        case "households.type" -> "householdType";
                        default -> column.substring(column.indexOf('.') + 1);
                    })
                    .forEach(expected::add);
        }
        assertThat(PopulationWriter.columns()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void thePageShowsTheLayout() throws IOException {
        StringBuilder table =
                new StringBuilder("| column | of | what it says | allowed |\n| --- | --- | --- | --- |\n");
        for (PopulationColumn column : PopulationLayout.COLUMNS) {
            table.append("| `").append(column.name()).append("` | ");
            table.append(column.owner().name().toLowerCase(java.util.Locale.ROOT))
                    .append(" | ");
            table.append(column.meaning())
                    .append(" | ")
                    .append(column.allowed())
                    .append(" |\n");
        }
        assertThat(Files.readString(Path.of("src/site/markdown/results.md")))
                .as("the table of the page; replace it by%n%s", table)
                .contains(table);
    }

    @Test
    void thePageNamesEveryTableAndColumnOfResults() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/results.md"));
        for (ResultTable table : ResultTable.values()) {
            String columns = String.join(
                    ", ",
                    table.columns.stream()
                            .map(column -> "`" + column.name() + "`")
                            .toList());
            assertThat(page).contains("| `" + table.title + "` | " + columns + " |");
        }
    }

    private static PopulationFile open(Path file) {
        return PopulationFile.open(file, Village.SAMPLE, Village.INHABITANTS);
    }

    private void assertRefused(Village village, String... words) {
        assertFileRefused(village.csv(folder.resolve("village.csv")), words);
    }

    private static void assertFileRefused(Path file, String... words) {
        assertThatThrownBy(() -> open(file).close())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContainingAll(words)
                .message()
                .doesNotContain("Exception", "pending query");
    }
}
