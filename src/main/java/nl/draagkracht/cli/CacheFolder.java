package nl.draagkracht.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;

/**
 * Where the people of the first day are kept between runs, and what of the program made them. Only a packaged program keeps any: of
 * classes in a folder nobody can tell whether they changed.
 */
final class CacheFolder {

    /** Environment variable that names another folder, or says {@code off}. */
    static final String VARIABLE = "DRAAGKRACHT_CACHE";

    private static final String OFF = "off";
    private static final String NAME = "draagkracht";

    private CacheFolder() {}

    /** The folder of the user of this program; empty when it is switched off or there is no home. */
    static Optional<Path> ofUser() {
        return of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /** The folder that environment, system and home lead to: the one named, else where the system keeps what can be made anew. */
    static Optional<Path> of(Map<String, String> environment, String system, String home) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (named.equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        try {
            if (!named.isBlank()) {
                return Optional.of(Path.of(named));
            }
            return parent(environment, system.toLowerCase(Locale.ROOT), home).map(parent -> parent.resolve(NAME));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static Optional<Path> parent(Map<String, String> environment, String system, String home) {
        // The XDG base directory specification has relative paths ignored.
        String stated = environment.getOrDefault(system.startsWith("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME", "");
        if (!stated.isBlank() && Path.of(stated).isAbsolute()) {
            return Optional.of(Path.of(stated));
        }
        if (home.isBlank() || !Path.of(home).isAbsolute()) {
            return Optional.empty();
        }
        return Optional.of(system.startsWith("mac") ? Path.of(home, "Library", "Caches") : Path.of(home, ".cache"));
    }

    /** A sum over everything in the jar of this program; empty when it runs from a folder of classes. */
    static Optional<String> program() {
        try {
            var file = new File(CacheFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return file.isFile() ? Optional.of(sum(file)) : Optional.empty();
        } catch (URISyntaxException | IOException | RuntimeException unknown) {
            // Loaded in another way than from a file, or a jar that is just being replaced.
            return Optional.empty();
        }
    }

    /** The directory of a jar has a checksum of each file in it, so that nothing needs to be unpacked. */
    private static String sum(File jar) throws IOException {
        var all = new CRC32C();
        try (JarFile opened = new JarFile(jar)) {
            for (ZipEntry entry : opened.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList()) {
                String line = entry.getName() + " " + entry.getSize() + " " + entry.getCrc() + "\n";
                all.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Long.toHexString(all.getValue());
    }
}
