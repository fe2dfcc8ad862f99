package nl.draagkracht.claims;

import static nl.draagkracht.claims.Rights.WW;

import java.util.Optional;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.UnemploymentInsurance;
import nl.draagkracht.population.Persons;

/**
 * WW as people live it: a job loser claims, is paid month by month, and leaves by work, at the maximum, by sickness or
 * otherwise. Rules from {@link UnemploymentInsurance}; hazards from UWV counts of 2025.
 */
final class UnemploymentClaims {
    private static final byte UNEMPLOYED = (byte) SurveyStatus.UNEMPLOYED.ordinal();
    private static final byte INACTIVE = (byte) SurveyStatus.INACTIVE.ordinal();
    private static final int MONTHS_OF_WEEKS_TEST = 8;

    private final Persons persons;
    private final Rights rights;
    private final Draws draws;
    private final UnemploymentInsurance law;
    private final Month month;
    private final AfterUnemployment after;
    private final OpenClaims open;
    private final double takeUp;
    private final double takeUpOfShort;
    private final double shortMonths;
    private final double takeUpOfPupils;
    private final double takeUpOfReplaced;
    private final double monthsWorthKeeping;
    /** Whether hours and not pay are settled, so that a job takes the place of the right: the law before July 2015. */
    private final boolean byHours;

    private final double hoursReplaced;
    private final double recordedEnd;
    private final double noForm;
    private final double inactiveEnd;
    private final double review;
    private final int shortestWorkMonths;

    UnemploymentClaims(
            Persons persons,
            Rights rights,
            Draws draws,
            UnemploymentParameters numbers,
            StatuteBook law,
            AfterUnemployment after,
            OpenClaims open) {
        this.after = after;
        this.open = open;
        this.month = after.month();
        this.persons = persons;
        this.rights = rights;
        this.draws = draws;
        this.law = law.unemploymentInsurance();
        takeUp = numbers.takeUp().at(month);
        takeUpOfShort = numbers.takeUpOfShortRights().at(month);
        shortMonths = numbers.shortRightMonths().at(month);
        takeUpOfPupils = numbers.takeUpOfPupils().at(month);
        takeUpOfReplaced = numbers.takeUpOfReplaced().at(month);
        monthsWorthKeeping = numbers.monthsWorthKeeping().at(month);
        byHours = numbers.settledByHours().at(month) > 0;
        hoursReplaced = numbers.hoursReplacedHazard().at(month);
        recordedEnd = numbers.recordedEndHazard().at(month);
        noForm = numbers.noFormHazard().at(month);
        inactiveEnd = numbers.inactiveEndHazard().at(month);
        review = numbers.otherEndHazard().at(month);
        shortestWorkMonths = (int) Math.round(numbers.shortestWorkMonths().at(month));
    }

    /** Settles a running right; returns the cents paid. */
    long settle(int person, ClaimFlows flows) {
        if (persons.wwMonthsLeft[person] <= 0) {
            after.usedUp(person, flows);
            return end(person, ClaimCount.WW_ENDED_MAXIMUM, flows);
        }
        long base = persons.wwBaseCents[person];
        long earnings = rights.earningsCents(person);
        double chance = draws.uniform(Decision.WW_RECORDED_END, persons.identity[person], month.index());
        if (rights.works(person) && chance < endsBesideWork(base, earnings)) {
            return end(person, ClaimCount.WW_ENDED_WORK, flows);
        }
        boolean gone = !rights.works(person) && persons.status[person] == INACTIVE;
        if (gone && chance < inactiveEnd) {
            return end(person, ClaimCount.WW_ENDED_OTHER, flows);
        }
        if (draws.uniform(Decision.WW_REVIEW, persons.identity[person], month.index()) < review) {
            persons.wwMonthsLeft[person] = 0;
            return end(person, ClaimCount.WW_ENDED_OTHER, flows);
        }
        long paid = law.benefitCents(base, persons.wwMonthsElapsed[person] + 1, earnings);
        return run(person, paid, flows);
    }

    /**
     * Chance that the right of somebody who works ends this month. Who works reports income every month; many stop doing so, which ends
     * the right, whatever they earn. As long as hours counted it ended when those worked again were as many as those lost.
     */
    private double endsBesideWork(long base, long earnings) {
        return byHours ? hoursReplaced : noForm + (law.endsBy(base, earnings) ? recordedEnd : 0);
    }

    /** Decides on the claim of a person without rights who lost a job this month; returns the cents paid. */
    long claim(int person, ClaimFlows flows) {
        boolean replaced = hasReplacedAJob(person);
        if (!replaced && !lostAJob(person)) {
            return 0;
        }
        double duration = durationMonths(persons, person, month, law, shortestWorkMonths);
        double share = share(person, duration) * (replaced ? keeping(duration) : 1);
        if (draws.uniform(Decision.WW_TAKE_UP, persons.identity[person], month.index()) >= share) {
            return 0;
        }
        int worked = Long.bitCount(persons.workRecord[person] & ((1L << MONTHS_OF_WEEKS_TEST) - 1));
        int hours = persons.hoursPerWeek[person];
        boolean insured = qualifies(persons.endReason[person]) && law.losesEnough(hours, hours);
        if (replaced && !(insured && law.passesMonths(worked))) {
            return 0;
        }
        if (insured && law.passesMonths(worked)) {
            return grant(person, duration, flows);
        }
        if (insured && persons.wwMonthsLeft[person] > 0 && persons.wwBaseCents[person] > 0) {
            return revive(person, flows);
        }
        flows.add(ClaimCount.WW_REFUSED);
        return 0;
    }

    /** Why a person without rights who lost a job this month has no WW; empty when nothing was to be decided. */
    Optional<Ground> whyNone(int person) {
        boolean ended = !rights.works(person) && (persons.workRecord[person] & 1) != 0;
        if (ended
                && persons.monthsUnemployed[person] == 0
                && persons.endReason[person] == EndReason.ASSIGNMENT_ENDED.ordinal()) {
            return none("the self-employed are not insured", "WW art. 3 and 5");
        }
        if (!lostAJob(person)) {
            return Optional.empty();
        }
        double duration = durationMonths(persons, person, month, law, shortestWorkMonths);
        if (draws.uniform(Decision.WW_TAKE_UP, persons.identity[person], month.index()) >= share(person, duration)) {
            return none("not claimed", "WW art. 22");
        }
        if (!qualifies(persons.endReason[person])) {
            return none("refused: left of own accord", "WW art. 24");
        }
        int hours = persons.hoursPerWeek[person];
        if (!law.losesEnough(hours, hours)) {
            return none("refused: too few hours lost (" + hours + " a week)", "WW art. 16");
        }
        int worked = Long.bitCount(persons.workRecord[person] & ((1L << MONTHS_OF_WEEKS_TEST) - 1));
        return none(
                "refused: worked in " + worked + " of the last " + MONTHS_OF_WEEKS_TEST
                        + " months, needed 26 of 36 weeks",
                "WW art. 17");
    }

    private static Optional<Ground> none(String words, String article) {
        return Optional.of(new Ground(Scheme.WW.code(), words, article));
    }

    /** Of those who would claim without work, the share that does with a new job already: a longer right is more worth keeping. */
    private double keeping(double duration) {
        return takeUpOfReplaced * worth(duration);
    }

    /** How much a right is worth having, from 0 to 1 for the lengths that nobody leaves; the longest that the law knows is one of them. */
    private double worth(double duration) {
        return Math.min(1, duration / Math.min(monthsWorthKeeping, law.amounts().maximumMonths()));
    }

    /** Share of job losers like this one who ask for WW: all of those with a long right, fewer the shorter it is. */
    private double share(int person, double duration) {
        if (persons.activity[person] == Activity.SCHOOL.ordinal()) {
            return takeUpOfPupils;
        }
        return duration <= shortMonths ? takeUpOfShort : takeUp + (1 - takeUp) * worth(duration);
    }

    /** Starts the right that was suspended by sickness again, if months are left. */
    boolean resume(int person) {
        if (persons.wwMonthsLeft[person] <= 0 || persons.wwBaseCents[person] <= 0) {
            return false;
        }
        rights.grant(person, WW);
        return true;
    }

    /** Ends the right and keeps what is left, as sickness and pension age do. */
    void suspend(int person, ClaimCount reason, ClaimFlows flows) {
        end(person, reason, flows);
    }

    /** Duration in months, in halves, of a right that starts now (art. 42). */
    static double durationMonths(
            Persons persons, int person, Month month, UnemploymentInsurance law, int shortestWorkMonths) {
        if (!law.passesYears(yearsWorked(persons.workRecord[person], shortestWorkMonths))) {
            return law.shortDurationMonths();
        }
        int years = persons.historyMonths[person] / 12;
        int since2016 = Math.min(years, (month.index() - Month.of(2016, 1).index()) / 12);
        return law.durationMonths(years - since2016, since2016);
    }

    /** Whether the reason of a job end leaves the worker without blame (art. 24) and insured. */
    static boolean qualifies(byte endReason) {
        return endReason == EndReason.CONTRACT_ENDED.ordinal()
                || endReason == EndReason.DISMISSED.ordinal()
                || endReason == EndReason.BANKRUPTCY.ordinal()
                || endReason == EndReason.REDUNDANT.ordinal();
    }

    /** Whether a person without work lost a job of an employee this month and is available. */
    boolean lostAJob(int person) {
        return !rights.works(person)
                && persons.status[person] == UNEMPLOYED
                && persons.monthsUnemployed[person] == 0
                && (persons.workRecord[person] & 1) != 0
                && persons.endReason[person] != EndReason.NONE.ordinal()
                && persons.endReason[person] != EndReason.ASSIGNMENT_ENDED.ordinal();
    }

    /**
     * Whether a job was lost this month and the next one found before the month was over. Between the two there was no work, which gives a
     * right (WW art. 16-17); the pay of the new job is set off against it from the first month on (art. 47). Before July 2015 there was
     * no right without hours lost, and who has a job of the old hours again has lost none.
     */
    boolean hasReplacedAJob(int person) {
        return !byHours && persons.replacedWageCents[person] > 0 && rights.works(person);
    }

    private long grant(int person, double duration, ClaimFlows flows) {
        long base = hasReplacedAJob(person) ? rights.replacedWageCents(person) : rights.monthWageCents(person);
        persons.wwBaseCents[person] = (int) Math.min(Integer.MAX_VALUE, base);
        persons.wwMonthsElapsed[person] = 0;
        persons.wwMonthsLeft[person] = (byte) Math.ceil(duration);
        rights.grant(person, WW);
        open.claimUnemployment(person, flows);
        after.begin(person, month, duration, flows);
        flows.newUnemployed(persons, person, month);
        long paid = law.benefitCents(base, 1, rights.earningsCents(person));
        // a duration with a half pays half a month first, so the total is right and the end falls on a whole month
        boolean half = duration != Math.rint(duration);
        return run(person, half ? paid / 2 : paid, flows);
    }

    private long revive(int person, ClaimFlows flows) {
        rights.grant(person, WW);
        open.claimUnemployment(person, flows);
        flows.add(ClaimCount.WW_REVIVED);
        flows.newUnemployed(persons, person, month);
        long paid = law.benefitCents(persons.wwBaseCents[person], persons.wwMonthsElapsed[person] + 1, 0);
        return run(person, paid, flows);
    }

    private long run(int person, long paid, ClaimFlows flows) {
        persons.wwMonthsElapsed[person]++;
        persons.wwMonthsLeft[person]--;
        // UWV dates an award back to the first day of the right, so a claim that waits is in the stock
        flows.add(ClaimCount.WW_STOCK);
        if (paid == 0) {
            flows.add(ClaimCount.WW_ZERO_PAID);
        }
        if (open.waitsForUnemployment(person)) {
            return open.deferUnemployment(person, paid, flows);
        }
        flows.pay(Scheme.WW, paid);
        return paid;
    }

    private long end(int person, ClaimCount reason, ClaimFlows flows) {
        rights.end(person, WW);
        flows.add(reason);
        return 0;
    }

    private static int yearsWorked(long record, int shortestWorkMonths) {
        int years = 0;
        for (int year = 0; year < 5; year++) {
            if (Long.bitCount((record >>> (12 * year)) & 0xFFF) >= shortestWorkMonths) {
                years++;
            }
        }
        return years;
    }
}
