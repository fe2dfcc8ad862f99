package nl.draagkracht.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagkracht.report.Table;
import nl.draagkracht.simulation.Progress;

/** Passes progress on and keeps the wall-clock time of every phase of the schedule, for {@code run --timings}. */
final class PhaseClock implements Progress {
    private final Progress next;
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private String running = "";
    private long since = System.nanoTime();
    private int months;

    PhaseClock(Progress next) {
        this.next = next;
    }

    @Override
    public void reached(String phase, int month, int ofMonths) {
        next.reached(phase, month, ofMonths);
        if (month > 0) {
            months++;
        }
    }

    @Override
    public void phase(String phase) {
        stop();
        running = phase;
        next.phase(phase);
    }

    private void stop() {
        long now = System.nanoTime();
        if (!running.isEmpty()) {
            nanos.merge(running, now - since, Long::sum);
        }
        since = now;
    }

    /**
     * One row per phase: seconds and nanoseconds per person and month.
     *
     * @param persons persons simulated
     */
    Table table(double persons) {
        stop();
        running = "";
        List<List<Object>> rows = new ArrayList<>();
        long all = 0;
        for (var phase : nanos.entrySet()) {
            rows.add(row(phase.getKey(), phase.getValue(), persons));
            all += phase.getValue();
        }
        rows.add(row("all", all, persons));
        return new Table(List.of("phase", "seconds", "nanosPerPersonMonth"), rows);
    }

    private List<Object> row(String phase, long time, double persons) {
        return List.of(phase, time / 1e9, time / (persons * Math.max(1, months)));
    }
}
