package nl.draagkracht.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.draagkracht.firms.Closure;
import nl.draagkracht.scenario.ResolvedScenario;

/**
 * The assumptions about the long run that are shown beside each other: the three closures of model page 4.3, and the last of them once
 * more with a world that buys no more than it is paid more (decision 10). The least work coming back first.
 */
public enum LongRun {
    /** No wage response and no new demand. */
    FIXED(Closure.FIXED),
    /** Wages respond, no new demand. */
    WAGES(Closure.WAGES),
    /** Wages respond, and new demand is bought as far as the incomes that automation moves pay for it. */
    PAID(Closure.REINSTATEMENT),
    /** Wages respond, and new demand brings back its share of the work whatever it takes. */
    REINSTATEMENT(Closure.REINSTATEMENT);

    private static final String CLOSURE = "firms.displacement.closure";
    private static final String BEYOND = "spending.newDemand.exportsBeyondReceipts";

    private final Closure closure;

    LongRun(Closure closure) {
        this.closure = closure;
    }

    /** The name in options, files and pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all, the least work coming back first. */
    public static List<String> words() {
        return Arrays.stream(values()).map(LongRun::word).toList();
    }

    /** The one that a scenario states. */
    public static LongRun of(ResolvedScenario scenario) {
        var closure = scenario.parameters().firms().displacement().rule();
        if (closure.bringsWorkBack()) {
            return scenario.number(BEYOND) == 0 ? PAID : REINSTATEMENT;
        }
        return closure.movesWages() ? WAGES : FIXED;
    }

    /** The numbers that make a scenario one of this long run; nothing else of it changes. */
    Map<String, Double> numbers(ResolvedScenario scenario) {
        var numbers = new TreeMap<String, Double>();
        numbers.put(CLOSURE, (double) closure.ordinal());
        if (this == PAID) {
            numbers.put(BEYOND, 0.0);
        } else if (this == REINSTATEMENT && scenario.number(BEYOND) == 0) {
            numbers.put(BEYOND, 1.0);
        }
        return numbers;
    }
}
