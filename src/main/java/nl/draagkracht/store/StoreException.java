package nl.draagkracht.store;

/** A file, a folder or a question that cannot be used, in words for the user; nothing was changed. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String words) {
        super(words);
    }

    StoreException(String words, Exception cause) {
        super(words, cause);
    }
}
