package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * Automation levy: a tax on production by the AI services that firms buy.
 *
 * @param share levy on AI services
 */
@Lever(
        type = "automationLevy",
        meaning = "Firms pay a levy on the AI services they buy, at home and abroad.",
        remark = "It leaves less of the saving to share, and does not slow adoption.")
public record AutomationLevy(
        @Strength(
                meaning = "levy on AI services",
                unit = "share of spending on AI",
                minimum = 0,
                maximum = 2,
                low = 0,
                high = 0.5)
        double share)
        implements Instrument {

    @Override
    public Parameters applyTo(Parameters parameters) {
        return Revise.number(parameters, "income.levies.automation", before -> share);
    }

    @Override
    public String clause(Language language) {
        return language.say("firms pay a levy of ", "betalen bedrijven een heffing van ")
                + language.percent(share)
                + language.say(" on AI services", " over AI-diensten");
    }
}
