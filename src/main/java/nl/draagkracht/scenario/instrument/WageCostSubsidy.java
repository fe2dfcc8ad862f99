package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * A general subsidy on wages, paid by the state to employers: labour becomes cheaper and more jobs are wanted by the
 * elasticity of labour demand. Simpler than NOW (2020-2022), which asked for a loss of turnover.
 *
 * @param share part of gross wages paid by the state
 */
@Lever(
        type = "wageSubsidy",
        meaning = "The state pays employers a share of all gross wages.",
        remark = "All employers, no test on turnover; booked as a subsidy on production (D.39).")
public record WageCostSubsidy(
        @Strength(
                meaning = "share of gross wages that the state pays",
                unit = "share of wages",
                minimum = 0,
                maximum = 1,
                low = 0.02,
                high = 0.3)
        double share)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        return Revise.number(parameters, "law.wageCostSubsidy.share", before -> share);
    }

    @Override
    public String clause(Language language) {
        return language.say("the state pays employers ", "betaalt de staat werkgevers ")
                + language.percent(share)
                + language.say(" of gross wages", " van de brutolonen");
    }
}
