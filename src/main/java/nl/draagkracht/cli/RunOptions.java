package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.draagkracht.report.Format;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.store.PopulationFile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options shared by every command that builds or runs the Netherlands. */
final class RunOptions {

    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--sample",
            paramLabel = "SHARE",
            converter = SampleText.class,
            description = "Share of the inhabitants, 0.001 to 1; the scenario's when not given.")
    private Double sample;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = SeedText.class,
            description = "Whole number from which everybody's luck follows; the scenario's when not given.")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadsText.class,
            description = "Threads; all processors when not given. The result does not depend on it.")
    private Integer threads;

    @Option(names = "--format", paramLabel = "FORMAT", description = "What stdout holds: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no remarks on stderr; errors only.")
    private boolean quiet;

    @Option(
            names = "--population",
            paramLabel = "FILE",
            description = "Starts from the persons of this file (layout of 'population --export') instead of building"
                    + " them.")
    private Path population;

    @Option(
            names = "--no-cache",
            description = "Builds the persons anew and keeps none of them for the next run; see 'draagkracht cache'.")
    private boolean withoutCache;

    /** Opens the population that the user brings, or the built one, kept from run to run unless the user does not want that. */
    StartPopulation startPopulation(ResolvedScenario scenario, PrintWriter err) {
        if (population == null) {
            Consumer<String> remarks = quiet ? remark -> {} : remark -> err.println("Warning: " + remark);
            return new StartPopulation(withoutCache ? PopulationSource.synthesis() : KeptSource.ofUser(remarks));
        }
        var numbers = scenario.parameters().population().people().numbers();
        return new StartPopulation(
                PopulationFile.open(population, sample, numbers.population().value()));
    }

    /** The scenario with sample and seed as given here. */
    ResolvedScenario applyTo(ResolvedScenario scenario) {
        RunSettings settings = scenario.settings();
        if (sample != null) {
            settings = settings.withSample(sample);
        }
        if (seed != null) {
            settings = settings.withSeed(seed);
        }
        return scenario.with(settings);
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    Format format() {
        return format;
    }

    boolean isQuiet() {
        return quiet;
    }

    private static TypeConversionException refusal(String read, String allowed, String maybe) {
        return new TypeConversionException(
                "read '" + read + "'; allowed is " + allowed + "." + (maybe.isEmpty() ? "" : " Maybe " + maybe + "?"));
    }

    static long whole(String text, long lowest, long highest, String allowed) {
        try {
            long read = Long.parseLong(text);
            if (read >= lowest && read <= highest) {
                return read;
            }
        } catch (NumberFormatException notWhole) {
            throw refusal(text, allowed, "");
        }
        throw refusal(text, allowed, "");
    }

    /** Reads a sample share. */
    static final class SampleText implements ITypeConverter<Double> {

        @Override
        public Double convert(String text) {
            String allowed = "a number from " + RunSettings.SMALLEST_SAMPLE + " to 1 with a decimal point";
            try {
                double read = Double.parseDouble(text);
                if (read >= RunSettings.SMALLEST_SAMPLE && read <= 1) {
                    return read;
                }
                throw refusal(text, allowed, read > 1 && read <= 100 ? Double.toString(read / 100) : "");
            } catch (NumberFormatException notANumber) {
                String mend = text.matches("[0-9]+,[0-9]+") ? text.replace(',', '.') : "";
                throw refusal(text, allowed, mend);
            }
        }
    }

    /** Reads a seed. */
    static final class SeedText implements ITypeConverter<Long> {

        @Override
        public Long convert(String text) {
            return whole(text, Long.MIN_VALUE, Long.MAX_VALUE, "a whole number of 64 bits");
        }
    }

    /** Reads a number of threads. */
    static final class ThreadsText implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            return (int) whole(text, 1, MOST_THREADS, "a whole number from 1 to " + MOST_THREADS);
        }
    }

    /** Reads a number of months. */
    static final class MonthsText implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            String allowed = "a whole number from 1 to " + RunSettings.MOST_MONTHS;
            return (int) whole(text, 1, RunSettings.MOST_MONTHS, allowed);
        }
    }
}
