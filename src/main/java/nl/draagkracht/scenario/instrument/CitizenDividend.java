package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Citizen dividend: the dividends of a public stake ({@link PublicEquity}) go to all adult residents in equal parts.
 *
 * @param share share of the dividends of the stake
 */
@Lever(
        type = "citizenDividend",
        meaning = "The dividends of a public stake are shared equally among all adult residents.",
        remark =
                "Nothing without a stake (publicEquity); free of tax and no income of any test of means, so that it reaches the poorest in full.")
public record CitizenDividend(
        @Strength(
                meaning = "share of the dividends of the stake",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0,
                high = 1,
                otherwise = 1)
        double share)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        return Revise.number(parameters, "income.residentPayments.citizenDividendShare", before -> share);
    }

    @Override
    public String clause(Language language) {
        return language.say("residents share ", "verdelen inwoners ")
                + language.percent(share)
                + language.say(" of the dividends of the public stake", " van het dividend van het publieke belang");
    }
}
