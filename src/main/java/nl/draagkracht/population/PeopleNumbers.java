package nl.draagkracht.population;

import nl.draagkracht.kernel.Sourced;

/**
 * Single numbers behind the persons and households of 1 January 2026 (file {@code people/numbers.json}).
 *
 * @param population inhabitants on 1 January 2026
 * @param educationDistance log weight of a couple per level of difference in education
 * @param motherAgeOfFather years by which a father is older than the mother of his child
 * @param siblingSpacing usual years between brothers and sisters
 * @param otherWithCouples part of the other members living in who do so with a couple without children
 */
public record PeopleNumbers(
        Sourced population,
        Sourced educationDistance,
        Sourced motherAgeOfFather,
        Sourced siblingSpacing,
        Sourced otherWithCouples) {}
