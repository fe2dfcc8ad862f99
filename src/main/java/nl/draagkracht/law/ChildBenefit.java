package nl.draagkracht.law;

/** Kinderbijslag: a universal amount a quarter for each child under 18. Algemene Kinderbijslagwet art. 12. */
public record ChildBenefit(Amounts amounts) {

    /** Amount for a child of 12-17 in euros a quarter, the shares of younger children, and the ages between them in years. */
    public record Amounts(
            double fullQuarter, double youngShare, double middleShare, int middleFrom, int fullFrom, int until) {}

    /** Amount for a child of an age in years, euros a quarter rounded to cents. */
    public double quarter(int age) {
        return quarter(amounts.fullQuarter, age);
    }

    /** The same on a given full amount. */
    public double quarter(double full, int age) {
        if (age < 0 || age >= amounts.until) {
            return 0;
        }
        double share = age < amounts.middleFrom ? amounts.youngShare : age < amounts.fullFrom ? amounts.middleShare : 1;
        return Math.round(100 * full * share) / 100.0;
    }

    /** A third of the quarter, cents a month. */
    public long monthCents(int age) {
        return Math.round(quarter(age) * 100 / 3);
    }
}
