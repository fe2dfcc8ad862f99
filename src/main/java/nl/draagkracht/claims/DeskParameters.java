package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/**
 * A desk of UWV or of the municipalities that decides on claims: output, staff, training, advances, quality. Facts and their sources:
 * {@code parameters/claims/*-desk.json}; model page 4.6, institutions as queues.
 *
 * @param decisions decisions a month of the staff of 2025, rejections included
 * @param followedShare share of decisions on claims that the model follows: it follows those who are entitled, of WIA all
 * @param outputTrend yearly change of decisions per worker
 * @param sameMonth largest share of new claims whose file is complete in the month in which they arrive
 * @param usualOnTime share on time when nobody waits for the desk: the rest waits for papers
 * @param termWeeks statutory term
 * @param overtime output above normal that staff can give for {@code overtimeMonths}
 * @param laterOvertime output above normal that staff can give for ever
 * @param courseMonths months of a trainee without output
 * @param trainingMonths months from recruit to full output
 * @param traineeOutput output of a trainee after the course, share of a trained worker
 * @param trainerCost trained staff that one trainee occupies
 * @param largestGrowth largest growth of staff a year by the desk's own recruiting
 * @param planningMonths months of arrivals by which the desk judges how much work there will be
 * @param pileMonths months in which a pile is to be worked off, for which staff is recruited too
 * @param attrition leavers a year among staff beyond that of 2025, who are not replaced when work falls
 * @param errorElasticity log error per log load
 * @param advanceShare share of unpaid claimants with an advance from {@code advanceMonths} on
 * @param advanceShareLate the same once the term has passed
 * @param advanceLevel advance as a share of the benefit
 * @param trainedStaff lever: trained staff as a factor on that of 2025
 * @param traineesHired lever: trainees hired a month as a share of the staff of 2025
 */
public record DeskParameters(
        Sourced decisions,
        Sourced followedShare,
        Sourced outputTrend,
        Sourced sameMonth,
        Sourced usualOnTime,
        Sourced termWeeks,
        Sourced overtime,
        Sourced laterOvertime,
        Sourced overtimeMonths,
        Sourced recruitmentMonths,
        Sourced courseMonths,
        Sourced trainingMonths,
        Sourced traineeOutput,
        Sourced trainerCost,
        Sourced largestGrowth,
        Sourced planningMonths,
        Sourced pileMonths,
        Sourced attrition,
        Sourced errorShare,
        Sourced errorElasticity,
        Sourced objectionShare,
        Sourced advanceMonths,
        Sourced advanceShare,
        Sourced advanceShareLate,
        Sourced advanceLevel,
        Sourced trainedStaff,
        Sourced traineesHired) {
    private static final Sourced ALL = Sourced.fixed(1);

    /**
     * What is known of a desk whose cases are counted.
     *
     * @param decisions by the staff of 2025, a month
     * @param overtime output above normal that staff can give for a while
     * @param laterOvertime the same for ever
     * @param growth largest growth of staff a year by own recruiting
     * @param staff trained staff as a factor on that of 2025
     */
    record Work(
            Sourced decisions,
            Sourced sameMonth,
            Sourced usualOnTime,
            Sourced termWeeks,
            Sourced overtime,
            Sourced laterOvertime,
            Sourced growth,
            Sourced errorShare,
            Sourced objectionShare,
            Sourced staff) {}

    /** A desk with other work; how its staff is found, trained and tired is as here. */
    DeskParameters doing(Work work) {
        return new DeskParameters(
                work.decisions(),
                ALL,
                outputTrend,
                work.sameMonth(),
                work.usualOnTime(),
                work.termWeeks(),
                work.overtime(),
                work.laterOvertime(),
                overtimeMonths,
                recruitmentMonths,
                courseMonths,
                trainingMonths,
                traineeOutput,
                trainerCost,
                work.growth(),
                planningMonths,
                pileMonths,
                attrition,
                work.errorShare(),
                errorElasticity,
                work.objectionShare(),
                advanceMonths,
                advanceShare,
                advanceShareLate,
                advanceLevel,
                work.staff(),
                Sourced.fixed(0));
    }
}
