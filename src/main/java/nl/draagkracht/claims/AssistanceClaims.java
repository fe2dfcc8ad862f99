package nl.draagkracht.claims;

import static nl.draagkracht.claims.Rights.BIJSTAND;

import java.util.Optional;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.SharedHomes;

/**
 * Bijstand as households live it: entitled by the means test, claimed by the ready (65 % of the entitled, Inspectie SZW
 * 2018), left when income or assets suffice or for other reasons at a rate that falls with duration (CBS 2023).
 */
final class AssistanceClaims {
    private static final int MONTHS_AFTER_WORK = 12;
    private static final int YOUNG = 27;

    private final Persons persons;
    private final Households households;
    private final HouseholdLinks links;
    private final MeansTest means;
    private final Draws draws;
    private final Month month;
    private final HiddenMeans hidden;
    private final StepTable exits;
    private final StepTable takeUp;
    private final double claimHazard;
    private final double claimHazardAfterWork;
    private final double exitShare;
    private final double youngFactor;
    private final double workingFactor;
    private final double afterWorkFactor;
    private final double[] meanExits;
    private final DeskParameters desk;
    private final Settlers settlers;
    private final MunicipalBill bill;
    private final double settlerShare;

    /**
     * What the columns do not show of households.
     *
     * @param means who has means that are not seen
     * @param settlers who has just been housed out of reception
     * @param pensions pensions before the AOW of those on IOW
     * @param homes who shares the home with others
     */
    record Unseen(HiddenMeans means, Settlers settlers, PensionBeforeAge pensions, SharedHomes homes) {}

    AssistanceClaims(
            Population population, MeansTest means, Draws draws, ClaimsParameters numbers, Unseen unseen, Month month) {
        persons = population.persons();
        households = population.households();
        links = new HouseholdLinks(population);
        this.means = means;
        this.draws = draws;
        this.month = month;
        hidden = unseen.means();
        settlers = unseen.settlers();
        settlerShare = numbers.assistance().settlerShare().at(month);
        exits = new StepTable(numbers.assistanceExits(), "fromMonth");
        takeUp = new StepTable(numbers.assistanceTakeUp(), "fromShareOfNorm");
        claimHazard = numbers.assistance().claimHazard().at(month);
        claimHazardAfterWork = numbers.assistance().claimHazardAfterWork().at(month);
        exitShare = numbers.assistance().exitShareByOtherReasons().at(month);
        youngFactor = numbers.assistance().youngTakeUpFactor().at(month);
        workingFactor = numbers.assistance().workingTakeUpFactor().at(month);
        afterWorkFactor = numbers.assistance().afterWorkTakeUpFactor().at(month);
        meanExits = new double[] {
            numbers.assistance().meanExitYoung().at(month),
            numbers.assistance().meanExitMiddle().at(month),
            numbers.assistance().meanExitOlder().at(month)
        };
        desk = numbers.assistanceDesk();
        bill = means.bill();
    }

    /**
     * Settles one household of this month.
     *
     * @param supported whether Bbz is paid, which stands in the place of bijstand
     */
    void settle(int household, boolean supported, ClaimFlows flows) {
        boolean receives = households.assistanceMonths[household] > 0;
        long right = supported ? 0 : means.rightCents(household);
        if (right > 0) {
            flows.add(ClaimCount.ASSISTANCE_ENTITLED_HOUSEHOLDS);
        }
        if (households.assistanceWaiting[household] > 0) {
            flows.add(ClaimCount.ASSISTANCE_OPEN_BEFORE);
            waits(household, right, flows);
            return;
        }
        if (receives && right > 0 && !leaves(household)) {
            pay(household, right, flows);
            book(household, right, 1, flows);
            return;
        }
        if (!receives && right > 0 && claims(household, right)) {
            households.assistanceWaiting[household] = 1;
            flows.add(ClaimCount.ASSISTANCE_CLAIMED);
            flows.add(ClaimCount.ASSISTANCE_INFLOW_HOUSEHOLDS);
            if (means.workedWithin(household, MONTHS_AFTER_WORK)) {
                flows.add(ClaimCount.ASSISTANCE_INFLOW_AFTER_WORK);
            }
            flows.assistanceClaims[households.province[household]]++;
            waits(household, right, flows);
            return;
        }
        if (receives) {
            flows.add(ClaimCount.ASSISTANCE_OUTFLOW_HOUSEHOLDS);
        }
        households.assistanceMonths[household] = 0;
        households.assistanceCents[household] = 0;
    }

    /** Adds a household of the start population to those on bijstand, or to those ready for it without recent work. */
    void countForFit(int household, long[] served, long[] ready) {
        long right = means.rightCents(household);
        if (households.assistanceMonths[household] > 0) {
            served[hidden.cell(household)]++;
        } else if (right > 0 && !means.workedWithin(household, MONTHS_AFTER_WORK)) {
            hidden.found(household);
            ready[hidden.cell(household)] += ready(household, right) ? 1 : 0;
        }
    }

    /** Ready households that wait, per household of a cell on bijstand, when claims and exits balance at today's rates. */
    double waitingShare(int cell) {
        return meanExits[HiddenMeans.ageClass(cell)] / 12 / claimHazard;
    }

    /** Whether the household would claim a right of this size at some time: its persistent readiness. */
    boolean ready(int household, long rightCents) {
        int head = links.head(household);
        double share = takeUp.at(rightCents / (100 * norm(household)));
        if (persons.age(head, month.index()) < YOUNG) {
            share *= youngFactor;
        }
        if (means.workedWithin(household, 0)) {
            share *= workingFactor;
        } else if (means.workedWithin(household, MONTHS_AFTER_WORK)) {
            share *= afterWorkFactor;
        }
        return draws.uniform(Decision.ASSISTANCE_TAKE_UP, households.identity[household], 0) < share;
    }

    private boolean claims(int household, long right) {
        if (settlers.contain(household)
                && draws.uniform(Decision.ASSISTANCE_CLAIM, households.identity[household], month.index())
                        < settlerShare) {
            return true;
        }
        boolean worked = means.workedWithin(household, MONTHS_AFTER_WORK);
        if (!worked && hidden.hides(household)) {
            return false;
        }
        double hazard = worked ? claimHazardAfterWork : claimHazard;
        double chance = draws.uniform(Decision.ASSISTANCE_CLAIM, households.identity[household], month.index());
        return chance < hazard && ready(household, right);
    }

    private boolean leaves(int household) {
        double yearly = exitShare * exits.at(households.assistanceMonths[household]);
        double chance = draws.uniform(Decision.ASSISTANCE_EXIT, households.identity[household], month.index());
        return chance < yearly / 12;
    }

    /** Why a household has bijstand or none; empty when its means are too large by far for the question to come up. */
    Optional<Ground> ground(int household) {
        if (households.assistanceMonths[household] > 0) {
            return ground(
                    "month " + households.assistanceMonths[household] + ": norm "
                            + Standing.euros(Math.round(100 * norm(household))) + " less own income",
                    "Participatiewet art. 11, 19-22a");
        }
        if (households.assistanceWaiting[household] > 0) {
            return ground(
                    "month " + (households.assistanceWaiting[household] - 1) + " without a decision, "
                            + Standing.euros(households.assistanceOwedCents[household]) + " owed",
                    "Participatiewet art. 44 and 52; Awb art. 4:13");
        }
        long right = means.rightCents(household);
        if (right == 0) {
            return means.whyNone(household);
        }
        String due = Standing.euros(right);
        boolean worked = means.workedWithin(household, MONTHS_AFTER_WORK);
        if (!worked && hidden.hides(household)) {
            return ground(due + " by what the columns show, but has means they do not show", "Participatiewet art. 31");
        }
        return ready(household, right)
                ? ground("entitled to " + due + ", not claimed yet", "Participatiewet art. 43-44")
                : ground("entitled to " + due + ", does not claim", "Participatiewet art. 43");
    }

    private double norm(int household) {
        return means.norm(household, links.head(household), links.partner(household));
    }

    private static Optional<Ground> ground(String words, String article) {
        return Optional.of(new Ground(Scheme.BIJSTAND.code(), words, article));
    }

    /** A month in which a claim is not decided yet: owed but for the advance (Participatiewet art. 44, 52). */
    private void waits(int household, long right, ClaimFlows flows) {
        flows.open.add(household);
        long advance = getsAdvance(household) ? Math.round(desk.advanceLevel().at(month) * right) : 0;
        households.assistanceCents[household] = (int) advance;
        households.assistanceOwedCents[household] += (int) (right - advance);
        book(household, advance, 1, flows);
        if (advance > 0) {
            mark(household);
        }
    }

    private boolean getsAdvance(int household) {
        int waited = households.assistanceWaiting[household] - 1;
        if (waited < desk.advanceMonths().at(month)) {
            return false;
        }
        boolean late = waited * Month.WEEKS > desk.termWeeks().at(month);
        double share = (late ? desk.advanceShareLate() : desk.advanceShare()).at(month);
        return draws.uniform(Decision.CLAIM_ADVANCE, households.identity[household], 1) < share;
    }

    /** Grants an open claim: pays what is owed since it was filed, and goes on where the right still stands. */
    void grant(int household, ClaimFlows flows) {
        long owed = households.assistanceOwedCents[household];
        int waited = households.assistanceWaiting[household] - 1;
        households.assistanceOwedCents[household] = 0;
        households.assistanceWaiting[household] = 0;
        flows.add(ClaimCount.ASSISTANCE_DECIDED);
        households.arrearsCents[household] -= (int) Math.min(owed, households.arrearsCents[household]);
        if (isEntitled(household)) {
            // the right runs from the day on which it was claimed (art. 44)
            households.assistanceMonths[household] = (short) waited;
            pay(household, households.assistanceCents[household] + owed, flows);
            book(household, owed, waited + 1, flows);
        } else {
            households.assistanceCents[household] += (int) owed;
            mark(household);
            book(household, owed, waited + 1, flows);
            flows.add(ClaimCount.ASSISTANCE_OUTFLOW_HOUSEHOLDS);
        }
    }

    /** Writes that head and partner are paid bijstand this month; a pensioner may be paid afterwards, without a right that runs. */
    private void mark(int household) {
        markPerson(links.head(household));
        int partner = links.partner(household);
        if (partner >= 0) {
            markPerson(partner);
        }
    }

    private void markPerson(int person) {
        if ((persons.rights[person] & Rights.AOW) == 0) {
            persons.rights[person] |= (short) BIJSTAND;
        }
    }

    /** Counts a household whose claim is not decided: CBS dates bijstand back to the claim. */
    void countUndecided(int household, ClaimFlows flows) {
        if (isEntitled(household)) {
            count(household, flows);
        }
    }

    private boolean isEntitled(int household) {
        return households.selfEmployedCents[household] == 0 && means.rightCents(household) > 0;
    }

    private void count(int household, ClaimFlows flows) {
        flows.assisted(households.type[household], persons.age(links.head(household), month.index()));
        flows.add(ClaimCount.ASSISTANCE_PERSONS, links.partner(household) >= 0 ? 2 : 1);
    }

    /** Runs bijstand for a month in which the household gets this much. */
    private void pay(int household, long cents, ClaimFlows flows) {
        if (households.assistanceMonths[household] < Short.MAX_VALUE) {
            households.assistanceMonths[household]++;
        }
        households.assistanceCents[household] = (int) cents;
        int head = links.head(household);
        int partner = links.partner(household);
        mark(household);
        count(household, flows);
        if (waitsUnpaid(head) || partner >= 0 && waitsUnpaid(partner)) {
            households.assistanceLentCents[household] += (int) cents;
        }
    }

    /** Writes down what is paid for a number of months, and what it costs the municipality. */
    private void book(int household, long cents, int months, ClaimFlows flows) {
        flows.pay(Scheme.BIJSTAND, cents);
        flows.municipal(bill.cents(cents, links.partner(household) >= 0 ? 2 : 1, months));
    }

    /** Whether bijstand stands in for an insurance benefit that is not decided yet. */
    private boolean waitsUnpaid(int person) {
        return persons.claimOwedCents[person] > 0;
    }
}
