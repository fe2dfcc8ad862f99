package nl.draagkracht.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.draagkracht.kernel.OnInterrupt;

/** A folder for rows while they are needed; gone when closed, and when the user presses Ctrl-C. */
final class TemporaryFolder implements AutoCloseable {

    private final Path path;
    private final OnInterrupt onInterrupt = new OnInterrupt(this::remove);

    TemporaryFolder(String name) throws IOException {
        path = Files.createTempDirectory(name);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        remove();
        onInterrupt.close();
    }

    private void remove() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            // It lies in the temporary folder of the machine, which is emptied by others.
            return;
        }
    }
}
