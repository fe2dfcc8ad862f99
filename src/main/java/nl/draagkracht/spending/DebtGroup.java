package nl.draagkracht.spending;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;

/** What a Dutch household mainly lives on, as far as problem debt differs by it; bijstand first, then what is most. */
public enum DebtGroup {
    /** Wages. */
    WAGE("wage", "wage"),
    /** Profit of the self-employed. */
    OWN_ACCOUNT("ownAccount", "ownAccount"),
    /** WW or sickness benefit. */
    UNEMPLOYMENT("unemployment", "insurance"),
    /** WIA, WAO, Wajong. */
    DISABILITY("disability", "insurance"),
    /** Bijstand. */
    ASSISTANCE("assistance", "assistance"),
    /** AOW and pension. */
    PENSION("pension", "pension"),
    /** None of these: students, and who lives on savings. */
    NONE("none", "none");

    /** Number of values. */
    public static final int COUNT = values().length;

    private static final int SHORT_TERM = Scheme.WW.bit() | Scheme.ZW.bit();

    private final String code;
    private final String source;

    DebtGroup(String code, String source) {
        this.code = code;
        this.source = source;
    }

    /** The name in the table of shares. */
    String code() {
        return code;
    }

    /** The main source of income as results name it. */
    public String source() {
        return source;
    }

    /** The group of a household this month; a head with AOW lives on pension unless somebody in the home works. */
    static DebtGroup of(Persons persons, Households households, int household) {
        if (households.assistanceCents[household] > 0) {
            return ASSISTANCE;
        }
        long wage = 0;
        long profit = 0;
        long shortTerm = 0;
        long disability = 0;
        int head = households.firstMember[household];
        for (int i = head; i >= 0; i = persons.nextMember[i]) {
            if (persons.job[i] >= 0) {
                boolean own = persons.contract[i] == Contract.ZZP.ordinal();
                profit += own ? persons.grossCents[i] : 0;
                wage += own ? 0 : persons.grossCents[i];
            }
            boolean briefly = (persons.rights[i] & SHORT_TERM) != 0;
            long insured = persons.insuranceCents[i] + persons.provisionCents[i] + persons.supplementCents[i];
            shortTerm += briefly ? insured : 0;
            disability += briefly ? 0 : insured;
        }
        long most = Math.max(Math.max(wage, profit), Math.max(shortTerm, disability));
        if (wage + profit == 0 && (persons.rights[head] & Scheme.AOW.bit()) != 0) {
            return PENSION;
        }
        if (most == 0) {
            return NONE;
        }
        if (most == wage) {
            return WAGE;
        }
        if (most == profit) {
            return OWN_ACCOUNT;
        }
        return most == shortTerm ? UNEMPLOYMENT : DISABILITY;
    }
}
