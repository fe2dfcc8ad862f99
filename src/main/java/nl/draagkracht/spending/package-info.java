/**
 * What do Dutch households, the state, investors and the world buy this month, and how much more or less is that than in the baseline?
 *
 * <p>Implements the model page, section 4.8, and the phase "Households spend last month's income". Left out: arrears and debts of
 * households, AI investment, stocks.
 */
package nl.draagkracht.spending;
