package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sourced;

/**
 * How much people search for work and how applications meet openings.
 * Model page 4.5; {@code parameters/labour/search.json}.
 *
 * @param effortAttached effort attached, applications a month
 * @param insuredEffort search of those with unemployment insurance relative to other attached unemployed
 * @param assistedEffort search of the unemployed on social assistance relative to others
 * @param sickEffort search of the unemployed on sickness benefit relative to others
 * @param effortMarginal effort marginal, applications a month
 * @param effortEntrant effort entrant, applications a month
 * @param effortSpread effort spread, standard deviation of log effort
 * @param half half, ratio
 * @param year year, ratio
 * @param notice notice, ratio
 * @param foundInNotice share of those whose fixed term ends who move straight on in normal times
 * @param foundBeforeDismissal share of those dismissed from a permanent job who move straight on in normal times
 * @param normalSuccess normal success, share of applications
 * @param cyclicalSearch cyclical search, elasticity
 * @param stayInOccupation stay in occupation, share of applications
 * @param vacancyWeight vacancy weight, openings per posted vacancy
 * @param directWeight openings per unadvertised slot or free assignment
 * @param poolMinimum expected applications in the country below which markets are pooled
 * @param poolFloor the least of them in the sample
 */
public record SearchParameters(
        Sourced effortAttached,
        Sourced insuredEffort,
        Sourced assistedEffort,
        Sourced sickEffort,
        Sourced effortMarginal,
        Sourced effortEntrant,
        Sourced effortSpread,
        Sourced half,
        Sourced year,
        Sourced notice,
        Sourced foundInNotice,
        Sourced foundBeforeDismissal,
        Sourced normalSuccess,
        Sourced cyclicalSearch,
        Sourced stayInOccupation,
        Sourced vacancyWeight,
        Sourced directWeight,
        Sourced poolMinimum,
        Sourced poolFloor) {

    /**
     * Expected applications in a sample below which markets are pooled. A number of the country, so that the same markets stand alone in
     * all samples: pools find more matches than the markets in them.
     */
    double poolMinimum(double sampleShare) {
        return Math.max(poolFloor.value(), poolMinimum.value() * sampleShare);
    }
}
