package nl.draagkracht.simulation;

import java.util.Locale;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.ledger.Kind;

/**
 * Money that one party paid another in one month, full scale, as a row of {@code ledger.csv}. The parties are the
 * sectors of the national accounts (model page 4.10).
 *
 * @param month the month of payment
 * @param payer who paid
 * @param payee who received
 * @param kind what for
 * @param cents amount in whole cents of January 2026
 */
public record PaymentRow(Month month, String payer, String payee, String kind, long cents) {

    /** Whether the model makes this flow or takes it as given: {@code produced}, {@code exogenous} or {@code mixed}. */
    public String origin() {
        return Kind.valueOf(kind).origin().name().toLowerCase(Locale.ROOT);
    }
}
