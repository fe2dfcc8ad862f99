package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagkracht.indicators.Indicator;
import org.junit.jupiter.api.Test;

/** The figure that says what each sector saves and who pays for the work that comes back, against numbers made by hand. */
class SectorFigureTest {
    private static MadeRun run(double households, double newDemand) {
        return new MadeRun()
                .with(Indicator.NET_LENDING_SHARE_OF_GDP, "party", "households", t -> households)
                .with(Indicator.NET_LENDING_SHARE_OF_GDP, "party", "government", t -> -0.02)
                .with(Indicator.NET_LENDING_SHARE_OF_GDP, "party", "world", t -> 0.02 - households)
                .with(Indicator.NEW_DEMAND, "payer", "firms", t -> newDemand);
    }

    @Test
    void theTitleTellsEndsAgainstTheBaselineAndThePanelsWhoPays() {
        var figure = new SectorFigure(new Evidence(run(-0.03, 1e9).beside(run(-0.02, 0)), false))
                .figure()
                .orElseThrow();
        assertThat(figure.title().en())
                .isEqualTo(
                        "Against the baseline, the balance of households ends at −1.0 % of GDP, that of state and funds at"
                                + " +0.0 and that of foreign countries at +1.0");
        assertThat(figure.panels()).hasSize(2);
        var firms = figure.panels().get(1).lines().get(0);
        assertThat(firms.values()).hasSize(MadeRun.MONTHS / 12).containsOnly(12e9);
    }

    @Test
    void aBaselineAloneHasNone() {
        assertThat(new SectorFigure(new Evidence(run(0, 0).beside(run(0, 0)), true)).figure())
                .isEmpty();
    }
}
