package nl.draagkracht.simulation;

import nl.draagkracht.kernel.Month;

/** Calls an onlooker whenever the schedule moves on, by listening to the same words that tell how far a run is. */
final class Watch implements Progress {
    private final Progress progress;
    private final Onlooker onlooker;
    private final Country country;
    private Month month;
    private String phase;

    Watch(Progress progress, Onlooker onlooker, Country country, Month start) {
        this.progress = progress;
        this.onlooker = onlooker;
        this.country = country;
        month = start;
        onlooker.begin(sight());
    }

    @Override
    public void phase(String next) {
        end();
        phase = next;
        progress.phase(next);
    }

    @Override
    public void reached(String name, int done, int months) {
        if (phase != null) {
            end();
            phase = null;
            onlooker.monthEnds(sight());
            month = month.plus(1);
        }
        progress.reached(name, done, months);
    }

    private void end() {
        if (phase != null) {
            onlooker.after(phase, sight());
        }
    }

    private Sight sight() {
        return new Sight(country, month);
    }
}
