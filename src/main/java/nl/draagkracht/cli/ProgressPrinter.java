package nl.draagkracht.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.simulation.Progress;

/** Shows how far a run is: a bar on a terminal, a plain line a year elsewhere, with the time still needed. */
final class ProgressPrinter implements Progress, AutoCloseable {

    private static final int MONTHS_PER_LINE = 12;
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintWriter err;
    private final int phases;
    private final boolean isQuiet;
    private final boolean isTerminal;
    private final long started = System.nanoTime();
    private ProgressBar bar;
    private String phase = "";
    private int phasesBegun;

    private ProgressPrinter(PrintWriter err, boolean isQuiet, boolean isTerminal, int phases) {
        this.err = err;
        this.isQuiet = isQuiet;
        this.isTerminal = isTerminal;
        this.phases = phases;
    }

    /**
     * A printer on a stream.
     *
     * @param phases number of runs through all months, two for a scenario with its baseline
     */
    static ProgressPrinter on(PrintWriter err, boolean isQuiet, int phases) {
        return new ProgressPrinter(err, isQuiet, !isQuiet && errorsGoToTerminal(), phases);
    }

    @Override
    public void reached(String name, int month, int months) {
        if (isQuiet) {
            return;
        }
        if (!name.equals(phase)) {
            phase = name;
            phasesBegun++;
            closeBar();
        }
        if (isTerminal) {
            draw(month, months);
        } else if (month % MONTHS_PER_LINE == 0 || month == months) {
            err.println(line(month, months));
        }
    }

    private void draw(int month, int months) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(phase)
                    .setInitialMax(months)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(100)
                    .build();
        }
        bar.stepTo(month);
        bar.setExtraMessage(Month.START.plus(month).toString());
    }

    private String line(int month, int months) {
        double done = (phasesBegun - 1) * (double) months + month;
        double left = phases * (double) months - done;
        String text = phase + ": " + (month < months ? Month.START.plus(month) : "done") + ", month " + month + " of "
                + months;
        if (month == 0 || left <= 0) {
            return text;
        }
        double seconds = (System.nanoTime() - started) / NANOS_PER_SECOND;
        return text + ", about " + Math.round(seconds / done * left) + " s left";
    }

    @Override
    public void close() {
        closeBar();
    }

    private void closeBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Where the system tells (Linux), stderr itself is asked; elsewhere a console stands for both streams. */
    static boolean errorsGoToTerminal() {
        Path stderr = Path.of("/proc/self/fd/2");
        try {
            String target = Files.readSymbolicLink(stderr).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return System.console() != null;
        }
    }
}
