package nl.draagkracht.experiment;

import java.util.Optional;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.PeakTarget;

/**
 * How high a scenario brings unemployment under one closure, beside the paired baseline; means over seeds.
 * The month is that in which the highest mean of twelve months ends; the other numbers are those of the same twelve months.
 *
 * @param scenario name of the scenario
 * @param closure name of the closure
 * @param isOwn whether it is the closure that the scenario states
 * @param aim what the scenario was meant to do; empty when nothing was aimed at
 * @param rise unemployment rate less that of the baseline, fraction
 * @param error its standard error over the seeds; NaN with one seed
 * @param last month in which the twelve months end
 * @param rate unemployment rate itself, fraction
 * @param participation participation rate less that of the baseline, fraction
 * @param lost persons fewer at work than in the baseline, as a share of those at work there
 */
public record Peak(
        String scenario,
        String closure,
        boolean isOwn,
        Optional<PeakTarget> aim,
        double rise,
        double error,
        Month last,
        double rate,
        double participation,
        double lost) {}
