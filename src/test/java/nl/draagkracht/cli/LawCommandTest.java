package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.draagkracht.report.SmallResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code law}: verdict per case, counts and exit codes. */
class LawCommandTest {
    private static final String HEADER =
            "case_id,kind,domain,year,period,inputs,output,expected,unit,tolerance_abs,notes\n";
    private static final String HOLDS =
            "A,computed,labour_credit,2026,year,\"{\"\"labour_income\"\":20000}\",labour_credit,3487.57,EUR,1,x\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void everyPublishedCaseHolds() throws IOException {
        assertThat(execute("--cases", "src/test/resources/law/cases.csv")).isZero();
        assertThat(out.toString()).contains("0 differs, 4 soft, 0 unsupported");
    }

    @Test
    void aCaseThatDiffersEndsWithOne() throws IOException {
        assertThat(check(HOLDS + HOLDS.replace("3487.57", "3489.57").replace("A,", "B,")))
                .isEqualTo(1);
        assertThat(out.toString()).contains("2 cases: 1 ok, 1 differs, 0 soft, 0 unsupported");
        assertThat(check(HOLDS.replace("computed", "soft").replace("3487.57", "9")))
                .isZero();
    }

    @Test
    void unknownKeysAreUnsupportedAndNamed() throws IOException {
        assertThat(check(HOLDS.replace("labour_income", "salary"))).isEqualTo(1);
        assertThat(out.toString()).contains("unsupported", "unknown input salary; known are labour_income");
        assertThat(check(HOLDS.replace(",labour_credit,2026", ",lottery,2026"))).isEqualTo(1);
        assertThat(out.toString()).contains("unknown domain lottery");
    }

    @Test
    void allMistakesOfAFileAreNamedAtOnce() throws IOException {
        String rows =
                HOLDS.replace("computed", "sure") + HOLDS.replace("2026", "soon") + HOLDS.replace("20000}", "20000");
        assertThat(check(rows)).isEqualTo(2);
        assertThat(err.toString())
                .contains("line 2", "the kind \"sure\"", "line 3", "the year \"soon\"", "line 4", "a JSON object");
        assertThat(check("")).isZero();
        assertThat(execute("--cases", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("none.csv", "a table of cases as CSV");
        assertThat(execute("--cases", "pom.xml")).isEqualTo(2);
        assertThat(err.toString()).contains("no column case_id");
    }

    @Test
    void describesWhatMayBeAsked() {
        assertThat(execute("--describe", "--format", "csv")).isZero();
        assertThat(out.toString())
                .contains("domain,input,type,default,outputs\n", "zorgtoeslag,partner_insured,flag,true,");
        assertThat(execute()).isEqualTo(2);
    }

    @Test
    void theExampleOfAHouseholdIsAnswered() throws IOException {
        assertThat(execute("--example")).isZero();
        Path home = Files.writeString(folder.resolve("home.json"), out.toString());
        assertThat(execute("--household", home.toString())).isZero();
        assertThat(out.toString())
                .contains("Wet IB art. 8.11", "Disposable income", "If Anna loses the job today: WW for 13 months");
        assertThat(execute("--household", home.toString(), "--proposal", "unemployment_12_months"))
                .isZero();
        assertThat(out.toString()).contains("If Anna loses the job today: WW for 12 months");
        assertThat(execute("--household", home.toString(), "--format", "json")).isZero();
        assertThat(out.toString()).contains("\"disposableYear\"", "\"jobLoss\"");
        assertThat(execute("--household", home.toString(), "--format", "csv")).isZero();
        assertThat(out.toString()).startsWith("who,what,month,year,side,article\n");
    }

    @Test
    void mistakesInAHouseholdAreNamedAtOnce() throws IOException {
        Path home = Files.writeString(
                folder.resolve("home.json"),
                "{\"date\": \"2026-01-01\", \"persons\": [{\"name\": \"A\", \"role\": \"partnr\","
                        + " \"birth\": \"2030-01\", \"wageMonth\": \"3400\", \"wagemonth\": -1}],\n"
                        + "\"wealth\": {\"deposits\": -5}}");
        assertThat(execute("--household", home.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("/date", "Maybe 2026-01", "Maybe partner", "/persons/0/birth", "3400 without quotes")
                .contains("Maybe wageMonth", "/wealth/deposits", "a number from 0 to");
        assertThat(execute("--household", folder.resolve("none.json").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.json");
    }

    private int check(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.csv"), HEADER + rows);
        return execute("--cases", file.toString());
    }

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 1];
        all[0] = "law";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Draagkracht.commandLine(new SmallResults(1000))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
