package nl.draagkracht.law.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.Statutes;

/**
 * A domain of published law cases, such as {@code zorgtoeslag}: what may be asked, on which facts, and the answer.
 *
 * @param name name in the column {@code domain}
 * @param inputs inputs with types and defaults
 * @param outputs amounts that can be asked for
 * @param formula answer of the statute book, NaN where the law of that year is not known
 */
public record CaseDomain(String name, List<CaseInput> inputs, List<String> outputs, Formula formula) {

    /** The answer of the statute book on the facts of a case. */
    @FunctionalInterface
    public interface Formula {
        /** The amount asked for, or NaN. */
        double answer(CaseFacts facts);
    }

    /** The answer on these inputs; empty when a key or output is unknown, or the law of that month is. */
    public OptionalDouble answer(Map<String, Object> given, String output, Month month, Statutes statutes) {
        var defaults = new LinkedHashMap<String, Object>();
        for (var input : inputs) {
            defaults.put(input.name(), input.otherwise());
        }
        // the law of a day of the year, such as July's amounts, may be asked in every domain
        defaults.putIfAbsent("date", null);
        if (!outputs.contains(output) || !defaults.keySet().containsAll(given.keySet())) {
            return OptionalDouble.empty();
        }
        double amount = formula.answer(new CaseFacts(given, defaults, output, month, statutes));
        return Double.isNaN(amount) ? OptionalDouble.empty() : OptionalDouble.of(amount);
    }
}
