package nl.draagkracht.claims;

import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Persons;

/**
 * What a person has this month as the laws of the social minimum count it: gross, in euros without holiday allowance, in which
 * their amounts are stated (Algemeen inkomensbesluit socialezekerheidswetten).
 */
final class CountedIncome {
    private final Persons persons;
    private final Rights rights;
    private final PensionBeforeAge pensions;
    private final int monthIndex;
    private final int pensionAgeMonths;
    private final double statePension;
    private final double centsPerEuro;

    CountedIncome(
            Persons persons,
            Rights rights,
            StatuteBook law,
            int monthIndex,
            double holidayFactor,
            PensionBeforeAge pensions) {
        this.pensions = pensions;
        this.persons = persons;
        this.rights = rights;
        this.monthIndex = monthIndex;
        pensionAgeMonths = law.statePension().paidFromMonths();
        statePension = law.statePension().grossMonth(true);
        centsPerEuro = 100 * holidayFactor;
    }

    /** An amount of a column, in euros without holiday allowance. */
    double euros(long cents) {
        return cents / centsPerEuro;
    }

    /** The same amount with holiday allowance, in which the IOAW is stated. */
    double withHoliday(double euros) {
        return euros * centsPerEuro / 100;
    }

    /** An amount with holiday allowance without it. */
    double withoutHoliday(double euros) {
        return euros * 100 / centsPerEuro;
    }

    /** An amount of the law as it is paid, with holiday allowance, in cents. */
    int cents(double euros) {
        return (int) Math.round(centsPerEuro * euros);
    }

    /** Whether the person has reached pension age. */
    boolean isPensioner(int person) {
        return persons.ageMonths(person, monthIndex) >= pensionAgeMonths;
    }

    /** Earnings from work. */
    double earnings(int person) {
        return euros(rights.earningsCents(person));
    }

    /** Supplementary pension of somebody on IOW who is out of work and has brought it forward, cents a month. */
    long pensionCents(int person) {
        if (!rights.has(person, Rights.IOW) || rights.works(person)) {
            return 0;
        }
        int months = pensionAgeMonths - persons.ageMonths(person, monthIndex);
        return months > 0 ? pensions.cents(person, months) : 0;
    }

    /**
     * What the Toeslagenwet counts of the partner (art. 6): all, and the supplementary pension of who gets AOW or has stopped working before
     * it.
     */
    double ofPartner(int person) {
        int months = pensionAgeMonths - persons.ageMonths(person, monthIndex);
        return all(person)
                + (rights.has(person, Rights.IOW) ? 0 : euros(pensions.received(person, months, cents(statePension))));
    }

    /** Earnings, benefits, provisions, supplement, AOW and pensions beside IOW, without other private pensions. */
    double all(int person) {
        long cents = rights.earningsCents(person)
                + persons.insuranceCents[person]
                + persons.provisionCents[person]
                + persons.supplementCents[person]
                + pensionCents(person);
        return euros(cents) + (isPensioner(person) ? statePension : 0);
    }
}
