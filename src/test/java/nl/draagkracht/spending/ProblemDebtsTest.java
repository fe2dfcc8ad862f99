package nl.draagkracht.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** Who gets into problem debt and how one gets out of it, on towns of equal households. */
class ProblemDebtsTest {
    private static final int HOMES = 4_000;
    private static final SpendingParameters PACKAGED = ParameterReader.room("spending", SpendingParameters.class);

    /** Deposits of 5,000 euros, an income of 2,500, a rent of 650: nothing happens. */
    private static TestTown town() {
        var town = TestTown.of(IntStream.range(0, HOMES)
                .mapToObj(k -> "Utrecht socialRent: P" + k + " male 40 mid")
                .toArray(String[]::new));
        for (int h = 0; h < HOMES; h++) {
            town.households().liquidCents[h] = 500_000;
            town.households().disposableCents[h] = 250_000;
        }
        return town;
    }

    private static SpendingParameters.ProblemDebts numbers(double start, double settlements, double ended) {
        var from = PACKAGED.problemDebts();
        return new SpendingParameters.ProblemDebts(
                Sourced.fixed(start),
                from.quietEntry(),
                from.fall(),
                from.fallFactor(),
                from.coercionFactor(),
                from.monthsUnpaid(),
                Sourced.fixed(0),
                from.eventMemory(),
                Sourced.fixed(settlements),
                from.settlementMonths(),
                Sourced.fixed(ended));
    }

    private static ProblemDebts debts(
            TestTown town,
            SpendingParameters.ProblemDebts numbers,
            Sweep sweep,
            IntUnaryOperator countedOn,
            IntPredicate madeToPay) {
        var parameters = new SpendingParameters(
                PACKAGED.priceElasticity(),
                PACKAGED.transitoryResponse(),
                PACKAGED.newDemand(),
                PACKAGED.households(),
                numbers,
                PACKAGED.problemDebtShares());
        var debts = new ProblemDebts(
                town.population(), parameters, new Draws(7), sweep, new ProblemDebts.Known(countedOn, madeToPay, 0.03));
        debts.open(Month.START);
        return debts;
    }

    /** Households that got problem debt in a year. */
    private static long yearOfEntries(TestTown town, IntUnaryOperator countedOn, IntPredicate madeToPay) {
        try (var sweep = new Sweep(2)) {
            var debts = debts(town, numbers(400, 0, 0), sweep, countedOn, madeToPay);
            long began = 0;
            for (int m = 0; m < 12; m++) {
                debts.follow(Month.START.plus(m));
                began += debts.lastMonth().began();
            }
            return began;
        }
    }

    @Test
    void theStartHasTheNumberOfTheSource() {
        var town = town();
        try (var sweep = new Sweep(1)) {
            var debts = debts(town, numbers(400, 0, 0), sweep, h -> 250_000, h -> false);
            long with = IntStream.range(0, HOMES).filter(debts::has).count();
            assertThat(with).isBetween(340L, 460L);
            debts.follow(Month.START);
            assertThat(debts.lastMonth().households())
                    .isEqualTo(with + debts.lastMonth().began());
            assertThat(debts.lastMonth().byType()[HouseholdType.SINGLE.ordinal()])
                    .isEqualTo(debts.lastMonth().households());
        }
    }

    /** 0.35 % of 3,600 households a year; 2.9 and 4 times as many of those whose income fell and who are made to pay. */
    @Test
    void fallsOfIncomeAndCoercionBringMoreIntoDebt() {
        long quiet = yearOfEntries(town(), h -> 250_000, h -> false);
        long fallen = yearOfEntries(town(), h -> 320_000, h -> false);
        long coerced = yearOfEntries(town(), h -> 250_000, h -> true);
        assertThat(quiet).isBetween(4L, 26L);
        assertThat(fallen).isBetween(3 * quiet / 2, 5 * quiet);
        assertThat(coerced).isBetween(2 * quiet, 7 * quiet);
    }

    /** A fall of 15 % is none. */
    @Test
    void aSmallFallChangesNothing() {
        assertThat(yearOfEntries(town(), h -> 290_000, h -> false))
                .isEqualTo(yearOfEntries(town(), h -> 250_000, h -> false));
    }

    /** Five months without paying are none in the registers, the sixth is. */
    @Test
    void whoCannotPayTheRentIsRegisteredAfterHalfAYear() {
        var town = town();
        try (var sweep = new Sweep(1)) {
            var debts = debts(town, numbers(1, 0, 0), sweep, h -> 250_000, h -> false);
            for (int h = 0; h < HOMES; h++) {
                town.households().liquidCents[h] = 0;
                town.households().disposableCents[h] = 60_000;
            }
            for (int m = 0; m < 5; m++) {
                debts.follow(Month.START.plus(m));
                assertThat(debts.lastMonth().beganUnpaid()).isZero();
            }
            long with = debts.lastMonth().households();
            debts.follow(Month.START.plus(5));
            assertThat(debts.lastMonth().beganUnpaid()).isEqualTo(HOMES - with);
        }
    }

    /** Who cannot pay at the start and is not registered is so in the first six months, as many in each. */
    @Test
    void whoCannotPayAtTheStartIsAlreadyBehind() {
        var town = town();
        for (int h = 0; h < HOMES; h++) {
            town.households().liquidCents[h] = 0;
            town.households().disposableCents[h] = 60_000;
        }
        try (var sweep = new Sweep(1)) {
            var debts = debts(town, numbers(1, 0, 0), sweep, h -> 60_000, h -> false);
            for (int m = 0; m < 6; m++) {
                debts.follow(Month.START.plus(m));
                assertThat(debts.lastMonth().beganUnpaid()).isBetween(HOMES / 6L - 100, HOMES / 6L + 100);
            }
            assertThat(debts.lastMonth().households()).isEqualTo(HOMES);
        }
    }

    /** 50 households a month are registered around the start: by what happened before it in the first month, by nothing a year later. */
    @Test
    void eventsBeforeTheStartFade() {
        var town = town();
        var from = numbers(400, 0, 0);
        var before = new SpendingParameters.ProblemDebts(
                from.householdsAtStart(),
                Sourced.fixed(0),
                from.fall(),
                from.fallFactor(),
                from.coercionFactor(),
                from.monthsUnpaid(),
                Sourced.fixed(50),
                Sourced.fixed(12),
                from.settlementsAYear(),
                from.settlementMonths(),
                from.endedAYear());
        try (var sweep = new Sweep(2)) {
            var debts = debts(town, before, sweep, h -> 250_000, h -> false);
            debts.follow(Month.START);
            assertThat(debts.lastMonth().began()).isBetween(30L, 70L);
            long year = 0;
            for (int m = 1; m < 12; m++) {
                debts.follow(Month.START.plus(m));
                year += debts.lastMonth().began();
            }
            assertThat(year).isBetween(200L, 320L);
            debts.follow(Month.START.plus(12));
            assertThat(debts.lastMonth().began()).isZero();
        }
    }

    /** Everybody began a settlement a month before the start: 17 months later nobody owes any more, and not a month sooner. */
    @Test
    void aSettlementTakesEighteenMonths() {
        var town = town();
        try (var sweep = new Sweep(2)) {
            var quiet = new SpendingParameters.ProblemDebts(
                    Sourced.fixed(400),
                    Sourced.fixed(0),
                    PACKAGED.problemDebts().fall(),
                    PACKAGED.problemDebts().fallFactor(),
                    PACKAGED.problemDebts().coercionFactor(),
                    PACKAGED.problemDebts().monthsUnpaid(),
                    Sourced.fixed(0),
                    PACKAGED.problemDebts().eventMemory(),
                    Sourced.fixed(12),
                    PACKAGED.problemDebts().settlementMonths(),
                    Sourced.fixed(0));
            var debts = debts(town, quiet, sweep, h -> 250_000, h -> false);
            debts.follow(Month.START);
            long all = debts.lastMonth().households();
            assertThat(debts.lastMonth().inSettlement()).isEqualTo(all);
            for (int m = 1; m < 16; m++) {
                debts.follow(Month.START.plus(m));
            }
            long before = debts.lastMonth().households();
            debts.follow(Month.START.plus(16));
            assertThat(before).isPositive();
            assertThat(debts.lastMonth().endedBySettlement()).isEqualTo(before);
            assertThat(debts.lastMonth().households()).isZero();
        }
    }

    /** The same months in one thread and in three. */
    @Test
    void threadsChangeNothing() {
        assertThat(stocks(1)).isEqualTo(stocks(3));
    }

    private static long[] stocks(int threads) {
        try (var sweep = new Sweep(threads)) {
            var debts = debts(town(), numbers(400, 0.03, 0.1), sweep, h -> 320_000, h -> h % 2 == 0);
            return IntStream.range(0, 6)
                    .mapToLong(m -> {
                        debts.follow(Month.START.plus(m));
                        return debts.lastMonth().households();
                    })
                    .toArray();
        }
    }
}
