package nl.draagkracht.income;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Households;
import nl.draagkracht.simulation.Onlooker;
import nl.draagkracht.simulation.Sight;

/**
 * Keeps accounts of its own of the allowances of every household of a running country: months, incomes, payments; works out the right of the
 * year by the law, and holds what Dienst Toeslagen settles against it, to the cent and by allowance. A household that ends passes its account on.
 */
final class OwnAllowanceAccounts implements Onlooker {
    private static final int FOUR = HouseholdFlow.ALLOWANCES;
    private static final int CARE = 0;
    private static final int RENT = 1;

    /** What is known of one household in one part of a year. */
    private static final class Account {
        int identity = -1;
        boolean couple;
        int months;
        /** Income of the year that comes once: transition payments. */
        long once;

        long onceJoint;
        long income;
        long joint;
        int careMonths;
        int rentMonths;
        long rent;
        int persons;
        int budgetMonths;
        long budgetMaximum;
        long firstCost;
        long otherCost;
        final long[] paid = new long[FOUR];
        /** Right less payments of the parts of this year that are over, and of last year. */
        final long[] due = new long[FOUR];

        final long[] last = new long[FOUR];
        long debt;
        boolean unsettled;

        void newPart() {
            months = careMonths = rentMonths = persons = budgetMonths = 0;
            income = joint = rent = budgetMaximum = firstCost = otherCost = 0;
            Arrays.fill(paid, 0);
        }
    }

    final List<String> broken = new ArrayList<>();
    int years;
    int settlements;
    int parts;
    int passedOn;

    private Account[] accounts = new Account[0];
    private boolean begun;

    @Override
    public void monthEnds(Sight sight) {
        var h = sight.population().households();
        var rows = sight.income().allowances.rows();
        int had = accounts.length;
        accounts = Arrays.copyOf(accounts, h.count());
        for (int i = had; i < accounts.length; i++) {
            accounts[i] = new Account();
        }
        passOn(sight.successions(), h, sight.law());
        var once = new long[2][h.count()];
        severance(sight, once);
        for (int i = 0; i < h.count(); i++) {
            if (!h.exists(i)) {
                accounts[i].identity = -1;
                continue;
            }
            if (accounts[i].identity != h.identity[i]) {
                accounts[i] = new Account();
                accounts[i].identity = h.identity[i];
                if (!begun) {
                    takeOver(accounts[i], rows.rows(), i);
                }
            } else {
                settlement(accounts[i], rows, i, sight.month());
            }
            accounts[i].once += once[0][i];
            accounts[i].onceJoint += once[1][i];
            month(accounts[i], h, i, sight);
            if (sight.month().monthOfYear() == 12) {
                year(accounts[i], rows.rows(), i, sight);
            }
        }
        begun = true;
    }

    /** Transition payments of the month by household: of head and partner, of everybody. */
    private static void severance(Sight sight, long[][] once) {
        var paid = sight.income().dismissals();
        var persons = sight.population().persons();
        var h = sight.population().households();
        for (int k = 0; k < paid.count(); k++) {
            int home = paid.home(k);
            int head = h.firstMember[home];
            boolean partner = paid.person(k) == persons.nextMember[head] && isCouple(h, home);
            once[0][home] += paid.person(k) == head || partner ? paid.grossCents(k) : 0;
            once[1][home] += paid.grossCents(k);
        }
    }

    private static boolean isCouple(Households h, int i) {
        return h.type[i] == HouseholdType.COUPLE.ordinal() || h.type[i] == HouseholdType.COUPLE_WITH_CHILDREN.ordinal();
    }

    /** What was open on the first day is taken as it is. */
    private static void takeOver(Account a, SparseRows rows, int i) {
        for (int k = 0; k < FOUR; k++) {
            a.last[k] = rows.get(i, AllowanceRows.LAST + k);
            a.debt += rows.get(i, AllowanceRows.DEBT + k);
            a.unsettled |= a.last[k] != 0;
        }
    }

    private void passOn(IntSequence successions, Households h, StatuteBook law) {
        for (int k = 0; k < successions.size(); k += 2) {
            var from = accounts[successions.at(k)];
            int successor = successions.at(k + 1);
            if (from.identity >= 0 && successor >= 0) {
                endPart(from, law);
                var to = accounts[successor];
                if (to.identity != h.identity[successor]) {
                    to = accounts[successor] = new Account();
                    to.identity = h.identity[successor];
                }
                for (int i = 0; i < FOUR; i++) {
                    to.due[i] += from.due[i];
                    to.last[i] += from.last[i];
                }
                to.unsettled |= from.unsettled;
                to.debt += from.debt;
                passedOn++;
            }
            accounts[successions.at(k)] = new Account();
        }
    }

    /** What was paid out beside advances, and what is owed now, must be what the settlement of last year asks for. */
    private void settlement(Account a, AllowanceRows rows, int i, Month month) {
        boolean any = false;
        long debt = 0;
        for (int k = 0; k < FOUR; k++) {
            any |= rows.rows().get(i, AllowanceRows.LAST + k) != 0;
            debt += rows.rows().get(i, AllowanceRows.DEBT + k);
        }
        long balance = 0;
        if (a.unsettled && (!any || month.monthOfYear() == 12)) {
            for (int k = 0; k < FOUR; k++) {
                // amounts of up to 116 euros are not claimed back
                balance += a.last[k] > 0 || a.last[k] < -116_00 ? a.last[k] : 0;
                a.last[k] = 0;
            }
            a.unsettled = false;
            settlements++;
        }
        long found = rows.moved(i) - (debt - a.debt);
        must(found == balance, "settled at " + found + " cents, due are " + balance, a, month);
        a.debt = debt;
    }

    private void month(Account a, Households h, int i, Sight sight) {
        var s = sight.income().settling;
        boolean couple = isCouple(h, i);
        if (a.months > 0 && couple != a.couple) {
            endPart(a, sight.law());
            parts++;
        }
        a.couple = couple;
        a.months++;
        a.income += s.amount(i, KeptAccount.PARTNERS);
        a.joint += s.amount(i, KeptAccount.JOINT);
        int right = s.amount(i, KeptAccount.RIGHT);
        a.careMonths += (right & HouseholdTransfers.CARE) != 0 ? 1 : 0;
        if ((right & HouseholdTransfers.RENT) != 0) {
            a.rentMonths++;
            a.rent += s.amount(i, KeptAccount.RENT_PAID);
            a.persons += members(sight, i);
        }
        if ((right & HouseholdTransfers.BUDGET) != 0) {
            a.budgetMonths++;
            a.budgetMaximum += s.amount(i, KeptAccount.BUDGET_MAXIMUM);
        }
        a.firstCost += s.amount(i, KeptAccount.FIRST_COST);
        a.otherCost += s.amount(i, KeptAccount.OTHER_COST);
        for (int k = 0; k < FOUR; k++) {
            a.paid[k] += s.amount(i, KeptAccount.FLOWS + HouseholdFlow.FIRST_ALLOWANCE + k);
        }
        a.paid[CARE] -= s.amount(i, KeptAccount.CARE_OF_OTHERS);
    }

    private static int members(Sight sight, int household) {
        int members = 0;
        var next = sight.population().persons().nextMember;
        for (int m = sight.population().households().firstMember[household]; m >= 0; m = next[m]) {
            members++;
        }
        return members;
    }

    /** In December the right of the year less what was paid must be what Dienst Toeslagen writes down for the settlement. */
    private void year(Account a, SparseRows rows, int i, Sight sight) {
        endPart(a, sight.law());
        a.once = 0;
        a.onceJoint = 0;
        years++;
        for (int k = 0; k < FOUR; k++) {
            long found = rows.get(i, AllowanceRows.LAST + k);
            must(
                    found == a.due[k],
                    "allowance " + k + ": right less paid " + a.due[k] + ", found " + found,
                    a,
                    sight.month());
            a.last[k] = found;
            a.unsettled |= found != 0;
            a.due[k] = 0;
        }
    }

    private static void endPart(Account a, StatuteBook law) {
        if (a.months > 0) {
            long income = 12 * a.income / a.months + a.once;
            long joint = 12 * a.joint / a.months + a.onceJoint;
            a.due[CARE] += a.careMonths * law.careAllowance().monthCents(income, a.couple, 0);
            if (a.rentMonths > 0) {
                long rent = Math.round((double) a.rent / a.rentMonths);
                int persons = (int) Math.round((double) a.persons / a.rentMonths);
                a.due[RENT] += a.rentMonths * law.rentAllowance().monthCents(rent, joint, persons, a.couple, 0);
            }
            if (a.budgetMonths > 0) {
                a.due[BUDGET] += law.childBudget()
                        .rightCents(Math.toIntExact(a.budgetMaximum), a.budgetMonths, a.couple, income);
            }
            if (a.firstCost > 0) {
                a.due[CHILDCARE] +=
                        law.childcareAllowance().monthCents(income, a.firstCost / 100.0, a.otherCost / 100.0);
            }
            for (int k = 0; k < FOUR; k++) {
                a.due[k] -= a.paid[k];
            }
        }
        a.newPart();
    }

    private static final int BUDGET = HouseholdFlow.CHILD_BUDGET.ordinal() - HouseholdFlow.FIRST_ALLOWANCE;
    private static final int CHILDCARE = HouseholdFlow.CHILDCARE_ALLOWANCE.ordinal() - HouseholdFlow.FIRST_ALLOWANCE;

    private void must(boolean holds, String otherwise, Account a, Month month) {
        if (!holds && broken.size() < 50) {
            broken.add(month + ", household " + a.identity + ": " + otherwise);
        }
    }
}
