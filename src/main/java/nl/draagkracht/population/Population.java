package nl.draagkracht.population;

/**
 * The inhabitants and their households, all of them or a sample.
 *
 * @param persons rows of persons
 * @param households rows of households
 * @param sampleShare persons in the columns per inhabitant, 0.001 to 1
 */
public record Population(Persons persons, Households households, double sampleShare) {

    /** The same people in columns of their own, for a run that may change them. */
    public Population copy() {
        return new Population(persons.copy(), households.copy(), sampleShare);
    }
}
