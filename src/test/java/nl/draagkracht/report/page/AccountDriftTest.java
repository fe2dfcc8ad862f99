package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Party;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.PaymentRow;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.RunResult;
import nl.draagkracht.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** The balance of every sector account, what moves it, and the reason that the report gives. */
class AccountDriftTest {
    private static final long BILLION = 100_000_000_000L;
    private static final Month FIRST = Month.START.plus(11);
    private static final Month LAST = Month.START.plus(MadeRun.MONTHS - 1);

    private static PaymentRow paid(Month month, String payer, String payee, Kind kind, long billions) {
        return new PaymentRow(month, payer, payee, kind.name(), billions * BILLION);
    }

    private static List<PaymentRow> ledger() {
        return List.of(
                paid(FIRST, "A", "HOUSEHOLDS", Kind.WAGES, 100),
                paid(LAST, "A", "HOUSEHOLDS", Kind.WAGES, 90),
                paid(FIRST, "PENSION_FUNDS", "HOUSEHOLDS", Kind.PENSIONS, 40),
                paid(LAST, "PENSION_FUNDS", "HOUSEHOLDS", Kind.PENSIONS, 53),
                paid(FIRST, "HOUSEHOLDS", "STATE", Kind.INCOME_TAX, 20),
                paid(LAST, "HOUSEHOLDS", "STATE", Kind.INCOME_TAX, 21),
                // another year, and firms among themselves
                paid(FIRST.plus(1), "A", "HOUSEHOLDS", Kind.WAGES, 500),
                paid(LAST, "A", "B", Kind.INTERMEDIATE, 77));
    }

    private static AccountDrift.Row row(List<AccountDrift.Row> rows, String account) {
        return rows.stream()
                .filter(row -> row.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void flowsAddUpToTheChangeAndTheLargestAreNamed() {
        var rows = AccountDrift.between(ledger(), FIRST, ledger(), LAST);
        var households = row(rows, "households");
        assertThat(households.before()).isEqualTo(120e9);
        assertThat(households.after()).isEqualTo(122e9);
        assertThat(households.flows())
                .containsExactly(
                        new AccountDrift.Flow("pensions", 13e9),
                        new AccountDrift.Flow("pay", -10e9),
                        new AccountDrift.Flow("incomeTax", -1e9));
        // 13 less 10 leaves a billion of the change of two: more than a fifth, so the tax is named too
        assertThat(AccountChapter.flows(households).in(Language.ENGLISH))
                .isEqualTo("pensions +13.0; wages \u221210.0; income tax and national insurance \u22121.0");
        assertThat(row(rows, "firms").after()).isEqualTo(-90e9);
        assertThat(row(rows, "pensionFunds").named()).hasSize(1);
        assertThat(row(rows, "awf").isAtRest()).isTrue();
        assertThat(row(rows, "awf").named()).isEmpty();
    }

    @Test
    void everyPartyAndFlowHasItsWordsAndEveryAccountItsReason() {
        for (var account : AccountDrift.ACCOUNTS) {
            assertThat(Wording.key("account." + account).nl()).isNotBlank();
            assertThat(AccountChapter.reason(account).nl())
                    .isNotEqualTo(AccountChapter.reason(account).en());
        }
        for (var party : Party.values()) {
            String account = AccountDrift.account(party.name());
            assertThat(AccountDrift.ACCOUNTS).contains(account);
            for (var kind : Kind.values()) {
                assertThat(Wording.key("flow." + AccountDrift.flow(kind, account))
                                .en())
                        .isNotBlank();
            }
        }
    }

    @Test
    void thePageNamesWhatMovesEveryAccount() {
        var rows = new MadeRun().with(Indicator.GDP, t -> 1).rows();
        var run = new RunResult(rows, List.of(), ledger(), List.of(), new FitReport(0.01), List.of());
        var html = new Html();
        var chapter = new AccountChapter(new Evidence(new PairedResult(run, run), false));
        chapter.write(html);
        assertThat(chapter.hasRows()).isTrue();
        assertThat(html.toString())
                .contains("pensions +13.0; wages")
                .contains("More people draw a pension", "Meer mensen krijgen pensioen")
                .contains("moves by less than a billion");
        var none = new AccountChapter(
                new Evidence(new PairedResult(new MadeRun().result(), new MadeRun().result()), false));
        assertThat(none.hasRows()).isFalse();
    }

    @Test
    void inACountryNoAccountDriftsWithoutFlowsThatExplainIt() {
        var scenario = ScenarioReader.read("baseline").with(new RunSettings(Month.START, 36, 0.001, 1));
        var result = new Simulation().run(new RunRequest(scenario, scenario, 1, false), Progress.silent());
        var payments = result.baseline().payments();
        var rows = AccountDrift.between(payments, Month.START.plus(11), payments, Month.START.plus(35));
        double all = 0;
        var drifting = new ArrayList<String>();
        for (var row : rows) {
            all += row.after();
            double change = row.after() - row.before();
            double flows =
                    row.flows().stream().mapToDouble(AccountDrift.Flow::euros).sum();
            assertThat(flows).as(row.account()).isCloseTo(change, within(1.0));
            if (!row.isAtRest()) {
                drifting.add(row.account());
                double named = row.named().stream()
                        .mapToDouble(AccountDrift.Flow::euros)
                        .sum();
                assertThat(Math.abs(change - named))
                        .as(row.account())
                        .isLessThanOrEqualTo(AccountDrift.LEFT * Math.abs(change));
            }
        }
        assertThat(all).isCloseTo(0, within(1.0));
        // pensioners grow by 60 to 70 thousand a year
        assertThat(drifting).contains("pensionFunds", "oldAge");
        assertThat(row(rows, "oldAge").named().get(0).name()).isEqualTo("statePension");
        assertThat(row(rows, "oldAge").named().get(0).euros()).isNegative();
    }
}
