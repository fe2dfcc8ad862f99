package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Profit sharing: the part of the saving by AI that raises the wages of those who stay, at the expense of profit.
 *
 * @param share share of the saving that goes to wages (otherwise 0.1)
 */
@Lever(
        type = "profitSharing",
        meaning = "Workers who stay get another share of what AI saves.",
        remark = "Buyers get their share first; what was agreed is not taken back.")
public record ProfitSharing(
        @Strength(
                meaning = "share of the saving that goes to wages (otherwise 0.1)",
                unit = "share of the saving",
                minimum = 0,
                maximum = 1,
                low = 0,
                high = 0.5)
        double share)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        return Revise.number(parameters, "income.firmIncomes.wagePassThrough", before -> share);
    }

    @Override
    public String clause(Language language) {
        return language.say("workers get ", "krijgen werknemers ")
                + language.percent(share)
                + language.say(" of what AI saves", " van wat AI bespaart");
    }
}
