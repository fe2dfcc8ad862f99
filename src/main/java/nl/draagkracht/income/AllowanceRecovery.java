package nl.draagkracht.income;

import nl.draagkracht.income.IncomeParameters.AllowanceAccounts;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Households;

/**
 * How allowances that were paid too much come back: in monthly terms, as far as a household can; who cannot or does not answer gets a reminder and an
 * order, and is then made to pay: set off against the advances, or seized (Awir art. 28-32; Leidraad Invordering 2008).
 */
final class AllowanceRecovery {
    private final Households households;
    private final Settling settling;
    private final SparseRows rows;
    private final Draws draws;
    private AllowanceAccounts numbers;

    AllowanceRecovery(
            Households households, Settling settling, SparseRows rows, AllowanceAccounts numbers, Draws draws) {
        this.households = households;
        this.settling = settling;
        this.rows = rows;
        this.numbers = numbers;
        this.draws = draws;
    }

    void follow(AllowanceAccounts inForce) {
        numbers = inForce;
    }

    /** What the household pays back this month, cents. */
    long collect(int h, StatuteBook law, Month month, long[] sums) {
        long asked = 0;
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            asked += Math.min(rows.get(h, AllowanceRows.DEBT + i), rows.get(h, AllowanceRows.TERM + i));
        }
        if (asked == 0) {
            if (rows.get(h, AllowanceRows.MISSED) != 0) {
                rows.set(h, AllowanceRows.MISSED, 0);
            }
            return 0;
        }
        long paid = Math.min(asked, paid(h, asked, able(h, law, asked), month, sums));
        long left = paid;
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            int debt = rows.get(h, AllowanceRows.DEBT + i);
            long part = Math.min(left, Math.min(debt, rows.get(h, AllowanceRows.TERM + i)));
            rows.set(h, AllowanceRows.DEBT + i, (int) (debt - part));
            if (debt == part) {
                rows.set(h, AllowanceRows.TERM + i, 0);
            }
            left -= part;
        }
        sums[4] += paid - left;
        return paid - left;
    }

    /** A new decision has a term of payment, a reminder and an order of its own. */
    void asksAnew(int h) {
        rows.set(h, AllowanceRows.MISSED, 0);
    }

    /** Debts of the years before the start: whoever left letters unanswered has been made to pay since. */
    void wasAsked(int h, Month first) {
        if (isSilent(h, first)) {
            rows.set(h, AllowanceRows.MISSED, (int)
                    numbers.missedBeforeCoercion().at(first));
        }
    }

    /** Whether terms of a debt have been missed until recovery became coercive. */
    boolean isMadeToPay(int h) {
        return rows.get(h, AllowanceRows.MISSED)
                >= numbers.missedBeforeCoercion().value();
    }

    private boolean isSilent(int h, Month month) {
        return draws.uniform(Decision.ALLOWANCE_SILENCE, households.identity[h], 0)
                < numbers.unanswered().at(month);
    }

    /** What comes in: the term, what the household can miss, nothing from the silent, and by coercion what there is. */
    private long paid(int h, long asked, long able, Month month, long[] sums) {
        boolean silent = isSilent(h, month);
        if (able >= asked && !silent) {
            rows.set(h, AllowanceRows.MISSED, 0);
            return asked;
        }
        rows.add(h, AllowanceRows.MISSED, 1);
        int most = (int) numbers.missedBeforeCoercion().at(month);
        int missed = rows.get(h, AllowanceRows.MISSED);
        sums[8] += missed == most ? 1 : 0;
        if (missed < most) {
            return silent ? 0 : able;
        }
        return Math.max(able, advances(h));
    }

    /** What is left above the norm of bijstand (beslagvrije voet, simplified) and in the bank. */
    private long able(int h, StatuteBook law, long asked) {
        long norm = Math.round(
                100 * law.socialAssistance().norm(CapitalAccount.isCouple(households, h), Integer.MAX_VALUE, false));
        long room = Math.max(0, households.disposableCents[h] - norm) + households.liquidCents[h];
        return Math.min(asked, Math.min(room, households.disposableCents[h]));
    }

    /** Advances of all allowances last month, cents. */
    long advances(int h) {
        long sum = 0;
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            sum += settling.amount(h, KeptAccount.FLOWS + HouseholdFlow.FIRST_ALLOWANCE + i);
        }
        return sum;
    }
}
