package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import nl.draagkracht.kernel.Month;
import org.junit.jupiter.api.Test;

/** What a title says of numbers made by hand, in both languages, word for word. */
class FindingsTest {

    private static final int MONTHS = 60;
    private static final int MARCH_2028 = 26;

    private final Findings findings = new Findings(Month.START::plus, false);

    @Test
    void aPeakInsideTheRunIsNamedWithItsMonthAndItsGap() {
        Paired pair = pair(t -> 340_000 - 4_000 * Math.abs(t - MARCH_2028), t -> 187_845);

        assertSaid(
                findings.about("ww", Measure.COUNT, pair),
                "The number of WW benefits peaks at 340 thousand in March 2028, 81 % above the baseline",
                "Het aantal WW-uitkeringen piekt op 340 duizend in maart 2028, 81 % boven het basispad");
    }

    @Test
    void aDeepestPointInsideTheRunIsALow() {
        Paired pair = pair(t -> -0.05 + 0.0005 * Math.abs(t - MARCH_2028), t -> -0.02);

        assertSaid(
                findings.about("governmentBalance", Measure.SHARE, pair),
                "The government balance as a share of GDP is lowest in March 2028: −5.0 %, 3.0 percentage points below the"
                        + " baseline",
                "Het overheidssaldo als aandeel van het bbp is het laagst in maart 2028: −5,0 %, 3,0 procentpunt onder het"
                        + " basispad");
    }

    @Test
    void whatIsStillMovingIsToldByWhereItEnds() {
        Paired pair = pair(t -> 0.70 - 0.001 * t, t -> 0.70);

        assertSaid(
                findings.about("labourShare", Measure.SHARE, pair),
                "The labour share of the market sector ends at 64.1 % in December 2030, 5.9 percentage points below the"
                        + " baseline",
                "De arbeidsinkomensquote van de marktsector eindigt op 64,1 % in december 2030, 5,9 procentpunt onder het"
                        + " basispad");
    }

    @Test
    void aWidestGapThatIsNoPeakAndNotTheEndIsCalledThat() {
        Paired pair = pair(t -> 100_000 + 10_000 * t, t -> 100_000 + 10_000 * t - (t == MARCH_2028 ? 50_000 : 0));

        assertSaid(
                findings.about("bijstand", Measure.COUNT, pair),
                "The number of households on bijstand is furthest above the baseline in March 2028: 360 thousand, 16 % more",
                "Het aantal huishoudens met bijstand ligt het verst boven het basispad in maart 2028: 360 duizend, 16 % meer");
    }

    @Test
    void aGapTooSmallToNameIsNotMadeIntoNews() {
        Paired pair = pair(t -> 0.97, t -> 0.9705);

        assertSaid(
                findings.about("wwOnTime", Measure.SHARE, pair),
                "The share of WW claims decided on time hardly differs from the baseline: 97.0 % in December 2030",
                "Het aandeel tijdig besliste WW-aanvragen wijkt nauwelijks af van het basispad: 97,0 % in december 2030");
    }

    @Test
    void aRunWithoutACounterpartIsToldByItsRange() {
        Paired pair = pair(t -> t < 30 ? 0.038 : 0.043, t -> t < 30 ? 0.038 : 0.043);

        assertSaid(
                new Findings(Month.START::plus, true).about("unemploymentRate", Measure.SHARE, pair),
                "Unemployment lies between 3.8 % and 4.3 %; 4.3 % in December 2030",
                "De werkloosheid ligt tussen 3,8 % en 4,3 %; 4,3 % in december 2030");
    }

    @Test
    void monthsWithoutANumberDoNotSpoilTheSentence() {
        Paired pair = pair(t -> t == 0 ? Double.NaN : 0.09 - 0.0001 * t, t -> 0.04);

        assertThat(findings.about("unemploymentRate", Measure.SHARE, pair).en().replace('\u00a0', ' '))
                .isEqualTo("Unemployment peaks at 9.0 % in February 2026, 5.0 percentage points above the baseline");
    }

    private static void assertSaid(Wording finding, String english, String dutch) {
        assertThat(finding.en().replace('\u00a0', ' ')).isEqualTo(english);
        assertThat(finding.nl().replace('\u00a0', ' ')).isEqualTo(dutch);
    }

    private static Paired pair(IntToDoubleFunction scenario, IntToDoubleFunction baseline) {
        double[] one = new double[MONTHS];
        double[] other = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            one[t] = scenario.applyAsDouble(t);
            other[t] = baseline.applyAsDouble(t);
        }
        return new Paired(one, other, Optional.empty());
    }
}
