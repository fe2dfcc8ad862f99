package nl.draagkracht.report.page;

import java.util.List;

/**
 * Hypertext in the making, well formed as XML too, so that a plain parser can check the page. Whatever comes from a
 * scenario file passes through {@link #escape}: its author may be anyone.
 */
final class Html {

    private final StringBuilder text = new StringBuilder();

    /** Appends markup written in this program. */
    Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** Opens an element; attributes are names and values in turn. */
    Html open(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        text.append('>');
        return this;
    }

    /** Closes elements, the innermost first. */
    Html close(String... elements) {
        for (String element : elements) {
            text.append("</").append(element).append('>');
        }
        text.append('\n');
        return this;
    }

    /** Words in both languages; the page shows one of them. */
    Html both(Wording wording) {
        if (wording.en().equals(wording.nl())) {
            text.append(escape(wording.en()));
        } else {
            text.append("<span lang=\"en\">").append(escape(wording.en())).append("</span>");
            text.append("<span lang=\"nl\">").append(escape(wording.nl())).append("</span>");
        }
        return this;
    }

    /** The text of a key in both languages. */
    Html say(String key) {
        return both(Wording.key(key));
    }

    /** A whole element with words in both languages. */
    Html element(String element, Wording wording, String... attributes) {
        return open(element, attributes).both(wording).close(element);
    }

    /** Words of the author of a scenario, whose language is not known. */
    Html author(String element, String words, String... attributes) {
        open(element, attributes);
        text.append("<span lang=\"\" dir=\"auto\">").append(escape(words)).append("</span>");
        return close(element);
    }

    /**
     * The head of a table; each column is the text of a key.
     *
     * @param style {@code cards} for a table whose rows become cards on a narrow screen, {@code unseen} for one whose
     *     caption only repeats the heading above it
     */
    Html head(Wording caption, List<String> columns, String style) {
        open("table", "class", style, "role", "table").element("caption", caption);
        raw("<thead role=\"rowgroup\"><tr role=\"row\">");
        for (String column : columns) {
            element("th", Wording.key(column), "scope", "col", "role", "columnheader");
        }
        return raw("</tr></thead><tbody role=\"rowgroup\">\n");
    }

    /** Opens a cell; on a narrow screen it stands under the row's name and carries its column's name itself. */
    Html cell(String column, String style) {
        open("td", "role", "cell", "class", style);
        return open("span", "class", "label", "aria-hidden", "true").say(column).raw("</span>");
    }

    /** Text in which no character is markup. Control characters, which no page may hold, become a sign of their own. */
    static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isText(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isText(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0;
        // Marks that turn the direction of text around could make a number read backwards.
        boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !control && !turning && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
