package nl.draagkracht.law.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.Statutes;

/** All domains of law cases that the statute book can answer, and the answer to one case. */
public final class CaseBook {
    /** Law year of cases that hold in any year. */
    private static final int ANY_YEAR = 2026;

    private final Statutes statutes;

    /** A book on these statutes. */
    public CaseBook(Statutes statutes) {
        this.statutes = statutes;
    }

    /** Every domain with its inputs and outputs. */
    public static List<CaseDomain> domains() {
        return Stream.of(
                        TaxCases.DOMAINS,
                        PayrollCases.DOMAINS,
                        InsuranceCases.DOMAINS,
                        AllowanceCases.DOMAINS,
                        ProvisionCases.DOMAINS)
                .flatMap(List::stream)
                .toList();
    }

    /** The domain with this name. */
    public static Optional<CaseDomain> findDomain(String name) {
        return domains().stream().filter(domain -> domain.name().equals(name)).findFirst();
    }

    /**
     * The amount that the law gives.
     *
     * @param domain name of the domain
     * @param year law year, or {@code any}
     * @param inputs numbers as Number, flags as Boolean, texts as String, lists as List (of numbers or of such maps)
     * @param output amount asked for
     * @return empty when domain, an input or the output is unknown, or the law of that year is
     */
    public OptionalDouble answer(String domain, String year, Map<String, Object> inputs, String output) {
        Month month = year.equals("any") ? Month.of(ANY_YEAR, 1) : CaseDate.month(year);
        return findDomain(domain)
                .map(found -> found.answer(inputs, output, month, statutes))
                .orElse(OptionalDouble.empty());
    }
}
