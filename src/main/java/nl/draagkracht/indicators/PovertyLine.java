package nl.draagkracht.indicators;

import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;

/**
 * The Dutch poverty line of a household in a month: what it must spend on its dwelling, on energy and on everything else that a minimum
 * budget holds, in cents of January 2026.
 *
 * <p>CBS, SCP and Nibud, "Een nieuwe methode om armoede in Nederland te meten" (2024): housing costs as the household has them, the rest
 * by its members. Here energy goes by the number of members too. The line stays the same in real terms.
 */
final class PovertyLine {
    private static final int ADULT = 18;

    private final long single;
    private final long otherAdult;
    private final long olderChild;
    private final long youngerChild;
    private final long energy;
    private final long energyPerOther;
    private final int olderFrom;
    private final double ownHomeMonthly;
    private final double mortgageMonthly;
    private final long buffer;

    /**
     * The line of these amounts.
     *
     * @param mortgageRate interest on a mortgage, a year
     */
    PovertyLine(IndicatorsParameters.PovertyNeeds needs, double mortgageRate) {
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
        buffer = (long) needs.buffer().value();
    }

    /**
     * The line of a household, cents a month.
     *
     * @param home counts the members on the way
     */
    long cents(Persons persons, Households households, int household, int monthIndex, PovertyHome home) {
        long needs = energy;
        boolean hasAdult = false;
        for (int i = households.firstMember[household]; i >= 0; i = persons.nextMember[i]) {
            int age = persons.age(i, monthIndex);
            if (age >= ADULT) {
                needs += hasAdult ? otherAdult : single;
                hasAdult = true;
            } else {
                needs += age >= olderFrom ? olderChild : youngerChild;
            }
            home.add(age, persons.job[i] >= 0 ? persons.contract[i] : -1);
        }
        return needs + (home.members - 1) * energyPerOther + housing(households, household);
    }

    /** What the dwelling costs: rent, or interest on the mortgage and the running costs of a home. */
    private long housing(Households households, int household) {
        if (households.tenancy[household] != Tenancy.OWNER.ordinal()) {
            return households.rentCents[household];
        }
        return (long) (households.mortgageCents[household] * mortgageMonthly)
                + (long) (households.homeCents[household] * ownHomeMonthly);
    }

    /** Whether deposits and securities are worth more than the line of a year, so that a low income is no poverty. */
    boolean isCovered(Households households, int household, long lineCents) {
        return households.liquidCents[household] + households.securitiesCents[household] > buffer * lineCents;
    }
}
