package nl.draagkracht.firms;

import nl.draagkracht.kernel.Sourced;

/**
 * Which channels bring work back after AI has saved it, each with a switch of its own.
 * Model page 4.3, "Work that comes back"; {@code parameters/firms/displacement.json}.
 *
 * @param closure number of the {@link Closure}
 * @param netOfPricesAndWages 1 when new demand supplies only what prices and wages do not bring back already
 * @param meanDelayMonths mean delay before saved work comes back
 * @param pricesCount 1 when jobs answer what prices do to demand
 * @param wagesCount 1 when jobs answer contract wages
 * @param newTasksCount 1 when new tasks relative to the baseline change jobs
 * @param freelancersLoseMore 1 when the freelancer multiplier acts
 */
public record DisplacementParameters(
        Sourced closure,
        Sourced netOfPricesAndWages,
        Sourced meanDelayMonths,
        Sourced pricesCount,
        Sourced wagesCount,
        Sourced newTasksCount,
        Sourced freelancersLoseMore) {

    /** The named closure; read by the wage response too. */
    public Closure rule() {
        return Closure.at(closure.value());
    }
}
