package nl.draagkracht.income;

/**
 * What AI costs the firms of a scenario and who earns it.
 * Model page 4.3 and the scenario table; plain values that {@code simulation} hands over from {@code technology}.
 *
 * @param priceShare kappa, price of AI relative to the labour it replaces
 * @param foreignRentShare share of AI spending that goes to vendors abroad
 */
public record AiCosts(double priceShare, double foreignRentShare) {}
