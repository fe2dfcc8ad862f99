package nl.draagkracht.simulation;

import java.util.List;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.population.synthesis.FitReport;

/**
 * Everything one run of the Netherlands leaves behind, full scale and in the order of the months; the folder of results
 * is this record written down.
 *
 * @param indicators measured numbers
 * @param flows persons between states
 * @param payments euros between parties
 * @param verdict one row per limit; for a baseline run judged against itself
 * @param levers when the instruments of the scenario began
 * @param fit how well the population built at the start meets each published margin
 */
public record RunResult(
        List<IndicatorRow> indicators,
        List<FlowRow> flows,
        List<PaymentRow> payments,
        List<LimitVerdict> verdict,
        FitReport fit,
        List<LeverStart> levers) {

    /** The result with lists nobody can change. */
    public RunResult {
        indicators = List.copyOf(indicators);
        flows = List.copyOf(flows);
        payments = List.copyOf(payments);
        verdict = List.copyOf(verdict);
        levers = List.copyOf(levers);
    }
}
