package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/**
 * Objections to decisions of UWV (Awb ch. 7); what is not told apart here is as at the municipalities.
 *
 * @param decisions decisions on objections a month by the staff of 2025
 * @param elsewhere objections a month to decisions that no desk of the model takes: rejections of WW, Wajong, ZW, Toeslagenwet
 * @param openAtStart open objections on 31 December 2025, of the last two months
 * @param sameMonth share of new objections that can be decided in their month, without a hearing
 * @param usualOnTime share on time when no objection waits for the desk: the others wait for papers or a doctor
 * @param overtime output above normal that staff can give
 * @param reversed share of decisions on objections that a court reverses
 * @param appeals appeals to a court per decision on an objection
 * @param staff trained staff as a factor on that of 2025
 */
public record ObjectionDeskParameters(
        Sourced decisions,
        Sourced elsewhere,
        Sourced openAtStart,
        Sourced sameMonth,
        Sourced usualOnTime,
        Sourced termWeeks,
        Sourced overtime,
        Sourced growth,
        Sourced reversed,
        Sourced appeals,
        Sourced staff) {

    /** The desk; its errors are what a court reverses, its objections are appeals. */
    DeskParameters desk(DeskParameters municipal) {
        return municipal.doing(new DeskParameters.Work(
                decisions, sameMonth, usualOnTime, termWeeks, overtime, overtime, growth, reversed, appeals, staff));
    }
}
