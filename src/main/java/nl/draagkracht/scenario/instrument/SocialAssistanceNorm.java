package nl.draagkracht.scenario.instrument;

import java.util.List;
import nl.draagkracht.kernel.Language;

/**
 * Bijstand: another level of the norms and of the assets that may be kept. Participatiewet art. 20-22a and 34.
 *
 * @param factor norms against the law
 * @param assetLimitFactor asset limits against the law
 */
@Lever(
        type = "socialAssistanceNorm",
        meaning = "The norms of bijstand, and the assets a household may keep, are multiplied.",
        remark = "AOW and the minimum wage stay as they are; take-up does not answer the level.")
public record SocialAssistanceNorm(
        @Strength(
                meaning = "norms against the law of the month",
                unit = "factor",
                minimum = 0,
                maximum = 3,
                low = 0.9,
                high = 1.2)
        double factor,

        @Strength(
                meaning = "asset limits against the law",
                unit = "factor",
                minimum = 0,
                maximum = 1000,
                low = 1,
                high = 10,
                otherwise = 1)
        double assetLimitFactor)
        implements Instrument {

    private static final String ASSISTANCE = "law.socialAssistance.";
    private static final List<String> NORMS =
            List.of("coupleNorm", "singleNorm", "singleNorm18To20", "institutionSingleNorm");
    private static final List<String> LIMITS = List.of("assetLimitSingle", "assetLimitFamily");

    @Override
    public Parameters applyTo(Parameters parameters) {
        Parameters changed = parameters;
        for (String norm : NORMS) {
            changed = Revise.number(changed, ASSISTANCE + norm, before -> before * factor);
        }
        for (String limit : LIMITS) {
            changed = Revise.number(changed, ASSISTANCE + limit, before -> before * assetLimitFactor);
        }
        return changed;
    }

    @Override
    public String clause(Language language) {
        String text = language.say("the norms of bijstand are ", "bedragen de bijstandsnormen ")
                + language.percent(factor)
                + language.say(" of the law", " van de wet");
        return assetLimitFactor == 1
                ? text
                : text
                        + language.say(" and a household may keep ", " en mag een huishouden ")
                        + language.shortest(assetLimitFactor, 3)
                        + language.say(" times the assets", " maal het vermogen houden");
    }
}
