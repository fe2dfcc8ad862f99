package nl.draagkracht.ledger;

import nl.draagkracht.kernel.Month;

/**
 * A row of the national ledger: what one party paid another in a month, for one purpose, in cents of the whole country.
 *
 * <p>Source: model.md 4.10. Several payments of the same kind between the same parties in a month are one row.
 *
 * @param month month of the payment
 * @param payer who pays
 * @param payee who receives; the payer itself for internal bookings
 * @param kind what it is
 * @param cents amount at full scale; negative when the flow runs the other way
 */
public record Entry(Month month, Party payer, Party payee, Kind kind, long cents) {}
