package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.Position;

/**
 * One person and the household as they stand between two phases: the columns of the row, copied. What differs between two looks is what
 * the phase between them did.
 */
record LifeLook(
        int row,
        int identity,
        int household,
        int householdType,
        Position position,
        int partner,
        List<Integer> members,
        int job,
        byte status,
        byte contract,
        byte endReason,
        byte section,
        byte occupation,
        byte education,
        byte hoursPerWeek,
        int wageCents,
        short rights,
        byte wwMonthsLeft,
        short monthsUnemployed,
        short tenureMonths,
        byte claimWaiting,
        int claimOwedCents,
        int assistanceMonths,
        byte assistanceWaiting,
        int assistanceOwedCents) {

    /** Looks at a living person. */
    static LifeLook at(Population population, int row) {
        Persons p = population.persons();
        var h = population.households();
        var links = new HouseholdLinks(population);
        int home = p.household[row];
        var members = new ArrayList<Integer>();
        for (int i = h.firstMember[home]; i >= 0; i = p.nextMember[i]) {
            members.add(p.identity[i]);
        }
        return new LifeLook(
                row,
                p.identity[row],
                h.identity[home],
                h.type[home],
                links.position(row),
                links.partnerOf(row),
                members,
                p.job[row],
                p.status[row],
                p.contract[row],
                p.endReason[row],
                p.section[row],
                p.occupation[row],
                p.education[row],
                p.hoursPerWeek[row],
                p.wageCents[row],
                p.rights[row],
                p.wwMonthsLeft[row],
                p.monthsUnemployed[row],
                p.tenureMonths[row],
                p.claimWaiting[row],
                p.claimOwedCents[row],
                h.assistanceMonths[home],
                h.assistanceWaiting[home],
                h.assistanceOwedCents[home]);
    }

    /** Whether bijstand of this home would be the person's own: that of parents or of others in the home is not. */
    boolean leadsHome() {
        return position.hosts() || position.isPartnered();
    }

    boolean works() {
        return job >= 0;
    }

    boolean has(int bits) {
        return (rights & bits) != 0;
    }
}
