package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Source tax on income that leaves, wider than the Wet bronbelasting 2021, which is for low-tax countries only.
 *
 * @param dividends share of outgoing dividends, on top of dividend tax
 * @param interest share of outgoing interest of banks
 * @param aiServices share of AI services bought abroad
 */
@Lever(
        type = "sourceTax",
        meaning = "The state taxes dividends, interest and AI services that leave the country.",
        remark =
                "Owners and vendors abroad carry it; treaties and routes around it are left out, so the yield is an upper bound.")
public record SourceTax(
        @Strength(
                meaning = "share of outgoing dividends, on top of dividend tax",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0,
                high = 0.258,
                otherwise = 0)
        double dividends,

        @Strength(
                meaning = "share of outgoing interest of banks",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0,
                high = 0.258,
                otherwise = 0)
        double interest,

        @Strength(
                meaning = "share of AI services bought abroad",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0,
                high = 0.3,
                otherwise = 0)
        double aiServices)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        var first = Revise.number(parameters, "income.levies.sourceDividends", before -> dividends);
        var second = Revise.number(first, "income.levies.sourceInterest", before -> interest);
        return Revise.number(second, "income.levies.sourceAiServices", before -> aiServices);
    }

    @Override
    public String clause(Language language) {
        return language.say("the state taxes what leaves the country: ", "belast de staat wat het land verlaat: ")
                + language.percent(dividends)
                + language.say(" of dividends, ", " van dividend, ")
                + language.percent(interest)
                + language.say(" of interest and ", " van rente en ")
                + language.percent(aiServices)
                + language.say(" of AI services", " van AI-diensten");
    }
}
