package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** Who on IOW has brought the pension forward, by years before the AOW. */
class EarlyPensionsTest {
    private static final int PERSONS = 20_000;
    private static final IncomeParameters PARAMETERS = ParameterReader.room("income", IncomeParameters.class);

    private final TestTown town = TestTown.of(IntStream.range(0, PERSONS)
            .mapToObj(k -> "Utrecht socialRent: P" + k + " male 64")
            .toArray(String[]::new));
    private final EarlyPensions pensions = new EarlyPensions(new Draws(1), PARAMETERS);

    /** Households of every wealth, on which pensions partly depend. */
    EarlyPensionsTest() {
        for (int home = 0; home < PERSONS; home++) {
            town.households().wealthRank[home] = (short) (home % 1000);
        }
    }

    /** 16.5 % of employees of 2018 had retired before 63 and 24.2 % before 64, three and two years before the AOW; nine tenths have a pension. */
    @Test
    void aboutAsManyDrawAsEmployeesHaveRetired() {
        double threeYears = 0.9 * (0.106 + 0.165) / 2;
        assertThat(share(3 * 12 + 6)).isCloseTo(threeYears, within(0.012));
        double twoYears = 0.9 * (0.165 + 0.242) / 2;
        assertThat(share(2 * 12 + 6)).isCloseTo(twoYears, within(0.012));
        assertThat(share(7 * 12)).isZero();
    }

    @Test
    void whoHasBegunGoesOn() {
        for (int person = 0; person < PERSONS; person++) {
            int before = 0;
            for (int months = 80; months > 0; months--) {
                int now = cents(person, months);
                assertThat(before == 0 || now == before).isTrue();
                before = now;
            }
        }
    }

    /** Beside the AOW everybody has the pension of the tenth; before it only who has stopped working, and a large one bridges the AOW. */
    @Test
    void whoHasStoppedWorkingReceivesThePensionAndBridgesTheAow() {
        var persons = town.persons();
        int aow = 100_000;
        for (int person = 0; person < 1_000; person++) {
            persons.activity[person] = (byte) Activity.OTHER.ordinal();
            persons.job[person] = -1;
            assertThat(received(person, 12, aow)).isZero();
            long pension = received(person, 0, aow);
            persons.activity[person] = (byte) Activity.RETIRED.ordinal();
            assertThat(received(person, 12, aow)).isEqualTo(pension + (pension >= 30_000 ? aow : 0));
            persons.insuranceCents[person] = 1;
            assertThat(received(person, 12, aow)).isZero();
        }
    }

    private long received(int person, int months, int aow) {
        return pensions.received(town.persons(), town.households(), person, months, aow);
    }

    /** The same pension as after the AOW age, and only for those on IOW who are out of work. */
    @Test
    void onlyThoseOnOlderUnemploymentAreConcerned() {
        int someone = IntStream.range(0, PERSONS)
                .filter(p -> cents(p, 6) > 0)
                .findFirst()
                .orElseThrow();
        var persons = town.persons();
        persons.rights[someone] = (short) Scheme.IOW.bit();
        persons.job[someone] = -1;
        assertThat(beside(someone)).isEqualTo(cents(someone, 6));
        persons.job[someone] = 3;
        assertThat(beside(someone)).isZero();
        persons.job[someone] = -1;
        persons.rights[someone] = (short) Scheme.IOAW.bit();
        assertThat(beside(someone)).isZero();
    }

    private double share(int months) {
        return IntStream.range(0, PERSONS).filter(p -> cents(p, months) > 0).count() / (double) PERSONS;
    }

    private int cents(int person, int months) {
        return pensions.cents(town.persons(), town.households(), person, months);
    }

    private int beside(int person) {
        return pensions.besideOlderUnemployment(town.persons(), town.households(), person, 6);
    }
}
