package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Koppeling: how far the minimum wage, AOW, bijstand and what derives from them follow contract wages. Wet minimumloon art. 14;
 * cut, they stay where they are in real terms, or move by a fixed real change a year.
 *
 * @param share share of the change of contract wages that is followed
 * @param extraYearly real change a year on top
 */
@Lever(
        type = "wageLink",
        meaning = "The minimum wage and the benefits linked to it follow contract wages in part, or not at all.",
        remark =
                "Amounts published up to July 2026 stay; afterwards they move in January and July, half a year behind wages."
                        + " A freeze in euros is a share of 0 with a real change of minus inflation.")
public record WageLinkShare(
        @Strength(
                meaning = "share of the change of contract wages that is followed",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0,
                high = 1)
        double share,

        @Strength(
                meaning = "real change a year on top of it",
                unit = "per year",
                minimum = -0.2,
                maximum = 0.2,
                low = -0.02,
                high = 0.02,
                otherwise = 0)
        double extraYearly)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        var linked = Revise.number(parameters, "law.wageLink.share", before -> share);
        return Revise.number(linked, "law.wageLink.extraYearly", before -> extraYearly);
    }

    @Override
    public String clause(Language language) {
        String text = language.say(
                        "the minimum wage and linked benefits follow contract wages for ",
                        "volgen het minimumloon en gekoppelde uitkeringen de contractlonen voor ")
                + language.percent(share);
        return extraYearly == 0
                ? text
                : text
                        + language.say(
                                ", with a real change a year of ", ", met een re\u00eble verandering per jaar van ")
                        + language.percent(extraYearly);
    }
}
