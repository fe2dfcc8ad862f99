package nl.draagkracht.scenario.instrument;

import java.util.List;
import nl.draagkracht.kernel.Language;

/**
 * The statutory minimum wage: another level, with or without the benefits that follow it. Wet minimumloon art. 8 and 14
 * (koppeling). Workers below the new level are lifted to it, and employers answer the cost.
 *
 * @param factor minimum wage against the law
 * @param benefitsFollow 1 when bijstand and AOW rise in proportion, 0 when not
 */
@Lever(
        type = "minimumWage",
        meaning = "The minimum wage is multiplied; bijstand and AOW follow when asked.",
        remark = "No spill-over to wages just above the minimum; a lower minimum touches new hires only.")
public record MinimumWageLevel(
        @Strength(
                meaning = "minimum wage an hour against the law of the month",
                unit = "factor",
                minimum = 0,
                maximum = 3,
                low = 0.95,
                high = 1.25)
        double factor,

        @Strength(
                meaning = "1 when bijstand and AOW follow, 0 when not",
                unit = "1 or 0",
                minimum = 0,
                maximum = 1,
                low = 0,
                high = 1,
                otherwise = 1)
        double benefitsFollow)
        implements Instrument {

    private static final List<String> LINKED = List.of(
            "law.socialAssistance.coupleNorm",
            "law.socialAssistance.singleNorm",
            "law.socialAssistance.singleNorm18To20",
            "law.socialAssistance.institutionSingleNorm",
            "law.socialAssistance.pensionSingleNorm",
            "law.socialAssistance.pensionCoupleNorm",
            "law.statePension.singleGross",
            "law.statePension.partneredGross",
            "law.statePension.singleHolidayAllowance",
            "law.statePension.partneredHolidayAllowance");

    @Override
    public Parameters applyTo(Parameters parameters) {
        Parameters changed = Revise.number(parameters, "law.minimumWage.hourly", before -> before * factor);
        changed = Revise.number(changed, "law.minimumWage.referenceMonth", before -> before * factor);
        double linked = 1 + (factor - 1) * benefitsFollow;
        for (String benefit : LINKED) {
            changed = Revise.number(changed, benefit, before -> before * linked);
        }
        return changed;
    }

    @Override
    public String clause(Language language) {
        return language.say("the minimum wage is ", "is het minimumloon ")
                + language.percent(factor)
                + language.say(" of the law, ", " van de wet, ")
                + (benefitsFollow > 0
                        ? language.say("bijstand and AOW with it", "met bijstand en AOW mee")
                        : language.say("without bijstand and AOW", "zonder bijstand en AOW"));
    }
}
