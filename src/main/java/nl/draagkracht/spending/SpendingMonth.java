package nl.draagkracht.spending;

/**
 * What Dutch buyers bought in a month, cents of the whole country at purchasers' prices where taxes are not named.
 *
 * @param consumption households, VAT and excises included, imputed rent excluded
 * @param vat value added tax of all buyers
 * @param excises other taxes less subsidies on products
 * @param publicPurchases what the state bought, taxes and investment included
 * @param courses what the state bought of courses for the unemployed, part of public purchases
 * @param care what the health insurers bought
 * @param stateTaxes taxes on products that the state pays itself, part of public purchases
 * @param consumerPrice price of what households bought at the start, against then
 * @param newDemand who bought what brings work back
 */
public record SpendingMonth(
        long consumption,
        long vat,
        long excises,
        long publicPurchases,
        long courses,
        long care,
        long stateTaxes,
        double consumerPrice,
        NewDemand newDemand) {

    /**
     * New demand of the month by who paid it, cents of the whole country.
     *
     * @param investment firms, out of what they keep more than in the baseline
     * @param exports the world
     * @param beyondReceipts part of the exports that the world pays out of other income than what it gets more from here
     * @param financed share of the new demand that found a payer
     */
    public record NewDemand(long investment, long exports, long beyondReceipts, double financed) {}
}
