package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.draagkracht.indicators.Indicator;
import org.junit.jupiter.api.Test;

/** Which figures a run gives, and that nothing is drawn that was not measured. */
class FiguresTest {

    private final MadeRun baseline = MadeRun.ofEverything(0);
    private final MadeRun scenario = MadeRun.ofEverything(0.5);

    @Test
    void aFullRunGivesEveryFigureInTheOrderOfThePage() {
        assertThat(figures(new Evidence(scenario.beside(baseline), false)))
                .extracting(Figure::id)
                .containsExactly(
                        "jobs",
                        "unemployment",
                        "ww",
                        "bijstand",
                        "cascade",
                        "service",
                        "problemDebt",
                        "awf",
                        "state",
                        "taxes",
                        "labourShare",
                        "capital",
                        "sectors",
                        "wageEuro",
                        "incomes",
                        "stabilisation",
                        "traits",
                        "work");
    }

    @Test
    void whatWasNotMeasuredIsNotDrawn() {
        MadeRun little = new MadeRun().with(Indicator.UNEMPLOYMENT_RATE, t -> 0.04);

        assertThat(figures(new Evidence(little.beside(little), false)))
                .extracting(Figure::id)
                .containsExactly("unemployment");
        assertThat(figures(new Evidence(new MadeRun().beside(new MadeRun()), false)))
                .isEmpty();
    }

    @Test
    void theBaselineItselfIsShownWithoutAnybodyHit() {
        List<Figure> figures = figures(new Evidence(baseline.beside(baseline), true));

        assertThat(figures)
                .extracting(Figure::id)
                .doesNotContain("traits", "work")
                .contains("unemployment");
        assertThat(figures)
                .flatExtracting(Figure::panels)
                .flatExtracting(Panel::lines)
                .extracting(Line::role)
                .doesNotContain("baseline");
    }

    /** Awards rise first, then the stock, then rights used up, then bijstand; flat before and, but for bijstand, after. */
    @Test
    void theCascadeTellsEachStepAtItsOwnMonth() {
        MadeRun calm = steps(t -> 1, t -> 1, t -> 1, t -> 1);
        MadeRun shock = steps(
                t -> t >= 12 && t < 24 ? 1.5 : 1,
                t -> t >= 15 && t < 27 ? 1.3 : 1,
                t -> t >= 30 && t < 42 ? 1.25 : 1,
                t -> t < 36 ? 1 : 1.1);
        Figure figure = new CascadeFigure(new Evidence(shock.beside(calm), false))
                .figure()
                .orElseThrow();

        assertThat(figure.title().en().replace('\u00a0', ' '))
                .isEqualTo(
                        "Down the stairs, furthest above the baseline: WW awarded 50.0 % in December 2027,"
                                + " in payment 30.0 % in March 2028, used up 25.0 % in June 2029, bijstand 10.0 % from December 2029 on");
        assertThat(figure.panels().get(0).lines().get(0).values()[17]).isCloseTo(0.25, within(1e-9));
        assertThat(new CascadeFigure(new Evidence(calm.beside(calm), true)).figure())
                .isEmpty();
    }

    private static MadeRun steps(
            IntToDoubleFunction awarded,
            IntToDoubleFunction paid,
            IntToDoubleFunction usedUp,
            IntToDoubleFunction bijstand) {
        return new MadeRun()
                .with(Indicator.WW_INFLOW, t -> 20_000 * awarded.applyAsDouble(t))
                .with(Indicator.WW_STOCK, t -> 180_000 * paid.applyAsDouble(t))
                .with(Indicator.WW_ENDED_BY_MAXIMUM_DURATION, t -> 9_000 * usedUp.applyAsDouble(t))
                .with(Indicator.SOCIAL_ASSISTANCE_HOUSEHOLDS, t -> 400_000 * bijstand.applyAsDouble(t));
    }

    @Test
    void theSecondRoundIsTheDifferenceWithTheRunWithoutFeedback() {
        MadeRun slump = new MadeRun().with(Indicator.UNEMPLOYMENT_RATE, t -> t < 30 ? 0.04 : 0.09);
        MadeRun muted = new MadeRun().with(Indicator.UNEMPLOYMENT_RATE, t -> t < 30 ? 0.04 : t < 40 ? 0.078 : 0.085);
        MadeRun calm = new MadeRun().with(Indicator.UNEMPLOYMENT_RATE, t -> 0.04);
        Figure figure = figures(new Evidence(slump.beside(calm, muted), false)).get(0);

        assertThat(figure.title().en().replace('\u00a0', ' '))
                .isEqualTo(
                        "Unemployment peaks at 9.0 % in July 2028, 5.0 percentage points above the baseline; lost demand"
                                + " adds up to 1.2 percentage points (July 2028)");
        assertThat(figure.panels().get(0).lines())
                .extracting(Line::role)
                .containsExactly("baseline", "withoutFeedback", "scenario");
    }

    @Test
    void theFundIsToldByItsWorstTwelveMonths() {
        MadeRun low = new MadeRun()
                .with(Indicator.AWF_INCOME, t -> 0.9e9)
                .with(Indicator.AWF_SPENDING, t -> 1e9)
                .with(Indicator.AWF_COVERAGE, t -> t == 35 ? 0.88 : 1.2);
        MadeRun calm = new MadeRun()
                .with(Indicator.AWF_INCOME, t -> 0.9e9)
                .with(Indicator.AWF_SPENDING, t -> 0.5e9)
                .with(Indicator.AWF_COVERAGE, t -> 1.8);
        Figure fund = figures(new Evidence(low.beside(calm), false)).get(0);

        assertThat(fund.title().nl().replace('\u00a0', ' '))
                .isEqualTo(
                        "Het werkloosheidsfonds dekt maar 88 % van zijn uitgaven in de twaalf maanden tot en met december"
                                + " 2028 (basispad 180 %)");
        // Nine hundred million a month is 10.8 billion a year, in the first month as well.
        assertThat(fund.panels().get(0).lines().get(1).values()[0]).isEqualTo(10.8e9);
    }

    @Test
    void groupsAreRankedAndNamed() {
        Figure work = figures(new Evidence(scenario.beside(baseline), false)).get(17);

        // In the made run the last group of each trait loses most: section T and occupation 96.
        assertThat(work.title().en())
                .startsWith("Work shrinks most in Households as employers (")
                .contains("Refuse and other elementary workers");
        assertThat(work.panels().get(1).categories()).hasSize(16);
        // A flow of 1,000 a month that grows by half in sixty months: 60 x 1,000 x 0.25 more than the baseline.
        Panel displaced = figures(new Evidence(scenario.beside(baseline), false))
                .get(16)
                .panels()
                .get(5);
        assertThat(displaced.lines().get(0).values()[0]).isCloseTo(15_000, within(1e-6));
        assertThat(displaced.categories()).extracting(Wording::nl).containsExactly("flexibel contract");
    }

    private static List<Figure> figures(Evidence evidence) {
        return FigureChapters.of(evidence);
    }
}
