package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.scenario.Episode;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunResult;
import org.junit.jupiter.api.Test;

/** History as the model is given it, and as it answers. */
class HindcastTest {

    @Test
    void everyEpisodeIsWholeAndSourced() {
        for (String year : Episode.YEARS) {
            var episode = Episode.of(year);
            assertThat(episode.first()).isEqualTo(Month.of(Integer.parseInt(year), 1));
            assertThat(episode.demand()).hasSize(year.equals("2008") ? 120 : 36);
            assertThat(episode.work(0, Section.of("I"))).isEqualTo(1);
            assertThat(episode.targets())
                    .allSatisfy(target -> assertThat(target.source()).isNotBlank());
        }
        // February 2020 was normal; firms saw work of a tenth below in April 2020
        var spring = Episode.of("2020");
        assertThat(overAll(spring, 3)).isCloseTo(0.9005, within(0.0005));
        assertThat(spring.scenario().instruments()).hasSize(5);
        assertThat(spring.withoutSupport().scenario().instruments()).isEmpty();
        // hotels and restaurants closed
        var hotels = Section.of("I");
        assertThat(spring.sections().get(hotels).sensitivity()).isGreaterThan(4);
        assertThat(spring.work(3, hotels)).isBetween(0.4, 0.65);
        // in 2009 care grew while agencies shrank, and all together had the work of the time
        var slump = Episode.of("2008");
        assertThat(slump.work(23, Section.of("Q"))).isGreaterThan(1.01);
        assertThat(slump.work(23, Section.of("N"))).isLessThan(0.85);
        var then = slump.demand().get(23);
        assertThat(overAll(slump, 23)).isCloseTo(then.work() / then.trend(), within(1e-9));
        // output fell by more than work, and banks were rescued in October 2008
        assertThat(slump.output(0)).isEqualTo(1);
        assertThat(slump.output(20)).isBetween(0.9, 0.93).isLessThan(overAll(slump, 20));
        assertThat(slump.money(9, Episode.Account.STATE_DEBT)).isEqualTo(0.128);
        assertThat(slump.money(9, Episode.Account.STATE_INCOME)).isZero();
        assertThat(12 * slump.money(14, Episode.Account.FUND_INCOME)).isCloseTo(-0.0122, within(1e-4));
        assertThat(spring.output(4)).isLessThan(spring.output(1));
        assertThat(spring.money(4, Episode.Account.STATE_INCOME)).isZero();
        // the WW of 2008: 38 months at most
        assertThat(slump.scenario().instruments()).hasSize(1);
        assertThat(slump.withoutSupport().scenario().instruments()).hasSize(1);
    }

    /** People, households and law are those of the time, and participation of the start falls without a step. */
    @Test
    void theStartIsThatOfItsYear() {
        for (String year : Episode.YEARS) {
            var parameters = Episode.of(year).scenario().parameters();
            var profile = parameters.labour().participationProfile();
            for (String sex : List.of("male", "female")) {
                for (int age = 30; age < 75; age++) {
                    double before = profile.value(String.valueOf(age - 1), sex);
                    assertThat(profile.value(String.valueOf(age), sex))
                            .as("%s, %s of %d", year, sex, age)
                            .isBetween(before - 0.16, before + 0.02);
                }
            }
            double households = parameters.population().demography().targets().value("2026", "households");
            assertThat(households).isEqualTo(year.equals("2008") ? 7_242_200 : 7_997_800);
        }
        var then = Episode.of("2008").scenario().parameters().labour().participationProfile();
        assertThat(then.value("62", "male")).isBetween(0.35, 0.5);
        assertThat(then.value("40", "female")).isBetween(0.76, 0.84);
    }

    @Test
    void runningRightsAreThoseThatTheLawOfTheirAwardGave() {
        // awards before 2016, in January 2016, January 2018 and December 2019
        assertThat(EpisodePopulation.monthsOfRight(30, 96)).isEqualTo(30);
        assertThat(EpisodePopulation.monthsOfRight(45, 96)).isEqualTo(38);
        assertThat(EpisodePopulation.monthsOfRight(45, 0)).isEqualTo(37);
        assertThat(EpisodePopulation.monthsOfRight(45, -24)).isEqualTo(29);
        assertThat(EpisodePopulation.monthsOfRight(45, -47)).isEqualTo(24);
        assertThat(EpisodePopulation.monthsOfRight(15, -48)).isEqualTo(13);
        assertThat(EpisodePopulation.monthsOfRight(9, -48)).isEqualTo(9);
    }

    private static double overAll(Episode episode, int month) {
        return episode.sections().entrySet().stream()
                .mapToDouble(each -> each.getValue().share() * episode.work(month, each.getKey()))
                .sum();
    }

    @Test
    void numbersOfHistoryAreReadOverTheirMonths() {
        var rows = new java.util.ArrayList<IndicatorRow>();
        for (int k = 0; k < 24; k++) {
            rows.add(IndicatorRow.total(Month.of(2008, 1).plus(k), Indicator.WW_INFLOW, k < 12 ? 10 : 15));
        }
        var readings = new HindcastReadings(rows, Month.of(2008, 1), 24);
        var inflow = Episode.of("2008").targets().stream()
                .filter(target -> target.indicator().equals("wwInflow"))
                .toList();
        assertThat(readings.of(inflow.get(0))).isEqualTo(120);
        assertThat(readings.of(inflow.get(1))).isEqualTo(180);
        assertThat(readings.of(inflow.get(2))).isEqualTo(0.5);
        assertThat(readings.of(inflow.get(3))).as("2010 is beyond these rows").isNaN();
    }

    /** Without NOW the spring of 2020 costs more jobs; the start is that of the end of 2019. */
    @Test
    void supportKeepsJobs() {
        var episode = Episode.of("2020");
        var with = new Hindcast(episode, 0.002, 3, true).until(12).run(2, Progress.silent());
        var without = new Hindcast(episode, 0.002, 3, false).until(12).run(2, Progress.silent());

        // 223.5 thousand WW benefits at the end of 2019; a sample of two in a thousand has 447 of them, standard error
        // 5 %
        assertThat(value(with.baseline(), Indicator.WW_STOCK, "2020-01")).isCloseTo(223_500, within(40_000.0));
        double kept = value(with.scenario(), Indicator.EMPLOYED, "2020-06");
        double lost = value(without.scenario(), Indicator.EMPLOYED, "2020-06");
        // three tenths of the fall against all of it: 12 % of jobs at first, so more than 1 % apart by June
        assertThat(lost).isLessThan(0.99 * kept);
        assertThat(value(with.baseline(), Indicator.EMPLOYED, "2020-06")).isGreaterThan(kept);
        // 9.9 billion were asked for in the three months of NOW-1; half of that at least
        assertThat(value(with.scenario(), Indicator.WAGE_SUPPORT, "2020-04")).isBetween(1.65e9, 3.3e9);
        assertThat(value(without.scenario(), Indicator.WAGE_SUPPORT, "2020-04")).isZero();
        assertThat(value(with.baseline(), Indicator.WAGE_SUPPORT, "2020-04")).isZero();
        assertThat(value(with.scenario(), Indicator.EMPLOYED, "2020-02"))
                .isEqualTo(value(without.scenario(), Indicator.EMPLOYED, "2020-02"));
        assertThat(with.scenario()
                        .indicators()
                        .get(with.scenario().indicators().size() - 1)
                        .month())
                .isEqualTo(Month.of(2020, 12));
        assertThat(Hindcast.moments(episode, List.of(with))).hasSameSizeAs(episode.targets());
    }

    private static double value(RunResult run, Indicator indicator, String month) {
        return run.indicators().stream()
                .filter(row -> row.indicator() == indicator && row.breakdown().equals(IndicatorRow.TOTAL))
                .filter(row -> row.month().equals(Month.parse(month)))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
