package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Advances for everybody who waits for WW or bijstand, month after month, as UWV pays them for WIA. For WW UWV pays one, on request, to
 * who cannot do without (Beleidsregels voorschotverstrekking WW 2015). Participatiewet art. 52 obliges municipalities after four weeks;
 * lawyers report that many do not pay.
 *
 * @param share share of those who wait that is paid
 * @param level advance as a share of the benefit
 * @param afterMonths whole months waited before the first advance
 */
@Lever(
        type = "claimAdvances",
        meaning = "Who waits for a decision on WW or bijstand is paid an advance.",
        remark =
                "The model's claimants are entitled, so no advance has to be claimed back; the cost of that is left out.")
public record ClaimAdvances(
        @Strength(
                meaning = "share of those who wait that is paid an advance",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0.5,
                high = 1)
        double share,

        @Strength(
                meaning = "advance as a share of the benefit",
                unit = "share",
                minimum = 0,
                maximum = 1,
                low = 0.7,
                high = 1,
                otherwise = 0.9)
        double level,

        @Strength(
                meaning = "whole months waited before the first advance",
                unit = "months",
                minimum = 0,
                maximum = 12,
                low = 0,
                high = 2,
                otherwise = 0)
        double afterMonths)
        implements Instrument {
    /** Months, longer than any wait. */
    private static final double FOR_EVER = 120;
    /** Months of the benefit: no test of savings. */
    private static final double WHATEVER = 1e9;

    @Override
    public Parameters applyTo(Parameters parameters) {
        var both = atDesk(atDesk(parameters, "claims.unemploymentDesk."), "claims.assistanceDesk.");
        var lasting = Revise.number(both, "claims.unemployment.longestAdvance", before -> FOR_EVER);
        return Revise.number(lasting, "claims.unemployment.advanceSavings", before -> WHATEVER);
    }

    private Parameters atDesk(Parameters parameters, String desk) {
        var shared = Revise.number(parameters, desk + "advanceShare", before -> share);
        var late = Revise.number(shared, desk + "advanceShareLate", before -> share);
        var leveled = Revise.number(late, desk + "advanceLevel", before -> level);
        return Revise.number(leveled, desk + "advanceMonths", before -> afterMonths);
    }

    @Override
    public String clause(Language language) {
        return language.percent(share)
                + language.say(
                        " of those who wait for WW or bijstand are paid an advance of ",
                        " van wie op WW of bijstand wacht krijgt een voorschot van ")
                + language.percent(level)
                + language.say(" of the benefit", " van de uitkering");
    }
}
