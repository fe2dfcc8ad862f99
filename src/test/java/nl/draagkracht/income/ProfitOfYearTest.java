package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import org.junit.jupiter.api.Test;

/** Good and bad years of the self-employed: on average an ordinary year, the same in all its months, another one the year after. */
class ProfitOfYearTest {
    private static final int PERSONS = 100_000;
    private static final double SPREAD = 0.3;

    private static ProfitOfYear of(int month, double lossShare) {
        return new ProfitOfYear(new Draws(1), new Month(month), SPREAD, lossShare);
    }

    private static double[] outcomes(int month, double lossShare) {
        var profits = of(month, lossShare);
        return IntStream.range(0, PERSONS).mapToDouble(profits::ofOrdinary).toArray();
    }

    @Test
    void lossesComeAsOftenAsStatedAndCostNothingOnAverage() {
        double[] all = outcomes(0, 0.06);
        assertThat(IntStream.range(0, PERSONS).filter(k -> all[k] == 0).count() / (double) PERSONS)
                .isCloseTo(0.06, within(0.003));
        assertThat(IntStream.range(0, PERSONS)
                        .mapToDouble(k -> all[k])
                        .average()
                        .orElseThrow())
                .isCloseTo(1, within(0.005));
    }

    @Test
    void yearsDifferAsMuchAsStated() {
        double[] logs = IntStream.range(0, PERSONS)
                .mapToDouble(k -> Math.log(outcome(k)))
                .toArray();
        double mean = java.util.Arrays.stream(logs).average().orElseThrow();
        double variance = java.util.Arrays.stream(logs)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(variance)).isCloseTo(SPREAD, within(0.005));
    }

    private static double outcome(int identity) {
        return of(0, 0).ofOrdinary(identity);
    }

    @Test
    void aYearLastsTwelveMonths() {
        double[] january = outcomes(12, 0.06);
        assertThat(outcomes(23, 0.06)).containsExactly(january);
        double[] next = outcomes(24, 0.06);
        assertThat(IntStream.range(0, PERSONS)
                                .filter(k -> january[k] == 0 && next[k] == 0)
                                .count()
                        / (double) PERSONS)
                .isCloseTo(0.0036, within(0.001));
    }
}
