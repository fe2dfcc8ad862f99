package nl.draagkracht.store;

import java.util.List;

/** Takes the answer to a question in SQL, row by row, so that a long answer needs no memory. */
public interface Answer {

    /** Names of the columns; called once, before the rows. */
    void columns(List<String> names);

    /** One row: text, whole numbers ({@code Long}), numbers ({@code Double}), truths ({@code Boolean}) or null. */
    void row(List<Object> cells);
}
