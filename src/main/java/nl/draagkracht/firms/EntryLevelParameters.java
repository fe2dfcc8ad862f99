package nl.draagkracht.firms;

import nl.draagkracht.kernel.Sourced;

/**
 * How Dutch employers answer when people with experience become harder to find than beginners.
 * {@code parameters/firms/entry-level.json}; {@link AskedExperience}.
 *
 * @param scarcityAnswer percent more entry-level openings per percent more applicants for one of them than for another opening; 0 = as
 *     much work as AI takes from beginners stays closed to them as long as AI does it
 * @param answerMonths mean delay of the answer, months
 */
public record EntryLevelParameters(Sourced scarcityAnswer, Sourced answerMonths) {}
