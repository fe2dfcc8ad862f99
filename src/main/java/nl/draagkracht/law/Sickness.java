package nl.draagkracht.law;

/**
 * ZW: sickness benefit of those without an employer who pays on (ended contracts, unemployed, agency). Ziektewet art. 29:
 * 70 % of the capped daily wage, at most 104 weeks; of women whom pregnancy or childbirth makes ill the whole of it (art. 29a).
 */
public record Sickness(Amounts amounts) {

    /** Maximum daily wage in euros, share paid, share paid of pregnancy, longest term in weeks, days in a month. */
    public record Amounts(
            double maximumDailyWage, double rate, double pregnancyRate, double maximumWeeks, double daysPerMonth) {
        Amounts scaled(double index) {
            return new Amounts(maximumDailyWage * index, rate, pregnancyRate, maximumWeeks, daysPerMonth);
        }
    }

    /** Benefit on an uncapped monthly wage, cents a month. */
    public long benefitCents(long monthWageCents) {
        return Math.round(amounts.rate * capped(monthWageCents));
    }

    /** Benefit of a woman whom pregnancy or childbirth makes ill, on an uncapped monthly wage, cents a month. */
    public long pregnancyCents(long monthWageCents) {
        return Math.round(amounts.pregnancyRate * capped(monthWageCents));
    }

    private double capped(long monthWageCents) {
        return Math.min(100 * amounts.daysPerMonth * amounts.maximumDailyWage, monthWageCents);
    }

    /** Longest term in months. */
    public int maximumMonths() {
        return (int) Math.round(amounts.maximumWeeks * 12 / 52);
    }
}
