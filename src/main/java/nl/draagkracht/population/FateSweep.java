package nl.draagkracht.population;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.Sweep;

/**
 * Asks every inhabitant once a month what befalls them; school and pension age are written at once, the rest is collected.
 * One keyed draw a person; the place in the household is looked up only for the one in fifty whose draw is below the highest chance of
 * their age and sex. Reads no wage, status or claim, so a scenario and its baseline have the same people.
 */
final class FateSweep {
    private static final byte RETIRED = (byte) Activity.RETIRED.ordinal();
    private static final int UNION = Fate.UNION.ordinal();

    private final Persons persons;
    private final HouseholdLinks links;
    private final Schooling schooling;
    private final Draws draws;
    private final Sweep sweep;

    FateSweep(Population population, Schooling schooling, Draws draws, Sweep sweep) {
        this.persons = population.persons();
        this.links = new HouseholdLinks(population);
        this.schooling = schooling;
        this.draws = draws;
        this.sweep = sweep;
    }

    /** The fates of a month. */
    MonthFates run(int month, FateTable table, int pensionAgeMonths) {
        var all = new MonthFates();
        for (var chunk : sweep.chunks(
                persons.count(), Sweep.FINE, (from, to) -> chunk(month, table, pensionAgeMonths, from, to))) {
            all.addAll(chunk);
        }
        return all;
    }

    private MonthFates chunk(int month, FateTable table, int pensionAgeMonths, int from, int to) {
        var fates = new MonthFates();
        int[] household = persons.household;
        int[] identity = persons.identity;
        short[] birthMonth = persons.birthMonth;
        byte[] sex = persons.sex;
        short[] rights = persons.rights;
        byte[] activity = persons.activity;
        double[] highest = table.highest();
        int aow = Scheme.AOW.bit();
        for (int person = from; person < to; person++) {
            if (household[person] < 0) {
                continue;
            }
            int ageMonths = month - birthMonth[person];
            int cell = AgeSexCounts.cell(ageMonths / 12, sex[person]);
            double draw = draws.uniform(Decision.FATE, identity[person], month);
            if (draw < highest[cell]) {
                resolve(person, cell, draw, table, fates);
            }
            if (Schooling.concerns(activity[person], ageMonths)) {
                if (schooling.leaves(person, ageMonths, month)) {
                    fates.leftSchool.add(person);
                }
            }
            // one branch that is nearly always false costs less than two of which the first is true for one in five
            if ((ageMonths >= pensionAgeMonths) & ((rights[person] & aow) == 0)) {
                rights[person] |= (short) aow;
                activity[person] = RETIRED;
                fates.pensioned.add(person);
            }
        }
        return fates;
    }

    private void resolve(int person, int cell, double draw, FateTable table, MonthFates fates) {
        int place = Census.place(links.position(person).ordinal(), cell);
        int fate = table.fate(place, draw);
        if (fate == UNION && cell % 2 == Sex.MALE.ordinal()) {
            fates.readyMen.add(person);
            fates.readiness.add(Float.floatToIntBits(table.readiness(place, draw)));
        } else if (fate < Fate.COUNT) {
            fates.add(fate, person);
        }
    }
}
