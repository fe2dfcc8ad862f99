package nl.draagkracht.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People that go into the folder come out the same, and nothing else comes out. */
class KeptPeopleTest {

    @TempDir
    private Path folder;

    @Test
    void comeBackTheSameInEveryColumn() throws IOException, IllegalAccessException {
        var given = people(20_000);
        kept().keep("maker", given);

        var found = kept().find("maker").orElseThrow();

        mustBeEqual(given.population().persons(), found.population().persons());
        mustBeEqual(given.population().households(), found.population().households());
        assertThat(found.population().persons().count()).isEqualTo(20_000);
        assertThat(found.population().sampleShare()).isEqualTo(0.01);
        assertThat(found.fit().sampleShare()).isEqualTo(0.01);
        assertThat(found.fit().cells()).isEqualTo(given.fit().cells());
        assertThat(found.fit().contradictions()).isEqualTo(given.fit().contradictions());
    }

    @Test
    void areOnlyFoundByWhatMadeThem() throws IOException {
        kept().keep("maker", people(10));

        assertThat(kept().find("another maker")).isEmpty();
        assertThat(kept().find("maker")).isPresent();
        assertThat(new KeptPeople(folder.resolve("nowhere")).find("maker")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 17, 30, 45, 61, 70, 300, 5_000, 40_000, -1})
    void ofWhichOneBitChangedAreNotTrusted(int place) throws IOException {
        kept().keep("maker", people(20_000));
        Path file = kept().files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        bytes[Math.floorMod(place, bytes.length)] ^= 4;
        Files.write(file, bytes);

        assertThat(kept().find("maker")).isEmpty();
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 1_000})
    void thatWereCutOffOrAddedToAreNotTrusted(int length) throws IOException {
        kept().keep("maker", people(100));
        Path file = kept().files().get(0);
        byte[] bytes = Files.readAllBytes(file);

        Files.write(file, Arrays.copyOf(bytes, length));
        assertThat(kept().find("maker")).isEmpty();

        Files.write(file, Arrays.copyOf(bytes, bytes.length + 1 + length));
        assertThat(kept().find("maker")).isEmpty();

        Files.write(file, bytes);
        assertThat(kept().find("maker")).isPresent();
    }

    @Test
    void leaveNothingWhereNothingCanBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        var blocked = new KeptPeople(file);

        assertThatThrownBy(() -> blocked.keep("maker", people(10))).isInstanceOf(IOException.class);
        assertThat(blocked.find("maker")).isEmpty();
        assertThat(blocked.files()).isEmpty();
        assertThat(blocked.clear()).isZero();
    }

    @Test
    void goWhenOthersWereUsedMoreRecently() throws IOException {
        long room = 7_000_000;
        var narrow = new KeptPeople(folder, room);
        narrow.keep("first", people(20_000));
        long one = KeptPeople.size(narrow.files().get(0));
        int fit = (int) (room / one);
        age(narrow.files().get(0), Duration.ofDays(2));
        for (int i = 1; i < fit; i++) {
            narrow.keep("next " + i, people(20_000));
        }
        assertThat(narrow.find("first")).isPresent(); // and is the last used now
        for (Path file : narrow.files().subList(1, fit)) {
            age(file, Duration.ofDays(1));
        }

        narrow.keep("one more", people(20_000));

        assertThat(narrow.files()).hasSizeLessThanOrEqualTo(fit);
        assertThat(narrow.find("first")).isPresent();
        assertThat(narrow.find("one more")).isPresent();
    }

    @Test
    void goWhenNobodyUsedThemForAMonth() throws IOException {
        kept().keep("old", people(100));
        age(kept().files().get(0), Duration.ofDays(29));
        kept().keep("new", people(100));
        assertThat(kept().files()).hasSize(2);
        age(kept().files().get(1), Duration.ofDays(31));
        kept().keep("newer", people(100));

        assertThat(kept().files()).hasSize(2);
        assertThat(kept().find("old")).isEmpty();
    }

    @Test
    void thatDoNotFitAreNotKept() throws IOException {
        var tiny = new KeptPeople(folder, 1_000);
        tiny.keep("maker", people(20_000));

        assertThat(tiny.find("maker")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void allInhabitantsFitTwice() {
        // 18.2 million persons and 9 million households; measured for one in a hundred: 13.9 MB of 181 and 99 thousand
        // rows
        assertThat(2 * KeptPeople.bytes(18_200_000 + 9_000_000)).isLessThan(KeptPeople.MOST_BYTES);
        assertThat(KeptPeople.bytes(181_000 + 99_000)).isBetween(13.9e6, 20e6);
    }

    @Test
    void areClearedWithWhatAStoppedProgramLeftAndNothingElse() throws IOException {
        kept().keep("maker", people(100));
        Path part = Files.write(folder.resolve("people-1.part"), new byte[10]);
        Path mine = Files.write(folder.resolve("mine.txt"), new byte[10]);
        long size = KeptPeople.size(kept().files().get(0));

        kept().keep("other", people(100));
        assertThat(part).exists(); // perhaps of a program that still writes
        age(part, Duration.ofDays(1));
        kept().keep("third", people(100));
        assertThat(part).doesNotExist();

        assertThat(kept().clear()).isEqualTo(3 * size);
        assertThat(folder).isDirectoryContaining(mine::equals);
        assertThat(kept().files()).isEmpty();
    }

    private KeptPeople kept() {
        return new KeptPeople(folder);
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    /** Rows of numbers of every size, negative ones and extremes among them, and rows never used behind them. */
    private static SyntheticPopulation people(int rows) {
        var town = TestTown.village().population();
        var persons = town.persons().copy();
        var households = town.households().copy();
        persons.grow(rows + 50);
        households.grow(rows + 20);
        persons.count(rows);
        households.count(rows);
        for (int i = 0; i < rows; i++) {
            persons.identity[i] = i;
            persons.household[i] = i / 3;
            persons.workRecord[i] = i % 7 == 0 ? (1L << 60) - 1 - i : 0;
            persons.birthMonth[i] = (short) (-1200 + i % 1200);
            persons.occupation[i] = (byte) (i % 43 - 1);
            persons.wageCents[i] = i % 11 == 0 ? Integer.MAX_VALUE - i : 1500 + i;
            households.liquidCents[i] = i == 5 ? Long.MIN_VALUE : i == 6 ? Long.MAX_VALUE : 70_000L * i;
            households.homeCents[i] = i % 2 == 0 ? 40_000_000_000L : 0;
        }
        var fit = new FitReport(0.01);
        fit.single("margin é", "cell", 1.25, 0.1 + 0.2, Grade.A);
        fit.crossed("margin", "other cell", Double.MIN_VALUE, -3, Grade.M);
        fit.contradiction(new FitReport.Contradiction("both", 1, 2, "the first"));
        return new SyntheticPopulation(new Population(persons, households, 0.01), fit);
    }

    private static void mustBeEqual(Object one, Object other) throws IllegalAccessException {
        var columns = Arrays.stream(one.getClass().getFields())
                .filter(field -> field.getType().isArray())
                .toList();
        assertThat(columns).hasSizeGreaterThan(20);
        for (var column : columns) {
            assertThat(List.of(column.get(other)))
                    .as(column.getName())
                    .usingElementComparator((a, b) -> Arrays.deepEquals(new Object[] {a}, new Object[] {b}) ? 0 : 1)
                    .containsExactly(column.get(one));
        }
    }
}
