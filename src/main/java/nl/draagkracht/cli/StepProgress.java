package nl.draagkracht.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a long check is: a bar on a terminal, a plain line per tenth elsewhere, with the time still needed. */
final class StepProgress implements AutoCloseable {
    private static final int TENTHS = 10;
    private static final double NANOS_PER_SECOND = 1e9;

    private final String task;
    private final PrintWriter err;
    private final double total;
    private final ProgressBar bar;
    private final long started = System.nanoTime();
    private double done;
    private int tenths;

    /** Progress towards a total of steps; silent when so asked. */
    StepProgress(String task, PrintWriter err, boolean isQuiet, double total) {
        this.task = task;
        this.err = isQuiet ? null : err;
        this.total = total;
        bar = !isQuiet && ProgressPrinter.errorsGoToTerminal()
                ? new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax((long) Math.ceil(total))
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(100)
                        .build()
                : null;
    }

    /** So many steps more are done. */
    void add(double steps, String now) {
        done += steps;
        if (bar != null) {
            bar.stepTo((long) done);
            bar.setExtraMessage(now);
        } else if (err != null && (int) (TENTHS * done / total) > tenths) {
            tenths = (int) (TENTHS * done / total);
            double seconds = (System.nanoTime() - started) / NANOS_PER_SECOND;
            err.println(task + ": " + now + ", " + Math.min(100, Math.round(100 * done / total)) + " %, about "
                    + Math.round(seconds * Math.max(0, total / done - 1)) + " s left");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
