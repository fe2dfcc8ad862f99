package nl.draagkracht.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.report.ScenarioFiles;
import nl.draagkracht.scenario.ScenarioDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a scenario file to begin with. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "Write a scenario file to begin with.",
        description = {
            "",
            "The new file runs as it is: a title, the question it answers, two changed numbers and one lever, each with "
                    + "its reason. Replace them by yours. Beside it stands the schema, by which your editor completes keys, "
                    + "explains numbers and underlines mistakes.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  draagkracht new slow-start",
            "  draagkracht new my-shock --differs-from white-collar-shock --out mine",
            "  draagkracht run slow-start.json"
        })
final class NewCommand implements Runnable {

    private static final String ENDING = ".json";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            completionCandidates = Nothing.class,
            description = "Name of the scenario, which is also that of its file: letters, digits, - and _.")
    private String name;

    @Option(
            names = "--differs-from",
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "The scenario whose numbers hold where the new one is silent; default: ${DEFAULT-VALUE}.")
    private String differsFrom = "expected";

    @Option(
            names = "--out",
            paramLabel = "PLACE",
            description = "Folder for the file, made when absent, or the file itself; default: the current folder.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replaces a file that stands there.")
    private boolean force;

    @Override
    public void run() {
        ScenarioDraft.objection(name).ifPresent(objection -> {
            throw refusal(objection);
        });
        Path place = out.toString().endsWith(ENDING) ? out : out.resolve(name + ENDING);
        if (Files.isDirectory(place)) {
            throw refusal("Read --out '" + place + "', which is a folder; allowed is a file.");
        }
        if (Files.exists(place) && !force) {
            throw refusal("The file '" + place
                    + "' is there already, and stays as it is.\n  Maybe another name, or --force" + " to replace it");
        }
        try {
            tell(ScenarioFiles.write(place, name, differsFrom));
        } catch (AccessDeniedException denied) {
            throw refusal("You may not write '" + denied.getFile() + "'.\n  Maybe --out with a folder of yours");
        } catch (IOException unwritable) {
            throw refusal("The file '" + place + "' cannot be written: " + unwritable + ".\n  Maybe --out with another"
                    + " folder");
        }
    }

    private void tell(List<Path> written) {
        Path place = written.get(0);
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.println("Written: " + place + ", which differs from " + differsFrom);
        if (written.size() > 1) {
            stdout.println("         " + written.get(1) + ", for your editor");
        }
        stdout.println();
        stdout.println("Edit the title, the question and every \"why\": the report prints them. Then");
        stdout.println("  draagkracht run " + place + " --sample 0.005     a quick look at the verdict");
        stdout.println(
                "  draagkracht explain feasibleTaskShare     what a number means, what is allowed, who changed it");
        stdout.println("  draagkracht list parameters --room technology     what else can be changed");
        stdout.println("  draagkracht list instruments     levers that can be pulled");
        stdout.flush();
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** A new name has no candidates. */
    static final class Nothing extends ArrayList<String> {

        private static final long serialVersionUID = 1L;
    }
}
