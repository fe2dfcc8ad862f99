package nl.draagkracht.report;

/** How a table is shown: for people, for spreadsheets or for programs. */
public enum Format {
    /** Aligned columns. */
    TEXT,
    /** An array of objects. */
    JSON,
    /** Comma-separated values with a header (RFC 4180, lines end with a line feed). */
    CSV
}
