package nl.draagkracht.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import nl.draagkracht.income.AccountItem;
import nl.draagkracht.income.AccountRow;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.labour.EndedJobs;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.population.Persons;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/**
 * In a run everybody whose job the employer ends is paid what the Civil Code says, to the cent, and nobody else is.
 */
class TransitionPaymentsTest {
    private static final double SAMPLE = 0.002;
    private static final double HOLIDAY_PAY = 1.08;
    private static final Set<EndReason> BY_EMPLOYER =
            EnumSet.of(EndReason.CONTRACT_ENDED, EndReason.DISMISSED, EndReason.REDUNDANT, EndReason.SICK);

    @Test
    void whoIsDismissedIsPaidAndNobodyElse() {
        var scenario = ScenarioReader.read("white-collar-shock").with(new RunSettings(Month.START, 5, SAMPLE, 2));
        try (var sweep = new Sweep(2)) {
            var country = country(scenario, sweep);
            var schedule = schedule(country, scenario, sweep);
            schedule.run(Month.START);
            int checked = 0;
            for (int t = 1; t < scenario.months(); t++) {
                var month = Month.START.plus(t);
                var before = country.population.persons().copy();
                schedule.run(month);
                checked += check(country, before, month);
            }
            assertThat(checked).isGreaterThan(100);
        }
    }

    /** Those who are still without work keep the reason on record; returns how many were paid. */
    private static int check(Country country, Persons before, Month month) {
        var persons = country.population.persons();
        var law = country.levers.law(month);
        int paid = 0;
        for (int i = 0; i < before.count(); i++) {
            boolean same = persons.isAlive(i) && before.isAlive(i) && persons.identity[i] == before.identity[i];
            if (!same || before.job[i] < 0) {
                continue;
            }
            long got = paid(country, i);
            if (persons.job[i] >= 0) {
                // who is still in the same job lost none; who moved straight on may have been told
                boolean stayed = persons.tenureMonths[i] > 0;
                assertThat(stayed && got > 0).isFalse();
                continue;
            }
            boolean employee = before.contract[i] == Contract.PERMANENT.ordinal()
                    || before.contract[i] == Contract.FLEXIBLE.ordinal();
            var reason = EndReason.at(persons.endReason[i]);
            if (!employee || !BY_EMPLOYER.contains(reason)) {
                assertThat(got).as("paid after " + reason).isZero();
                continue;
            }
            assertThat(got).as("paid after " + reason).isEqualTo(owed(before, persons, i, month, law));
            paid += got > 0 ? 1 : 0;
        }
        return paid;
    }

    /**
     * A third of a month per year on the wage with holiday allowance; the month that has begun has made the service a month longer. Wage and
     * hours of the last job stay on record.
     */
    private static long owed(Persons before, Persons now, int i, Month month, StatuteBook law) {
        boolean sideJobOfMinor = before.ageMonths(i, month.index()) < 18 * 12 && now.hoursPerWeek[i] <= 12;
        if (sideJobOfMinor
                || before.ageMonths(i, month.index()) >= law.statePension().paidFromMonths()) {
            return 0;
        }
        long wage = Math.round(now.wageCents[i] * (double) now.hoursPerWeek[i] * 52 / 12 * HOLIDAY_PAY);
        return Math.round(100 * law.transitionPayment().payment(wage / 100.0, before.tenureMonths[i] + 1));
    }

    private static long paid(Country country, int person) {
        int home = country.population.persons().household[person];
        return country.income.windfalls().ofHome(home) == 0
                ? 0
                : country.income.account(home).stream()
                        .filter(row -> row.item() == AccountItem.TRANSITION_PAYMENT && row.person() == person)
                        .mapToLong(AccountRow::cents)
                        .sum();
    }

    @Test
    void whatHouseholdsGetIsWhatFirmsPay() {
        var scenario = ScenarioReader.read("baseline").with(new RunSettings(Month.START, 3, SAMPLE, 5));
        try (var sweep = new Sweep(1)) {
            var country = country(scenario, sweep);
            var schedule = schedule(country, scenario, sweep);
            for (int t = 0; t < scenario.months(); t++) {
                schedule.run(Month.START.plus(t));
                var windfalls = country.income.windfalls();
                long net = 0;
                for (int k = 0; k < windfalls.count(); k++) {
                    net += windfalls.netCents(k);
                }
                long gross = country.ledger.lastMonth().total(Kind.TRANSITION_PAYMENTS);
                var ofMonth = country.income.lastMonth().dismissals();
                assertThat(gross).isEqualTo(ofMonth.paid()).isPositive();
                assertThat(net / SAMPLE / gross).as("part left after tax").isBetween(0.5, 0.9);
                assertThat(ofMonth.meanCents() * ofMonth.receivers() / SAMPLE).isCloseTo(gross, within(1000.0));
                EndedJobs ended = country.labour.endedJobs();
                assertThat(ofMonth.receivers()).isBetween(ended.count() / 2L, (long) ended.count());
                long back = country.ledger.lastMonth().total(Kind.DISMISSAL_COMPENSATION);
                assertThat(-back).isEqualTo(ofMonth.compensated()).isBetween(1L, gross);
            }
        }
    }

    private static Country country(ResolvedScenario scenario, Sweep sweep) {
        var people = PopulationSource.synthesis().start(scenario, sweep);
        return new Country(scenario, people, sweep, null, true);
    }

    private static MonthlySchedule schedule(Country country, ResolvedScenario scenario, Sweep sweep) {
        return new MonthlySchedule(
                country, new Measurement(scenario, null, sweep, false), Progress.silent(), Intervention.NONE);
    }
}
