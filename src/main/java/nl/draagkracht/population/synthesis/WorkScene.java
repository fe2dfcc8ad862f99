package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * What the steps that give the Dutch work, pay and rights share: the columns, the tables, and each person's age and place in the
 * household on 1 January 2026. Households list their head first, then the partner.
 */
final class WorkScene {
    /** Neither head nor partner: children at home and others. */
    static final int OTHER = 0;
    /** Head without partner: single persons and single parents. */
    static final int ALONE = 1;
    /** One of a couple. */
    static final int COUPLED = 2;
    /** In an institution; outside the labour force survey. */
    static final int INSTITUTION = 3;

    /** Age bands of the labour force survey, 15 up to 75. */
    static final int BANDS = 6;

    final Persons persons;
    final Households households;
    final WorkTables tables;
    final FitReport report;
    final Draws draws;
    final Sweep sweep;
    final double share;
    final int size;
    final byte[] age;
    final byte[] role;

    WorkScene(Population population, WorkTables tables, FitReport report, Draws draws, Sweep sweep) {
        this.persons = population.persons();
        this.households = population.households();
        this.share = population.sampleShare();
        this.tables = tables;
        this.report = report;
        this.draws = draws;
        this.sweep = sweep;
        this.size = persons.count();
        this.age = new byte[size];
        this.role = new byte[size];
        sweep.chunks(size, this::ages);
        sweep.chunks(households.count(), this::roles);
    }

    private Void ages(int from, int to) {
        for (int i = from; i < to; i++) {
            age[i] = (byte) (persons.isAlive(i) ? Math.min(120, persons.age(i, 0)) : 0);
        }
        return null;
    }

    private Void roles(int from, int to) {
        for (int h = from; h < to; h++) {
            int head = households.firstMember[h];
            if (head < 0) {
                continue;
            }
            switch (HouseholdType.at(households.type[h])) {
                case SINGLE, SINGLE_PARENT -> role[head] = ALONE;
                case COUPLE, COUPLE_WITH_CHILDREN -> {
                    role[head] = COUPLED;
                    role[persons.nextMember[head]] = COUPLED;
                }
                case INSTITUTION -> institution(head);
                default -> role[head] = OTHER;
            }
        }
        return null;
    }

    private void institution(int head) {
        for (int i = head; i >= 0; i = persons.nextMember[i]) {
            role[i] = INSTITUTION;
        }
    }

    /** The partner of one of a couple. */
    int partner(int person) {
        int head = households.firstMember[persons.household[person]];
        return head == person ? persons.nextMember[head] : head;
    }

    /** Survey age band, -1 outside 15 to 75. */
    int band(int person) {
        int years = age[person];
        return years < 15 || years >= 75 ? -1 : (years - 5) / 10 - 1;
    }

    /** Whether the labour force survey covers this person: a private household, 15 up to 75 years. */
    boolean surveyed(int person) {
        return persons.isAlive(person) && age[person] >= 15 && age[person] < 75 && role[person] != INSTITUTION;
    }

    int province(int person) {
        return households.province[persons.household[person]];
    }

    /** A fresh row per person, nobody in any. */
    int[] noRows() {
        int[] rows = new int[size];
        java.util.Arrays.fill(rows, -1);
        return rows;
    }

    /** A step of the chain over persons in rows. */
    Allotment allotment(int[] rowOfPerson, int rows, int values) {
        return new Allotment(rowOfPerson, rows, values, report);
    }

    double uniform(Decision decision, int person, int which) {
        return draws.uniform(decision, persons.identity[person], which);
    }
}
