package nl.draagkracht.law;

/**
 * Income tax on savings and investments (box 3), deemed-return method. Wet inkomstenbelasting 2001 art. 2.13 and 5.2 with
 * the Overbruggingswet box 3; the taxpayer's proof of a lower actual return is left out. Under the Wet werkelijk
 * rendement box 3 (proposed for 2028) actual returns are taxed above an exempt result, whatever the wealth.
 */
public record WealthTax(Amounts amounts) {

    /**
     * Rate, exempt amount and deemed returns; the amounts per person in euros on 1 January. The exempt result is that of a tax on
     * actual returns, 0 in the law in force.
     */
    public record Amounts(
            double rate,
            double exemptPerPerson,
            double returnOnDeposits,
            double returnOnOther,
            double returnOnDebt,
            double debtThresholdPerPerson,
            double exemptResultPerPerson) {}

    /** Tax of a household of one or two partners on its assets and debts of 1 January, euros a year. */
    public double tax(double deposits, double otherAssets, double debts, boolean partners) {
        Amounts a = amounts;
        int persons = partners ? 2 : 1;
        if (a.exemptResultPerPerson > 0) {
            double expected = deposits * a.returnOnDeposits + otherAssets * a.returnOnOther - debts * a.returnOnDebt;
            return onActualReturn(expected, partners);
        }
        double countedDebt = Math.max(0, debts - a.debtThresholdPerPerson * persons);
        double base = deposits + otherAssets - countedDebt;
        double taxed = base - a.exemptPerPerson * persons;
        if (taxed <= 0) {
            return 0;
        }
        double deemed = deposits * a.returnOnDeposits + otherAssets * a.returnOnOther - countedDebt * a.returnOnDebt;
        return Math.max(0, a.rate * deemed * taxed / base);
    }

    /** Tax of a household on the return it really had, where the law taxes that; losses are not carried over. */
    public double onActualReturn(double yearReturn, boolean partners) {
        return amounts.rate * Math.max(0, yearReturn - amounts.exemptResultPerPerson * (partners ? 2 : 1));
    }

    /** The same law on actual returns, with an exempt result a person; expected returns are the deemed ones. */
    WealthTax onActualReturns(double exemptResult) {
        Amounts a = amounts;
        return new WealthTax(new Amounts(
                a.rate,
                0,
                a.returnOnDeposits,
                a.returnOnOther,
                a.returnOnDebt,
                a.debtThresholdPerPerson,
                exemptResult));
    }
}
