package nl.draagkracht.income;

import nl.draagkracht.population.Households;

/**
 * The income of a Dutch household in a month, taken apart by who gave or took it: the parts of the stabilisation coefficient.
 * Model page 7. Market income is wages, profit, supplementary pension and income of capital; the other parts turn it into disposable
 * income, and all together are that income to the cent.
 */
public enum IncomeSplit {
    /** Wages, profit, supplementary pension, income of capital. */
    MARKET,
    /** Income tax of all boxes, below zero. */
    TAXES,
    /** Premiums of national insurance, health contributions and the health premium, below zero. */
    PREMIUMS,
    /** Pension contributions of employees, below zero: saved, no tax. */
    PENSION_SAVING,
    /** WW, ZW, WIA, WAO, Wajong and national insurance: AOW, Anw, kinderbijslag. */
    INSURANCE,
    /** Bijstand, supplements, IOW, IOAW, Bbz; what every resident is paid. */
    ASSISTANCE,
    /** The four allowances of the month, as advances. */
    ALLOWANCES,
    /** Settlement of allowances of earlier years: paid after the year, or taken back. */
    ALLOWANCES_SETTLED;

    /** Number of parts. */
    public static final int COUNT = values().length;

    private static final HouseholdFlow[] GROSS_ASSISTANCE = {
        HouseholdFlow.SUPPLEMENT, HouseholdFlow.OLDER_UNEMPLOYED, HouseholdFlow.OLDER_FAMILY
    };

    /** Writes the parts of a household's last month, cents, by ordinal. */
    static void read(Households households, Settling settling, int household, long[] parts) {
        int[] account = settling.account(household);
        long assistance = 0;
        for (var flow : GROSS_ASSISTANCE) {
            assistance += flow(account, flow);
        }
        parts[MARKET.ordinal()] = households.marketCents[household];
        parts[PREMIUMS.ordinal()] = -flow(account, HouseholdFlow.OLD_AGE_PREMIUM)
                - flow(account, HouseholdFlow.OTHER_NATIONAL_INSURANCE)
                - flow(account, HouseholdFlow.HEALTH_CONTRIBUTION)
                - flow(account, HouseholdFlow.HEALTH_PREMIUM);
        parts[PENSION_SAVING.ordinal()] = -flow(account, HouseholdFlow.EMPLOYEE_PENSION);
        parts[INSURANCE.ordinal()] = (long) account[KeptAccount.GROSS]
                - account[KeptAccount.MARKET]
                - assistance
                + flow(account, HouseholdFlow.CHILD_BENEFIT);
        parts[ASSISTANCE.ordinal()] = assistance
                + flow(account, HouseholdFlow.ASSISTANCE)
                + flow(account, HouseholdFlow.OLDER_ASSISTANCE)
                + flow(account, HouseholdFlow.SELF_EMPLOYED)
                + residents(settling, account[KeptAccount.KIN]);
        long allowances = 0;
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            allowances += account[KeptAccount.FLOWS + HouseholdFlow.FIRST_ALLOWANCE + i];
        }
        parts[ALLOWANCES.ordinal()] = allowances;
        parts[ALLOWANCES_SETTLED.ordinal()] = settling.last().allowances.moved(household);
        parts[TAXES.ordinal()] = 0;
        // tax on box 1 and on capital; where income would be below zero, what was not taken
        long rest = households.disposableCents[household];
        for (long part : parts) {
            rest -= part;
        }
        parts[TAXES.ordinal()] = rest;
    }

    private static long residents(Settling settling, int kin) {
        var payments = settling.last().residents;
        return payments.basicIncome(kin) + payments.citizenDividend(kin);
    }

    private static long flow(int[] account, HouseholdFlow flow) {
        return account[KeptAccount.FLOWS + flow.ordinal()];
    }
}
