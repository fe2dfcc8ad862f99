package nl.draagkracht.report.page;

import java.util.List;

/**
 * A figure of the page: a title that states what the numbers show, one chart or a few, and where it comes from.
 *
 * @param id word in the addresses and file names
 * @param chapter the heading it stands under
 * @param title the finding
 * @param note what a reader must know to read it, empty text when nothing
 * @param source definition and statistic behind it
 * @param panels the charts
 */
record Figure(String id, String chapter, Wording title, Wording note, Wording source, List<Panel> panels) {

    /** A figure whose source stands under {@code source.<id>} and note, if any, under {@code note.<id>}. */
    static Figure of(String id, String chapter, Wording title, List<Panel> panels) {
        return new Figure(
                id,
                chapter,
                title,
                Wording.of(texts -> texts.find("note." + id).orElse("")),
                Wording.key("source." + id),
                List.copyOf(panels));
    }

    /** The figure without its note, where that does not apply. */
    Figure withoutNote() {
        return new Figure(id, chapter, title, Wording.same(""), source, panels);
    }
}
