package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Runs of a country that differ in their seed, several at once, results in the order of the seeds. */
final class InParallel {
    private InParallel() {}

    /** What the function makes of each seed; memory grows with the number of threads, the result does not depend on it. */
    static <A> List<A> map(List<Long> seeds, int threads, Function<Long, A> function) {
        var tasks = new ArrayList<Callable<A>>();
        for (Long seed : seeds) {
            tasks.add(() -> function.apply(seed));
        }
        var pool = Executors.newFixedThreadPool(Math.min(threads, seeds.size()), work -> {
            var thread = new Thread(work, "experiment");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var results = new ArrayList<A>();
            for (var result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
