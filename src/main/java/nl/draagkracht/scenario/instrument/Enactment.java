package nl.draagkracht.scenario.instrument;

import java.util.Optional;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.kernel.Month;

/**
 * An instrument in a scenario: what, from when, until when and why.
 *
 * @param id its name in the scenario, by which another scenario takes it out
 * @param instrument what it does
 * @param onset when it begins
 * @param until first month without it, empty when it stays
 * @param why the author's reason, empty when none was given
 */
public record Enactment(String id, Instrument instrument, Onset onset, Optional<Month> until, String why) {

    /** What is done and from when, in one sentence. */
    public String sentence(Language language) {
        String end =
                until.map(month -> language.say(" until ", " tot ") + month).orElse("");
        // Dutch puts the verb first after the date, and so do the clauses; English separates the two with a comma.
        return onset.clause(language) + end + language.say(", ", " ") + instrument.clause(language) + ".";
    }
}
