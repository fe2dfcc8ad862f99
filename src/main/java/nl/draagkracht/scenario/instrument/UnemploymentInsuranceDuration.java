package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * WW: another longest and shortest duration of new rights. Werkloosheidswet art. 42; running rights keep their end, as in
 * the transitional law of 2016 (art. 130aa and further).
 *
 * @param maximumMonths longest duration
 * @param minimumMonths shortest duration
 */
@Lever(
        type = "unemploymentInsuranceDuration",
        meaning = "New WW rights last at most, and at least, another number of months.",
        remark = "Build-up by work history stays as it is, so a longer maximum helps long careers only.")
public record UnemploymentInsuranceDuration(
        @Strength(
                meaning = "longest duration of a new WW right (law of 2026: 24)",
                unit = "months",
                minimum = 0,
                maximum = 120,
                low = 12,
                high = 38)
        double maximumMonths,

        @Strength(
                meaning = "shortest duration of a new WW right (law of 2026: 3)",
                unit = "months",
                minimum = 0,
                maximum = 120,
                low = 3,
                high = 12,
                otherwise = 3)
        double minimumMonths)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        double shortest = Math.min(minimumMonths, maximumMonths);
        var longest = Revise.number(parameters, "law.unemploymentInsurance.maximumMonths", before -> maximumMonths);
        return Revise.number(longest, "law.unemploymentInsurance.minimumMonths", before -> shortest);
    }

    @Override
    public String clause(Language language) {
        return language.say("new WW rights last ", "duurt een nieuw WW-recht ")
                + language.shortest(Math.min(minimumMonths, maximumMonths), 3)
                + language.say(" to ", " tot ")
                + language.shortest(maximumMonths, 3)
                + language.say(" months", " maanden");
    }
}
