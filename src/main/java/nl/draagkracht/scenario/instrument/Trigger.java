package nl.draagkracht.scenario.instrument;

import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Language;

/**
 * A condition that sets an instrument off: an indicator of the whole country beyond a level for some months in a row. Model
 * page, section 5, for example "unemployment above 8 % for 3 months".
 *
 * @param indicator what is watched
 * @param above whether the level must be exceeded; otherwise undercut
 * @param level the level, in the unit of the indicator
 * @param months months in a row, at least 1
 */
public record Trigger(Indicator indicator, boolean above, double level, int months) {

    /** Whether a value is beyond the level. */
    public boolean isBeyond(double value) {
        return above ? value > level : value < level;
    }

    /** The condition as the beginning of a sentence. */
    String clause(Language language) {
        boolean share = indicator.unit().startsWith("share");
        return language.say("After ", "Na ")
                + months
                + language.say(
                        months == 1 ? " month of " : " months of ", months == 1 ? " maand met " : " maanden met ")
                + indicator.id()
                + (above ? language.say(" above ", " boven ") : language.say(" below ", " onder "))
                + (share ? language.percent(level) : language.shortest(level, 3));
    }
}
