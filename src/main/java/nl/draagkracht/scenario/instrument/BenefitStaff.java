package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * More, or fewer, people who decide on claims, trained by the month from which they count (recruiting and training take the
 * implementation lag; {@link StaffRecruits} models them instead). Facts on the desks: UWV annual report 2020, letters on insurance doctors.
 *
 * @param factor trained staff at the WW desk against 2025
 * @param doctors insurance doctors for WIA against 2025
 * @param municipalities municipal staff for bijstand against 2025
 */
@Lever(
        type = "extraStaff",
        meaning = "UWV and municipalities decide on claims with more, or fewer, trained people.",
        remark =
                "Their pay is not booked. Insurance doctors take four years to train: extra ones within that time are an assumption.")
public record BenefitStaff(
        @Strength(
                meaning = "trained staff at the WW desk against 2025",
                unit = "factor",
                minimum = 0.1,
                maximum = 10,
                low = 0.8,
                high = 2,
                otherwise = 1)
        double factor,

        @Strength(
                meaning = "insurance doctors for WIA against 2025",
                unit = "factor",
                minimum = 0.1,
                maximum = 10,
                low = 0.9,
                high = 1.5,
                otherwise = 1)
        double doctors,

        @Strength(
                meaning = "municipal staff for bijstand against 2025",
                unit = "factor",
                minimum = 0.1,
                maximum = 10,
                low = 0.9,
                high = 1.3,
                otherwise = 1)
        double municipalities)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        var ww = Revise.number(parameters, "claims.unemploymentDesk.trainedStaff", before -> before * factor);
        var wia = Revise.number(ww, "claims.assessmentDesk.trainedStaff", before -> before * doctors);
        return Revise.number(wia, "claims.assistanceDesk.trainedStaff", before -> before * municipalities);
    }

    @Override
    public String clause(Language language) {
        return language.say("WW, WIA and bijstand are decided with ", "over WW, WIA en bijstand wordt beslist met ")
                + language.percent(factor) + ", " + language.percent(doctors)
                + language.say(" and ", " en ") + language.percent(municipalities)
                + language.say(" of the trained staff of 2025", " van het geschoolde personeel van 2025");
    }
}
