package nl.draagkracht.claims;

/**
 * How a desk, or all municipalities together, stand after a month.
 *
 * @param numbers term and usual lateness
 * @param pace decisions a month of late
 * @param errorShare share with an error
 * @param objections objections to this month's decisions
 * @param staff trained and in training, as a factor on the staff of 2025
 * @param trainees of these, in training
 */
record DeskState(
        DeskParameters numbers, double pace, double errorShare, double objections, double staff, double trainees) {}
