package nl.draagkracht.indicators;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;

/** What a Dutch household mainly lives on, after the main source of income of CBS: bijstand first, then what is most. */
enum IncomeSource {
    /** Wages. */
    WAGE("wage"),
    /** Profit of the self-employed. */
    OWN_ACCOUNT("ownAccount"),
    /** Bijstand. */
    ASSISTANCE("assistance"),
    /** WW, sickness, disability and what stands in their place. */
    INSURANCE("insurance"),
    /** AOW and pension. */
    PENSION("pension"),
    /** None of these. */
    NONE("none");

    static final int COUNT = values().length;

    private final String code;

    IncomeSource(String code) {
        this.code = code;
    }

    /** The name in results. */
    String code() {
        return code;
    }

    /** The main source of a household this month; a head with AOW lives on pension unless the work of the home brings in more. */
    static IncomeSource of(Persons persons, Households households, int household, int statePensionCents) {
        if (households.assistanceCents[household] > 0) {
            return ASSISTANCE;
        }
        long wage = 0;
        long profit = 0;
        long insurance = 0;
        int head = households.firstMember[household];
        for (int i = head; i >= 0; i = persons.nextMember[i]) {
            if (persons.job[i] >= 0 && persons.contract[i] == Contract.ZZP.ordinal()) {
                profit += persons.grossCents[i];
            } else if (persons.job[i] >= 0) {
                wage += persons.grossCents[i];
            }
            insurance += persons.insuranceCents[i] + persons.provisionCents[i] + persons.supplementCents[i];
        }
        long pension = (persons.rights[head] & Scheme.AOW.bit()) != 0 ? statePensionCents : 0;
        long most = Math.max(Math.max(wage, profit), Math.max(insurance, pension));
        if (most == 0) {
            return NONE;
        }
        if (most == wage) {
            return WAGE;
        }
        if (most == profit) {
            return OWN_ACCOUNT;
        }
        return most == pension ? PENSION : INSURANCE;
    }
}
