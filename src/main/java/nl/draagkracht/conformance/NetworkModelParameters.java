package nl.draagkracht.conformance;

import nl.draagkracht.kernel.Sourced;

/**
 * Numbers of the published network model, calibrated by its authors on the United States.
 * Del Rio-Chanona et al. (2021), Journal of the Royal Society Interface 18: 20200898; {@code parameters/conformance/network-model.json}.
 *
 * @param separation chance a step that a worker loses the job whatever demand does (paper: delta u)
 * @param opening vacancies a step per worker whatever demand does (delta v)
 * @param firing share of an excess of jobs dismissed a step (gamma u)
 * @param hiring share of a lack of jobs posted a step (gamma v)
 * @param stepWeeks weeks in a step
 * @param longTermWeeks weeks from which unemployment is long (27 in the United States)
 * @param cycleAmplitude amplitude of demand in a business cycle, share of demand (a)
 * @param cyclePeriod steps in a business cycle (P)
 * @param cycleShift steps by which the cycle is shifted (t shock)
 * @param automationYears years in which hours are automated
 * @param automationStart step at which automation begins
 * @param automationSteps steps of a run with automation
 * @param automationReach share of the way that the logistic path has gone at the end of those years
 * @param windowStart first step of the window before automation
 * @param windowEnd last step of the window before automation
 * @param yearlyMobility share of workers who change occupation in a year, behind the self-loop of the network (r)
 * @param mobilityUnemployment unemployment rate behind the self-loop
 */
public record NetworkModelParameters(
        Sourced separation,
        Sourced opening,
        Sourced firing,
        Sourced hiring,
        Sourced stepWeeks,
        Sourced longTermWeeks,
        Sourced cycleAmplitude,
        Sourced cyclePeriod,
        Sourced cycleShift,
        Sourced automationYears,
        Sourced automationStart,
        Sourced automationSteps,
        Sourced automationReach,
        Sourced windowStart,
        Sourced windowEnd,
        Sourced yearlyMobility,
        Sourced mobilityUnemployment) {}
