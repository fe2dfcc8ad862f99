package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Trainees hired every month by the desks that decide on claims: they occupy trainers at once and decide only after course and practice
 * (WW officers six months, insurance doctors four years). UWV annual report 2020; letters on insurance doctors 2022-2024.
 *
 * @param unemployment trainees a month at the WW desk, share of its staff of 2025
 * @param doctors the same for insurance doctors
 * @param municipalities the same for municipal staff for bijstand
 */
@Lever(
        type = "recruitStaff",
        meaning =
                "UWV and municipalities hire trainees for the desks that decide on claims; first that costs decisions.",
        remark = "Their pay is not booked. Who has been trained stays until work falls; the share is a month's.")
public record StaffRecruits(
        @Strength(
                meaning = "trainees hired a month for WW",
                unit = "share of the staff of 2025 a month",
                minimum = 0,
                maximum = 1,
                low = 0.01,
                high = 0.05,
                otherwise = 0)
        double unemployment,

        @Strength(
                meaning = "trainees hired a month as insurance doctors",
                unit = "share of the doctors of 2025 a month",
                minimum = 0,
                maximum = 1,
                low = 0.003,
                high = 0.02,
                otherwise = 0)
        double doctors,

        @Strength(
                meaning = "trainees hired a month by municipalities",
                unit = "share of the staff of 2025 a month",
                minimum = 0,
                maximum = 1,
                low = 0.005,
                high = 0.03,
                otherwise = 0)
        double municipalities)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        var ww = Revise.number(parameters, "claims.unemploymentDesk.traineesHired", before -> before + unemployment);
        var wia = Revise.number(ww, "claims.assessmentDesk.traineesHired", before -> before + doctors);
        return Revise.number(wia, "claims.assistanceDesk.traineesHired", before -> before + municipalities);
    }

    @Override
    public String clause(Language language) {
        return language.say("desks for WW, WIA and bijstand hire ", "de afdelingen voor WW, WIA en bijstand nemen ")
                + language.percent(unemployment) + ", " + language.percent(doctors)
                + language.say(" and ", " en ") + language.percent(municipalities)
                + language.say(" of their staff a month as trainees", " van hun personeel per maand als leerling aan");
    }
}
