package nl.draagkracht.claims;

import java.util.BitSet;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.population.Persons;

/**
 * Households that municipalities house out of reception centres this month. Most of them hold an asylum permit; the municipality
 * arranges bijstand with the dwelling (Huisvestingswet 2014 art. 28; of permit holders of 18 to 65 nine in ten have it after two years).
 */
final class Settlers {
    private final BitSet households = new BitSet();

    /** Takes the persons who left an institution this month; those who died or left the country since are left out. */
    void follow(IntSequence housed, Persons persons) {
        households.clear();
        for (int place = 0; place < housed.size(); place++) {
            int household = persons.household[housed.at(place)];
            if (household >= 0) {
                households.set(household);
            }
        }
    }

    /** Whether a household has just been housed. */
    boolean contain(int household) {
        return households.get(household);
    }
}
