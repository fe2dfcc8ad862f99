package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.population.Persons;
import org.junit.jupiter.api.Test;

/** Ontslagregeling article 11: shortest service first inside an age group, groups in proportion. */
class LayOffChoiceTest {
    private final Persons persons = new Persons(10);

    private LayOffChoice choice(int... rows) {
        return new LayOffChoice(persons, new Draws(3), 0, rows);
    }

    private int worker(int row, int age, int tenureMonths, Contract contract) {
        persons.identity[row] = row;
        persons.birthMonth[row] = (short) (-12 * age);
        persons.tenureMonths[row] = (short) tenureMonths;
        persons.contract[row] = (byte) contract.ordinal();
        persons.job[row] = 0;
        return row;
    }

    @Test
    void inOneAgeGroupTheShortestServiceGoesFirst() {
        int old = worker(0, 50, 200, Contract.PERMANENT);
        int recent = worker(1, 48, 20, Contract.PERMANENT);
        assertThat(choice(old, recent).reflecting()).isEqualTo(recent);
    }

    @Test
    void anAgeGroupOfThreeOutOfFourGoesInThreeOutOfFourCases() {
        worker(0, 30, 100, Contract.PERMANENT);
        worker(1, 31, 90, Contract.PERMANENT);
        worker(2, 32, 80, Contract.PERMANENT);
        worker(3, 60, 1, Contract.PERMANENT);
        int young = 0;
        for (int seed = 0; seed < 400; seed++) {
            young += new LayOffChoice(persons, new Draws(seed), 0, new int[] {0, 1, 2, 3}).reflecting() == 2 ? 1 : 0;
        }
        // binomial 400 x 0.75: three standard deviations are 26
        assertThat(young).isBetween(274, 326);
    }

    @Test
    void directorOwnersStay() {
        worker(0, 50, 1, Contract.DGA);
        assertThat(choice(0).reflecting()).isEqualTo(-1);
    }

    @Test
    void flexibleWorkersAreTakenWhereNobodyIsPermanent() {
        worker(0, 50, 9, Contract.FLEXIBLE);
        worker(1, 50, 3, Contract.FLEXIBLE);
        assertThat(choice(0, 1).reflecting()).isEqualTo(1);
    }
}
