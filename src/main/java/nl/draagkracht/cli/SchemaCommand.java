package nl.draagkracht.cli;

import java.io.PrintWriter;
import nl.draagkracht.report.SchemaFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenario files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        header = "Print the JSON Schema of scenario files, for editors.",
        description = {
            "",
            "An editor that knows the schema completes the keys of a scenario, shows what every number means and "
                    + "underlines mistakes while you type. 'draagkracht new' puts the schema beside the new file; for a "
                    + "file of your own, write it there yourself and name it in the first line of the scenario:",
            ""
        },
        footer = {
            "",
            "  draagkracht schema > scenario.schema.json",
            "  {\"$schema\": \"scenario.schema.json\", \"title\": ..."
        })
final class SchemaCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(SchemaFile.text());
        stdout.flush();
    }
}
