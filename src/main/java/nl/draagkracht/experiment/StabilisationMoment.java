package nl.draagkracht.experiment;

/**
 * How much of the lost market income Dutch taxes and benefits make good some months after a lay-off of a share of all workers.
 *
 * @param share of the workers laid off
 * @param monthsAfter months since
 * @param paid in euros that came, mean over seeds
 * @param accrued in rights of the month
 * @param error standard error of {@code accrued} over the seeds; NaN for one
 */
public record StabilisationMoment(double share, int monthsAfter, double paid, double accrued, double error) {}
