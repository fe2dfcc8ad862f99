package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.experiment.Beveridge;
import nl.draagkracht.experiment.Hindcast;
import nl.draagkracht.experiment.HindcastMoment;
import nl.draagkracht.experiment.Moment.Outcome;
import nl.draagkracht.report.BeveridgePicture;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.ResultsFolder;
import nl.draagkracht.report.ResultsWriter;
import nl.draagkracht.report.RunFacts;
import nl.draagkracht.report.ValidationTable;
import nl.draagkracht.scenario.Episode;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.Progress;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the model through a stretch of Dutch history and says what it holds: a results folder per seed, and a table. */
final class EpisodeRun {
    private final CommandSpec spec;
    private final Path out;
    private final Format format;
    private final int threads;
    private final List<Double> turns = new ArrayList<>();

    EpisodeRun(CommandSpec spec, Path out, Format format, int threads) {
        this.spec = spec;
        this.out = out;
        this.format = format;
        this.threads = threads;
    }

    /**
     * The exit code of an episode: 1 when a number of history is missed.
     *
     * @param months months to run, all when null
     */
    int of(Episode episode, double sample, List<Long> seeds, Integer months, boolean supported) {
        var results = new ArrayList<PairedResult>();
        var places = new ArrayList<Path>();
        for (long seed : seeds) {
            var whole = new Hindcast(episode, sample, seed, supported);
            var hindcast = months == null ? whole : whole.until(months);
            String name = ResultsWriter.folderName(hindcast.scenario()) + (supported ? "" : "-without-support");
            try (ResultsFolder folder = ResultsFolder.open(out, name)) {
                results.add(one(episode, hindcast, folder));
                places.add(folder.place());
            }
        }
        List<HindcastMoment> moments = Hindcast.moments(episode, results);
        print(moments, places);
        return moments.stream().anyMatch(moment -> moment.outcome() == Outcome.MISSED)
                ? ExitCode.CHECK_FELL_SHORT
                : ExitCode.OK;
    }

    private PairedResult one(Episode episode, Hindcast hindcast, ResultsFolder folder) {
        Instant started = Instant.now();
        PairedResult result = hindcast.run(threads, Progress.silent());
        folder.add(
                "hindcast.csv",
                ValidationTable.hindcast(Hindcast.moments(episode, List.of(result)))
                        .render(Format.CSV));
        var settings = hindcast.scenario().settings();
        var path = Beveridge.path(List.of(result.scenario()), settings.start(), settings.months());
        var calm = Beveridge.path(List.of(result.baseline()), settings.start(), settings.months());
        turns.add(Beveridge.area(Beveridge.beside(path, calm)));
        var picture = new BeveridgePicture(path);
        folder.add("beveridge.csv", picture.table().render(Format.CSV));
        folder.add("beveridge.svg", picture.svg());
        var facts = new RunFacts(threads, started, Duration.between(started, Instant.now()));
        ResultsWriter.write(folder, hindcast.scenario(), hindcast.scenario(), result, facts);
        return result;
    }

    private void print(List<HindcastMoment> moments, List<Path> places) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (format == Format.TEXT) {
            stdout.println(ValidationTable.hindcastBrief(moments).render(Format.TEXT));
            turns.forEach(area -> stdout.println(
                    "Unemployment and vacancies beside the paired baseline turn " + BeveridgePicture.turn(area)
                            + "; a slump and its recovery turn counter-clockwise in the literature."));
            places.forEach(place -> stdout.println("Results: " + place));
        } else {
            stdout.print(ValidationTable.hindcast(moments).render(format));
        }
        stdout.flush();
    }
}
