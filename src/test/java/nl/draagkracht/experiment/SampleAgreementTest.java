package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.Target;
import org.junit.jupiter.api.Test;

/** Whether samples of different size differ by more than luck. */
class SampleAgreementTest {

    /** Two means of four seeds with equal errors have six degrees of freedom, of which 2.447 is the 5 % quantile. */
    @Test
    void theChanceIsThatOfWelch() {
        double apart = 2.447 * Math.sqrt(2);
        var row = new Agreement("gdp", "x", 0.01, 100 + apart, 1, 100, 1, 4, 4, 1);
        assertThat(row.z()).isCloseTo(2.447, within(1e-12));
        assertThat(row.chance()).isCloseTo(0.05, within(1e-4));
        assertThat(row.difference()).isCloseTo(apart / 100, within(1e-12));
        // an error of nought on one side leaves the three degrees of the other, whose 5 % quantile is 3.182
        assertThat(new Agreement("gdp", "x", 0.01, 103.182, 1, 100, 0, 4, 4, 1).chance())
                .isCloseTo(0.05, within(1e-4));
    }

    /** Twenty-four seeds of the smaller sample know its error well; 2.069 is the 5 % quantile of 23 degrees of freedom. */
    @Test
    void moreSeedsKnowTheErrorBetter() {
        assertThat(new Agreement("gdp", "x", 0.01, 102.069, 1, 100, 0, 24, 3, 1).chance())
                .isCloseTo(0.05, within(1e-4));
        assertThat(SampleAgreement.more(List.of(1L, 2L)))
                .hasSize(16)
                .startsWith(1L, 2L, 3L)
                .endsWith(16L);
        assertThat(SampleAgreement.more(List.of(5L, 3L)))
                .hasSize(16)
                .startsWith(5L, 3L, 6L)
                .doesNotHaveDuplicates();
    }

    @Test
    void theBoundIsSharedOverAllComparisons() {
        assertThat(new Agreement("gdp", "x", 0.01, 105, 1, 100, 1, 4, 4, 1).isAgreed())
                .isFalse();
        assertThat(new Agreement("gdp", "x", 0.01, 105, 1, 100, 1, 4, 4, 50).isAgreed())
                .isTrue();
        assertThat(new Agreement("gdp", "x", 0.01, 120, 1, 100, 1, 4, 4, 50).isAgreed())
                .isFalse();
        assertThat(new Agreement("gdp", "x", 0.01, 100, 0, 100, 0, 4, 4, 50).isAgreed())
                .isTrue();
        assertThat(new Agreement("gdp", "x", 0.01, 101, 0, 100, 0, 4, 4, 50).isAgreed())
                .isFalse();
    }

    @Test
    void everySampleIsHeldAgainstTheLargestAndGroupsAreLeftOut() {
        var rows = SampleAgreement.compare(
                List.of(0.005, 0.02, 0.2),
                List.of(moments(10, 20, Double.NaN), moments(11, 21, 31), moments(12, 22, 32)),
                24,
                3);
        assertThat(rows).extracting(Agreement::name).containsExactly("one", "one");
        assertThat(rows).extracting(Agreement::sample).containsExactly(0.005, 0.02);
        assertThat(rows).extracting(Agreement::ours).containsExactly(10.0, 11.0);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.largest()).isEqualTo(12);
            assertThat(row.comparisons()).isEqualTo(2);
        });
    }

    /** A number of the whole country, one of a group, and one of the whole country that the smallest sample does not measure. */
    private static List<Moment> moments(double one, double two, double three) {
        var moments = new ArrayList<Moment>();
        moments.add(new Moment(target("one", ""), one, 1, 0));
        moments.add(new Moment(target("two", "A"), two, 1, 0));
        moments.add(new Moment(target("three", ""), three, 1, 0));
        return moments;
    }

    private static Target target(String name, String group) {
        return new Target(name, "sector", group, 1, "x", OptionalDouble.empty(), "2025", Grade.A, "nobody", "");
    }

    /**
     * A thousandth and two thousandths of the country for half a year, four seeds and their many: the labour market agrees. Two seeds know their error by one degree of freedom only. The bound is shared over all
     * comparisons, so that luck makes any of them fail once in twenty sets of seeds; these seeds are fixed.
     */
    @Test
    void smallSamplesOfTheCountryAgree() {
        var baseline = ScenarioReader.read("baseline").with(new RunSettings(Month.START, 6, 0.001, 1));
        var shares = new ArrayList<Double>();
        var rows = SampleAgreement.measure(baseline, List.of(0.002, 0.001), List.of(1L, 2L, 3L, 4L), 2, shares::add);
        assertThat(shares).containsExactly(0.001, 0.002);
        assertThat(rows).extracting(Agreement::name).contains("employed", "unemploymentRate", "wwStock", "gdp");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.sample()).isEqualTo(0.001);
            assertThat(row.error()).as(row.name()).isNotNaN();
        });
        assertThat(rows.stream().filter(row -> row.name().matches("employed|unemployed|wwStock|gdp|vacancies")))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.isAgreed()).as(row.toString()).isTrue());
    }
}
