package nl.draagkracht.law;

/**
 * Income tax on savings and investments (box 3), deemed-return method. Wet inkomstenbelasting 2001 art. 2.13 and 5.2 with
 * the Overbruggingswet box 3; the taxpayer's proof of a lower actual return is left out.
 */
public record WealthTax(Amounts amounts) {

    /** Rate, exempt amount and deemed returns; the amounts per person in euros on 1 January. */
    public record Amounts(
            double rate,
            double exemptPerPerson,
            double returnOnDeposits,
            double returnOnOther,
            double returnOnDebt,
            double debtThresholdPerPerson) {}

    /** Tax of a household of one or two partners on its assets and debts of 1 January, euros a year. */
    public double tax(double deposits, double otherAssets, double debts, boolean partners) {
        Amounts a = amounts;
        int persons = partners ? 2 : 1;
        double countedDebt = Math.max(0, debts - a.debtThresholdPerPerson * persons);
        double base = deposits + otherAssets - countedDebt;
        double taxed = base - a.exemptPerPerson * persons;
        if (taxed <= 0) {
            return 0;
        }
        double deemed = deposits * a.returnOnDeposits + otherAssets * a.returnOnOther - countedDebt * a.returnOnDebt;
        return Math.max(0, a.rate * deemed * taxed / base);
    }
}
