package nl.draagkracht.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.draagkracht.store.ParquetRows;
import nl.draagkracht.store.StoreException;

/**
 * A folder of results in the making: files go to a temporary neighbour, which is moved into place when complete. A
 * reader never sees half a result, and an interrupted run leaves nothing behind; what a killed one leaves is swept by the next.
 */
public final class ResultsFolder implements AutoCloseable {

    private static final int PROBE_BYTES = 65_536;

    /** Writes the content of one file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path place;
    private final Path temporary;
    private final Optional<Path> made;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final SortedMap<String, String> inputs = new TreeMap<>();
    private boolean open = true;
    private boolean parquet;
    private boolean left;

    private ResultsFolder(Path place, Path temporary, Optional<Path> made) {
        this.place = place;
        this.temporary = temporary;
        this.made = made;
    }

    /**
     * Opens a folder of results before the run, so that a bad place is known at once.
     *
     * @param out folder that holds results, made when it does not exist
     * @param name name of the folder of this result
     * @throws ResultsException when the place cannot be written to
     */
    public static ResultsFolder open(Path out, String name) {
        Optional<Path> made = firstMissing(out);
        Path temporary = out.resolve(UnfinishedFolders.nameFor(name));
        try {
            Files.createDirectories(out);
            UnfinishedFolders.sweep(out);
            Files.createDirectory(temporary);
            probe(temporary);
            return new ResultsFolder(out.resolve(name), temporary, made);
        } catch (FileAlreadyExistsException aFile) {
            throw ResultsException.badPlace(out, "there is a file of that name", aFile);
        } catch (IOException | SecurityException refused) {
            UnfinishedFolders.remove(temporary);
            removeEmpty(out, made);
            throw ResultsException.badPlace(out, ResultsException.reason(refused), refused);
        }
    }

    /** The outermost folder of a path that does not exist yet. */
    private static Optional<Path> firstMissing(Path out) {
        Path missing = null;
        for (Path at = out.toAbsolutePath().normalize(); at != null && Files.notExists(at); at = at.getParent()) {
            missing = at;
        }
        return Optional.ofNullable(missing);
    }

    /** A full disk often takes a folder but no byte: known now, it costs no run. */
    private static void probe(Path folder) throws IOException {
        Path file = folder.resolve("probe");
        Files.write(file, new byte[PROBE_BYTES]);
        Files.delete(file);
    }

    /** Removes the folders that were made for this result, as far as they hold nothing. */
    private static void removeEmpty(Path out, Optional<Path> made) {
        if (made.isEmpty()) {
            return;
        }
        try {
            Path outermost = made.get();
            for (Path at = out.toAbsolutePath().normalize(); at.startsWith(outermost); at = at.getParent()) {
                Files.deleteIfExists(at);
            }
        } catch (IOException inUse) {
            // Another run uses the same folder already.
            return;
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

    /**
     * Adds a file of text.
     *
     * @throws ResultsException when it cannot be written
     */
    public void add(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            write(name, out -> out.write(bytes));
        } catch (IOException failed) {
            throw ResultsException.failed(place, failed);
        }
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
        Path former = temporary.resolveSibling(temporary.getFileName() + UnfinishedFolders.FORMER);
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
            UnfinishedFolders.remove(former);
        }
    }

    /**
     * Removes the temporary folder unless the result is complete, and then the folders made for it; may be called from another thread and
     * twice.
     */
    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            left = !UnfinishedFolders.remove(temporary);
            removeEmpty(place.toAbsolutePath().getParent(), made);
        }
    }

    /** Whether the result is still in the making. */
    public synchronized boolean isUnfinished() {
        return open;
    }

    /** Whether the temporary folder could not be removed. */
    boolean leftSomething() {
        return left;
    }
}
