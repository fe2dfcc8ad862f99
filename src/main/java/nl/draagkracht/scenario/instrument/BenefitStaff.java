package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Extra staff of UWV to decide on WW claims, trained by the month from which it counts (recruiting and training take the
 * implementation lag). Facts on the desk: UWV annual report 2020.
 *
 * @param factor trained staff against 2025
 */
@Lever(
        type = "extraStaff",
        meaning = "UWV decides on WW claims with more, or fewer, trained people.",
        remark = "Their pay is not booked; trainees who slow the desk down are not modelled yet.")
public record BenefitStaff(
        @Strength(
                meaning = "trained staff at the WW desk against 2025",
                unit = "factor",
                minimum = 0.1,
                maximum = 10,
                low = 0.8,
                high = 2)
        double factor)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        return Revise.number(parameters, "claims.unemployment.trainedStaff", before -> before * factor);
    }

    @Override
    public String clause(Language language) {
        return language.say("UWV decides on WW claims with ", "beslist UWV over WW-aanvragen met ")
                + language.percent(factor)
                + language.say(" of the trained staff of 2025", " van het geschoolde personeel van 2025");
    }
}
