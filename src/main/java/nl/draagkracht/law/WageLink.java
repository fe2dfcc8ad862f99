package nl.draagkracht.law;

/**
 * Koppeling: twice a year the minimum wage follows contract wages, and AOW, bijstand, supplements and the maximum daily wage
 * follow it. Wet minimumloon en minimumvakantiebijslag art. 14; art. 14 lid 5 lets the government depart from it.
 */
public record WageLink(Amounts amounts) {

    /** Share of the change of contract wages that is followed, and a real change a year on top. */
    public record Amounts(double share, double extraYearly) {}

    /**
     * Index of wage-linked amounts after a half-yearly adjustment.
     *
     * @param index index before it
     * @param contractWageChange change of contract wages since the last one, as a fraction
     */
    public double adjusted(double index, double contractWageChange) {
        return index * (1 + amounts.share * contractWageChange + amounts.extraYearly / 2);
    }
}
