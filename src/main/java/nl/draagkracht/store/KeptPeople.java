package nl.draagkracht.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagkracht.population.synthesis.SyntheticPopulation;

/**
 * A folder in which people of the first day are kept between runs, one file for all that made them. Nothing depends on it: what is
 * missing, damaged or of another program is made anew, and what cannot be written is not kept. Several programs may use it at the same
 * time: a file is written under another name and moved into place when it is whole.
 */
public final class KeptPeople {

    /** Bytes that the folder may hold; two countries of 18 million persons and some dozens of samples. */
    static final long MOST_BYTES = 4_000_000_000L;

    /** Part of the free space of the disk that a new file may take at most. */
    private static final double SHARE_OF_FREE = 0.25;

    /** After this time a file that was not finished is of a program that was stopped. */
    private static final Duration ABANDONED = Duration.ofHours(6);

    /** A file that nobody used for so long is mostly of a program that has been replaced. */
    private static final Duration UNUSED = Duration.ofDays(30);

    private static final String NAME = "people-";
    private static final String ENDING = ".bin";
    private static final String UNFINISHED = ".part";
    /** About what a row of persons or households takes; 50 were measured. */
    private static final double BYTES_PER_ROW = 60;

    private final Path folder;
    private final long mostBytes;

    /** A folder, which need not exist. */
    public KeptPeople(Path folder) {
        this(folder, MOST_BYTES);
    }

    KeptPeople(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** Where the files are. */
    public Path folder() {
        return folder;
    }

    /** The people that this made, if they are kept and whole; they are the caller's. A file that is not whole is removed. */
    public Optional<SyntheticPopulation> find(String maker) {
        Path file = file(maker);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var people = PackedPeople.read(channel);
            used(file);
            return Optional.of(people);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException | RuntimeException notOurs) {
            // Numbers read before the checksum may be anything, hence the runtime exceptions; the file is of no use to
            // anybody.
            remove(file);
            return Optional.empty();
        }
    }

    /**
     * Keeps people for the next run that asks for them.
     *
     * @throws IOException when the folder cannot be written; nothing is left behind then
     */
    public void keep(String maker, SyntheticPopulation people) throws IOException {
        Files.createDirectories(folder);
        long rows = people.population().persons().count()
                + people.population().households().count();
        double size = bytes(rows);
        if (size > mostBytes
                || size > SHARE_OF_FREE * Files.getFileStore(folder).getUsableSpace()) {
            return;
        }
        Path part = Files.createTempFile(folder, NAME, UNFINISHED);
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                PackedPeople.write(people, channel);
            }
            Files.move(part, file(maker), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        tidy();
    }

    /** About what so many rows of persons and households take. */
    static double bytes(long rows) {
        return rows * BYTES_PER_ROW;
    }

    /** All files, the last used first. */
    public List<Path> files() {
        return listed(ENDING);
    }

    /** Removes all files and gives the bytes that they took. */
    public long clear() {
        long bytes = 0;
        for (String ending : List.of(ENDING, UNFINISHED)) {
            for (Path file : listed(ending)) {
                long size = size(file);
                bytes += remove(file) ? size : 0;
            }
        }
        return bytes;
    }

    /** Bytes of a file; 0 when it is gone. */
    public static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    private Path file(String maker) {
        return folder.resolve(NAME + hash(maker) + ENDING);
    }

    private static String hash(String maker) {
        try {
            byte[] bytes = maker.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** Removes what was abandoned or long unused, and the files that were not used for longest until the rest fits. */
    private void tidy() {
        Instant now = Instant.now();
        for (Path part : listed(UNFINISHED)) {
            if (lastUse(part).isBefore(now.minus(ABANDONED))) {
                remove(part);
            }
        }
        long bytes = 0;
        for (Path file : listed(ENDING)) {
            bytes += size(file);
            if (bytes > mostBytes || lastUse(file).isBefore(now.minus(UNUSED))) {
                remove(file);
            }
        }
    }

    private List<Path> listed(String ending) {
        try (Stream<Path> all = Files.list(folder)) {
            var files = new ArrayList<>(all.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(NAME) && name.endsWith(ending) && Files.isRegularFile(file);
                    })
                    .toList());
            files.sort(Comparator.comparing(KeptPeople::lastUse).reversed().thenComparing(Comparator.naturalOrder()));
            return files;
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Instant lastUse(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    private static void used(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException readOnly) {
            // It is read all the same; it may only be thought older than it is.
            return;
        }
    }

    private static boolean remove(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException stays) {
            // Another program reads it, or nothing may be removed here: it will not be read as people.
            return false;
        }
    }
}
