package nl.draagkracht.labour;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.EndReason;

/**
 * Dutch employees hear that their work ends before it does, and look for other work meanwhile.
 * Notice of one to four months (Burgerlijk Wetboek 7:672) and a month's warning for contracts of six months or more (7:668). In
 * normal times a share of those told moves straight on and is never unemployed; in a slump more of them end up unemployed although
 * no more are told. Hazards to unemployment are published after that share is gone, so the hazard of being told is higher. Who is
 * dismissed from a permanent job moves straight on less often than who sees a fixed term end.
 */
final class Notice {
    private final double[] found = new double[Contract.values().length];
    private final double normalSuccess;
    private final double voluntaryPermanent;
    private final double voluntaryFlexible;

    Notice(LabourParameters parameters) {
        var search = parameters.search();
        found[Contract.FLEXIBLE.ordinal()] = search.foundInNotice().value();
        found[Contract.PERMANENT.ordinal()] = search.foundBeforeDismissal().value();
        normalSuccess = search.normalSuccess().value();
        voluntaryPermanent = parameters.separation().voluntaryPermanent().value();
        voluntaryFlexible = parameters.separation().voluntaryFlexible().value();
    }

    /** Whether a job that ended for this reason (ordinal) was known to end. */
    static boolean precedes(int endReason) {
        return endReason == EndReason.REDUNDANT.ordinal()
                || endReason == EndReason.CONTRACT_ENDED.ordinal()
                || endReason == EndReason.DISMISSED.ordinal();
    }

    /** Expected applications in the month in which work ends for this reason (ordinal) of someone who was told, at mean effort. */
    double applications(int endReason) {
        boolean termEnded = endReason == EndReason.CONTRACT_ENDED.ordinal();
        return found[(termEnded ? Contract.FLEXIBLE : Contract.PERMANENT).ordinal()] / normalSuccess;
    }

    /**
     * Ends of work under a contract (ordinal) per move into unemployment in normal times.
     *
     * @param letGo how many employers tell that work ends, relative to normal times
     */
    double endsPerMove(int contract, double letGo) {
        double told = told(contract);
        return told == 0 ? 1 : 1 - told + letGo * told / (1 - found[contract]);
    }

    /** Straight moves of those told per move into unemployment in normal times. */
    double movesPerMove(int contract) {
        return endsPerMove(contract, 1) - 1;
    }

    /** Share of the ends of work under a contract (ordinal) that workers choose themselves. */
    double quitShare(int contract, double letGo) {
        return (1 - told(contract)) / endsPerMove(contract, letGo);
    }

    /** Share of moves into unemployment whose worker was told; own-account work ends without notice. */
    private double told(int contract) {
        if (contract == Contract.PERMANENT.ordinal()) {
            return 1 - voluntaryPermanent;
        }
        return contract == Contract.FLEXIBLE.ordinal() ? 1 - voluntaryFlexible : 0;
    }
}
