package nl.draagkracht.income;

import nl.draagkracht.law.StatuteBook;

/**
 * The allowances to which a Dutch household turns out to be entitled once its income is known (Awir art. 19 and 24): the months of
 * a year in the same kind of household, on the income of a whole year.
 */
final class AllowanceRight {
    private static final int CARE = HouseholdFlow.CARE_ALLOWANCE.ordinal() - HouseholdFlow.FIRST_ALLOWANCE;
    private static final int TENANCY = HouseholdFlow.RENT_ALLOWANCE.ordinal() - HouseholdFlow.FIRST_ALLOWANCE;
    private static final int BUDGET = HouseholdFlow.CHILD_BUDGET.ordinal() - HouseholdFlow.FIRST_ALLOWANCE;
    private static final int CHILDCARE = HouseholdFlow.CHILDCARE_ALLOWANCE.ordinal() - HouseholdFlow.FIRST_ALLOWANCE;

    private final SparseRows rows;
    private final StatuteBook law;
    /** By allowance, cents of these months. */
    final long[] cents = new long[HouseholdFlow.ALLOWANCES];

    AllowanceRight(AllowanceRows rows, StatuteBook law) {
        this.rows = rows.rows();
        this.law = law;
    }

    /** Works out the rights of the months in a row on these incomes of a year, cents. */
    void of(int household, long income, long joint) {
        boolean couple = rows.get(household, AllowanceRows.COUPLE) != 0;
        int care = rows.get(household, AllowanceRows.CARE_MONTHS);
        cents[CARE] = care == 0 ? 0 : care * law.careAllowance().monthCents(income, couple, 0);
        int tenant = rows.get(household, AllowanceRows.RENT_MONTHS);
        cents[TENANCY] = tenant == 0 ? 0 : tenant * rent(household, tenant, couple, joint);
        int budget = rows.get(household, AllowanceRows.BUDGET_MONTHS);
        int maximum = rows.get(household, AllowanceRows.BUDGET_MAXIMUM);
        cents[BUDGET] = budget == 0 ? 0 : law.childBudget().rightCents(maximum, budget, couple, income);
        int first = rows.get(household, AllowanceRows.FIRST_COST);
        int other = rows.get(household, AllowanceRows.OTHER_COST);
        cents[CHILDCARE] = first == 0 ? 0 : law.childcareAllowance().monthCents(income, first / 100.0, other / 100.0);
    }

    /** A month at the mean rent and number of persons of the months. */
    private long rent(int household, int months, boolean couple, long joint) {
        long rent = Math.round((double) rows.get(household, AllowanceRows.RENT) / months);
        int persons = (int) Math.round((double) rows.get(household, AllowanceRows.PERSONS) / months);
        return law.rentAllowance().monthCents(rent, joint, persons, couple, 0);
    }
}
