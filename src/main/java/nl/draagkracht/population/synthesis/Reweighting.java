package nl.draagkracht.population.synthesis;

import java.util.List;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * The Dutch population of one year made into that of another: whole households are taken more or less often, so that the totals of the
 * other year hold. Weights by iterative proportional updating (Ye, Konduri, Pendyala, Sana and Waddell 2009, TRB 88th annual meeting):
 * cell by cell, the weights of all households with somebody in it are multiplied; then rounded systematically.
 */
public final class Reweighting {
    private static final int ROUNDS = 60;
    private static final double SPARE = 1.1;

    private final Population source;
    private final Persons persons;
    private final Households households;
    private final List<Cell> cells;

    /**
     * A published total of the other year.
     *
     * @param fromAge youngest age in years
     * @param toAge first age beyond
     * @param status survey status, or null for all
     * @param right running right, or null for all
     * @param persons persons in the country
     */
    public record Cell(int fromAge, int toAge, SurveyStatus status, Scheme right, double persons) {

        private boolean holds(Persons people, int i) {
            int age = people.age(i, 0);
            return age >= fromAge
                    && age < toAge
                    && (status == null || people.status[i] == status.ordinal())
                    && (right == null || (people.rights[i] & right.bit()) != 0);
        }
    }

    private Reweighting(Population source, List<Cell> cells) {
        this.source = source;
        this.cells = cells;
        persons = source.persons();
        households = source.households();
    }

    /** A new population of the same sample share in which these totals hold; the given one stays as it is. */
    public static Population of(Population source, List<Cell> cells) {
        var reweighting = new Reweighting(source, cells);
        return reweighting.drawn(reweighting.weights());
    }

    private double[] weights() {
        var weights = new double[households.count()];
        java.util.Arrays.fill(weights, 1);
        var members = new byte[cells.size()][households.count()];
        for (int c = 0; c < cells.size(); c++) {
            for (int i = 0; i < persons.count(); i++) {
                if (persons.isAlive(i) && cells.get(c).holds(persons, i)) {
                    members[c][persons.household[i]]++;
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int c = 0; c < cells.size(); c++) {
                adjust(weights, members[c], cells.get(c).persons() * source.sampleShare());
            }
        }
        return weights;
    }

    private static void adjust(double[] weights, byte[] members, double target) {
        double sum = 0;
        for (int h = 0; h < weights.length; h++) {
            sum += weights[h] * members[h];
        }
        if (sum == 0) {
            return;
        }
        double factor = target / sum;
        for (int h = 0; h < weights.length; h++) {
            if (members[h] > 0) {
                weights[h] *= factor;
            }
        }
    }

    /** Each household as often as its weight says, fractions carried on to the next. */
    private Population drawn(double[] weights) {
        int[] copies = new int[weights.length];
        int homes = 0;
        int people = 0;
        double due = 0.5;
        for (int h = 0; h < weights.length; h++) {
            if (!households.exists(h)) {
                continue;
            }
            due += weights[h];
            copies[h] = (int) Math.floor(due);
            due -= copies[h];
            homes += copies[h];
            people += copies[h] * size(h);
        }
        var newPersons = new Persons((int) (people * SPARE) + 1);
        var newHouseholds = new Households((int) (homes * SPARE) + 1);
        newPersons.count(people);
        newHouseholds.count(homes);
        int row = 0;
        int person = 0;
        for (int h = 0; h < copies.length; h++) {
            for (int k = 0; k < copies[h]; k++) {
                newHouseholds.copy(households, h, row);
                newHouseholds.identity[row] = row;
                newHouseholds.firstMember[row] = person;
                for (int i = households.firstMember[h]; i >= 0; i = persons.nextMember[i]) {
                    newPersons.copy(persons, i, person);
                    newPersons.identity[person] = person;
                    newPersons.household[person] = row;
                    newPersons.nextMember[person] = persons.nextMember[i] < 0 ? -1 : person + 1;
                    person++;
                }
                row++;
            }
        }
        return new Population(newPersons, newHouseholds, source.sampleShare());
    }

    private int size(int household) {
        int size = 0;
        for (int i = households.firstMember[household]; i >= 0; i = persons.nextMember[i]) {
            size++;
        }
        return size;
    }
}
