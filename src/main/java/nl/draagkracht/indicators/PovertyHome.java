package nl.draagkracht.indicators;

import java.util.Arrays;
import nl.draagkracht.kernel.Contract;

/** The members of the Dutch household at hand by the traits in which poverty is broken down; filled while its line is worked out. */
final class PovertyHome {
    /** Ages as CBS publishes poverty. */
    static final String[] AGES = {"0-17", "18-66", "67+"};

    private static final int ADULT = 18;
    static final int PENSIONER = 67;
    /** Bits of a number of members, and the largest that they hold. */
    private static final int BITS = 4;

    private static final int MOST = (1 << BITS) - 1;
    private static final int STUDENT = 1 << BITS * (AGES.length + Contract.COUNT);

    int members;
    int workers;
    /** Whether the head is a student, so that the household is not counted. */
    boolean ofStudent;
    /** Month index of the next birthday that changes any of this or what the household needs. */
    int until;

    final int[] ofAge = new int[AGES.length];
    final int[] ofContract = new int[Contract.COUNT];

    void clear() {
        members = 0;
        workers = 0;
        ofStudent = false;
        until = Integer.MAX_VALUE;
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

    /** Takes note of a birthday that counts: in years, of a member of this age who was born in this month. */
    void turns(int years, int age, int birthMonth) {
        if (age < years) {
            until = Math.min(until, birthMonth + 12 * years);
        }
    }

    /** Takes note of the birthdays that part the ages of the breakdown. */
    void turns(int age, int birthMonth) {
        turns(ADULT, age, birthMonth);
        turns(PENSIONER, age, birthMonth);
    }

    /** Whether somebody of 67 or older lives here. */
    boolean hasPensioner() {
        return ofAge[AGES.length - 1] > 0;
    }

    /** Whether there are more members than {@link #packed} can tell. */
    boolean isLarge() {
        return members > MOST;
    }

    /** Who lives here in one number. */
    int packed() {
        int packed = 0;
        for (int count : ofContract) {
            packed = packed << BITS | count & MOST;
        }
        for (int count : ofAge) {
            packed = packed << BITS | count & MOST;
        }
        return packed | (ofStudent ? STUDENT : 0);
    }

    /** Fills in who lives here from {@link #packed}; birthdays are not told. */
    void unpack(int packed) {
        ofStudent = (packed & STUDENT) != 0;
        members = 0;
        workers = 0;
        int left = packed;
        for (int a = ofAge.length - 1; a >= 0; a--) {
            ofAge[a] = left & MOST;
            members += ofAge[a];
            left >>>= BITS;
        }
        for (int c = ofContract.length - 1; c >= 0; c--) {
            ofContract[c] = left & MOST;
            workers += ofContract[c];
            left >>>= BITS;
        }
    }
}
