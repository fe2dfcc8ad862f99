package nl.draagkracht.scenario.instrument;

import java.util.Optional;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.kernel.Month;

/**
 * When an instrument begins: in a month, or after a trigger; in both cases later by the time that deciding and implementing
 * take.
 *
 * @param from month in which it is proposed, empty when a trigger does so
 * @param trigger condition that sets it off, empty when it has a date
 * @param decisionLagMonths months until it is decided
 * @param implementationLagMonths months from decision until it works
 */
public record Onset(
        Optional<Month> from, Optional<Trigger> trigger, int decisionLagMonths, int implementationLagMonths) {

    /** An instrument in force from a month. */
    public static Onset from(Month month) {
        return new Onset(Optional.of(month), Optional.empty(), 0, 0);
    }

    /** Months between proposal or trigger and the first month in force. */
    public int lagMonths() {
        return decisionLagMonths + implementationLagMonths;
    }

    /** The first month in force of an instrument with a date. */
    public Optional<Month> firstMonth() {
        return from.map(month -> month.plus(lagMonths()));
    }

    /** The beginning of the sentence about the instrument. */
    String clause(Language language) {
        String lag = trigger.isPresent() && lagMonths() > 0
                ? language.say(" and ", " en ") + lagMonths() + language.say(" more months", " maanden extra")
                : "";
        return firstMonth()
                .map(month -> language.say("From ", "Vanaf ") + month)
                .orElseGet(() ->
                        trigger.map(condition -> condition.clause(language)).orElse("") + lag);
    }
}
