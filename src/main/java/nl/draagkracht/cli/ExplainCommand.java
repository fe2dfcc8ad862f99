package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.draagkracht.report.Explanations;
import nl.draagkracht.report.Format;
import nl.draagkracht.scenario.ParameterCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one word of a scenario file or a result. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "Explain a parameter, an instrument, a limit, an indicator or a scenario.",
        description = {
            "",
            "Says what a word means: value, unit, what is allowed and what is plausible, how well it is founded and where "
                    + "it comes from, which shipped scenarios change it and why, and what to write into a scenario file to "
                    + "change it yourself.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  draagkracht explain feasibleTaskShare       a number, by its last word",
            "  draagkracht explain technology.scenario     all numbers of a folder",
            "  draagkracht explain limits.poverty.broken   a cell of a table",
            "  draagkracht explain wageSubsidy             an instrument",
            "  draagkracht explain poverty                 a limit of the verdict",
            "  draagkracht explain wwStock                 an indicator",
            "  draagkracht explain expected                a shipped scenario"
        })
final class ExplainCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WORD",
            completionCandidates = Words.class,
            description = "A name, or its last word, as in 'list parameters', 'list instruments', 'list limits', 'list "
                    + "indicators', 'list scenarios'; the name of a room such as technology.")
    private String word;

    @Option(names = "--format", paramLabel = "FORMAT", description = "What stdout holds: TEXT or JSON.")
    private Format format = Format.TEXT;

    @Override
    public void run() {
        if (format == Format.CSV) {
            throw new ParameterException(spec.commandLine(), "Read '--format csv'; allowed here are text and json.");
        }
        String text = Explanations.of(word.strip(), format).orElseThrow(this::unknown);
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(text);
        stdout.flush();
    }

    private ParameterException unknown() {
        String maybe = Explanations.nearest(word.strip())
                .map(name -> "\n  Maybe draagkracht explain " + name)
                .orElse("\n  Maybe draagkracht list parameters " + word.strip().toLowerCase(Locale.ROOT));
        return new ParameterException(
                spec.commandLine(),
                "Read '" + word
                        + "'; allowed is the name of a parameter, an instrument, a limit, an indicator or a scenario."
                        + maybe);
    }

    /** Every name that can be explained, whole or by its last word. */
    static final class Words implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            Set<String> words = new TreeSet<>(Explanations.names());
            ParameterCatalogue.all().forEach(card -> words.add(card.lastWord()));
            return words.iterator();
        }
    }
}
