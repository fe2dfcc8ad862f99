package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Normal;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.MoneyNumbers;

/**
 * Amounts behind tenancy, wealth decile and deposit class of each household: rent, deposits, home, mortgage, securities and
 * substantial interest (CBS wealth statistics, 83834NED, 85036NED; Aedes). Lognormal draws round the published medians and
 * means; richer owners have dearer homes and smaller mortgages, older owners more often none.
 */
final class WealthAmounts {

    /** Lower limits of the classes of deposits, euro of 2022; the last class is open. */
    private static final double[] DEPOSIT_FROM = {20, 1_000, 2_000, 5_000, 10_000, 30_000, 100_000};

    /** Relative frequency of owners without a mortgage by age of the head; our assumption, scaled to the published share. */
    private static final double[] WITHOUT_MORTGAGE = {0.2, 0.2, 0.3, 0.5, 1.0, 1.8, 2.6, 3.0};

    /** Part of the spread of home values that goes with wealth rank; our assumption. */
    private static final double HOME_WEALTH_TIE = 0.5;

    private static final int TOP_DECILE = HousingSynthesis.DECILES - 1;

    /** Lowest wealth decile in which households hold substantial interests. */
    private static final int FIRST_FIRM_DECILE = 3;

    private final MoneyNumbers numbers;
    private final Households households;
    private final Draws draws;
    private final double share;
    private final double uprating;
    private final double depositTail;
    private double withoutMortgage;

    WealthAmounts(MoneyNumbers numbers, Households households, double share, Draws draws) {
        this.share = share;
        this.numbers = numbers;
        this.households = households;
        this.draws = draws;
        this.uprating = numbers.depositUprating().value();
        double open = DEPOSIT_FROM[DEPOSIT_FROM.length - 1]
                / numbers.depositMedianEuros().value();
        this.depositTail =
                above(StrictMath.log(open) / numbers.depositUpperSigma().value());
    }

    void fill(byte[] band, byte[] decile, byte[] deposit, Sweep sweep) {
        long owners = 0;
        double relative = 0;
        for (int h = 0; h < band.length; h++) {
            if (households.tenancy[h] == Tenancy.OWNER.ordinal()) {
                owners++;
                relative += WITHOUT_MORTGAGE[band[h]];
            }
        }
        withoutMortgage = (1 - numbers.mortgageShare().value()) * owners / Math.max(1, relative);
        double firms = numbers.ownFirmHouseholds().value() * share / households.count();
        var sums = sweep.chunks(band.length, (from, to) -> {
            long[] sum = new long[2];
            for (int h = from; h < to; h++) {
                int permille = draws.below(100, Decision.START_WEALTH, h, 1);
                households.wealthRank[h] = (short) (decile[h] * 100 + permille);
                households.liquidCents[h] = cents(deposit(h, deposit[h]));
                house(h, band[h]);
                households.securitiesCents[h] = cents(securities(h));
                households.ownFirmCents[h] = cents(ownFirm(h, decile[h], firms));
                if (households.mortgageCents[h] > 0) {
                    sum[0] += households.mortgageCents[h];
                    sum[1]++;
                }
            }
            return sum;
        });
        long debt = 0;
        long holders = 0;
        for (long[] sum : sums) {
            debt += sum[0];
            holders += sum[1];
        }
        scaleMortgages(holders == 0 ? 1 : numbers.mortgageEuros().value() * 100 * holders / debt, sweep);
    }

    private void scaleMortgages(double factor, Sweep sweep) {
        sweep.chunks(households.count(), (from, to) -> {
            for (int h = from; h < to; h++) {
                households.mortgageCents[h] = Math.round(households.mortgageCents[h] * factor);
            }
            return null;
        });
    }

    private static long cents(double euros) {
        return Math.round(euros * 100);
    }

    private double deposit(int h, int depositClass) {
        double u = draws.uniform(Decision.START_DEPOSITS, h, 1);
        double from = DEPOSIT_FROM[depositClass];
        if (depositClass == DEPOSIT_FROM.length - 1) {
            double z = Normal.quantile(1 - u * depositTail);
            return uprating
                    * numbers.depositMedianEuros().value()
                    * StrictMath.exp(numbers.depositUpperSigma().value() * z);
        }
        double to = DEPOSIT_FROM[depositClass + 1];
        double median = numbers.depositMedianEuros().value();
        if (median > from && median < to) {
            // The published median splits its class in two halves.
            return u < 0.5
                    ? uprating * from * StrictMath.pow(median / from, 2 * u)
                    : uprating * median * StrictMath.pow(to / median, 2 * u - 1);
        }
        return uprating * from * StrictMath.pow(to / from, u);
    }

    private void house(int h, int band) {
        double z = Normal.quantile(draws.uniform(Decision.START_RENT, h, 0));
        int tenancy = households.tenancy[h];
        if (tenancy == Tenancy.SOCIAL_RENT.ordinal()) {
            double sigma = numbers.socialRentSigma().value();
            households.rentCents[h] =
                    (int) cents(lognormal(numbers.socialRentEuros().value(), sigma, z));
        } else if (tenancy == Tenancy.PRIVATE_RENT.ordinal()) {
            boolean free = draws.uniform(Decision.START_RENT, h, 1)
                    < numbers.freeRentShare().value();
            double mean = (free ? numbers.freeRentEuros() : numbers.regulatedRentEuros()).value();
            households.rentCents[h] =
                    (int) cents(lognormal(mean, numbers.privateRentSigma().value(), z));
        } else if (tenancy == Tenancy.OWNER.ordinal()) {
            own(h, band);
        }
    }

    private void own(int h, int band) {
        double rank = (households.wealthRank[h] + 0.5) / 1000;
        double own = Normal.quantile(draws.uniform(Decision.START_HOME, h, 0));
        // Owners lie mostly above the middle of the wealth ranks; centring there keeps the mean value.
        double tied = 1.7 * (rank - 0.66) / 0.47;
        double z = HOME_WEALTH_TIE * tied + StrictMath.sqrt(1 - HOME_WEALTH_TIE * HOME_WEALTH_TIE) * own;
        double home = lognormal(
                numbers.homeValueEuros().value(), numbers.homeValueSigma().value(), z);
        households.homeCents[h] = cents(home);
        if (draws.uniform(Decision.START_MORTGAGE, h, 0) >= withoutMortgage * WITHOUT_MORTGAGE[band]) {
            double noise = 0.3 * (draws.uniform(Decision.START_MORTGAGE, h, 1) - 0.5);
            double loanToValue = Math.max(0.05, Math.min(1.1, 1.05 - 0.85 * rank + noise));
            households.mortgageCents[h] = cents(home * loanToValue);
        }
    }

    /** Holders become more frequent with the square of the rank, whose mean is a third. */
    private double securities(int h) {
        double rank = (households.wealthRank[h] + 0.5) / 1000;
        if (draws.uniform(Decision.START_SECURITIES, h, 0)
                >= 3 * numbers.securitiesShare().value() * rank * rank) {
            return 0;
        }
        double median = numbers.securitiesMedianEuros().value();
        double u = draws.uniform(Decision.START_SECURITIES, h, 1);
        return median
                * StrictMath.exp(sigma(median, numbers.securitiesMeanEuros().value()) * Normal.quantile(u));
    }

    /** Holders in the top decile have the larger part of the distribution: they own nearly all of the value. */
    private double ownFirm(int h, int decile, double firms) {
        double inTop = numbers.ownFirmInTopDecile().value();
        double chance = decile == TOP_DECILE
                ? firms * inTop * HousingSynthesis.DECILES
                : decile < FIRST_FIRM_DECILE
                        ? 0
                        : firms * (1 - inTop) * HousingSynthesis.DECILES / (TOP_DECILE - FIRST_FIRM_DECILE);
        if (draws.uniform(Decision.START_OWN_FIRM, h, 0) >= chance) {
            return 0;
        }
        double u = draws.uniform(Decision.START_OWN_FIRM, h, 1);
        double place = decile == TOP_DECILE ? 1 - inTop * u : (1 - inTop) * u;
        double median = numbers.ownFirmMedianEuros().value();
        return median * StrictMath.exp(sigma(median, numbers.ownFirmMeanEuros().value()) * Normal.quantile(place));
    }

    private static double lognormal(double mean, double sigma, double z) {
        return mean * StrictMath.exp(sigma * z - sigma * sigma / 2);
    }

    private static double sigma(double median, double mean) {
        return StrictMath.sqrt(2 * StrictMath.log(mean / median));
    }

    /** Share of the standard normal above a quantile, by bisection on the quantile. */
    private static double above(double z) {
        double low = 1e-12;
        double high = 1 - 1e-12;
        for (int round = 0; round < 80; round++) {
            double middle = (low + high) / 2;
            if (Normal.quantile(middle) < z) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 1 - low;
    }
}
