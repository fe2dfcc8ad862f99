package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Party;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.RunResult;
import nl.draagkracht.simulation.Simulation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Toeslagenwet, IOW, IOAW, Anw and Bbz of the whole country: what is claimed is what is paid, and the stocks are the published ones. */
class SocialMinimumTest {
    private static final int MONTHS = 12;
    private static RunResult result;

    @BeforeAll
    static void run() {
        var scenario = ScenarioReader.read("baseline").with(new RunSettings(Month.START, MONTHS, 0.005, 1));
        result = new Simulation()
                .run(new RunRequest(scenario, scenario, 2, true), Progress.silent())
                .baseline();
    }

    @Test
    void everyEuroClaimedIsPaidByTheFundOfTheLaw() {
        assertPaid(Indicator.TW_SPENDING, Party.STATE, Kind.SUPPLEMENTS);
        assertPaid(Indicator.IOW_SPENDING, Party.STATE, Kind.OLDER_UNEMPLOYED_BENEFITS);
        assertPaid(Indicator.IOAW_SPENDING, Party.STATE, Kind.OLDER_FAMILY_BENEFITS);
        assertPaid(Indicator.ANW_SPENDING, Party.OLD_AGE, Kind.SURVIVOR_BENEFITS);
        assertPaid(Indicator.BBZ_SPENDING, Party.STATE, Kind.SELF_EMPLOYED_ASSISTANCE);
        assertPaid(Indicator.SOCIAL_ASSISTANCE_SPENDING, Party.STATE, Kind.ASSISTANCE);
        assertPaid(Indicator.OLDER_ASSISTANCE_SPENDING, Party.STATE, Kind.OLDER_ASSISTANCE);
    }

    @Test
    void theStocksAreNearThePublishedOnes() {
        // UWV, August 2025; CBS 81066ned, December 2024; the stock of IOAW falls, since only those born before 1965
        // qualify
        // forty sampled persons: two standard errors are 2,400, and January's ends of WW add a thousand
        assertThat(mean(Indicator.IOW_STOCK)).isCloseTo(7_481, within(3_500.0));
        assertThat(mean(Indicator.IOAW_STOCK)).isBetween(8_000.0, 14_000.0);
        assertThat(mean(Indicator.ANW_STOCK)).isCloseTo(18_900, within(2_500.0));
        // SZW, spring memorandum 2024: 434 million a year
        assertThat(12 * mean(Indicator.TW_SPENDING)).isBetween(300e6, 550e6);
    }

    @Test
    void rightsFollowEachOther() {
        assertThat(moved("maximumDuration", "iow")).isPositive();
        assertThat(moved("partnerDied", "anw")).isPositive();
        assertThat(moved("noAssignments", "bbz")).isPositive();
        assertThat(moved("maximumDuration", "iow")).isLessThan(moved("ww", "maximumDuration"));
    }

    private static void assertPaid(Indicator claimed, Party payer, Kind kind) {
        long year = 0;
        for (int m = 0; m < MONTHS; m++) {
            var month = Month.START.plus(m);
            long paid = paid(month, payer, Party.HOUSEHOLDS, kind);
            if (kind == Kind.ASSISTANCE) {
                // what UWV pays back for bijstand that stood in for its benefit
                paid -= paid(month, Party.AWF, Party.STATE, Kind.ASSISTANCE_SETTLED)
                        + paid(month, Party.AOF, Party.STATE, Kind.ASSISTANCE_SETTLED);
            }
            year += paid;
            double due = result.indicators().stream()
                    .filter(row -> row.indicator() == claimed && row.month().equals(month))
                    .mapToDouble(IndicatorRow::value)
                    .sum();
            // a flow of the ledger is rounded to a cent of the country once
            assertThat(paid / 100.0).as(claimed.id() + " in " + month).isCloseTo(due, within(0.011));
        }
        // of Bbz the sample holds seven households: a month without one is luck
        assertThat(year).as(claimed.id()).isPositive();
    }

    private static long paid(Month month, Party payer, Party payee, Kind kind) {
        return result.payments().stream()
                .filter(row -> row.month().equals(month)
                        && row.payer().equals(payer.name())
                        && row.payee().equals(payee.name())
                        && row.kind().equals(kind.name()))
                .mapToLong(row -> row.cents())
                .sum();
    }

    private static double mean(Indicator indicator) {
        return result.indicators().stream()
                .filter(row -> row.indicator() == indicator && row.breakdown().equals(IndicatorRow.TOTAL))
                .mapToDouble(IndicatorRow::value)
                .average()
                .orElseThrow();
    }

    private static long moved(String from, String to) {
        return result.flows().stream()
                .filter(row -> row.from().equals(from) && row.to().equals(to))
                .mapToLong(row -> row.persons())
                .sum();
    }
}
