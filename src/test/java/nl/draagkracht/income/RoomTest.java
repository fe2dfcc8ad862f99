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

/** Rent of a room or of a part of a dwelling gives no right to huurtoeslag, on towns of students and others who live alone. */
class RoomTest {
    private static final int HOMES = 4_000;
    private static final IncomeParameters PARAMETERS = ParameterReader.room("income", IncomeParameters.class);
    private static final StatuteBook LAW =
            new Statutes(ParameterReader.room("law", LawParameters.class)).inForce(Month.START);

    private static TestTown town(int age, Activity activity) {
        var town = TestTown.of(IntStream.range(0, HOMES)
                .mapToObj(k -> "Utrecht socialRent: P" + k + " male " + age)
                .toArray(String[]::new));
        for (int h = 0; h < HOMES; h++) {
            town.persons().activity[h] = (byte) activity.ordinal();
            town.households().rentCents[h] = 60_000;
        }
        return town;
    }

    private static Settling settling(TestTown town, Sweep sweep) {
        return new Settling(town.population(), sweep);
    }

    private static double shareWithRentAllowance(Settling settling, TestTown town) {
        var rows = new AllowanceRows(settling);
        rows.grow(town.households().capacity());
        settling.settle(new Settlement(LAW, Month.START, new Draws(1), PARAMETERS, rows, ResidentPayments.NONE, 0, 0));
        long paid = IntStream.range(0, HOMES)
                .filter(h -> rentAllowance(settling, h) > 0)
                .count();
        return (double) paid / HOMES;
    }

    private static long rentAllowance(Settling settling, int household) {
        return settling.amount(household, KeptAccount.FLOWS + HouseholdFlow.RENT_ALLOWANCE.ordinal());
    }

    private static double shareWithRentAllowance(TestTown town) {
        try (var sweep = new Sweep(1)) {
            return shareWithRentAllowance(settling(town, sweep), town);
        }
    }

    @Test
    void studentsInRoomsGetNoRentAllowance() {
        double others = shareWithRentAllowance(town(24, Activity.OTHER));
        double rooms = PARAMETERS.householdIncomes().studentsInRooms().at(Month.START);
        assertThat(others).isGreaterThan(0.7);
        assertThat(shareWithRentAllowance(town(24, Activity.SCHOOL))).isCloseTo((1 - rooms) * others, within(0.03));
        assertThat(shareWithRentAllowance(town(33, Activity.SCHOOL))).isCloseTo(others, within(0.03));
    }

    /** A part of a dwelling gives no right either; a pensioner is taken to have a home of their own. */
    @Test
    void whoSharesAHomeGetsNoRentAllowance() {
        assertThat(sharingWithRentAllowance(town(40, Activity.OTHER))).isZero();
        assertThat(sharingWithRentAllowance(town(70, Activity.OTHER))).isGreaterThan(HOMES / 20);
    }

    private static long sharingWithRentAllowance(TestTown town) {
        var homes = PARAMETERS.householdIncomes().sharedHomes(new Draws(1));
        try (var sweep = new Sweep(1)) {
            var settling = settling(town, sweep);
            shareWithRentAllowance(settling, town);
            return IntStream.range(0, HOMES)
                    .filter(h -> homes.others(town.households(), h) > 0 && rentAllowance(settling, h) > 0)
                    .count();
        }
    }

    /** The account of a household is kept until a fact changes: leaving school is one. */
    @Test
    void whoLeavesSchoolLeavesTheRoom() {
        var town = town(24, Activity.SCHOOL);
        try (var sweep = new Sweep(1)) {
            var settling = settling(town, sweep);
            double before = shareWithRentAllowance(settling, town);
            for (int h = 0; h < HOMES; h++) {
                town.persons().activity[h] = (byte) Activity.OTHER.ordinal();
            }
            assertThat(shareWithRentAllowance(settling, town)).isGreaterThan(1.5 * before);
        }
    }
}
