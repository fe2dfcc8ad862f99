package nl.draagkracht.indicators;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Normal;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.SharedHomes;

/**
 * The Dutch poverty line of a household in a month: what it must spend on its dwelling, on energy and on everything else that a minimum
 * budget holds, in cents of January 2026.
 *
 * <p>CBS, SCP and Nibud, "Een nieuwe methode om armoede in Nederland te meten" (2024): housing costs as the household has them, the rest
 * by its members. Energy goes by the number of members and a lasting trait of the household. Who shares the home with others bears an
 * equal part of what the home and all who live there need. The line stays the same in real terms.
 */
public final class PovertyLine {
    private static final int ADULT = 18;
    private static final int STUDENT_BEFORE = 30;

    /** Least that makes a pension the main income beside a small job, cents a month; AOW of one person is near 1,500 euros. */
    static final int STATE_PENSION = 150_000;

    private final long single;
    private final long otherAdult;
    private final long olderChild;
    private final long youngerChild;
    private final long energy;
    private final long energyPerOther;
    private final int olderFrom;
    private final double ownHomeMonthly;
    private final double mortgageMonthly;
    private final double repaidMonthly;
    private final long buffer;
    private final double energySpread;
    private final Draws draws;
    private final SharedHomes homes;

    /**
     * The line of these amounts.
     *
     * @param mortgageRate interest on a mortgage, a year
     * @param draws for the energy that a household needs
     * @param homes who shares a home with others
     */
    public PovertyLine(IndicatorsParameters.PovertyNeeds needs, double mortgageRate, Draws draws, SharedHomes homes) {
        this.draws = draws;
        this.homes = homes;
        energySpread = needs.energySpread().value();
        double price = 100 * needs.priceFactor().value();
        single = Math.round(price * needs.single().value());
        otherAdult = Math.round(price * needs.otherAdult().value());
        olderChild = Math.round(price * needs.olderChild().value());
        youngerChild = Math.round(price * needs.youngerChild().value());
        energy = Math.round(price * needs.energy().value());
        energyPerOther = Math.round(price * needs.energyPerOther().value());
        olderFrom = (int) needs.olderFrom().value();
        ownHomeMonthly = needs.ownHomeCost().value() / 12;
        mortgageMonthly = mortgageRate / 12;
        repaidMonthly = needs.repayment().value() / 12;
        buffer = (long) needs.buffer().value();
    }

    /**
     * The line of a household, cents a month.
     *
     * @param home counts the members on the way
     */
    long cents(Persons persons, Households households, int household, int monthIndex, PovertyHome home) {
        return ofMembers(persons, households, household, monthIndex, home)
                + housing(persons, households, household, monthIndex, home);
    }

    /**
     * What the members of a household need besides their dwelling, cents a month; it stays the same until members, their income from work
     * and benefits or their ages in years change.
     *
     * @param home counts the members on the way
     */
    long ofMembers(Persons persons, Households households, int household, int monthIndex, PovertyHome home) {
        long needs = 0;
        boolean hasAdult = false;
        int head = households.firstMember[household];
        for (int i = head; i >= 0; i = persons.nextMember[i]) {
            int born = persons.birthMonth[i];
            int age = persons.age(i, monthIndex);
            if (age >= ADULT) {
                needs += hasAdult ? otherAdult : single;
                hasAdult = true;
            } else {
                needs += age >= olderFrom ? olderChild : youngerChild;
                home.turns(olderFrom, age, born);
            }
            home.turns(age, born);
            home.add(age, livesOnWork(persons, i) ? persons.contract[i] : -1);
        }
        if (persons.activity[head] == Activity.SCHOOL.ordinal()) {
            int age = persons.age(head, monthIndex);
            home.ofStudent = age < STUDENT_BEFORE;
            home.turns(STUDENT_BEFORE, age, persons.birthMonth[head]);
        }
        int others = others(persons, households, household, monthIndex);
        needs += others * otherAdult;
        long ordinary = energy + (home.members + others - 1) * energyPerOther;
        return (needs + Math.round(ordinary * ofOrdinary(households.identity[household]))) / (1 + others);
    }

    /** Adults beside the household in a shared home; pensioners have a home of their own. */
    private int others(Persons persons, Households households, int household, int monthIndex) {
        boolean pensioner = persons.age(households.firstMember[household], monthIndex) >= PovertyHome.PENSIONER;
        return pensioner ? 0 : homes.others(households, household);
    }

    /** Energy that a household needs, as a share of what others of its size do; one on average. */
    private double ofOrdinary(int identity) {
        if (energySpread == 0) {
            return 1;
        }
        double z = Normal.quantile(draws.uniform(Decision.ENERGY_BILL, identity, 0));
        return StrictMath.exp(energySpread * z - energySpread * energySpread / 2);
    }

    /**
     * Whether work is what somebody mainly lives on, as CBS counts workers in its figures of poverty (8.5 million in 2024): no student, and
     * no benefit or state pension that is larger.
     */
    private static boolean livesOnWork(Persons persons, int i) {
        int pension = (persons.rights[i] & Scheme.AOW.bit()) != 0 ? STATE_PENSION : 0;
        int benefits = persons.insuranceCents[i] + persons.provisionCents[i] + persons.supplementCents[i];
        // own-account work in a year without profit is still what somebody does for a living
        return persons.job[i] >= 0
                && persons.activity[i] != Activity.SCHOOL.ordinal()
                && (pension + benefits == 0 || persons.grossCents[i] > pension + benefits);
    }

    /**
     * What the dwelling costs: rent, or what a mortgage and the running costs of a home take. CBS counts repayment among the costs of owners;
     * pensioners repay nothing here, since most of what they owe is free of it.
     *
     * @param home who lives there
     */
    long housing(Persons persons, Households households, int household, int monthIndex, PovertyHome home) {
        if (households.tenancy[household] != Tenancy.OWNER.ordinal()) {
            return households.rentCents[household] / (1 + others(persons, households, household, monthIndex));
        }
        double loan = mortgageMonthly + (home.hasPensioner() ? 0 : repaidMonthly);
        return (long) (households.mortgageCents[household] * loan)
                + (long) (households.homeCents[household] * ownHomeMonthly);
    }

    /** Whether deposits and securities are worth more than the line of a year, so that a low income is no poverty. */
    boolean isCovered(Households households, int household, long lineCents) {
        return households.liquidCents[household] + households.securitiesCents[household] > buffer * lineCents;
    }
}
