package nl.draagkracht.labour;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;

/**
 * The luck of those who apply this month: where the application goes and whether it succeeds.
 * Model page 4.5; del Rio-Chanona et al. (2021). The month and the limit case of the conformance check share it.
 *
 * @param destinations where applications go
 * @param pools chance of success per market
 * @param draws chance
 * @param month number of the month, or of the step
 */
public record SearchRound(Destinations destinations, MarketPools pools, Draws draws, int month) {

    /** The market that the application of a seeker of this row goes to; -1 when there is none. */
    public int destination(int row, int identity) {
        return destinations.drawn(row, draws.uniform(Decision.DESTINATION, identity, month));
    }

    /** The market in which the application of a seeker of this row succeeds; -1 when it goes nowhere or fails. */
    public int market(int row, int identity) {
        int market = destination(row, identity);
        boolean succeeds =
                market >= 0 && draws.uniform(Decision.APPLICATION_SUCCESS, identity, month) < pools.success(market);
        return succeeds ? market : -1;
    }
}
