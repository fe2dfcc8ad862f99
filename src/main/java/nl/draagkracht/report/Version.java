package nl.draagkracht.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program made a result: version and commit as built.
 *
 * @param number version number
 * @param commit commit of the sources, {@code unknown} when built outside a checkout
 */
public record Version(String number, String commit) {

    /** The running program. */
    public static Version current() {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream("/version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Version(known(properties, "version"), known(properties, "commit"));
    }

    private static String known(Properties properties, String key) {
        String value = properties.getProperty(key, "");
        // An unfiltered placeholder means that the build did not know.
        return value.isBlank() || value.startsWith("$") ? "unknown" : value;
    }
}
