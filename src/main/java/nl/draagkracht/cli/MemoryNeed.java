package nl.draagkracht.cli;

import java.util.Locale;
import java.util.Optional;
import nl.draagkracht.scenario.ResolvedScenario;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Whether Java was given the memory that the people of a run take. Without it a run of all inhabitants would build the country, collect
 * garbage for minutes and then fail.
 */
final class MemoryNeed {
    /** What an inhabitant takes, household and accounts included (performance page, 30 November 2026). */
    private static final double BYTES_PER_PERSON = 300;

    /** What the rows take that are kept free for a month of newcomers, per inhabitant; room is made for a dozen years at most. */
    private static final double BYTES_PER_MONTH = 0.14;

    private static final int MOST_MONTHS = 144;

    /** What the program takes besides, and a collector to work with. */
    private static final double BESIDES = 100e6;

    private static final double ROOM = 1.1;

    private MemoryNeed() {}

    /**
     * Refuses a run whose people do not fit.
     *
     * @throws ParameterException telling the largest sample and the memory needed
     */
    static void mustBeMet(ResolvedScenario scenario, CommandLine line) {
        double inhabitants = scenario.parameters()
                .population()
                .people()
                .numbers()
                .population()
                .value();
        refusal(
                        scenario.sample(),
                        scenario.months(),
                        inhabitants,
                        Runtime.getRuntime().maxMemory())
                .ifPresent(text -> {
                    throw new ParameterException(line, text);
                });
    }

    /** Why a sample of so many inhabitants for so many months does not fit into so many bytes; empty when it does. */
    static Optional<String> refusal(double sample, int months, double inhabitants, double bytes) {
        double perPerson = BYTES_PER_PERSON + BYTES_PER_MONTH * Math.min(months, MOST_MONTHS);
        double need = ROOM * (sample * inhabitants * perPerson + BESIDES);
        if (need <= bytes) {
            return Optional.empty();
        }
        double largest = Math.floor(1000 * (bytes / ROOM - BESIDES) / perPerson / inhabitants) / 1000;
        return Optional.of(String.format(
                Locale.ROOT,
                "Read a sample of %s, which takes at least %.1f GB of memory, and Java was given %.1f; allowed is a sample"
                        + " up to %s. Maybe start it with java -Xmx%dg?",
                sample,
                need / 1e9,
                bytes / 1e9,
                Math.max(0, largest),
                (long) Math.ceil(need / (1L << 30) + 0.5)));
    }
}
