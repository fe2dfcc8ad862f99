package nl.draagkracht.population;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.SourcedTable;

/**
 * Women and men without a partner start living together: partition, then match.
 * The women whose draw says so set the number; the readiest men fill it. Both sides are laid in the order of age, the women by the age of the
 * man they will have (age gap of CBS marriages), cut into age bands, and paired by province inside a band: O(n log n). New couples
 * are a man and a woman; education plays no part yet.
 */
final class Unions {
    private static final int BANDS = 40;

    private final PopulationRegister register;
    private final Estates estates;
    private final StarterDwellings dwellings;
    private final Draws draws;
    private final int[] gapYears;
    private final double[] gapUpTo;

    Unions(
            PopulationRegister register,
            Estates estates,
            StarterDwellings dwellings,
            Draws draws,
            SourcedTable partnerAgeGap) {
        this.register = register;
        this.estates = estates;
        this.dwellings = dwellings;
        this.draws = draws;
        var rows = partnerAgeGap.rows();
        gapYears = new int[rows.size()];
        gapUpTo = new double[rows.size()];
        double sum = 0;
        for (int row = 0; row < gapYears.length; row++) {
            gapYears[row] = Integer.parseInt(rows.get(row).keys().get(0));
            sum += rows.get(row).value();
            gapUpTo[row] = sum;
        }
        for (int row = 0; row < gapYears.length; row++) {
            gapUpTo[row] /= sum;
        }
    }

    /** The unions of a month. */
    void form(MonthFates fates, int month, DemographicEvents events) {
        long[] women = women(fates.of(Fate.UNION), month);
        long[] men = men(fates);
        int couples = Math.min(women.length, men.length);
        if (couples == 0) {
            return;
        }
        men = byAge(Arrays.copyOf(men, couples), month);
        women = Arrays.copyOf(women, couples);
        int band = 1 + couples / BANDS;
        for (int from = 0; from < couples; from += band) {
            int to = Math.min(couples, from + band);
            byProvince(women, from, to);
            byProvince(men, from, to);
            for (int place = from; place < to; place++) {
                join((int) women[place], (int) men[place], month, events);
            }
        }
    }

    /** Rows of the women below the month of birth their partner should have, the youngest partner last. */
    private long[] women(IntSequence rows, int month) {
        var keys = new long[rows.size()];
        int count = 0;
        for (int place = 0; place < keys.length; place++) {
            int woman = rows.at(place);
            if (isFree(woman)) {
                double draw = draws.uniform(Decision.PARTNER_AGE, register.persons.identity[woman], month);
                int gap = Arrays.binarySearch(gapUpTo, draw);
                int years = gapYears[Math.min(gapYears.length - 1, gap < 0 ? -gap - 1 : gap)];
                keys[count++] = key(month - register.persons.birthMonth[woman] + 12 * years, woman);
            }
        }
        return sorted(keys, count);
    }

    /** Rows of the men who are still free, the readiest first. */
    private long[] men(MonthFates fates) {
        var keys = new long[fates.readyMen.size()];
        int count = 0;
        for (int place = 0; place < keys.length; place++) {
            int man = fates.readyMen.at(place);
            if (isFree(man)) {
                keys[count++] = key(fates.readiness.at(place), man);
            }
        }
        return sorted(keys, count);
    }

    private long[] byAge(long[] keys, int month) {
        for (int place = 0; place < keys.length; place++) {
            int man = (int) keys[place];
            keys[place] = key(month - register.persons.birthMonth[man], man);
        }
        return sorted(keys, keys.length);
    }

    private void byProvince(long[] keys, int from, int to) {
        for (int place = from; place < to; place++) {
            int person = (int) keys[place];
            keys[place] = key(register.households.province[register.persons.household[person]], person);
        }
        Arrays.sort(keys, from, to);
    }

    private static long key(int order, int row) {
        return ((long) order << 32) | row;
    }

    private static long[] sorted(long[] keys, int count) {
        Arrays.sort(keys, 0, count);
        return Arrays.copyOf(keys, count);
    }

    private boolean isFree(int person) {
        return register.persons.isAlive(person)
                && register.links.position(person).isFree();
    }

    private void join(int woman, int man, int month, DemographicEvents events) {
        var persons = register.persons;
        if (persons.household[woman] == persons.household[man] || !isFree(woman) || !isFree(man)) {
            return;
        }
        var hers = register.links.position(woman);
        var his = register.links.position(man);
        if (his.hosts() && (!hers.hosts() || hers == Position.SINGLE)) {
            moveIn(woman, man, month, events);
        } else if (hers.hosts()) {
            moveIn(man, woman, month, events);
        } else {
            startTogether(man, woman, month, events);
        }
        events.unions++;
    }

    /** The guest moves in with the host; a guest with a household of his or her own brings all of it along. */
    private void moveIn(int guest, int host, int month, DemographicEvents events) {
        int home = register.persons.household[host];
        int old = register.persons.household[guest];
        boolean all = register.links.position(guest).hosts();
        boolean empty = register.links.unlink(guest, month);
        register.links.seatPartner(guest, home);
        while (all && !empty) {
            int child = register.links.head(old);
            empty = register.links.unlink(child, month);
            register.links.appendChild(child, home);
        }
        if (empty) {
            estates.merge(old, home);
            estates.joinIncomes(old, home);
            events.succeeds(old, home);
            register.dissolve(old);
        }
    }

    private void startTogether(int man, int woman, int month, DemographicEvents events) {
        int province = register.households.province[register.persons.household[man]];
        int household = register.found(province, HouseholdType.SINGLE);
        events.newHouseholds().add(household);
        register.links.unlink(man, month);
        register.links.append(man, household);
        register.links.unlink(woman, month);
        register.links.seatPartner(woman, household);
        dwellings.house(household);
    }
}
