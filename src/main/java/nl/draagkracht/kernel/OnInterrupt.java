package nl.draagkracht.kernel;

/**
 * Work to be done when the user presses Ctrl-C or the system asks the program to stop, until it is closed. What makes something
 * temporary opens one, so that an interrupted run leaves nothing behind.
 */
public final class OnInterrupt implements AutoCloseable {
    private final Thread hook;

    /** Arms the work; it runs in a thread of its own, perhaps at the same time as the rest. */
    public OnInterrupt(Runnable work) {
        hook = new Thread(work, "on interrupt");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // Opened by other work on interrupt, which ends by closing it.
            return;
        }
    }

    /** Disarms the work. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // The program is being stopped and the work is under way.
            return;
        }
    }
}
