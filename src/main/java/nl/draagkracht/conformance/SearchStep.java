package nl.draagkracht.conformance;

import nl.draagkracht.labour.Destinations;
import nl.draagkracht.labour.MarketPools;

/**
 * The search of one step on the labour room's own functions: every unemployed worker sends one application.
 * Markets are occupations, one province, no pooling, and a vacancy weighs one: the limit of model page 4.5.
 */
final class SearchStep {
    private static final int ONE_PROVINCE = 1;
    private static final double NO_POOLING = 0;

    private final Network network;
    private final Destinations destinations;

    SearchStep(Network network) {
        this.network = network;
        destinations = new Destinations(network.count(), network.count());
    }

    /** Expected applications per occupation, and the chance that one succeeds. */
    record Outcome(Destinations destinations, double[] applications, MarketPools pools) {}

    /** Search with these stocks of the start of the step. */
    Outcome search(double[] unemployed, double[] vacant) {
        for (int i = 0; i < network.count(); i++) {
            double[] reach = network.moves()[i];
            destinations.aim(i, j -> reach[j] * vacant[j]);
        }
        double[] applications = destinations.applications(unemployed);
        return new Outcome(destinations, applications, new MarketPools(applications, vacant, ONE_PROVINCE, NO_POOLING));
    }
}
