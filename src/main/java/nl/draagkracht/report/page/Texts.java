package nl.draagkracht.report.page;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draagkracht.kernel.Language;

/** All words of the page in one language, from {@code report/texts}. Both languages have the same keys. */
final class Texts {

    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final List<String> PARTS = List.of("words", "findings", "groups", "scenarios");
    private static final Texts ENGLISH = new Texts(Language.ENGLISH);
    private static final Texts DUTCH = new Texts(Language.DUTCH);

    private final Language language;
    private final Properties lines = new Properties();

    private Texts(Language language) {
        this.language = language;
        for (String part : PARTS) {
            try (Reader reader =
                    new StringReader(Resource.text("texts/" + part + "." + language.code() + ".properties"))) {
                lines.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** The words of a language. */
    static Texts of(Language language) {
        return language == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    Language language() {
        return language;
    }

    /** Every key of the file. */
    SortedSet<String> keys() {
        return new TreeSet<>(lines.stringPropertyNames());
    }

    /** The text of a key, if the file has it. */
    Optional<String> find(String key) {
        return Optional.ofNullable(lines.getProperty(key));
    }

    /**
     * The text of a key with its holes filled.
     *
     * @param filling names and values in turn: {@code "month", "May 2030"}
     */
    String say(String key, String... filling) {
        String text = find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Read the text key '" + key + "'; the texts in " + language.code() + " do not have it."));
        Matcher hole = HOLE.matcher(text);
        StringBuilder said = new StringBuilder();
        while (hole.find()) {
            hole.appendReplacement(said, Matcher.quoteReplacement(value(key, hole.group(1), filling)));
        }
        hole.appendTail(said);
        return said.toString();
    }

    private static String value(String key, String name, String... filling) {
        for (int i = 0; i + 1 < filling.length; i += 2) {
            if (filling[i].equals(name)) {
                return filling[i + 1];
            }
        }
        throw new IllegalArgumentException("The text '" + key + "' has a hole {" + name + "} that nothing fills.");
    }
}
