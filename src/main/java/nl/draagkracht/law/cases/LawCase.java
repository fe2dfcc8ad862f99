package nl.draagkracht.law.cases;

import java.util.Map;

/**
 * A case with an amount that somebody else worked out or published, such as a table of Belastingdienst or UWV.
 *
 * @param id name of the case
 * @param kind computed and parameter must hold; soft is shown and never fails
 * @param domain name of the domain, for example {@code zorgtoeslag}
 * @param year law year, or {@code any}
 * @param inputs facts by name: numbers, flags, texts, lists
 * @param output amount asked for
 * @param expected amount published, in the unit of the output
 * @param tolerance largest difference that still holds
 */
public record LawCase(
        String id,
        String kind,
        String domain,
        String year,
        Map<String, Object> inputs,
        String output,
        double expected,
        double tolerance) {

    /** Whether the case never fails: an international figure on other definitions. */
    boolean isSoft() {
        return kind.equals("soft");
    }
}
