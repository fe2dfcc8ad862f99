package nl.draagkracht.law;

import nl.draagkracht.kernel.Month;

/** Bills and plans that are not Dutch law on 23 November 2026, each with the month from which it is meant to hold. */
public enum Proposal {
    /** WW of at most 18 months: Voorjaarsnota 2025, since superseded. */
    UNEMPLOYMENT_18_MONTHS(Month.of(2027, 1)),
    /** WW of at most 12 months, 80 % in the first two: coalition accord of 2026, put off to 2029. */
    UNEMPLOYMENT_12_MONTHS(Month.of(2029, 1)),
    /** Maximum daily wage of WW, ZW and WIA down by a fifth: coalition accord of 2026. */
    LOWER_DAILY_WAGE(Month.of(2029, 1)),
    /** No IVA for new cases: the fully and permanently disabled get WGA. Coalition accord of 2026, date open. */
    NO_PERMANENT_DISABILITY(Month.of(2029, 1)),
    /** Kindgebonden budget falls faster above a second income: bill 36923. */
    CHILD_BUDGET_SECOND_TAPER(Month.of(2027, 1)),
    /** Rates, credits and deductions of the Belastingplan 2027: bill of 15 September 2026. */
    TAX_PLAN_2027(Month.of(2027, 1));

    private final Month planned;

    Proposal(Month planned) {
        this.planned = planned;
    }

    /** Month from which the proposal is meant to hold. */
    public Month planned() {
        return planned;
    }
}
