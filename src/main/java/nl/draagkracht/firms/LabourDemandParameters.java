package nl.draagkracht.firms;

import nl.draagkracht.kernel.Sourced;

/**
 * How many fewer workers employers want when an hour of work costs more, or when there is less to do.
 * Model page 4.3: elasticity 0.3 at once, 0.5 after five years; {@code parameters/firms/labour-demand.json}.
 *
 * @param elasticityAtOnce percent fewer jobs per percent employer cost
 * @param elasticityLongRun the same in the long run
 * @param elasticityMeanDelayMonths mean delay of the difference, months
 * @param lump share of its slots that a department loses at once when demand falls; 0 = all shrink alike
 * @param sharedFall share of a fall of demand that all departments take alike, by not filling slots
 */
public record LabourDemandParameters(
        Sourced elasticityAtOnce,
        Sourced elasticityLongRun,
        Sourced elasticityMeanDelayMonths,
        Sourced lump,
        Sourced sharedFall) {}
