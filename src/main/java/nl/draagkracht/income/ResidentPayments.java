package nl.draagkracht.income;

/**
 * What the Dutch state pays every resident in a month whatever the income, cents: basic income and citizen dividend, both levers.
 * Free of tax, and no income of any test of means; kept apart from the account, since the dividend moves every month.
 *
 * @param adult basic income of an adult
 * @param child basic income of a child
 * @param dividend citizen dividend of an adult
 */
record ResidentPayments(long adult, long child, long dividend) {
    /** Nobody is paid anything. */
    static final ResidentPayments NONE = new ResidentPayments(0, 0, 0);

    /** Basic income of a home by {@link HouseholdMembers#kin}. */
    long basicIncome(int kin) {
        return HouseholdMembers.adults(kin) * adult + HouseholdMembers.children(kin) * child;
    }

    /** Citizen dividend of a home by {@link HouseholdMembers#kin}. */
    long citizenDividend(int kin) {
        return HouseholdMembers.adults(kin) * dividend;
    }
}
