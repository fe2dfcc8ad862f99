package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * WW: another share of the daily wage, and another maximum daily wage. Werkloosheidswet art. 47 and Wfsv art. 17; holds for
 * running rights too.
 *
 * @param initialRate share of the wage in the first months
 * @param laterRate share of the wage after them
 * @param initialMonths number of first months
 * @param maximumDailyWageFactor maximum daily wage against the law
 */
@Lever(
        type = "unemploymentInsuranceLevel",
        meaning = "WW pays another share of the last wage, up to another maximum daily wage.")
public record UnemploymentInsuranceLevel(
        @Strength(
                meaning = "share of the daily wage in the first months (law: 0.75)",
                unit = "share of the daily wage",
                minimum = 0,
                maximum = 1,
                low = 0.7,
                high = 0.9,
                otherwise = 0.75)
        double initialRate,

        @Strength(
                meaning = "share of the daily wage after them (law: 0.70)",
                unit = "share of the daily wage",
                minimum = 0,
                maximum = 1,
                low = 0.6,
                high = 0.8,
                otherwise = 0.7)
        double laterRate,

        @Strength(
                meaning = "number of first months (law: 2)",
                unit = "months",
                minimum = 0,
                maximum = 120,
                low = 0,
                high = 12,
                otherwise = 2)
        double initialMonths,

        @Strength(
                meaning = "maximum daily wage of WW against the law of the month",
                unit = "factor",
                minimum = 0,
                maximum = 5,
                low = 0.8,
                high = 1.2,
                otherwise = 1)
        double maximumDailyWageFactor)
        implements Instrument {

    private static final String WW = "law.unemploymentInsurance.";

    @Override
    public Parameters applyTo(Parameters parameters) {
        var first = Revise.number(parameters, WW + "initialRate", before -> initialRate);
        var later = Revise.number(first, WW + "laterRate", before -> laterRate);
        var months = Revise.number(later, WW + "initialMonths", before -> initialMonths);
        return Revise.number(months, WW + "maximumDailyWage", before -> before * maximumDailyWageFactor);
    }

    @Override
    public String clause(Language language) {
        String text = language.say("WW pays ", "betaalt de WW ")
                + language.percent(initialRate)
                + language.say(" of the wage for ", " van het loon gedurende ")
                + language.shortest(initialMonths, 3)
                + language.say(" months and ", " maanden en daarna ")
                + language.percent(laterRate)
                + language.say(" after that", "");
        return maximumDailyWageFactor == 1
                ? text
                : text
                        + language.say(", with the maximum daily wage times ", ", met het maximumdagloon maal ")
                        + language.shortest(maximumDailyWageFactor, 3);
    }
}
