package nl.draagkracht.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the runs below a folder of results. Hidden folders are left alone: a run in the making is a hidden folder until it
 * is complete. A subfolder of a run, such as {@code baseline}, is paired with it.
 */
final class RunFolders {

    private static final int DEEPEST = 3;
    private static final String MEND =
            "\n  Maybe make one with 'draagkracht run white-collar-shock', or name another" + " folder with --results.";

    private final Path results;
    private final List<RunFolder> found = new ArrayList<>();

    private RunFolders(Path results) {
        this.results = results;
    }

    /**
     * All runs in the order of their names, or those asked for.
     *
     * @param runs names of runs; empty means all
     * @throws StoreException when there is no run, or none of an asked name
     */
    static List<RunFolder> in(Path results, List<String> runs) {
        if (!Files.isDirectory(results)) {
            throw new StoreException("Read the results folder " + results + ": "
                    + (Files.exists(results) ? "it is a file" : "it does not exist")
                    + "; allowed is a folder with runs."
                    + MEND);
        }
        RunFolders folders = new RunFolders(results);
        folders.walk(results, 0);
        if (folders.found.isEmpty()) {
            throw new StoreException("Read the results folder " + results + ": there is no complete run in it." + MEND);
        }
        return runs.isEmpty() ? folders.found : folders.chosen(runs);
    }

    private List<RunFolder> chosen(List<String> runs) {
        Set<String> names = new LinkedHashSet<>();
        found.forEach(folder -> names.add(folder.run()));
        for (String run : runs) {
            if (!names.contains(run)) {
                throw new StoreException("Read --run '" + run + "'; there is no such run in " + results
                        + "; allowed are " + String.join(", ", names) + "." + near(run, names));
            }
        }
        return found.stream().filter(folder -> runs.contains(folder.run())).toList();
    }

    private static String near(String run, Set<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(run) || run.startsWith(name))
                .findFirst()
                .map(name -> "\n  Maybe " + name)
                .orElse("");
    }

    private void walk(Path folder, int depth) {
        if (isRun(folder)) {
            String run = depth == 0
                    ? String.valueOf(folder.toAbsolutePath().normalize().getFileName())
                    : results.relativize(folder).toString().replace('\\', '/');
            found.add(new RunFolder(run, RunFolder.SCENARIO, folder));
            for (Path paired : folders(folder)) {
                if (isRun(paired)) {
                    found.add(new RunFolder(run, paired.getFileName().toString(), paired));
                }
            }
        } else if (depth < DEEPEST) {
            folders(folder).forEach(inside -> walk(inside, depth + 1));
        }
    }

    private static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve("indicators.csv"))
                || Files.isRegularFile(folder.resolve("indicators.parquet"));
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new StoreException(
                    "Read the folder " + folder + ": it cannot be listed; allowed is a folder with read permission.",
                    unreadable);
        }
    }
}
