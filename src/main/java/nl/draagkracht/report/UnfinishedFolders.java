package nl.draagkracht.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hidden folders in which runs that are going on, or were killed, gather their results. The name of a folder says on which machine
 * and by which process it was made, so that the next run can sweep what a killed one left and never touches one that is alive: a
 * process of another machine or container cannot be judged from here, and is left alone.
 */
final class UnfinishedFolders {

    /** Behind the name of an older result that waits until the new one is in its place. */
    static final String FORMER = "-former";

    private static final Pattern NAME =
            Pattern.compile("\\.(.+)-running-([0-9a-f]{12})-([0-9]+)-([0-9a-z]+)-[0-9a-z]+(" + FORMER + ")?");
    private static final int LETTERS_OF_MACHINE = 12;
    private static final int RADIX = 36;
    /** The clock of a machine may be set while it runs; a process that began later than this is another one. */
    private static final Duration CLOCK_ERROR = Duration.ofMinutes(1);

    private UnfinishedFolders() {}

    /** A name that no other run has, for the results of this name. */
    static String nameFor(String result) {
        ProcessHandle self = ProcessHandle.current();
        return nameFor(result, machine(), self.pid(), self.info().startInstant());
    }

    static String nameFor(String result, String machine, long process, Optional<Instant> began) {
        return "." + result + "-running-" + machine + "-" + process + "-"
                + Long.toString(began.map(Instant::toEpochMilli).orElse(0L), RADIX) + "-"
                + Long.toString(Math.abs(System.nanoTime()), RADIX);
    }

    /** Removes what dead processes of this machine left in a folder of results; an older result they had put aside comes back. */
    static void sweep(Path out) {
        try (DirectoryStream<Path> hidden = Files.newDirectoryStream(out, ".*-running-*")) {
            for (Path folder : hidden) {
                Matcher name = NAME.matcher(folder.getFileName().toString());
                if (name.matches() && isOfDeadProcess(name)) {
                    if (name.group(5) != null) {
                        bringBack(folder, out.resolve(name.group(1)));
                    }
                    remove(folder);
                }
            }
        } catch (IOException unreadable) {
            // Somebody else sweeps too, or nothing may be listed here: leftovers are hidden and harm nobody.
            return;
        }
    }

    private static boolean isOfDeadProcess(Matcher name) {
        if (!name.group(2).equals(machine())) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(name.group(3)));
        if (process.isEmpty() || !process.get().isAlive()) {
            return true;
        }
        long began = Long.parseLong(name.group(4), RADIX);
        Optional<Instant> now = process.get().info().startInstant();
        return began != 0
                && now.isPresent()
                && now.get().isAfter(Instant.ofEpochMilli(began).plus(CLOCK_ERROR));
    }

    private static void bringBack(Path former, Path place) throws IOException {
        if (Files.notExists(place)) {
            Files.move(former, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes a folder with all that is in it, and says whether it is gone. */
    static boolean remove(Path folder) {
        if (Files.notExists(folder)) {
            return true;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException stays) {
            // Hidden, and named so that nobody takes it for a result.
            return false;
        }
    }

    /** The machine, and on Linux the container, in which process numbers have a meaning. */
    static String machine() {
        String name = read(Path.of("/proc/sys/kernel/hostname"))
                + System.getenv("COMPUTERNAME")
                + System.getenv("HOSTNAME")
                + link(Path.of("/proc/self/ns/pid"));
        return Hashes.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS_OF_MACHINE);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException notLinux) {
            return "";
        }
    }

    private static String link(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException | UnsupportedOperationException notLinux) {
            return "";
        }
    }
}
