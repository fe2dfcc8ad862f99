package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** AOW with missing years, AIO on top of it, and pensions before the pension age, on towns of single men. */
class PensionerAccountTest {
    private static final int HOMES = 4_000;
    private static final int LARGE_CENTS = 20_000;
    private static final IncomeParameters PARAMETERS = ParameterReader.room("income", IncomeParameters.class);
    private static final StatuteBook LAW =
            new Statutes(ParameterReader.room("law", LawParameters.class)).inForce(Month.START);

    private static TestTown town(int age) {
        return TestTown.of(IntStream.range(0, HOMES)
                .mapToObj(k -> "Utrecht socialRent: P" + k + " male " + age)
                .toArray(String[]::new));
    }

    private static Settling settled(TestTown town) {
        try (var sweep = new Sweep(1)) {
            var settling = new Settling(town.population(), sweep);
            var rows = new AllowanceRows(settling);
            rows.grow(town.households().capacity());
            settling.settle(
                    new Settlement(LAW, Month.START, new Draws(1), PARAMETERS, rows, ResidentPayments.NONE, 0, 0));
            return settling;
        }
    }

    private static int flow(Settling settling, int household, HouseholdFlow flow) {
        return settling.amount(household, KeptAccount.FLOWS + flow.ordinal());
    }

    /** Half of them came late and are mostly poor; a full AOW is what the others have. */
    @Test
    void oneInFiveHasMissingYearsAndTheMeanIsKept() {
        var town = town(70);
        for (int h = 0; h < HOMES; h++) {
            town.households().wealthRank[h] = (short) (1000L * h / HOMES);
        }
        var settling = settled(town);
        double full = LAW.statePension().grossMonthCents(false);
        long sum = 0;
        int missing = 0;
        for (int h = 0; h < HOMES; h++) {
            int paid = flow(settling, h, HouseholdFlow.STATE_PENSION);
            assertThat((double) paid).isBetween(0.05 * full, full + 1);
            missing += paid < full - 1 ? 1 : 0;
            sum += paid;
        }
        assertThat((double) missing / HOMES).isCloseTo(0.2, within(0.02));
        assertThat(sum / full / HOMES).isCloseTo(0.954, within(0.006));
    }

    /**
     * Of those whose net income is below the norm of pensioners three in ten are paid what lacks up to 200 euros a month and five in six
     * what lacks beyond that, to the cent; with savings nobody is.
     */
    @Test
    void olderAssistanceFillsUpToTheNorm() {
        var poor = town(70);
        var settling = settled(poor);
        long norm = Math.round(100 * LAW.socialAssistance().norm(false, 70, true));
        int[] entitled = new int[2];
        int[] paid = new int[2];
        for (int h = 0; h < HOMES; h++) {
            long lacking = norm - net(settling, h);
            int assistance = flow(settling, h, HouseholdFlow.OLDER_ASSISTANCE);
            int size = lacking > LARGE_CENTS ? 1 : 0;
            entitled[size] += lacking > 0 ? 1 : 0;
            paid[size] += assistance > 0 ? 1 : 0;
            assertThat(assistance).isIn(0, (int) Math.max(0, lacking));
        }
        assertThat(entitled[0]).isGreaterThan(100);
        assertThat(entitled[1]).isGreaterThan(300);
        assertThat((double) paid[0] / entitled[0]).isCloseTo(0.3, within(0.12));
        assertThat((double) paid[1] / entitled[1]).isCloseTo(0.84, within(0.06));

        var saving = town(70);
        for (int h = 0; h < HOMES; h++) {
            saving.households().liquidCents[h] = 1_000_000;
        }
        var withSavings = settled(saving);
        assertThat(IntStream.range(0, HOMES).map(h -> flow(withSavings, h, HouseholdFlow.OLDER_ASSISTANCE)))
                .containsOnly(0);
    }

    private static long net(Settling settling, int h) {
        return (long) flow(settling, h, HouseholdFlow.STATE_PENSION)
                + flow(settling, h, HouseholdFlow.SUPPLEMENTARY_PENSION)
                - flow(settling, h, HouseholdFlow.INCOME_TAX)
                - flow(settling, h, HouseholdFlow.OLD_AGE_PREMIUM)
                - flow(settling, h, HouseholdFlow.OTHER_NATIONAL_INSURANCE)
                - flow(settling, h, HouseholdFlow.HEALTH_CONTRIBUTION);
    }

    /** By tenth: 3,600 euros a year and more bridge the AOW, smaller pensions are paid alone; workers and those with a benefit get none. */
    @Test
    void whoRetiresEarlyDrawsThePensionAndBridges() {
        var town = town(64);
        var persons = town.persons();
        for (int i = 0; i < HOMES; i++) {
            persons.activity[i] = (byte) Activity.RETIRED.ordinal();
        }
        persons.activity[0] = (byte) Activity.OTHER.ordinal();
        persons.insuranceCents[1] = 100_000;
        var settling = settled(town);
        int bridge = (int) Math.round(LAW.statePension().grossMonthCents(false));
        int bridged = 0;
        for (int h = 2; h < HOMES; h++) {
            int pension = flow(settling, h, HouseholdFlow.SUPPLEMENTARY_PENSION);
            bridged += pension > bridge ? 1 : 0;
            assertThat(pension)
                    .satisfiesAnyOf(
                            p -> assertThat(p).isLessThanOrEqualTo(14_167),
                            p -> assertThat(p).isGreaterThanOrEqualTo(bridge + 30_000));
            assertThat(flow(settling, h, HouseholdFlow.STATE_PENSION)).isZero();
        }
        assertThat(flow(settling, 0, HouseholdFlow.SUPPLEMENTARY_PENSION)).isZero();
        assertThat(flow(settling, 1, HouseholdFlow.SUPPLEMENTARY_PENSION)).isZero();
        // everybody has the wealth rank 0 that half of them are placed by, of the others seven tenths bridge
        assertThat((double) bridged / HOMES).isCloseTo(0.35, within(0.03));
    }
}
