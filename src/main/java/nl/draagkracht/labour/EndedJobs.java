package nl.draagkracht.labour;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.population.Persons;

/**
 * The jobs of Dutch employees that employers ended in a month, as they stood when they ended: the worker may have another one by the
 * time the month is paid. Burgerlijk Wetboek 7:673 asks for the wage and the months of service; who left of own accord, reached pension
 * age or worked for an employer that failed is not among them (7:673 lid 7, 7:673c).
 */
public final class EndedJobs {
    private static final int WIDTH = 4;
    private static final int HOURS_AT = 16;
    private static final int SECTION_AT = 8;
    private static final int DISPLACED = 1 << 16;

    private final IntSequence rows = new IntSequence();

    /** Notes the job of a person that is about to end, if it is one of an employee that the employer ends. */
    void note(Persons persons, int person, EndReason reason, boolean displaced) {
        int contract = persons.contract[person];
        boolean employee = contract == Contract.PERMANENT.ordinal() || contract == Contract.FLEXIBLE.ordinal();
        if (employee && isOfEmployer(reason)) {
            rows.add(person);
            rows.add(persons.wageCents[person]);
            rows.add(persons.tenureMonths[person] & 0xFFFF | persons.hoursPerWeek[person] << HOURS_AT);
            rows.add(reason.ordinal() | persons.section[person] << SECTION_AT | (displaced ? DISPLACED : 0));
        }
    }

    private static boolean isOfEmployer(EndReason reason) {
        return switch (reason) {
            case CONTRACT_ENDED, DISMISSED, REDUNDANT, SICK -> true;
            default -> false;
        };
    }

    void addAll(EndedJobs others) {
        rows.addAll(others.rows);
    }

    /** Number of jobs. */
    public int count() {
        return rows.size() / WIDTH;
    }

    /** Row of the worker in the columns of persons. */
    public int person(int place) {
        return rows.at(place * WIDTH);
    }

    /** Gross hourly wage without holiday pay, cents. */
    public int wageCents(int place) {
        return rows.at(place * WIDTH + 1);
    }

    /** Whole months of service. */
    public int serviceMonths(int place) {
        return rows.at(place * WIDTH + 2) & 0xFFFF;
    }

    /** Hours a week. */
    public int hoursPerWeek(int place) {
        return rows.at(place * WIDTH + 2) >> HOURS_AT;
    }

    /** Why it ended. */
    public EndReason reason(int place) {
        return EndReason.at(rows.at(place * WIDTH + 3) & 0xFF);
    }

    /** Section of the employer, by ordinal. */
    public int section(int place) {
        return rows.at(place * WIDTH + 3) >> SECTION_AT & 0xFF;
    }

    /** Whether the slot was no longer wanted. */
    public boolean isDisplaced(int place) {
        return (rows.at(place * WIDTH + 3) & DISPLACED) != 0;
    }
}
