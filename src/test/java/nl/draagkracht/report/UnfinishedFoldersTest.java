package nl.draagkracht.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed run leaves is swept by the next one; what a living run or another machine has made is not touched. */
class UnfinishedFoldersTest {
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    @TempDir
    private Path out;

    @Test
    void theFolderOfADeadProcessIsSwept() throws Exception {
        Path dead = folder(UnfinishedFolders.machine(), deadProcess(), LONG_AGO);

        ResultsFolder.open(out, "next").close();

        assertThat(dead).doesNotExist();
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void theFolderOfALivingProcessStays() throws IOException {
        ResultsFolder mine = ResultsFolder.open(out, "mine");

        ResultsFolder.open(out, "next").close();

        assertThat(out.toFile().list()).singleElement().asString().startsWith(".mine-running-");
        mine.close();
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void aProcessNumberUsedAgainIsAnotherProcess() throws IOException {
        long self = ProcessHandle.current().pid();
        Path former = folder(UnfinishedFolders.machine(), self, LONG_AGO);
        Path unknown = folder(UnfinishedFolders.machine(), self, null);

        UnfinishedFolders.sweep(out);

        assertThat(former).doesNotExist();
        assertThat(unknown).exists();
    }

    @Test
    void theFolderOfAnotherMachineStays() throws Exception {
        Path elsewhere = folder("0123456789ab", deadProcess(), LONG_AGO);

        UnfinishedFolders.sweep(out);

        assertThat(elsewhere).exists();
    }

    @Test
    void otherHiddenFoldersStay() throws IOException {
        Path others = Files.createDirectory(out.resolve(".git"));
        Path like = Files.createDirectory(out.resolve(".a-running-joke"));

        UnfinishedFolders.sweep(out);

        assertThat(others).exists();
        assertThat(like).exists();
    }

    @Test
    void aResultThatWasPutAsideComesBackUnlessThereIsANewOne() throws Exception {
        String name = UnfinishedFolders.nameFor(
                "fast-0000", UnfinishedFolders.machine(), deadProcess(), Optional.of(LONG_AGO));
        Path aside = Files.createDirectory(out.resolve(name + UnfinishedFolders.FORMER));
        Files.writeString(aside.resolve("verdict.json"), "old");

        UnfinishedFolders.sweep(out);
        assertThat(out.resolve("fast-0000/verdict.json")).hasContent("old");

        Path again = Files.createDirectory(out.resolve(name + UnfinishedFolders.FORMER));
        Files.writeString(again.resolve("verdict.json"), "older");
        UnfinishedFolders.sweep(out);
        assertThat(out.resolve("fast-0000/verdict.json")).hasContent("old");
        assertThat(again).doesNotExist();
    }

    @Test
    void foldersMadeForARunThatFailsGoWithIt() throws IOException {
        Path deep = out.resolve("a/b/results");

        ResultsFolder.open(deep, "next").close();
        assertThat(out).isEmptyDirectory();

        Files.createDirectories(out.resolve("a"));
        ResultsFolder.open(deep, "next").close();
        assertThat(out.resolve("a")).isEmptyDirectory();
    }

    @Test
    void foldersOfACompleteResultStay() throws IOException {
        ResultsFolder folder = ResultsFolder.open(out.resolve("a/b"), "next");
        folder.write("x", stream -> stream.write(1));
        folder.complete();
        folder.close();
        assertThat(out.resolve("a/b/next/x")).exists();
    }

    @Test
    void aFailedWriteLeavesNothingAndTheFormerResultStays() throws IOException {
        Files.writeString(Files.createDirectory(out.resolve("next")).resolve("verdict.json"), "old");
        try (ResultsFolder folder = ResultsFolder.open(out, "next")) {
            assertThatThrownBy(() -> folder.write("x", stream -> {
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(IOException.class);
        }
        assertThat(out.toFile().list()).containsExactly("next");
        assertThat(out.resolve("next/verdict.json")).hasContent("old");
    }

    @Test
    void reasonsOfTheSystemAreSaidInWords() {
        assertThat(ResultsException.reason(new IOException("No space left on device")))
                .isEqualTo("the disk is full, or has no room for more files");
        assertThat(ResultsException.reason(
                        new IOException("IO Error: Could not write file \"x\": No space left on device")))
                .isEqualTo("the disk is full, or has no room for more files");
        assertThat(ResultsException.reason(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo("the disk is read-only");
        assertThat(ResultsException.failed(out, new IOException("odd"), true))
                .hasMessageContaining("odd; a hidden folder beside it could not be removed");
    }

    private Path folder(String machine, long process, Instant began) throws IOException {
        String name = UnfinishedFolders.nameFor("fast-0000", machine, process, Optional.ofNullable(began));
        Path folder = Files.createDirectory(out.resolve(name));
        Files.writeString(folder.resolve("half.csv"), "month,");
        return folder;
    }

    private static long deadProcess() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return process.pid();
    }
}
