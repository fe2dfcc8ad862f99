package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/**
 * Municipalities, of which there are 342 with queues of their own: three classes by slack in each province.
 *
 * @param tightOutput normal output over normal claims in the municipalities without slack
 * @param middleOutput the same in the middle class
 * @param slackOutput the same in those with slack
 * @param caseWorkers municipal staff for income, full-time jobs at the start
 * @param regionalMemory claims of twelve months at which a province's own course counts for half
 */
public record MunicipalParameters(
        Sourced tightOutput, Sourced middleOutput, Sourced slackOutput, Sourced caseWorkers, Sourced regionalMemory) {}
