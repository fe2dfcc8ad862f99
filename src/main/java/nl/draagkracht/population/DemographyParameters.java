package nl.draagkracht.population;

import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.SourcedTable;

/**
 * How the people of the Netherlands age, multiply, move and die: rates by age and sex and the yearly path of the totals.
 * CBS tables and own fits; each file in {@code parameters/population/demography} names its source.
 *
 * @param mortality chance of dying within a year, by age and sex
 * @param fertility births per woman per year, by age
 * @param immigration persons who came in a year, by age and sex (pattern only)
 * @param emigration leaving the country per person per year, by age and sex (pattern only)
 * @param leavingHome leaving the parental home per child at home per year, by age and sex
 * @param unions starting to live with a partner per person without one per year, by age and sex
 * @param separations separating per couple per year, by age and sex of the head
 * @param institutions moving to an institution per person per year, by age and sex
 * @param partnerAgeGap share of new couples by age of the man minus age of the woman
 * @param schooling by age: leaving school per year, and the level that leavers have reached
 * @param targets births, deaths and net migration of a year, households on its first day
 * @param events numbers beside the tables
 * @param starters the dwelling of a new household
 */
public record DemographyParameters(
        SourcedTable mortality,
        SourcedTable fertility,
        SourcedTable immigration,
        SourcedTable emigration,
        SourcedTable leavingHome,
        SourcedTable unions,
        SourcedTable separations,
        SourcedTable institutions,
        SourcedTable partnerAgeGap,
        SourcedTable schooling,
        SourcedTable targets,
        Events events,
        Starters starters) {

    /**
     * The numbers beside the tables.
     *
     * @param boysShare boys per birth
     * @param fertilityWithoutPartner fertility relative to women of the same age with a partner
     * @param emigrants persons who leave the country in a year
     * @param familyEmigration emigration relative to adults without partner or child at home
     * @param immigrantsInCouples share of adult immigrants who arrive with a partner
     * @param immigrantsInReception share of the other immigrants who start in a reception centre
     * @param immigrantsWithOthers share of them who join another private household, of relatives or friends
     * @param leavingReception leaving a reception centre per person below 65 per year
     * @param fatherLeaves chance that the father leaves when parents separate
     * @param catchUpMonths months in which totals return to their path
     * @param immigrantEducationLow share of adult immigrants
     * @param immigrantEducationMid share of adult immigrants
     */
    public record Events(
            Sourced boysShare,
            Sourced fertilityWithoutPartner,
            Sourced emigrants,
            Sourced familyEmigration,
            Sourced immigrantsInCouples,
            Sourced immigrantsInReception,
            Sourced immigrantsWithOthers,
            Sourced leavingReception,
            Sourced fatherLeaves,
            Sourced catchUpMonths,
            Sourced immigrantEducationLow,
            Sourced immigrantEducationMid) {}

    /**
     * The first dwelling of a household.
     *
     * @param socialRentShare share that rents from a housing corporation; the rest rents privately
     * @param socialRentCents rent a month, cents
     * @param privateRentCents rent a month, cents
     * @param wealthRank rank in net wealth, per mille
     */
    public record Starters(
            Sourced socialRentShare, Sourced socialRentCents, Sourced privateRentCents, Sourced wealthRank) {}
}
