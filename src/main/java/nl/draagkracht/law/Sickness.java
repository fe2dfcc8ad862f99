package nl.draagkracht.law;

/**
 * ZW: sickness benefit of those without an employer who pays on (ended contracts, unemployed, agency). Ziektewet art. 29:
 * 70 % of the capped daily wage, at most 104 weeks.
 */
public record Sickness(Amounts amounts) {

    /** Maximum daily wage in euros, share paid, longest term in weeks, days in a month. */
    public record Amounts(double maximumDailyWage, double rate, double maximumWeeks, double daysPerMonth) {
        Amounts scaled(double index) {
            return new Amounts(maximumDailyWage * index, rate, maximumWeeks, daysPerMonth);
        }
    }

    /** Benefit on an uncapped monthly wage, cents a month. */
    public long benefitCents(long monthWageCents) {
        double maximum = 100 * amounts.daysPerMonth * amounts.maximumDailyWage;
        return Math.round(amounts.rate * Math.min(maximum, monthWageCents));
    }

    /** Longest term in months. */
    public int maximumMonths() {
        return (int) Math.round(amounts.maximumWeeks * 12 / 52);
    }
}
