package nl.draagkracht.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What each parameter, file and room means, in one plain phrase. Kept beside the numbers in
 * {@code parameters/meanings.properties}, keyed by dotted name; results do not depend on these words.
 */
final class Meanings {

    private static final String FILE = "parameters/meanings.properties";
    private static final Properties PHRASES = read();

    private Meanings() {}

    /** The phrase of a dotted name, empty when there is none. */
    static String of(String name) {
        return PHRASES.getProperty(name, "");
    }

    private static Properties read() {
        Properties phrases = new Properties();
        try (InputStream stream = Meanings.class.getClassLoader().getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + FILE + " is missing.");
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            phrases.load(reader);
            return phrases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + FILE + " cannot be read.", unreadable);
        }
    }
}
