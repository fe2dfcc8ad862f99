package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * A public stake in all companies (a sovereign fund at home), whose dividends are revenue of the state.
 *
 * @param share share of all private claims on profit
 */
@Lever(
        type = "publicEquity",
        meaning = "The state holds a stake in all companies and gets its dividends.",
        remark =
                "The stake costs nothing, as with new shares that companies issue to the state; the dividend is revenue unless a citizen dividend passes it on.")
public record PublicEquity(
        @Strength(
                meaning = "share of all private claims on profit",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0,
                high = 0.2)
        double share)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        return Revise.number(parameters, "income.ownershipShift.toState", before -> share);
    }

    @Override
    public String clause(Language language) {
        return language.say("the state owns ", "is de staat eigenaar van ")
                + language.percent(share)
                + language.say(" of all companies", " van alle bedrijven");
    }
}
