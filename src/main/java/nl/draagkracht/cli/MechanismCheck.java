package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import nl.draagkracht.experiment.Agreement;
import nl.draagkracht.experiment.Moment;
import nl.draagkracht.experiment.Peaks;
import nl.draagkracht.experiment.Placebo;
import nl.draagkracht.experiment.PlaceboMoment;
import nl.draagkracht.experiment.SampleAgreement;
import nl.draagkracht.experiment.SpeedMoment;
import nl.draagkracht.experiment.Speeds;
import nl.draagkracht.experiment.Stabilisation;
import nl.draagkracht.experiment.StabilisationMoment;
import nl.draagkracht.report.CheckTables;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.OutputFile;
import nl.draagkracht.report.SpeedPicture;
import nl.draagkracht.report.StabilisationTable;
import nl.draagkracht.report.Table;
import nl.draagkracht.report.ValidationTable;
import nl.draagkracht.scenario.ResolvedScenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks of the mechanism that {@code validate} runs one at a time: a table on stdout, the same as a CSV of its own name. */
final class MechanismCheck {
    private final CommandSpec spec;
    private final Path out;
    private final Format format;
    private final int atOnce;

    MechanismCheck(CommandSpec spec, Path out, Format format, int atOnce) {
        this.spec = spec;
        this.out = out;
        this.format = format;
        this.atOnce = atOnce;
    }

    /** Lay-offs by lot beside published losses of displaced workers; 1 when one is missed. */
    int placebo(ResolvedScenario scenario, List<Long> seeds) {
        try (OutputFile csv = OutputFile.open(out.resolve("placebo.csv"))) {
            List<PlaceboMoment> moments = Placebo.measure(scenario, seeds, atOnce);
            Table table = ValidationTable.placebo(moments);
            csv.write(table.render(Format.CSV));
            print(table.render(format));
            return code(moments.stream().noneMatch(moment -> moment.outcome() == Moment.Outcome.MISSED));
        }
    }

    /** The same automation at several speeds; 1 when a faster one leaves more to hiring. */
    int speeds(ResolvedScenario scenario, List<Long> seeds) {
        if (!Speeds.canStretch(scenario)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Read --speeds with " + scenario.name() + ", in which AI does not move or its speed is a path;"
                            + " allowed are scenarios with one adoptionSpeed above 0.\n  Maybe expected");
        }
        try (OutputFile csv = OutputFile.open(out.resolve("speeds.csv"));
                OutputFile picture = OutputFile.open(out.resolve("speeds.svg"))) {
            List<SpeedMoment> moments = Speeds.measure(scenario, Speeds.YEARS, seeds, atOnce);
            csv.write(CheckTables.speeds(moments).render(Format.CSV));
            picture.write(new SpeedPicture(scenario.name(), moments).svg());
            if (format == Format.TEXT) {
                print(CheckTables.speedsBrief(moments).render(Format.TEXT) + "\n" + CheckTables.sentence(moments) + "\n"
                        + "Written: " + out.resolve("speeds.csv") + ", speeds.svg\n");
            } else {
                print(CheckTables.speeds(moments).render(format));
            }
            return code(Speeds.fallsWithSpeed(moments));
        }
    }

    /** Lay-offs of several sizes and what taxes and benefits make good; 1 when that differs by size or does not fall with time. */
    int stabilisation(ResolvedScenario scenario, List<Long> seeds) {
        try (OutputFile csv = OutputFile.open(out.resolve("stabilisation.csv"))) {
            List<StabilisationMoment> moments = Stabilisation.measure(scenario, seeds, atOnce);
            csv.write(StabilisationTable.of(moments).render(Format.CSV));
            if (format == Format.TEXT) {
                print(StabilisationTable.sideBySide(moments).render(Format.TEXT) + "\n"
                        + StabilisationTable.sentence(moments) + "\nWritten: " + out.resolve("stabilisation.csv")
                        + "\n");
            } else {
                print(StabilisationTable.of(moments).render(format));
            }
            return code(Stabilisation.isFlat(moments) && Stabilisation.fallsWithTime(moments));
        }
    }

    /** The baseline in samples of several sizes; 1 when a number differs by more than luck. */
    int samples(ResolvedScenario scenario, List<Double> shares, List<Long> seeds) {
        try (OutputFile csv = OutputFile.open(out.resolve("samples.csv"));
                var progress = new StepProgress("samples", spec.commandLine().getErr(), false, total(shares))) {
            List<Agreement> rows = SampleAgreement.measure(
                    scenario, shares, seeds, atOnce, share -> progress.add(share, "sample " + share));
            csv.write(CheckTables.samples(rows).render(Format.CSV));
            if (format == Format.TEXT) {
                print(CheckTables.samplesBrief(rows).render(Format.TEXT) + "\n" + CheckTables.agreement(rows) + "\n"
                        + "Written: " + out.resolve("samples.csv") + "\n");
            } else {
                print(CheckTables.samples(rows).render(format));
            }
            return code(rows.stream().allMatch(Agreement::isAgreed));
        }
    }

    /** Highest unemployment of scenarios under every closure, beside what was aimed at; nothing is held or missed. */
    int peaks(List<ResolvedScenario> scenarios, List<Long> seeds) {
        try (OutputFile csv = OutputFile.open(out.resolve("peaks.csv"));
                var progress = new StepProgress(
                        "peaks", spec.commandLine().getErr(), false, (double) scenarios.size() * seeds.size())) {
            var rows = Peaks.measure(scenarios, seeds, atOnce, name -> {
                synchronized (progress) {
                    progress.add(1, name);
                }
            });
            csv.write(CheckTables.peaks(rows).render(Format.CSV));
            if (format == Format.TEXT) {
                print(CheckTables.peaksSideBySide(rows).render(Format.TEXT) + "\nWritten: " + out.resolve("peaks.csv")
                        + "\n");
            } else {
                print(CheckTables.peaks(rows).render(format));
            }
            return ExitCode.OK;
        }
    }

    private static double total(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static int code(boolean isHeld) {
        return isHeld ? ExitCode.OK : ExitCode.CHECK_FELL_SHORT;
    }

    private void print(String text) {
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(text);
        stdout.flush();
    }
}
