package nl.draagkracht.experiment;

/** Nobody in the run is the person that was asked for. The message says who could be. */
public final class UnknownPersonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownPersonException(String message) {
        super(message);
    }
}
