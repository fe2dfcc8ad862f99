package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** Employers let more workers go where their own kind is easy to replace: half of the openings for clerks are gone, all others stay. */
class RetentionTest {
    private static final double OPEN = 0.05;

    private final SeparationParameters parameters =
            ParameterReader.room("labour", LabourParameters.class).separation();

    private static LabourReference openings(double clerks, int months) {
        return openings(clerks, 0.04, months);
    }

    private static LabourReference openings(double clerks, double unemployed, int months) {
        var reference = new LabourReference();
        for (int month = 0; month < months; month++) {
            double[] seekers = {0.04, 0.04, unemployed, 0.04, 0};
            var open = new double[] {OPEN, OPEN, clerks, OPEN, 0};
            reference.record(
                    new double[0],
                    0.04,
                    new double[0],
                    new long[0],
                    new double[0],
                    new KindOfWork.Market(
                            open, seekers, new double[EntryLevelOpenings.GROUPS], new double[KindOfWork.COUNT]),
                    0);
        }
        return reference;
    }

    @Test
    void onlyTheirOwnKindOfWorkCountsAndWithADelay() {
        var retention = new Retention(parameters);
        var baseline = openings(OPEN, 60);
        var shock = openings(OPEN / 2, 60);
        assertThat(retention.follow(baseline, shock, 0).letGo()).containsOnly(1.0);
        assertThat(retention.follow(baseline, shock, 0).quits()).containsOnly(1.0);
        double delay = parameters.retentionDelayMonths().value();
        int clerk = KindOfWork.of(Occupation.of("41").ordinal());
        var first = retention.follow(baseline, shock, 1);
        assertThat(first.quits()[clerk])
                .isCloseTo(Math.pow(1 - 0.5 / delay, parameters.quitAnswer().value()), within(1e-12));
        assertThat(first.letGo()[clerk])
                .isCloseTo(
                        Math.min(
                                parameters.letGoMost().value(),
                                Math.pow(
                                        1 - 0.5 / delay, -parameters.retention().value())),
                        within(1e-12));
        var mood = first;
        for (int month = 2; month < 60; month++) {
            mood = retention.follow(baseline, shock, month);
        }
        for (int kind = 0; kind < KindOfWork.COUNT; kind++) {
            boolean clerks = kind == clerk;
            // where nothing was ever open nothing is felt
            double letGo = Math.min(
                    parameters.letGoMost().value(),
                    Math.pow(0.5, -parameters.retention().value()));
            assertThat(mood.letGo()[kind]).isCloseTo(clerks ? letGo : 1, within(1e-4));
            assertThat(mood.quits()[kind])
                    .isCloseTo(clerks ? Math.pow(0.5, parameters.quitAnswer().value()) : 1, within(1e-4));
        }
    }

    @Test
    void slotsArePostedLessWhereMoreSeekThatKindOfWork() {
        var retention = new Retention(parameters);
        var baseline = openings(OPEN, 2);
        int clerk = KindOfWork.of(Occupation.of("41").ordinal());
        var shock = openings(OPEN, 0.05, 2);
        assertThat(retention.follow(baseline, shock, 0).posts()).containsOnly(1.0);
        double[] posts = retention.follow(baseline, shock, 1).posts();
        for (int kind = 0; kind < KindOfWork.COUNT; kind++) {
            assertThat(posts[kind])
                    .isCloseTo(
                            kind == clerk
                                    ? Math.pow(0.8, parameters.postingAnswer().value())
                                    : 1,
                            within(1e-12));
        }
        // at once: nothing of it is left a month after
        assertThat(retention.follow(baseline, baseline, 1).posts()).containsOnly(1.0);
    }

    @Test
    void theBaselineItselfLetsGoAsEver() {
        assertThat(new Retention(parameters).follow(null, openings(OPEN, 3), 2).letGo())
                .containsOnly(1.0);
    }
}
