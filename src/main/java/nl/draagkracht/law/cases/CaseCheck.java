package nl.draagkracht.law.cases;

import java.util.OptionalDouble;

/**
 * What the statute book says of a published case.
 *
 * @param published the case
 * @param computed amount by the statute book, empty when it cannot answer
 * @param outcome how the two compare
 * @param reason why it cannot answer, empty when it can
 */
public record CaseCheck(LawCase published, OptionalDouble computed, Outcome outcome, String reason) {
    /** Half of the last digit in which amounts are published; kept away from the tolerance itself. */
    private static final double ROUNDING = 1e-9;

    /** How a published amount and ours compare. */
    public enum Outcome {
        OK("ok"),
        DIFFERS("differs"),
        SOFT("soft"),
        UNSUPPORTED("unsupported");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** The word in tables. */
        public String word() {
            return word;
        }

        /** Whether a table with such a case falls short. */
        public boolean fails() {
            return this == DIFFERS || this == UNSUPPORTED;
        }
    }

    /** Holds a case against the statute book. */
    public static CaseCheck of(CaseBook book, LawCase published) {
        OptionalDouble computed;
        String reason;
        try {
            computed = book.answer(published.domain(), published.year(), published.inputs(), published.output());
            reason = computed.isPresent() ? "" : missing(published);
        } catch (IllegalArgumentException refused) {
            computed = OptionalDouble.empty();
            reason = String.valueOf(refused.getMessage());
        }
        return new CaseCheck(published, computed, outcome(published, computed), reason);
    }

    private static Outcome outcome(LawCase published, OptionalDouble computed) {
        if (published.isSoft()) {
            return Outcome.SOFT;
        }
        if (computed.isEmpty()) {
            return Outcome.UNSUPPORTED;
        }
        double difference = Math.abs(computed.getAsDouble() - published.expected());
        return difference <= published.tolerance() + ROUNDING ? Outcome.OK : Outcome.DIFFERS;
    }

    private static String missing(LawCase published) {
        var domain = CaseBook.findDomain(published.domain());
        if (domain.isEmpty()) {
            return "unknown domain " + published.domain();
        }
        if (!domain.get().outputs().contains(published.output())) {
            return "unknown output " + published.output() + "; known are "
                    + String.join(", ", domain.get().outputs());
        }
        var known = domain.get().inputs().stream().map(CaseInput::name).toList();
        for (String key : published.inputs().keySet()) {
            if (!known.contains(key)) {
                return "unknown input " + key + "; known are " + String.join(", ", known);
            }
        }
        return "no law of " + published.year();
    }
}
