package nl.draagkracht.cli;

/** How an answer to a question in SQL is given. */
enum AnswerFormat {
    /** Aligned columns. */
    TEXT,
    /** An array of objects. */
    JSON,
    /** Comma-separated values with a header. */
    CSV,
    /** A Parquet file; needs {@code --out}. */
    PARQUET
}
