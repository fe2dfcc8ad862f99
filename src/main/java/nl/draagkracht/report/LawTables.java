package nl.draagkracht.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.draagkracht.law.cases.CaseCheck;
import nl.draagkracht.law.cases.CaseDomain;
import nl.draagkracht.law.cases.CaseInput;

/** Tables about the law: published cases beside the statute book, and what may be asked of it. */
public final class LawTables {

    private LawTables() {}

    /** One row per case: what was published, what the statute book says, and how they compare. */
    public static Table checks(List<CaseCheck> checks) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseCheck check : checks) {
            Object computed =
                    check.computed().isPresent() ? amount(check.computed().getAsDouble()) : null;
            rows.add(Arrays.asList(
                    check.published().id(),
                    check.published().domain(),
                    check.published().year(),
                    check.published().output(),
                    amount(check.published().expected()),
                    computed,
                    check.outcome().word(),
                    check.reason()));
        }
        return new Table(
                List.of("case", "domain", "year", "output", "expected", "computed", "verdict", "reason"), rows);
    }

    /** An amount to a hundredth of a cent, which also shows rates. */
    private static BigDecimal amount(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }

    /** The counts of the verdicts in one line. */
    public static String counts(List<CaseCheck> checks) {
        return checks.size() + " cases: "
                + Arrays.stream(CaseCheck.Outcome.values())
                        .map(outcome -> checks.stream()
                                        .filter(check -> check.outcome() == outcome)
                                        .count()
                                + " " + outcome.word())
                        .collect(Collectors.joining(", "));
    }

    /** One row per input of each domain, with type, default and the amounts that can be asked for. */
    public static Table domains(List<CaseDomain> domains) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseDomain domain : domains) {
            for (CaseInput input : domain.inputs()) {
                rows.add(Arrays.asList(
                        domain.name(),
                        input.name(),
                        input.type(),
                        input.otherwise() == null ? "none" : String.valueOf(input.otherwise()),
                        String.join(", ", domain.outputs())));
            }
        }
        return new Table(List.of("domain", "input", "type", "default", "outputs"), rows);
    }
}
