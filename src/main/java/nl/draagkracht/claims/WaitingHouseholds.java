package nl.draagkracht.claims;

import java.util.Arrays;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.SharedHomes;

/**
 * Households in which somebody entitled waits for a benefit and nobody has any income: whether savings carry them, and which bills are
 * left. Bills left are what the norm of bijstand asks and savings do not pay; they are paid from what is owed, later from savings.
 */
final class WaitingHouseholds {
    private final Population population;
    private final Rights rights;
    private final MeansTest means;
    private final HouseholdLinks links;
    private final Month month;
    private final int pensionAgeMonths;

    WaitingHouseholds(Population population, double holidayFactor, SharedHomes homes, StatuteBook law, Month month) {
        this.population = population;
        this.month = month;
        rights = new Rights(population.persons(), holidayFactor);
        means = new MeansTest(
                population,
                rights,
                // only norms are asked
                new CountedIncome(
                        population.persons(), rights, law, month.index(), holidayFactor, PensionBeforeAge.NONE),
                homes,
                law,
                month);
        links = new HouseholdLinks(population);
        pensionAgeMonths = law.statePension().paidFromMonths();
    }

    /** Counts the households of these persons and these households, each once. */
    void count(IntSequence persons, IntSequence households, ClaimFlows flows) {
        var homes = new int[persons.size() + households.size()];
        for (int i = 0; i < persons.size(); i++) {
            homes[i] = population.persons().household[persons.at(i)];
        }
        for (int i = 0; i < households.size(); i++) {
            homes[persons.size() + i] = households.at(i);
        }
        Arrays.sort(homes);
        for (int i = 0; i < homes.length; i++) {
            boolean seen = i > 0 && homes[i] == homes[i - 1];
            if (!seen && !hasIncome(homes[i])) {
                count(homes[i], flows);
            }
        }
    }

    private void count(int household, ClaimFlows flows) {
        var homes = population.households();
        flows.add(ClaimCount.WAITING_WITHOUT_INCOME);
        int head = links.head(household);
        long needed = Math.round(100 * means.norm(household, head, links.partner(household)));
        long lacking = needed - homes.liquidCents[household];
        if (lacking > 0) {
            flows.add(ClaimCount.WAITING_WITHOUT_MEANS);
            flows.shortfall(lacking);
            homes.arrearsCents[household] += (int) lacking;
        }
    }

    private boolean hasIncome(int household) {
        var homes = population.households();
        var persons = population.persons();
        if (homes.assistanceCents[household] > 0 || homes.selfEmployedCents[household] > 0) {
            return true;
        }
        for (int person = homes.firstMember[household]; person >= 0; person = persons.nextMember[person]) {
            boolean paid = rights.works(person)
                    || persons.insuranceCents[person] > 0
                    || persons.provisionCents[person] > 0
                    || persons.ageMonths(person, month.index()) >= pensionAgeMonths;
            if (paid) {
                return true;
            }
        }
        return false;
    }
}
