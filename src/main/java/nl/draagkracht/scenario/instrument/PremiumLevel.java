package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Premiums for WW (AWf) and disability (Aof) paid by employers: points on the rates. Wet financiering sociale verzekeringen art. 28 and 34.
 *
 * @param unemploymentPoints points on both AWf rates
 * @param disabilityPoints points on both Aof rates
 */
@Lever(
        type = "employeePremiums",
        meaning = "Employers pay more or less premium for unemployment (AWf) and disability (Aof).",
        remark = "Jobs and wages do not answer the premium, so employers carry it.")
public record PremiumLevel(
        @Strength(
                meaning = "points on both AWf rates",
                unit = "share of the premium wage",
                minimum = -0.0274,
                maximum = 0.3,
                low = -0.02,
                high = 0.05,
                otherwise = 0)
        double unemploymentPoints,

        @Strength(
                meaning = "points on both Aof rates",
                unit = "share of the premium wage",
                minimum = -0.06,
                maximum = 0.3,
                low = -0.02,
                high = 0.05,
                otherwise = 0)
        double disabilityPoints)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        String premiums = "law.employeeInsurance.";
        var low = Revise.number(parameters, premiums + "unemploymentLow", before -> before + unemploymentPoints);
        var high = Revise.number(low, premiums + "unemploymentHigh", before -> before + unemploymentPoints);
        var small = Revise.number(high, premiums + "disabilitySmall", before -> before + disabilityPoints);
        return Revise.number(small, premiums + "disabilityLarge", before -> before + disabilityPoints);
    }

    @Override
    public String clause(Language language) {
        return language.say("employers pay ", "betalen werkgevers ")
                + language.percent(unemploymentPoints)
                + language.say(" more of wages for WW and ", " van het loon meer voor de WW en ")
                + language.percent(disabilityPoints)
                + language.say(" more for disability", " meer voor arbeidsongeschiktheid");
    }
}
