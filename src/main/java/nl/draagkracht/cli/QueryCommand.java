package nl.draagkracht.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.OutputFile;
import nl.draagkracht.report.RowPrinter;
import nl.draagkracht.store.ResultsDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question in SQL about all runs of a folder of results. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "Ask your results by SQL.",
        description = {
            "",
            "Reads every run in the results folder, baselines too, as tables. The question is in the SQL of DuckDB; it"
                    + " can neither change results nor see other files.",
            "",
            "  indicators  month, date, indicator, breakdown, \"group\", value, unit",
            "  flows       month, date, \"from\", \"to\", persons",
            "  ledger      month, date, payer, payee, kind, cents",
            "  verdict     \"limit\", class, level, failingAtStart, firstMonth,",
            "              worst, baseline, members",
            "  manifest    version, commit, java, seed, sample, months, threads,",
            "              start, durationSeconds",
            "",
            "Each begins with run, scenario and paired: 'scenario', 'baseline' or 'withoutFeedback'. month is text"
                    + " (2026-01), date its first day. Names between double quotes are words of SQL too and need the"
                    + " quotes.",
            ""
        },
        footerHeading = "%nExamples (put them in a file and use --file, or between double quotes, with %n"
                + "\"group\" written as \\\"group\\\"):%n",
        footer = {
            "",
            "Peak unemployment of every scenario, and its month:",
            "  select scenario, max(value) as peak, arg_max(month, value) as month",
            "  from indicators where indicator = 'unemploymentRate'",
            "  and breakdown = 'total' and paired = 'scenario' group by all",
            "",
            "Employed persons by sector in the last month, scenario minus baseline:",
            "  select run, \"group\" as sector,",
            "  sum(if(paired = 'scenario', value, -value)) as difference",
            "  from indicators where indicator = 'employed' and breakdown = 'sector'",
            "  and paired in ('scenario', 'baseline')",
            "  and month = (select max(month) from indicators)",
            "  group by all order by difference",
            "",
            "Spending on unemployment insurance by year, million euros:",
            "  select scenario, paired, year(date) as year, sum(value) / 1e6 as millions",
            "  from indicators where indicator = 'wwSpending' and breakdown = 'total'",
            "  group by all order by all",
            "",
            "Who pays whom most, in euros a year on average:",
            "  with run_months as (select count(distinct month) as n from ledger)",
            "  select paired, payer, payee, kind,",
            "  sum(cents) / 100 * 12 / any_value(n) as euros",
            "  from ledger, run_months group by all order by euros desc limit 10",
            "",
            "Limits that break, and when:",
            "  select scenario, \"limit\", level, firstMonth from verdict",
            "  where level = 'broken' and paired = 'scenario' order by firstMonth"
        })
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SQL", arity = "0..1", description = "The question.")
    private String sql;

    @Option(names = "--file", paramLabel = "FILE", description = "Reads the question from a file instead.")
    private Path file;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "Folder with runs, or one run; default: ${DEFAULT-VALUE}.")
    private Path results = Path.of("results");

    @Option(
            names = "--run",
            paramLabel = "NAME-HASH",
            arity = "1..*",
            description = "Only these runs (put the question before this option); all when not given.")
    private List<String> runs = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to answer: ${COMPLETION-CANDIDATES}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the answer to a file; PARQUET needs it.")
    private Path out;

    @Override
    public Integer call() {
        String question = question();
        if (format == AnswerFormat.PARQUET && out == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Read --format parquet without --out; a Parquet answer needs --out FILE.parquet.");
        }
        if (out == null) {
            try (ResultsDatabase database = ResultsDatabase.open(results, runs, null)) {
                print(database, question, spec.commandLine().getOut());
            }
            return ExitCode.OK;
        }
        try (OutputFile answer = OutputFile.open(out)) {
            write(question, answer);
            answer.complete();
        }
        return ExitCode.OK;
    }

    private String question() {
        if ((sql == null) == (file == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    sql == null
                            ? "No question was given; allowed is one SQL or --file FILE.\n  Maybe"
                                    + " draagkracht query \"select * from verdict\""
                            : "Read an SQL and --file; allowed is one of the two.");
        }
        try {
            return sql != null ? sql : Files.readString(file);
        } catch (IOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "Read --file " + file + ": no text (UTF-8) can be read there.", unreadable);
        }
    }

    private void write(String question, OutputFile answer) {
        boolean parquet = format == AnswerFormat.PARQUET;
        try (ResultsDatabase database = ResultsDatabase.open(results, runs, parquet ? answer.temporary() : null)) {
            if (parquet) {
                database.askIntoParquet(question, answer.temporary());
                return;
            }
            try (Writer writer = Files.newBufferedWriter(answer.temporary())) {
                print(database, question, writer);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void print(ResultsDatabase database, String question, Writer writer) {
        RowPrinter printer = new RowPrinter(Format.valueOf(format.name()), writer);
        database.ask(question, printer);
        long rows = printer.end();
        if (format == AnswerFormat.TEXT && rows > RowPrinter.MOST_TEXT_ROWS) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("Shown are the first " + RowPrinter.MOST_TEXT_ROWS + " of " + rows
                    + " rows; --format csv gives all, a limit in the SQL fewer.");
        }
    }
}
