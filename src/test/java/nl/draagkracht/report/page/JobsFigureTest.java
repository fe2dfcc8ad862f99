package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import nl.draagkracht.indicators.Indicator;
import org.junit.jupiter.api.Test;

/** The figure that says how many jobs AI takes and by which ways work comes back, against numbers made by hand. */
class JobsFigureTest {
    private static Figure figure(IntToDoubleFunction newDemand, IntToDoubleFunction newTasks) {
        int last = MadeRun.MONTHS - 1;
        var run = new MadeRun()
                .with(Indicator.JOBS_DISPLACED_SO_FAR, t -> 100_000.0 * t / last)
                .with(Indicator.JOBS_BROUGHT_BACK, "channel", "newDemand", newDemand)
                .with(Indicator.JOBS_BROUGHT_BACK, "channel", "newTasks", newTasks);
        return new JobsFigure(new Evidence(run.beside(run), false)).figure().orElseThrow();
    }

    /** Spaces that keep a number and its unit together, as plain ones. */
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void theTitleBalancesTheChannelsAndNamesTheLargest() {
        var figure = figure(t -> 50_000, t -> -20_000);
        assertThat(spaced(figure.title().en()))
                .isEqualTo(
                        "AI displaces 100 thousand jobs by December 2030; on balance 30 thousand come back, most through"
                                + " new demand (50 thousand)");
        assertThat(figure.panels().get(0).lines().get(1).values()).containsOnly(30_000);
        assertThat(figure.panels().get(1).lines())
                .extracting(Line::id)
                .containsExactly("broughtBack.newDemand", "broughtBack.newTasks");
    }

    @Test
    void channelsThatCostJobsOnBalanceBringNoneBack() {
        assertThat(spaced(figure(t -> 10_000, t -> -20_000).title().nl()))
                .isEqualTo("AI verdringt 100 duizend banen tot en met december 2030; per saldo komt er niets terug");
    }

    @Test
    void withoutDisplacementThereIsNoFigure() {
        var run = new MadeRun().with(Indicator.JOBS_DISPLACED_SO_FAR, t -> 0);
        assertThat(new JobsFigure(new Evidence(run.beside(run), false)).figure())
                .isEmpty();
    }
}
