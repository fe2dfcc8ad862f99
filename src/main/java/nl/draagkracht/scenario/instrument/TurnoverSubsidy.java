package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * NOW once more: the state pays part of the wage bill of employers who lose turnover, so that they keep their people. Six rounds from March
 * 2020 to March 2022; {@code parameters/law/wage-subsidy.json}.
 *
 * @param rate part of the wage bill that is paid at a loss of all turnover
 * @param addOn paid on top for employer costs
 * @param minimumLoss loss of turnover from which employers are paid
 */
@Lever(
        type = "turnoverSubsidy",
        meaning = "NOW: the state pays wages of employers who lose turnover, and they keep their people.",
        remark =
                "Losses are those against the paired baseline, spread over the employers of a section; who would have lost turnover"
                        + " anyway is not paid. Nothing is claimed back.")
public record TurnoverSubsidy(
        @Strength(
                meaning = "part of the wage bill that is paid at a loss of all turnover",
                unit = "share of wages",
                minimum = 0,
                maximum = 1,
                low = 0.6,
                high = 0.9,
                otherwise = 0.9)
        double rate,

        @Strength(
                meaning = "paid on top for employer costs",
                unit = "share of the subsidy",
                minimum = 0,
                maximum = 1,
                low = 0.2,
                high = 0.4,
                otherwise = 0.3)
        double addOn,

        @Strength(
                meaning = "loss of turnover from which employers are paid",
                unit = "share of turnover",
                minimum = 0.01,
                maximum = 1,
                low = 0.2,
                high = 0.3,
                otherwise = 0.2)
        double minimumLoss)
        implements Instrument {
    private static final String STATUTE = "law.wageSubsidy.";

    @Override
    public Parameters applyTo(Parameters parameters) {
        var open = Revise.number(parameters, STATUTE + "inForce", before -> 1);
        var paid = Revise.number(open, STATUTE + "rate", before -> rate);
        var onTop = Revise.number(paid, STATUTE + "addOn", before -> addOn);
        return Revise.number(onTop, STATUTE + "minimumLoss", before -> minimumLoss);
    }

    @Override
    public String clause(Language language) {
        return language.say("employers who lose at least ", "krijgen werkgevers met ten minste ")
                + language.percent(minimumLoss)
                + language.say(" of their turnover are paid ", " omzetverlies over hun verlies ")
                + language.percent(rate)
                + language.say(" of their wages for what they lose", " van de lonen vergoed");
    }
}
