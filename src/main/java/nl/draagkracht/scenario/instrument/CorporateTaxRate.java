package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Vpb: another rate on the profit of companies above the first bracket. Wet op de vennootschapsbelasting 1969 art. 22.
 *
 * @param rate rate on profit (law of 2026: 0.258)
 */
@Lever(
        type = "corporateTax",
        meaning = "Companies pay another rate on profit (Vpb).",
        remark = "Firms do not move profit abroad or invest less because of it: the yield is an upper bound.")
public record CorporateTaxRate(
        @Strength(
                meaning = "rate on profit (law of 2026: 0.258)",
                unit = "share of profit",
                minimum = 0,
                maximum = 1,
                low = 0.2,
                high = 0.4)
        double rate)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        return Revise.number(parameters, "law.corporateTax.highRate", before -> rate);
    }

    @Override
    public String clause(Language language) {
        return language.say("companies pay ", "betalen bedrijven ")
                + language.percent(rate)
                + language.say(" of their profit", " van hun winst");
    }
}
