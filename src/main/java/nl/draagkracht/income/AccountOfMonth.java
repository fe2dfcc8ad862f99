package nl.draagkracht.income;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * The account of one Dutch household, written out line by line: what settling it gives, worked out once more on the same facts.
 * The lines add up to the disposable income in its column and the {@link Windfalls} of the month. Reads only; made for a household that is followed.
 */
final class AccountOfMonth {
    private static final int DISABILITY = Scheme.WGA.bit() | Scheme.IVA.bit() | Scheme.WAO.bit() | Scheme.WAJONG.bit();

    /** Flows of which each member's part is known, and the part of tax that falls on labour, which is no flow of its own. */
    private static final Set<HouseholdFlow> OF_PERSONS = EnumSet.of(
            HouseholdFlow.OLDER_UNEMPLOYED,
            HouseholdFlow.OLDER_FAMILY,
            HouseholdFlow.SURVIVOR,
            HouseholdFlow.SUPPLEMENT,
            HouseholdFlow.LABOUR_TAX);

    private final Persons persons;
    private final Households households;
    private final HouseholdAccount account;
    private final CapitalAccount capital;
    private final AllowanceRows allowances;
    private final ResidentPayments residents;
    private final DismissalPay dismissals;
    private final List<AccountRow> rows = new ArrayList<>();

    /** Accounts of a month that has been settled. */
    AccountOfMonth(Population population, Settlement settlement, DismissalPay dismissals) {
        this.dismissals = dismissals;
        persons = population.persons();
        households = population.households();
        allowances = settlement.allowances;
        residents = settlement.residents;
        account = new HouseholdAccount(persons, households, settlement);
        // totals of its own: those of the month are closed
        capital = new CapitalAccount(households, settlement, new HouseholdTotals());
    }

    /** Everything one household got and paid. */
    List<AccountRow> of(int household) {
        account.settle(household, account.homeCents(household));
        for (int i = households.firstMember[household]; i >= 0; i = persons.nextMember[i]) {
            earned(i);
        }
        dismissed(household);
        for (var flow : HouseholdFlow.values()) {
            if (!OF_PERSONS.contains(flow)) {
                add(AccountItem.valueOf(flow.name()), -1, account.flows[flow.ordinal()]);
            }
        }
        int kin = account.members.kin();
        add(AccountItem.BASIC_INCOME, -1, residents.basicIncome(kin));
        add(AccountItem.CITIZEN_DIVIDEND, -1, residents.citizenDividend(kin));
        long moved = allowances.moved(household);
        add(moved > 0 ? AccountItem.ALLOWANCE_SETTLEMENT : AccountItem.ALLOWANCE_REPAYMENT, -1, Math.abs(moved));
        add(AccountItem.INTEREST, -1, capital.earned(household));
        add(AccountItem.CAPITAL_TAX, -1, capital.tax(household));
        return List.copyOf(rows);
    }

    private void earned(int person) {
        if (persons.job[person] >= 0 && persons.contract[person] >= 0) {
            boolean own = persons.contract[person] == Contract.ZZP.ordinal();
            add(own ? AccountItem.PROFIT : AccountItem.WAGE, person, persons.grossCents[person]);
        }
        int rights = persons.rights[person];
        var benefit = (rights & DISABILITY) != 0
                ? AccountItem.DISABILITY_BENEFIT
                : (rights & Scheme.ZW.bit()) != 0 ? AccountItem.SICKNESS_BENEFIT : AccountItem.UNEMPLOYMENT_BENEFIT;
        add(benefit, person, Math.max(0, persons.insuranceCents[person]));
        var provision = HouseholdAccount.provisionOf(rights);
        add(AccountItem.valueOf(provision.name()), person, persons.provisionCents[person]);
        add(AccountItem.SUPPLEMENT, person, persons.supplementCents[person]);
    }

    /** Transition payments stand beside the income of the month: who follows the household sees them with it. */
    private void dismissed(int household) {
        for (int k = 0; k < dismissals.count(); k++) {
            if (dismissals.home(k) == household) {
                add(AccountItem.TRANSITION_PAYMENT, dismissals.person(k), dismissals.grossCents(k));
                add(AccountItem.REWARD_TAX, dismissals.person(k), dismissals.withheldCents(k));
            }
        }
    }

    private void add(AccountItem item, int person, long cents) {
        if (cents != 0) {
            rows.add(new AccountRow(item, person, item.isReceived() ? cents : -cents));
        }
    }
}
