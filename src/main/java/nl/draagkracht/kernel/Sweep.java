package nl.draagkracht.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Walks over rows in chunks, in parallel, and hands the results back in chunk order.
 * A chunk writes only its own rows and its own result, so the number of threads never changes an outcome.
 */
public final class Sweep implements AutoCloseable {
    /** Rows in a chunk; part of the definition of a result, never tuned by machine. */
    public static final int CHUNK = 65_536;

    /**
     * Rows in a chunk where results add up exactly (whole numbers, sequences in row order), so that the length cannot change an outcome:
     * short enough to keep all threads busy to the end in a sample of one in a hundred.
     */
    public static final int FINE = 8_192;

    private final ExecutorService pool;

    /** Work on the rows {@code from} (inclusive) to {@code to} (exclusive). */
    @FunctionalInterface
    public interface ChunkFunction<A> {
        /** Does the work and returns what the chunk found. */
        A apply(int from, int to);
    }

    /** A sweep on this many threads, at least one. */
    public Sweep(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Read " + threads + " threads; allowed is 1 or more.");
        }
        pool = threads == 1
                ? null
                : Executors.newFixedThreadPool(threads, work -> {
                    var thread = new Thread(work, "sweep");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Applies the function to all chunks of 0..size and returns their results in chunk order. */
    public <A> List<A> chunks(int size, ChunkFunction<A> function) {
        return chunks(size, CHUNK, function);
    }

    /** As {@link #chunks(int, ChunkFunction)} with another chunk length, for few rows with much work each. */
    public <A> List<A> chunks(int size, int length, ChunkFunction<A> function) {
        var results = new ArrayList<A>();
        if (pool == null || size <= length) {
            for (int from = 0; from < size; from += length) {
                results.add(function.apply(from, Math.min(size, from + length)));
            }
            return results;
        }
        var tasks = new ArrayList<Callable<A>>();
        for (int from = 0; from < size; from += length) {
            int start = from;
            tasks.add(() -> function.apply(start, Math.min(size, start + length)));
        }
        try {
            for (var future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
