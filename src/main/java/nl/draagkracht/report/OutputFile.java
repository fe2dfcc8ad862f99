package nl.draagkracht.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import nl.draagkracht.kernel.OnInterrupt;

/** A single file in the making: written beside its place under a hidden name, and moved there when complete. */
public final class OutputFile implements AutoCloseable {

    private final Path place;
    private final Path temporary;
    private final OnInterrupt onInterrupt = new OnInterrupt(this::remove);

    private OutputFile(Path place, Path temporary) {
        this.place = place;
        this.temporary = temporary;
    }

    /**
     * Opens the place before the work starts.
     *
     * @throws ResultsException when the place cannot hold a file
     */
    public static OutputFile open(Path place) {
        Path whole = place.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            throw ResultsException.badFile(place, "it is a folder", null);
        }
        try {
            Files.createDirectories(whole.getParent());
            UnfinishedFolders.sweep(whole.getParent());
            Path temporary = whole.resolveSibling(
                    UnfinishedFolders.nameFor(whole.getFileName().toString()));
            Files.createFile(temporary);
            return new OutputFile(whole, temporary);
        } catch (IOException | SecurityException refused) {
            throw ResultsException.badFile(place, ResultsException.reason(refused), refused);
        }
    }

    /** Where to write. */
    public Path temporary() {
        return temporary;
    }

    /** Writes a text (UTF-8) and moves the file to its place. */
    public void write(String text) {
        try {
            Files.writeString(temporary, text);
        } catch (IOException failed) {
            throw failed(failed);
        }
        complete();
    }

    /** Moves the file to its place; an older file of that name gives way. */
    public void complete() {
        try {
            Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw ResultsException.failed(place, failed);
        }
    }

    /** The failure to write this file, in words. */
    public ResultsException failed(IOException cause) {
        return ResultsException.failed(place, cause);
    }

    @Override
    public void close() {
        remove();
        onInterrupt.close();
    }

    /** Removes the file in the making and what its writer put beside it under a longer name. */
    private void remove() {
        String name = temporary.getFileName().toString();
        try (Stream<Path> beside = Files.list(temporary.getParent())) {
            List<Path> ours = beside.filter(
                            path -> path.getFileName().toString().startsWith(name))
                    .toList();
            for (Path path : ours) {
                Files.deleteIfExists(path);
            }
        } catch (IOException stays) {
            // A leftover hidden file is named so that nobody takes it for the answer.
            return;
        }
    }
}
