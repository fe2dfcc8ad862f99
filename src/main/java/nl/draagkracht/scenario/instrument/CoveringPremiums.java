package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Premiums for WW (AWf) and disability (Aof) that follow the balance of their fund: each January they are set so that they would have
 * taken away a share of last year's surplus or deficit. Wet financiering sociale verzekeringen art. 25 and 34 leave the level to the minister.
 *
 * @param share share of last year's balance
 */
@Lever(
        type = "coveringPremiums",
        meaning = "Premiums of AWf and Aof are set each January so that they cover what the fund spends.",
        remark = "Set on the last twelve months, so a year behind; jobs and wages do not answer the premium.")
public record CoveringPremiums(
        @Strength(
                meaning = "share of last year's surplus or deficit that the new premium takes away",
                unit = "share of the balance",
                minimum = 0,
                maximum = 1,
                low = 0.5,
                high = 1,
                otherwise = 1)
        double share)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        return Revise.number(parameters, "treasury.premiumSetting.covering", before -> share);
    }

    @Override
    public String clause(Language language) {
        return language.say("premiums of AWf and Aof take away ", "nemen de premies van AWf en Aof ")
                + language.percent(share)
                + language.say(
                        " of last year's balance of their fund", " van het saldo van hun fonds in het jaar ervoor weg");
    }
}
