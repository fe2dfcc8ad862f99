package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Sourced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fast matching against a slow one on small random towns. Both draw from the same luck, so that the same persons must be hired, each in the
 * market drawn or, where that is full, in another of its pool.
 */
class MatchingReferenceTest {
    private static final Retention.Mood AS_EVER = Retention.Mood.normal();
    private static final int MONTH = 2;

    @ParameterizedTest(name = "{0} people, seed {1}, pools of {2} applications")
    @CsvSource({"3000, 1, 200", "3000, 2, 5", "6000, 3, 20", "12000, 4, 1"})
    void theSamePersonsAreHiredInTheSameMarkets(int people, long seed, double minimum) {
        var parameters = withPools(LabourTown.shipped(), minimum);
        var town = new LabourTown(people, seed, 2, parameters, null);
        for (int month = 0; month < MONTH; month++) {
            town.month(month, 1);
        }
        var setting = town.setting(parameters);
        var hazards = parameters.exitHazards();
        double moves = parameters.separation().toOtherEmployer().value();
        var raked = ExitHazards.raked(hazards, "toOtherEmployer", moves, ExitHazards.counts(setting, MONTH));
        double losses = parameters.separation().toUnemployment().value();
        var told = ExitHazards.raked(hazards, "toUnemployment", losses, ExitHazards.counts(setting, MONTH));
        var intensity = intensity(setting, parameters, raked, told);
        intensity.look();
        var slow = new SlowMatching(town, parameters);
        var pools = slow.pools(intensity, MONTH);
        var successful = slow.successful(intensity, pools, MONTH);
        sameChances(slow, pools);
        int[] before = town.persons.job.clone();

        var wage = new HiringWage(setting, MONTH, AutomationPressure.none());
        var hiring = new Hiring(setting, wage, new WeeklyHours(setting, MONTH));
        var flows = new LabourFlows();
        new Matching(setting, intensity, hiring).run(MONTH, new IntSequence(), LabourTown.MINIMUM, AS_EVER, flows);

        var hired = new TreeMap<Integer, Integer>();
        for (int i = 0; i < town.persons.count(); i++) {
            if (town.persons.job[i] != before[i]) {
                hired.put(i, slow.market(town.persons.job[i]));
            }
        }
        assertThat(successful).as("enough to tell").hasSizeGreaterThan(people / 150);
        assertThat(successful.keySet()).containsAll(hired.keySet());
        assertThat((long) successful.size() - hired.size()).isEqualTo(flows.of(LabourFlow.HIRES_MISSED));
        hired.forEach((person, market) -> assertThat(pools)
                .as("person %s", person)
                .anyMatch(pool -> pool.contains(market) && pool.contains(successful.get(person))));
        long asDrawn = hired.entrySet().stream()
                .filter(each -> each.getValue().equals(successful.get(each.getKey())))
                .count();
        // a thin market is full after a hire or two; most find a slot where they applied
        assertThat(asDrawn).isGreaterThan(hired.size() / 2);
    }

    private static void sameChances(SlowMatching slow, List<List<Integer>> pools) {
        MarketPools fast = slow.fast();
        for (int market = 0; market < OpenSlots.MARKETS; market++) {
            double chance = slow.chance(market, pools);
            // in a pool without applications the definition says nothing
            if (!Double.isNaN(chance)) {
                assertThat(fast.success(market)).as("market %s", market).isCloseTo(chance, within(1e-9));
            }
        }
    }

    private static LabourParameters withPools(LabourParameters all, double minimum) {
        var s = all.search();
        var search = new SearchParameters(
                s.effortAttached(),
                s.insuredEffort(),
                s.assistedEffort(),
                s.sickEffort(),
                s.effortMarginal(),
                s.effortEntrant(),
                s.effortSpread(),
                s.half(),
                s.year(),
                s.notice(),
                s.foundInNotice(),
                s.foundBeforeDismissal(),
                s.normalSuccess(),
                s.cyclicalSearch(),
                s.stayInOccupation(),
                s.vacancyWeight(),
                s.directWeight(),
                Sourced.fixed(0),
                Sourced.fixed(minimum));
        return new LabourParameters(
                all.separation(),
                all.redundancy(),
                all.participation(),
                search,
                all.hiring(),
                all.contractWages(),
                all.workingTime(),
                all.rewardOfWork(),
                all.retraining(),
                all.exitHazards(),
                all.participationProfile(),
                all.mobility(),
                all.commuting(),
                all.wageEffects());
    }

    private static SearchIntensity intensity(
            Setting setting, LabourParameters parameters, ExitHazards moves, ExitHazards losses) {
        return new SearchIntensity(
                setting,
                moves,
                losses,
                new Notice(parameters),
                AutomationPressure.none(),
                new EntryLevelOpenings(setting, 0),
                new Retraining(setting));
    }
}
