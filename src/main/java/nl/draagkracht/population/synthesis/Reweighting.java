package nl.draagkracht.population.synthesis;

import java.util.List;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Sex;
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
     * A published total of the other year: persons of an age and a kind, or households of a type, their head of that age.
     *
     * @param fromAge youngest age in years
     * @param toAge first age beyond
     * @param kind who is counted
     * @param count persons or households in the country
     */
    public record Cell(int fromAge, int toAge, Kind kind, double count) {

        private boolean holds(Population of, int i) {
            int age = of.persons().age(i, 0);
            return age >= fromAge && age < toAge && kind.holds(of, i);
        }
    }

    /**
     * What is known of somebody beside the age; null stands for all.
     *
     * @param status survey status
     * @param rights running rights of which at least one is held, none for all
     * @param sex sex
     * @param activity main activity
     * @param household type of household, of which only the head counts
     */
    public record Kind(SurveyStatus status, List<Scheme> rights, Sex sex, Activity activity, HouseholdType household) {
        /** Everybody. */
        public static final Kind ALL = new Kind(null, List.of(), null, null, null);

        /** Everybody of a survey status. */
        public static Kind of(SurveyStatus status) {
            return new Kind(status, List.of(), null, null, null);
        }

        private boolean holds(Population of, int i) {
            var people = of.persons();
            return (status == null || people.status[i] == status.ordinal())
                    && (rights.isEmpty() || rights.stream().anyMatch(right -> (people.rights[i] & right.bit()) != 0))
                    && (sex == null || people.sex[i] == sex.ordinal())
                    && (activity == null || people.activity[i] == activity.ordinal())
                    && (household == null || heads(of.households(), people.household[i], i));
        }

        private boolean heads(Households households, int home, int i) {
            return households.type[home] == household.ordinal() && households.firstMember[home] == i;
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
                if (persons.isAlive(i) && cells.get(c).holds(source, i)) {
                    members[c][persons.household[i]]++;
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int c = 0; c < cells.size(); c++) {
                adjust(weights, members[c], cells.get(c).count() * source.sampleShare());
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
