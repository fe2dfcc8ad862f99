package nl.draagkracht.ledger;

import nl.draagkracht.kernel.Month;

/**
 * The sibling of the euro identities: people neither appear nor vanish between two months.
 *
 * <p>Source: model.md 4.10. Persons by births, deaths and migration; the employed, unemployed and others add up to all.
 */
public final class PeopleConservation {
    private long persons = -1;

    /**
     * Checks a month and remembers its stock.
     *
     * @throws IdentityViolation when a person appeared or vanished
     */
    public void mustClose(Month month, Counts counts) {
        long byStatus = counts.employed() + counts.unemployed() + counts.outside();
        same(month, "persons = employed + unemployed + not in the labour force", counts.persons(), byStatus);
        if (persons >= 0) {
            long expected = persons + counts.born() + counts.immigrated() - counts.died() - counts.emigrated();
            same(month, "persons = previous persons + flows", counts.persons(), expected);
        }
        persons = counts.persons();
    }

    private static void same(Month month, String identity, long left, long right) {
        if (left != right) {
            throw new IdentityViolation(month, identity, left, right, "a flow of persons was not counted");
        }
    }

    /**
     * Stocks at the end of the month and flows during it, as simulated (not scaled).
     *
     * @param persons all persons alive
     * @param employed survey status employed
     * @param unemployed survey status unemployed
     * @param outside not in the labour force, children and old included
     * @param born births
     * @param died deaths
     * @param immigrated arrivals
     * @param emigrated departures
     */
    public record Counts(
            long persons,
            long employed,
            long unemployed,
            long outside,
            long born,
            long died,
            long immigrated,
            long emigrated) {}
}
