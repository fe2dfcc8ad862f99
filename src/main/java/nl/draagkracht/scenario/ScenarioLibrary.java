package nl.draagkracht.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where scenarios are found: in a folder of the user, then among those shipped with the program. */
public final class ScenarioLibrary {

    /** The reference: no further AI. */
    public static final String BASELINE = "baseline";

    private static final String FOLDER = "scenarios/";
    private static final String SUFFIX = ".json";

    private ScenarioLibrary() {}

    /** The names of the shipped scenarios, in alphabetical order. */
    public static List<String> shippedNames() {
        URL anchor = ScenarioLibrary.class.getClassLoader().getResource(FOLDER + BASELINE + SUFFIX);
        if (anchor == null) {
            return List.of();
        }
        try {
            URLConnection connection = anchor.openConnection();
            return connection instanceof JarURLConnection jar ? namesInJar(jar) : namesInFolder(anchor.toURI());
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("The shipped scenarios cannot be listed.", unreadable);
        }
    }

    private static List<String> namesInJar(JarURLConnection jar) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        jar.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(entry -> entry.startsWith(FOLDER) && entry.endsWith(SUFFIX))
                .map(entry -> entry.substring(FOLDER.length(), entry.length() - SUFFIX.length()))
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static List<String> namesInFolder(URI anchor) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(anchor).getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The file meant by what a user typed: a path to an existing file, else the name of a shipped scenario.
     *
     * @throws ScenarioException when there is neither
     */
    static ScenarioFile named(String typed) {
        Optional<Path> path = path(typed);
        if (path.isPresent() && Files.isRegularFile(path.get())) {
            return onDisk(typed, path.get());
        }
        Optional<ScenarioFile> shipped = shipped(typed);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        List<String> names = shippedNames();
        boolean isFolder = path.isPresent() && Files.isDirectory(path.get());
        boolean exists = path.isPresent() && Files.exists(path.get());
        throw refusal(
                typed,
                isFolder
                        ? "a folder"
                        : exists ? "no ordinary file" : "no such file and no shipped scenario of that name",
                "the path of a scenario file, or one of " + String.join(", ", names),
                neighbour(typed, path)
                        .or(() -> NearestName.find(typed.replace(SUFFIX, ""), names))
                        .orElse("draagkracht new NAME, to begin one"));
    }

    private static ScenarioException refusal(String label, String read, String allowed, String maybe) {
        return new ScenarioException(List.of(new Problem(label, "", 0, read, allowed, maybe)));
    }

    /** A scenario file that was probably meant: the name without its ending, or one in the folder. */
    private static Optional<String> neighbour(String typed, Optional<Path> path) {
        if (path.isPresent() && Files.isDirectory(path.get())) {
            try (Stream<Path> files = Files.list(path.get())) {
                return files.map(Path::toString)
                        .filter(file -> file.endsWith(SUFFIX) && !file.endsWith(".schema" + SUFFIX))
                        .sorted()
                        .findFirst();
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }
        return path(typed + SUFFIX).filter(Files::isRegularFile).map(Path::toString);
    }

    /** The file that another one differs from: in its own folder first, then among the shipped ones. */
    static Optional<ScenarioFile> besides(ScenarioFile file, String name) {
        if (file.folder().isPresent() && !name.equals(file.name())) {
            Path neighbour = file.folder().get().resolve(name + SUFFIX);
            if (Files.isRegularFile(neighbour)) {
                String label =
                        Path.of(file.label()).resolveSibling(name + SUFFIX).toString();
                return Optional.of(onDisk(label, neighbour));
            }
        }
        return shipped(name);
    }

    private static Optional<Path> path(String typed) {
        try {
            return Optional.of(Path.of(typed));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static ScenarioFile onDisk(String label, Path path) {
        String file = path.getFileName().toString();
        String name = file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
        try {
            if (JsonBytes.isTooLarge(Files.size(path))) {
                throw new ScenarioException(List.of(JsonBytes.tooLarge(label, Files.size(path))));
            }
            Path folder = path.toRealPath().getParent();
            return ScenarioFile.of(label, name, Optional.of(folder), Files.readAllBytes(path));
        } catch (AccessDeniedException denied) {
            throw refusal(label, "a file that you may not read", "a readable JSON file", "chmod u+r " + label);
        } catch (IOException unreadable) {
            throw refusal(label, "a file that cannot be read (" + unreadable + ")", "a readable JSON file", "");
        }
    }

    private static Optional<ScenarioFile> shipped(String typed) {
        String name = typed.endsWith(SUFFIX) ? typed.substring(0, typed.length() - SUFFIX.length()) : typed;
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
            return Optional.empty();
        }
        String resource = FOLDER + name + SUFFIX;
        try (InputStream stream = ScenarioLibrary.class.getClassLoader().getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(ScenarioFile.of(resource, name, Optional.empty(), stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped scenario " + name + " cannot be read.", unreadable);
        }
    }
}
