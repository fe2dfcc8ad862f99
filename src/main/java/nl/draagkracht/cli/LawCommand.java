package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.Callable;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.Proposal;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.law.cases.CaseBook;
import nl.draagkracht.law.cases.CaseCheck;
import nl.draagkracht.law.household.HouseholdCounter;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.HouseholdTables;
import nl.draagkracht.report.LawTables;
import nl.draagkracht.scenario.HouseholdFile;
import nl.draagkracht.scenario.LawCaseFile;
import nl.draagkracht.scenario.ParameterReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what the law gives and takes, and holds it against amounts that others have published. */
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "What the law gives and takes: one household, or a table of published amounts.",
        description = {
            "",
            "--household reads a JSON file of persons, dwelling and wealth, and prints line by line, with its article, what "
                    + "the law gives and takes, what is left of a raise, and what happens month by month if the job is lost.",
            "",
            "--cases reads a CSV table with the columns case_id, kind, domain, year, inputs (a JSON object), output, "
                    + "expected and tolerance_abs, and prints for each case what was expected, what the law gives, and the "
                    + "verdict: ok, differs, soft (shown, never failing) or unsupported. Ends with exit code 1 when a case "
                    + "of kind computed or parameter differs or is unsupported.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  draagkracht law --example > home.json",
            "  draagkracht law --household home.json",
            "  draagkracht law --household home.json --proposal unemployment_12_months",
            "  draagkracht law --describe",
            "  draagkracht law --cases cases.csv",
            "  draagkracht law --cases cases.csv --format csv > checked.csv"
        })
final class LawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Question question;

    @Option(names = "--format", paramLabel = "FORMAT", description = "What stdout holds: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--proposal",
            paramLabel = "NAME",
            description =
                    "With --household: a bill or plan as if it were law, and can be repeated: ${COMPLETION-CANDIDATES}.")
    private List<Proposal> proposals = List.of();

    /** What is asked of the law. */
    private static final class Question {
        @Option(
                names = "--household",
                paramLabel = "FILE",
                required = true,
                description = "Shows what the law means for one household.")
        private Path household;

        @Option(names = "--example", required = true, description = "Prints a household file to begin with.")
        private boolean example;

        @Option(names = "--cases", paramLabel = "FILE", required = true, description = "Checks a table of cases.")
        private Path cases;

        @Option(
                names = "--describe",
                required = true,
                description = "Lists the domains of cases with their inputs, types, defaults and outputs.")
        private boolean describe;
    }

    @Override
    public Integer call() {
        if (!proposals.isEmpty() && question.household == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Read --proposal without --household; allowed is --proposal with --household only.");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (question.example) {
            out.print(HouseholdFile.example());
            out.flush();
            return ExitCode.OK;
        }
        var statutes = new Statutes(ParameterReader.room("law", LawParameters.class));
        if (question.household != null) {
            var household = HouseholdFile.read(question.household);
            out.print(HouseholdTables.render(
                    household, new HouseholdCounter(law(statutes, household.date()), household), format));
            out.flush();
            return ExitCode.OK;
        }
        if (question.describe) {
            out.print(LawTables.domains(CaseBook.domains()).render(format));
            out.flush();
            return ExitCode.OK;
        }
        var book = new CaseBook(statutes);
        List<CaseCheck> checks = LawCaseFile.read(question.cases).stream()
                .map(published -> CaseCheck.of(book, published))
                .toList();
        out.print(LawTables.checks(checks).render(format));
        PrintWriter summary = format == Format.TEXT ? out : spec.commandLine().getErr();
        summary.println(LawTables.counts(checks));
        summary.flush();
        out.flush();
        boolean fails = checks.stream().anyMatch(check -> check.outcome().fails());
        return fails ? ExitCode.CHECK_FELL_SHORT : ExitCode.OK;
    }

    private StatuteBook law(Statutes statutes, Month month) {
        var enacted = new EnumMap<Proposal, Month>(Proposal.class);
        proposals.forEach(proposal -> enacted.put(proposal, month));
        return statutes.proposed(month, enacted);
    }
}
