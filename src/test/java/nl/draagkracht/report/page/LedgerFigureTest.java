package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.PaymentRow;
import nl.draagkracht.simulation.RunResult;
import org.junit.jupiter.api.Test;

/** Bands between sectors from a ledger of a few entries. */
class LedgerFigureTest {
    private static final long BILLION = 100_000_000_000L;

    @Test
    void addsAYearOfPaymentsBySectorAndLeavesOutWhatStaysInside() {
        var rows = new MadeRun().with(Indicator.GDP, t -> 1).rows();
        var last = rows.get(rows.size() - 1).month();
        var run = new RunResult(
                rows,
                List.of(),
                List.of(
                        new PaymentRow(last, "A", "HOUSEHOLDS", "WAGES", 3 * BILLION),
                        new PaymentRow(last.plus(-11), "K", "HOUSEHOLDS", "WAGES", 2 * BILLION),
                        // a year ago is another year; firms among themselves are one sector; too little to draw; the
                        // wrong way round
                        new PaymentRow(last.plus(-12), "K", "HOUSEHOLDS", "WAGES", 7 * BILLION),
                        new PaymentRow(last, "A", "K", "INTERMEDIATE", 9 * BILLION),
                        new PaymentRow(last, "AWF", "HOUSEHOLDS", "UNEMPLOYMENT_BENEFITS", BILLION / 2),
                        new PaymentRow(last, "BRIDGE", "STATE", "NOT_SIMULATED", -4 * BILLION)),
                List.of(),
                new FitReport(0.01),
                List.of());

        var figure = new LedgerFigure(new Evidence(new PairedResult(run, run), false))
                .figure()
                .orElseThrow();
        var panel = figure.panels().get(0);
        assertThat(panel.categories())
                .extracting(Wording::en)
                .containsExactly("Firms" + Panel.BETWEEN + "Households", "State" + Panel.BETWEEN + "Not simulated");
        assertThat(panel.lines().get(0).values()).containsExactly(5e9, 4e9);
    }

    @Test
    void isLeftOutWithoutPayments() {
        var run = new MadeRun().with(Indicator.GDP, t -> 1).result();
        assertThat(run.payments()).isEmpty();
        assertThat(new LedgerFigure(new Evidence(new PairedResult(run, run), false)).figure())
                .isEmpty();
    }
}
