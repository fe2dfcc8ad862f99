package nl.draagkracht.claims;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.population.Persons;

/**
 * Reads and writes the running rights of a person, and what claims need to know of a job: its monthly wage. The rights
 * column is the set of benefits a Dutch resident has at the same time (UWV counts benefits, not persons).
 */
final class Rights {
    static final int WW = Scheme.WW.bit();
    static final int ZW = Scheme.ZW.bit();
    static final int WGA = Scheme.WGA.bit();
    static final int IVA = Scheme.IVA.bit();
    static final int WAO = Scheme.WAO.bit();
    static final int WAJONG = Scheme.WAJONG.bit();
    static final int BIJSTAND = Scheme.BIJSTAND.bit();
    static final int IOAW = Scheme.IOAW.bit();
    static final int IOW = Scheme.IOW.bit();
    static final int ANW = Scheme.ANW.bit();
    static final int TW = Scheme.TW.bit();
    static final int BBZ = Scheme.BBZ.bit();
    static final int AOW = Scheme.AOW.bit();
    static final int DISABILITY = WGA | IVA | WAO | WAJONG;
    static final int INSURANCE = WW | ZW | DISABILITY;
    /** Provisions of persons at the social minimum; nobody has two of them. */
    static final int PROVISION = IOAW | IOW | ANW;

    private final Persons persons;
    private final double holidayFactor;

    Rights(Persons persons, double holidayFactor) {
        this.persons = persons;
        this.holidayFactor = holidayFactor;
    }

    boolean has(int person, int bits) {
        return (persons.rights[person] & bits) != 0;
    }

    void grant(int person, int bits) {
        persons.rights[person] |= (short) bits;
    }

    void end(int person, int bits) {
        persons.rights[person] &= (short) ~bits;
    }

    boolean works(int person) {
        return persons.job[person] >= 0;
    }

    /** Monthly wage of the present or last job with holiday pay, cents: wage x hours x 52/12. */
    long monthWageCents(int person) {
        return Whole.nearest(
                persons.wageCents[person] * (double) persons.hoursPerWeek[person] * Month.WEEKS * holidayFactor);
    }

    /** Monthly wage with holiday pay of the job that was lost this month and followed by another at once, cents. */
    long replacedWageCents(int person) {
        return Whole.nearest(persons.replacedWageCents[person] * holidayFactor);
    }

    /** This month's earnings with holiday pay, cents; 0 without work. */
    long earningsCents(int person) {
        return works(person) ? monthWageCents(person) : 0;
    }
}
