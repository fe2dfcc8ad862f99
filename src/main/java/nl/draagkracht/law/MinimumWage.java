package nl.draagkracht.law;

/**
 * WML: the statutory minimum wage an hour, with youth shares from 15 to 20. Wet minimumloon en minimumvakantiebijslag
 * art. 7-8; the reference month is the amount from which benefits derive.
 */
public record MinimumWage(Amounts amounts) {

    /** Adult wage in euros an hour, youth shares, reference month in euros, holiday allowance as a fraction. */
    public record Amounts(
            double hourly,
            double share20,
            double share19,
            double share18,
            double share17,
            double share16,
            double share15,
            double referenceMonth,
            double holidayAllowance) {
        Amounts scaled(double index) {
            return new Amounts(
                    hourly * index,
                    share20,
                    share19,
                    share18,
                    share17,
                    share16,
                    share15,
                    referenceMonth * index,
                    holidayAllowance);
        }
    }

    /** Minimum wage an hour at an age in years, in euros rounded to cents; 0 below 15. */
    public double hourly(int age) {
        return hourly(amounts.hourly, age);
    }

    /** The same on a given adult wage. */
    public double hourly(double adult, int age) {
        return Math.round(100 * adult * share(age)) / 100.0;
    }

    /** The same in cents, without allocation. */
    public int hourlyCents(int age) {
        return (int) Math.round(100 * amounts.hourly * share(age));
    }

    private double share(int age) {
        return switch (age) {
            case 20 -> amounts.share20;
            case 19 -> amounts.share19;
            case 18 -> amounts.share18;
            case 17 -> amounts.share17;
            case 16 -> amounts.share16;
            case 15 -> amounts.share15;
            default -> age < 15 ? 0 : 1;
        };
    }
}
