package nl.draagkracht.law;

/** VAT (btw) on consumption. Wet op de omzetbelasting 1968 art. 9; standard and reduced rate. */
public record ValueAddedTax(Amounts amounts) {

    /** Rates as fractions of the price without tax. */
    public record Amounts(double standardRate, double reducedRate) {}

    /** Tax contained in a consumer price. */
    public double contained(double priceWithTax, boolean reduced) {
        double rate = reduced ? amounts.reducedRate : amounts.standardRate;
        return priceWithTax * rate / (1 + rate);
    }
}
