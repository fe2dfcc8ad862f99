package nl.draagkracht.income;

/**
 * Money that a Dutch household gets or pays whatever it owns: what is kept of its last settlement, flow by flow.
 * Model page 4.10; what its capital earns and owes moves every month and is worked out every month.
 */
enum HouseholdFlow {
    /** AOW. */
    STATE_PENSION,
    /** Pensions of funds. */
    SUPPLEMENTARY_PENSION,
    /** Bijstand. */
    ASSISTANCE,
    /** AIO, bijstand of pensioners. */
    OLDER_ASSISTANCE,
    /** Supplements of the Toeslagenwet. */
    SUPPLEMENT,
    /** IOW. */
    OLDER_UNEMPLOYED,
    /** IOAW. */
    OLDER_FAMILY,
    /** Anw. */
    SURVIVOR,
    /** Bbz. */
    SELF_EMPLOYED,
    /** Zorgtoeslag. */
    CARE_ALLOWANCE,
    /** Huurtoeslag. */
    RENT_ALLOWANCE,
    /** Kindgebonden budget. */
    CHILD_BUDGET,
    /** Kinderopvangtoeslag. */
    CHILDCARE_ALLOWANCE,
    /** Kinderbijslag. */
    CHILD_BENEFIT,
    /** Pension contributions of employees. */
    EMPLOYEE_PENSION,
    /** Income tax on box 1. */
    INCOME_TAX,
    /** AOW premium. */
    OLD_AGE_PREMIUM,
    /** Anw and Wlz premiums. */
    OTHER_NATIONAL_INSURANCE,
    /** Part of tax and premiums that falls on labour. */
    LABOUR_TAX,
    /** Zvw contributions of pensioners and the self-employed. */
    HEALTH_CONTRIBUTION,
    /** Nominal health premium of adults. */
    HEALTH_PREMIUM;

    static final int COUNT = values().length;

    /** The first of the four allowances, which stand together. */
    static final int FIRST_ALLOWANCE = CARE_ALLOWANCE.ordinal();

    static final int ALLOWANCES = CHILDCARE_ALLOWANCE.ordinal() - FIRST_ALLOWANCE + 1;
}
