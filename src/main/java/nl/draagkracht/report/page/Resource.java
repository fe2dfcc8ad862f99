package nl.draagkracht.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A packaged file of the page, under {@code report/}: words, looks, scripts, the chart library. */
final class Resource {

    private Resource() {}

    /** The text of a file; line feeds only, so that a checkout on any machine gives the same page. */
    static String text(String name) {
        try (InputStream stream = Resource.class.getResourceAsStream("/report/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The packaged file report/" + name + " is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
