package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Income tax: points on the rates of the three boxes. Wet inkomstenbelasting 2001 art. 2.10, 2.12 and 2.13.
 *
 * @param workPoints points on every rate of box 1
 * @param holdingPoints points on both rates of box 2
 * @param savingsPoints points on the rate of box 3
 */
@Lever(
        type = "boxRates",
        meaning =
                "The rates of income tax change by some points: work (box 1), a substantial holding (box 2), savings (box 3).",
        remark = "Director-owners do not shift between salary and dividend because of it.")
public record BoxRates(
        @Strength(
                meaning = "points on every rate of box 1",
                unit = "share",
                minimum = -0.3,
                maximum = 0.5,
                low = -0.05,
                high = 0.05,
                otherwise = 0)
        double workPoints,

        @Strength(
                meaning = "points on both rates of box 2",
                unit = "share",
                minimum = -0.2,
                maximum = 0.5,
                low = 0,
                high = 0.1,
                otherwise = 0)
        double holdingPoints,

        @Strength(
                meaning = "points on the rate of box 3",
                unit = "share",
                minimum = -0.3,
                maximum = 0.6,
                low = 0,
                high = 0.1,
                otherwise = 0)
        double savingsPoints)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        var box1 = parameters;
        for (String bracket : new String[] {"first", "second", "third"}) {
            box1 = Revise.number(box1, "law.incomeTax." + bracket + "BracketRate", before -> before + workPoints);
        }
        var low = Revise.number(box1, "law.substantialHoldingTax.lowRate", before -> before + holdingPoints);
        var high = Revise.number(low, "law.substantialHoldingTax.highRate", before -> before + holdingPoints);
        return Revise.number(high, "law.wealthTax.rate", before -> before + savingsPoints);
    }

    @Override
    public String clause(Language language) {
        return language.say(
                        "the rates of income tax change by ", "veranderen de tarieven van de inkomstenbelasting met ")
                + language.percent(workPoints)
                + language.say(" in box 1, ", " in box 1, ")
                + language.percent(holdingPoints)
                + language.say(" in box 2 and ", " in box 2 en ")
                + language.percent(savingsPoints)
                + language.say(" in box 3", " in box 3");
    }
}
