package nl.draagkracht.indicators;

import java.util.Arrays;
import nl.draagkracht.kernel.Contract;

/** The members of the Dutch household at hand by the traits in which poverty is broken down; filled while its line is worked out. */
final class PovertyHome {
    /** Ages as CBS publishes poverty. */
    static final String[] AGES = {"0-17", "18-66", "67+"};

    private static final int ADULT = 18;
    private static final int PENSIONER = 67;

    int members;
    int workers;
    final int[] ofAge = new int[AGES.length];
    final int[] ofContract = new int[Contract.COUNT];

    void clear() {
        members = 0;
        workers = 0;
        Arrays.fill(ofAge, 0);
        Arrays.fill(ofContract, 0);
    }

    /** Adds a member; the contract is below zero for who does not live on work. */
    void add(int age, int contract) {
        members++;
        ofAge[age < ADULT ? 0 : age < PENSIONER ? 1 : 2]++;
        if (contract >= 0) {
            workers++;
            ofContract[contract]++;
        }
    }
}
