package nl.draagkracht.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.draagkracht.store.ParquetRows;
import nl.draagkracht.store.StoreException;

/**
 * A folder of results in the making: files go to a temporary neighbour, which is moved into place when complete. A
 * reader never sees half a result, and an interrupted run leaves nothing behind.
 */
public final class ResultsFolder implements AutoCloseable {

    /** Writes the content of one file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path place;
    private final Path temporary;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final SortedMap<String, String> inputs = new TreeMap<>();
    private boolean open = true;
    private boolean parquet;

    private ResultsFolder(Path place, Path temporary) {
        this.place = place;
        this.temporary = temporary;
    }

    /**
     * Opens a folder of results before the run, so that a bad place is known at once.
     *
     * @param out folder that holds results, made when it does not exist
     * @param name name of the folder of this result
     * @throws ResultsException when the place cannot be written to
     */
    public static ResultsFolder open(Path out, String name) {
        try {
            Files.createDirectories(out);
            // Two runs of the same input at once must not share a temporary folder; the default rights of the user
            // hold.
            String unique = Long.toString(ProcessHandle.current().pid(), 36) + Long.toString(System.nanoTime(), 36);
            return new ResultsFolder(out.resolve(name), Files.createDirectory(out.resolve("." + name + "-" + unique)));
        } catch (FileAlreadyExistsException aFile) {
            throw ResultsException.badPlace(out, "there is a file of that name", aFile);
        } catch (IOException | SecurityException refused) {
            throw ResultsException.badPlace(out, ResultsException.reason(refused), refused);
        }
    }

    /** Where the complete result will stand. */
    public Path place() {
        return place;
    }

    /** Notes a file of the user that the result was made of; the manifest names it. */
    public void madeOf(String name, String hash) {
        inputs.put(name, hash);
    }

    /**
     * Asks for the rows as Parquet too, beside the CSV files.
     *
     * @throws StoreException before the run when DuckDB, which writes them, is not there
     */
    public void alsoParquet() {
        new ParquetRows().close();
        parquet = true;
    }

    /** SHA-256 of files of the user that do not stand in the folder, by name. */
    SortedMap<String, String> inputs() {
        return inputs;
    }

    /** SHA-256 of the files written so far, by their relative path. */
    SortedMap<String, String> hashes() {
        return hashes;
    }

    /** Writes one file; its path is relative and uses slashes. */
    synchronized void write(String path, Content content) throws IOException {
        if (!open) {
            throw new IOException("the folder is closed");
        }
        Path file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        MessageDigest digest = Hashes.digest();
        try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
            content.writeTo(out);
        }
        hashes.put(path, HexFormat.of().formatHex(digest.digest()));
    }

    /** Writes the rows once more as Parquet, if asked for. */
    synchronized void addParquet() throws IOException {
        if (!parquet || !open) {
            return;
        }
        try (ParquetRows rows = new ParquetRows()) {
            for (String path : List.copyOf(hashes.keySet())) {
                Optional<String> beside = ParquetRows.beside(path);
                if (beside.isPresent()) {
                    Path file = temporary.resolve(beside.get());
                    rows.write(temporary.resolve(path), file);
                    hashes.put(beside.get(), Hashes.of(Files.readAllBytes(file)));
                }
            }
        }
    }

    /** Moves the complete result into place; an older result of the same input gives way, and stays if the move fails. */
    synchronized void complete() throws IOException {
        if (!open) {
            throw new IOException("the folder is closed");
        }
        Path former = temporary.resolveSibling(temporary.getFileName() + "-former");
        boolean replaces = Files.exists(place);
        if (replaces) {
            Files.move(place, former, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            if (replaces) {
                Files.move(former, place, StandardCopyOption.ATOMIC_MOVE);
            }
            throw failed;
        }
        open = false;
        if (replaces) {
            remove(former);
        }
    }

    /** Removes the temporary folder unless the result is complete; may be called from another thread and twice. */
    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            remove(temporary);
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            // The result itself is whole; a leftover temporary folder is named so that nobody takes it for one.
            return;
        }
    }
}
