package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagkracht.income.IncomeParameters.AllowanceAccounts;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/**
 * Advances on an estimate, settlement and recovery, followed for named households through 2026 and the years after. The estimate is right
 * at first; changes are reported never, or at once.
 */
class AllowanceDeskTest {
    private static final IncomeParameters PARAMETERS = ParameterReader.room("income", IncomeParameters.class);
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));
    private static final int NEVER = 0;
    private static final int AT_ONCE = 1;

    private final Sweep sweep = new Sweep(1);
    private TestTown town;
    private Settling settling;
    private AllowanceDesk desk;
    private long advances;
    private long income;
    private long joint;
    private long supplements;
    private long claimed;
    private long recoveries;
    private long repaid;

    @Test
    void advancesAndRecoveryAreTheFinalRightToTheCent() {
        tenant(NEVER, 1800);
        live(0, 6);
        raise(2600);
        live(6, 19);
        assertThat(recoveries).isEqualTo(2);
        assertThat(claimed).isPositive();
        assertThat(advances - claimed + supplements).isEqualTo(right());
        // the plan of 24 months brings in what was claimed
        live(19, 44);
        assertThat(repaid).isEqualTo(claimed);
    }

    @Test
    void advancesAndSupplementAreTheFinalRightToTheCent() {
        tenant(NEVER, 2600);
        live(0, 6);
        raise(1500);
        live(6, 19);
        assertThat(recoveries).isZero();
        assertThat(supplements).isPositive();
        assertThat(advances + supplements).isEqualTo(right());
    }

    /** What was advanced before the raise is too much in any case: the income of the year decides, not that of the month. */
    @Test
    void whoReportsAtOnceOwesLess() {
        tenant(AT_ONCE, 1800);
        live(0, 6);
        raise(2600);
        live(6, 19);
        long reported = claimed + supplements;
        tenant(NEVER, 1800);
        live(0, 6);
        raise(2600);
        live(6, 19);
        assertThat(reported).isLessThan((claimed + supplements) * 2 / 3);
    }

    /** A transition payment of 12,000 in the third month: the income of the year is what it is for all twelve months, and once only. */
    @Test
    void whatComesOnceCountsOnceInTheIncomeOfTheYear() {
        tenant(NEVER, 1800);
        live(0, 3);
        desk.addOnce(0, 12_000_00, true);
        live(3, 19);
        assertThat(advances + supplements - claimed).isLessThan(right());
        income += 12_000_00;
        joint += 12_000_00;
        assertThat(advances + supplements - claimed).isEqualTo(right());
        // the next year is estimated without it
        assertThat((long) desk.rows().estimate(0)).isEqualTo(income - 12_000_00);
    }

    @Test
    void whatAnAdultChildGetsOnceCountsForTheRentOnly() {
        tenant(NEVER, 1800);
        live(0, 3);
        desk.addOnce(0, 5_000_00, false);
        live(3, 19);
        joint += 5_000_00;
        assertThat(advances + supplements - claimed).isEqualTo(right());
    }

    @Test
    void smallAmountsAreNotClaimedBack() {
        tenant(NEVER, 1800);
        live(0, 11);
        raise(1830);
        live(11, 19);
        assertThat(advances).isGreaterThan(right());
        assertThat(recoveries).isZero();
        assertThat(claimed).isZero();
    }

    @Test
    void whoHasNothingMissesTermsUntilTheyAreSetOffAgainstTheAllowance() {
        tenant(NEVER, 1500);
        live(0, 6);
        raise(2600);
        live(6, 12);
        raise(0);
        live(12, 19);
        long owed = claimed;
        assertThat(owed).isPositive();
        // neither income nor savings: two months are missed, in the third recovery is coercive
        town.households().disposableCents[0] = 0;
        town.households().liquidCents[0] = 0;
        desk.open(law(), Month.START.plus(19));
        assertThat(desk.totals().repaid()).isZero();
        desk.open(law(), Month.START.plus(20));
        assertThat(desk.totals().repaid()).isZero();
        desk.open(law(), Month.START.plus(21));
        assertThat(desk.totals().coerced()).isEqualTo(1);
        assertThat(desk.totals().debt()).isEqualTo(owed - desk.totals().repaid());
    }

    /** Who could pay but leaves letters unanswered pays nothing until the third month, and everything that falls due from then on. */
    @Test
    void whoDoesNotAnswerIsMadeToPay() {
        tenant(NEVER, 1800);
        desk.follow(numbers(NEVER, 1));
        live(0, 6);
        raise(2600);
        live(6, 19);
        long owed = desk.totals().debt();
        assertThat(owed).isPositive();
        town.households().disposableCents[0] = 3_000_00;
        town.households().liquidCents[0] = 10_000_00;
        desk.open(law(), Month.START.plus(19));
        desk.open(law(), Month.START.plus(20));
        assertThat(desk.totals().debt()).isEqualTo(owed);
        assertThat(desk.totals().coerced()).isZero();
        desk.open(law(), Month.START.plus(21));
        assertThat(desk.totals().coerced()).isEqualTo(1);
        assertThat(desk.totals().repaid()).isPositive();
        desk.open(law(), Month.START.plus(22));
        assertThat(desk.totals().coerced()).isZero();
        assertThat(desk.totals().repaid()).isPositive();
    }

    @Test
    void aHouseholdThatIsNoMoreOwesNothing() {
        tenant(NEVER, 1800);
        live(0, 6);
        raise(2600);
        live(6, 19);
        assertThat(desk.totals().debtors()).isEqualTo(1);
        town.households().identity[0] = 77;
        live(19, 20);
        assertThat(desk.totals().debtors()).isZero();
    }

    /** With a partner half of the year, each half is worked out on the income of a year like it. */
    @Test
    void aPartnerWhoLeavesEndsAPartOfTheYear() {
        settleTown(NEVER, TestTown.of("Utrecht owner: Jan male 38 mid, Els female 36 high"));
        works("Jan", 1500);
        live(0, 6);
        long couple = 6 * law().careAllowance().monthCents(2 * income, true, 0);
        long before = income;
        town.households().type[0] = (byte) HouseholdType.SINGLE.ordinal();
        town.persons().nextMember[town.person("Jan")] = -1;
        town.persons().household[town.person("Els")] = -1;
        live(6, 19);
        long single = 6 * law().careAllowance().monthCents(2 * (income - before), false, 0);
        assertThat(advances + supplements - claimed).isEqualTo(couple + single);
    }

    private void tenant(int reports, int wageCents) {
        settleTown(reports, TestTown.of("Utrecht socialRent: Jan male 38 mid"));
        works("Jan", wageCents);
    }

    private void settleTown(int reports, TestTown inhabitants) {
        town = inhabitants;
        advances = 0;
        income = 0;
        joint = 0;
        supplements = 0;
        claimed = 0;
        recoveries = 0;
        repaid = 0;
        settling = new Settling(town.population(), sweep);
        desk = new AllowanceDesk(town.households(), settling, numbers(reports), new Draws(taker()), sweep);
    }

    private void works(String name, int wageCents) {
        town.employ(name, 36, wageCents);
        town.persons().job[town.person(name)] = 0;
        town.persons().section[town.person(name)] = 0;
    }

    private void raise(int wageCents) {
        town.persons().wageCents[town.person("Jan")] = wageCents;
    }

    /** Lives through months counted from January 2026; advances and income of 2026 are added up. */
    private void live(int from, int to) {
        for (int m = from; m < to; m++) {
            Month month = Month.START.plus(m);
            desk.open(law(), month);
            var totals = desk.totals();
            supplements += m < 24 ? totals.supplemented() : 0;
            claimed += m < 24 ? totals.claimed() : 0;
            recoveries += m < 24 ? totals.recoveries() : 0;
            repaid += totals.repaid();
            var settled = settling.settle(new Settlement(
                    law(), month, new Draws(taker()), PARAMETERS, desk.rows(), ResidentPayments.NONE, 0, 0));
            if (m < 12) {
                for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
                    advances += settled.flows[HouseholdFlow.FIRST_ALLOWANCE + i];
                }
                income += settling.amount(0, KeptAccount.PARTNERS);
                joint += settling.amount(0, KeptAccount.JOINT);
            }
            desk.close(law(), month);
        }
    }

    /** Twelve months of zorgtoeslag and huurtoeslag on the income of the year. */
    private long right() {
        long rent = law().rentAllowance().monthCents(town.households().rentCents[0], joint, 1, false, 0);
        return 12 * (law().careAllowance().monthCents(income, false, 0) + rent);
    }

    private static StatuteBook law() {
        return STATUTES.inForce(Month.START, 1);
    }

    /** A seed with which household 0 claims allowances. */
    private static long taker() {
        long seed = 1;
        while (new Draws(seed).uniform(Decision.ALLOWANCE_TAKE_UP, 0, 0) > 0.5) {
            seed++;
        }
        return seed;
    }

    private static AllowanceAccounts numbers(int reports) {
        return numbers(reports, 0);
    }

    private static AllowanceAccounts numbers(int reports, int unanswered) {
        return new AllowanceAccounts(
                Sourced.fixed(reports),
                Sourced.fixed(reports),
                Sourced.fixed(0.01),
                Sourced.fixed(1),
                Sourced.fixed(0),
                Sourced.fixed(0),
                Sourced.fixed(1),
                Sourced.fixed(116),
                Sourced.fixed(24),
                Sourced.fixed(20),
                Sourced.fixed(unanswered),
                Sourced.fixed(3));
    }
}
