package nl.draagkracht.claims;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.population.Population;

/**
 * UWV's decisions of a month on the claims that persons filed: WW and WIA, longest waiting first. What was owed is paid at once, less the
 * bijstand that the household lived on meanwhile (Participatiewet art. 58: the municipality gets it back from UWV).
 */
final class InsuranceDesks {
    private final Desk unemployment;
    private final Desk assessment;
    private final WaitTable waitForUnemployment = new WaitTable();
    private final WaitTable waitForAssessment = new WaitTable();
    private final DeskBook unemploymentBook = new DeskBook();
    private final DeskBook assessmentBook = new DeskBook();

    InsuranceDesks(ClaimsParameters numbers, double sampleShare) {
        var ww = numbers.unemploymentDesk();
        double personsPerBenefit = numbers.unemployment().personsPerBenefit().value();
        unemployment = new Desk(ww, sampleShare * ww.followedShare().value() * personsPerBenefit);
        var wia = numbers.assessmentDesk();
        assessment = new Desk(wia, sampleShare * wia.followedShare().value());
    }

    /** Takes the numbers of the month, levers applied. */
    void follow(ClaimsParameters ofMonth) {
        unemployment.follow(ofMonth.unemploymentDesk());
        assessment.follow(ofMonth.assessmentDesk());
    }

    /** Declares how many applications for WIA are open before the first month. */
    void open(long applications) {
        assessmentBook.open(applications);
    }

    /** What decisions are made with: the columns of open claims, the rules of WIA, luck. */
    record Deciding(OpenClaims open, DisabilityClaims disability, Draws draws, ClaimFlows flows) {}

    /** Decides on the claims of these persons; returns those who wait without benefit or advance. */
    IntSequence decide(Population population, IntSequence open, Deciding rules, Month month) {
        var persons = population.persons();
        var flows = rules.flows();
        count(rules.open(), open);
        long urgent = flows.count(ClaimCount.WIA_URGENT);
        long atOnce = flows.count(ClaimCount.WIA_DECIDED);
        unemployment.plan(waitForUnemployment, 0, flows.count(ClaimCount.WW_CLAIMED), month);
        assessment.plan(waitForAssessment, urgent, flows.count(ClaimCount.WIA_APPLIED), month);
        unemploymentBook.start();
        assessmentBook.start();
        assessmentBook.decided(0, atOnce, 0);
        var unpaid = new IntSequence();
        for (int i = 0; i < open.size(); i++) {
            int person = open.at(i);
            byte clock = persons.claimWaiting[person];
            if (clock == 0) {
                continue;
            }
            int months = rules.open().months(person);
            double chance = rules.draws().uniform(Decision.CLAIM_DECISION, persons.identity[person], month.index());
            var book = clock > 0 ? unemploymentBook : assessmentBook;
            var desk = clock > 0 ? unemployment : assessment;
            if (chance < desk.decidedShare(months)) {
                book.decided(months, 1, desk.lateShareOfDecided(months));
                boolean unemployed = clock > 0;
                pay(population, person, unemployed ? grant(person, rules) : assess(person, rules), unemployed, flows);
            } else {
                book.waits(months, desk.lateShareOfWaiting(months));
                rules.open().wait(person);
                if (persons.insuranceCents[person] == 0) {
                    unpaid.add(person);
                }
            }
        }
        unemployment.decided(unemploymentBook.decidedNow());
        assessment.decided(assessmentBook.decidedNow() - atOnce);
        return unpaid;
    }

    /** The month of the WW desk. */
    DeskMonth unemployment(ClaimFlows flows, Month month) {
        var counted = new DeskBook.Counted(
                flows.count(ClaimCount.WW_OPEN_BEFORE),
                flows.count(ClaimCount.WW_CLAIMED),
                flows.count(ClaimCount.WW_DECIDED),
                0);
        return unemploymentBook.close(unemployment.state(counted.decided(), month), counted, month);
    }

    /** The month of the assessment for WIA. */
    DeskMonth assessment(ClaimFlows flows, Month month) {
        var counted = new DeskBook.Counted(
                flows.count(ClaimCount.WIA_OPEN_BEFORE),
                flows.count(ClaimCount.WIA_APPLIED),
                flows.count(ClaimCount.WIA_DECIDED),
                flows.count(ClaimCount.WIA_WITHDRAWN));
        return assessmentBook.close(assessment.state(counted.decided(), month), counted, month);
    }

    private void count(OpenClaims claims, IntSequence open) {
        waitForUnemployment.clear();
        waitForAssessment.clear();
        for (int i = 0; i < open.size(); i++) {
            int person = open.at(i);
            if (claims.waitsForUnemployment(person)) {
                waitForUnemployment.add(claims.months(person), 1);
            } else if (claims.waitsForAssessment(person)) {
                waitForAssessment.add(claims.months(person), 1);
            }
        }
    }

    private static long grant(int person, Deciding rules) {
        long owed = rules.open().close(person);
        var flows = rules.flows();
        flows.add(ClaimCount.WW_DECIDED);
        flows.pay(Scheme.WW, owed);
        return owed;
    }

    private static long assess(int person, Deciding rules) {
        rules.flows().add(ClaimCount.WIA_DECIDED);
        return rules.disability().decide(person, rules.flows());
    }

    /** Pays what is owed, less bijstand of the months waited, which the municipality gets back; then bills left unpaid. */
    private static void pay(Population population, int person, long owed, boolean unemployed, ClaimFlows flows) {
        var persons = population.persons();
        var households = population.households();
        int household = persons.household[person];
        long lent = Math.min(owed, households.assistanceLentCents[household]);
        households.assistanceLentCents[household] = 0;
        flows.settle(unemployed, lent);
        long paid = owed - lent;
        persons.insuranceCents[person] += (int) paid;
        households.arrearsCents[household] -= (int) Math.min(paid, households.arrearsCents[household]);
    }
}
