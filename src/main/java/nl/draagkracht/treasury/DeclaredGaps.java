package nl.draagkracht.treasury;

import java.util.Map;
import nl.draagkracht.ledger.Party;

/**
 * The declared rows of Dutch funds and state, fixed in the first month of a baseline: published totals less what was simulated.
 * Model page 4.9: other revenue and spending as in the baseline. A paired scenario takes them over, so that its own first month never
 * closes a gap that the scenario opens.
 *
 * @param funds per fund other income, other spending and the state's contribution, cents a month
 * @param otherState other revenue of the state, cents a month
 */
public record DeclaredGaps(Map<Party, double[]> funds, double otherState) {}
