package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * WIA applications decided at once without an insurance doctor, as UWV did for people over 60 in 2022-2024 and does again from
 * September 2025 for two years.
 *
 * @param share share of applications on top of those of today
 */
@Lever(
        type = "simplerAssessment",
        meaning = "More WIA applications are decided at once, without an insurance doctor.",
        remark = "Outcomes are those of an assessment; more awards without a doctor would cost more than this shows.")
public record SimplerAssessment(
        @Strength(
                meaning = "share of WIA applications decided without a doctor, on top of today",
                unit = "share",
                minimum = 0,
                maximum = 0.8,
                low = 0.1,
                high = 0.3)
        double share)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        return Revise.number(parameters, "claims.assessment.withoutDoctor", before -> share);
    }

    @Override
    public String clause(Language language) {
        return language.percent(share)
                + language.say(
                        " of WIA applications are decided without a doctor",
                        " van de WIA-aanvragen zonder arts beslist");
    }
}
