package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/**
 * Applications for WIA and the pile of them at the start. UWV quantitative information 2025; letters to parliament of 2025.
 *
 * @param urgentShare share of applications that is decided in the month of arrival, before the queue
 * @param withoutDoctor lever: share of applications decided at once without an insurance doctor
 * @param pile applications open on 1 January 2026
 * @param pileAtWork share of them from people who still work
 * @param growth yearly growth of applications by people at work
 * @param growthYears years for which it goes on
 */
public record AssessmentParameters(
        Sourced urgentShare,
        Sourced withoutDoctor,
        Sourced pile,
        Sourced pileAtWork,
        Sourced growth,
        Sourced growthYears) {}
