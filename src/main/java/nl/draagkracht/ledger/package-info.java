/**
 * Who paid whom for what, and do the national accounts of the month close to the cent?
 *
 * <p>Implements section 4.10 of the model description (the ledger). It knows parties, kinds of transaction and sums; it knows
 * neither persons nor firms nor law. Left out: financial transactions other than the change of net financial assets
 * (loans and deposits are not followed by instrument).
 */
package nl.draagkracht.ledger;
