package nl.draagkracht.experiment;

import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Progress;

/**
 * Follows one person through a run, model page 8. Lives interact, so the whole run is repeated, with an onlooker that changes nothing: the
 * results are those of the run without a trace, to the byte.
 */
public final class Trace {
    private final ResolvedScenario baseline;
    private final ResolvedScenario scenario;
    private final PopulationSource people;
    private final int threads;
    private final Progress progress;

    /**
     * A trace in a scenario.
     *
     * @param baseline resolved baseline with the settings of the scenario
     * @param scenario resolved scenario; the baseline itself too
     * @param people who lives in the country on the first day
     */
    public Trace(
            ResolvedScenario baseline,
            ResolvedScenario scenario,
            PopulationSource people,
            int threads,
            Progress progress) {
        this.baseline = baseline;
        this.scenario = scenario;
        this.people = people;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * The life of the person with this running number.
     *
     * @throws UnknownPersonException when nobody in the run has it
     */
    public Life of(int identity) {
        try (var sweep = new Sweep(threads)) {
            var headcount = new Headcount();
            var lived = LivedBaseline.watched(baseline, people, headcount, sweep, progress);
            headcount.mustKnow(identity);
            return record(lived, identity, sweep);
        }
    }

    /**
     * The life of somebody to whom something happened in the run, picked by the seed.
     *
     * @throws UnknownPersonException when it happened to nobody
     */
    public Life of(LifeKind kind) {
        try (var sweep = new Sweep(threads)) {
            var scout = new LifeScout(kind, scenario.seed());
            boolean itself = scenario.name().equals(baseline.name());
            var lived = itself
                    ? LivedBaseline.watched(baseline, people, scout, sweep, progress)
                    : LivedBaseline.watched(baseline, people, new Headcount(), sweep, progress);
            if (!itself) {
                lived.watched("scenario", scenario, scout, sweep, progress);
            }
            mustExist(scout.chosen(), kind, scenario);
            return record(lived, scout.chosen(), sweep);
        }
    }

    /** Stops with what could be tried instead when nothing of the kind happened to anybody. */
    static void mustExist(int chosen, LifeKind kind, ResolvedScenario scenario) {
        if (chosen < 0) {
            throw new UnknownPersonException("Read --random " + kind.code() + "; in this run of "
                    + scenario.months() + " months, sample " + scenario.sample() + ", nobody " + kind.words()
                    + ".\n  Maybe a larger --sample, more --months, or another of "
                    + String.join(", ", LifeKind.codes()) + "?");
        }
    }

    private Life record(LivedBaseline lived, int identity, Sweep sweep) {
        var recorder = new LifeRecorder(identity);
        lived.watched("life followed", scenario, recorder, sweep, progress);
        return recorder.life()
                .orElseThrow(() -> new UnknownPersonException(
                        "Read --person " + identity + "; nobody in the population has that number.\n"
                                + "  Maybe --random anybody, which picks somebody?"));
    }
}
