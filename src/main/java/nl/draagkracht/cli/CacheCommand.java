package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.draagkracht.store.KeptPeople;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows where the persons of the first day are kept between runs, and removes them. */
@Command(
        name = "cache",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "Show or clear the persons kept between runs.",
        description = {
            "",
            "The persons of 1 January 2026 follow from the numbers of the population, seed and sample. 'run' and 'trace' "
                    + "keep them in a file for the next run, so that they need not be built again; results are the same "
                    + "to the byte. A file that is damaged or of another version of the program is not used; files go "
                    + "that nobody used for a month, or for longest when all take more than 4 GB. --no-cache does without.",
            "",
            "The environment variable " + CacheFolder.VARIABLE + " names another folder, or says off.",
            ""
        })
final class CacheCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--clear", description = "Removes all files.")
    private boolean clear;

    @Override
    public void run() {
        PrintWriter stdout = spec.commandLine().getOut();
        Optional<Path> folder = CacheFolder.ofUser();
        if (folder.isEmpty()) {
            stdout.println("No persons are kept: " + CacheFolder.VARIABLE + " is off, or there is no home.");
        } else {
            var kept = new KeptPeople(folder.get());
            stdout.println(kept.folder());
            if (clear) {
                stdout.println(megabytes(kept.clear()) + " MB removed");
            } else {
                list(kept, stdout);
            }
        }
        stdout.flush();
    }

    private static void list(KeptPeople kept, PrintWriter stdout) {
        var files = kept.files();
        long bytes = files.stream().mapToLong(KeptPeople::size).sum();
        for (Path file : files) {
            stdout.println("  " + file.getFileName() + "  " + megabytes(KeptPeople.size(file)) + " MB");
        }
        stdout.println(files.size() + " files, " + megabytes(bytes) + " MB");
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }
}
