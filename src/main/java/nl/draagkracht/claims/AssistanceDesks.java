package nl.draagkracht.claims;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.population.Households;

/** The decisions of a month on claims for bijstand, household by household, in the queues of {@link Municipalities}. */
final class AssistanceDesks {
    private final Households households;
    private final Municipalities municipalities;
    private final Draws draws;
    private final DeskBook book = new DeskBook();

    AssistanceDesks(ClaimsParameters numbers, Households households, Draws draws, double sampleShare) {
        this.households = households;
        this.draws = draws;
        municipalities = new Municipalities(numbers, households, sampleShare);
    }

    /** Takes the numbers of the month, levers applied. */
    void follow(DeskParameters ofMonth) {
        municipalities.follow(ofMonth);
    }

    /** Decides on the open claims of these households; returns those who wait without an advance. */
    IntSequence decide(IntSequence open, HouseholdClaims claims, ClaimFlows flows, Month month) {
        municipalities.decide(flows.assistanceClaims, month);
        book.start();
        var unpaid = new IntSequence();
        for (int i = 0; i < open.size(); i++) {
            int household = open.at(i);
            int months = households.assistanceWaiting[household] - 1;
            var desk = municipalities.of(household, households, draws);
            double chance = draws.uniform(Decision.CLAIM_DECISION, -1 - households.identity[household], month.index());
            if (chance < desk.decidedShare(months)) {
                book.decided(months, 1, desk.lateShareOfDecided(months));
                claims.grant(household, flows);
            } else {
                book.waits(months, desk.lateShareOfWaiting(months));
                claims.countUndecided(household, flows);
                households.assistanceWaiting[household] = (byte) Math.min(Byte.MAX_VALUE, months + 2);
                if (households.assistanceCents[household] == 0) {
                    unpaid.add(household);
                }
            }
        }
        return unpaid;
    }

    /** The month of the municipalities. */
    DeskMonth month(ClaimFlows flows, Month month) {
        var counted = new DeskBook.Counted(
                flows.count(ClaimCount.ASSISTANCE_OPEN_BEFORE),
                flows.count(ClaimCount.ASSISTANCE_CLAIMED),
                flows.count(ClaimCount.ASSISTANCE_DECIDED),
                0);
        return book.close(municipalities.state(counted.decided(), month), counted, month);
    }

    /** Households on bijstand per case worker, with staff as a factor on that of 2025. */
    double caseload(ClaimFlows flows, double staff) {
        return municipalities.caseload(flows.count(ClaimCount.ASSISTANCE_HOUSEHOLDS), staff);
    }
}
