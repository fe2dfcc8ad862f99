package nl.draagkracht.labour;

import nl.draagkracht.firms.Jobs;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.population.Persons;

/**
 * The hire itself: a successful applicant takes one slot of a concrete employer, on a contract, for hours and a wage.
 * Model page 4.5; entrants mostly start on a flexible contract (CBS 85386NED), own-account work is taken up from free assignments.
 */
final class Hiring {
    private static final int ADULT_AGE = 25;
    /** Hires in a chunk of the sweep. */
    private static final int CHUNK = 4_096;
    /** After so many draws of slots that others had taken the first one that is left is as good. */
    private static final int DRAWS_AGAIN = 20;
    /** Months are below this, so that no draw is that of another month. */
    private static final int MONTHS_APART = 4096;

    private final Setting setting;
    private final Persons persons;
    private final Jobs jobs;
    private final HiringWage wage;
    private final WeeklyHours hours;

    /** What one month of hiring works on. */
    record Round(int month, OpenSlots open, MarketPools pools, MinimumWage minimumWage) {}

    /** What the starts of a chunk of hires did to things that are shared. */
    private static final class Started {
        final IntSequence left = new IntSequence();
        final LabourFlows flows = new LabourFlows();
    }

    Hiring(Setting setting, HiringWage wage, WeeklyHours hours) {
        this.setting = setting;
        this.persons = setting.persons();
        this.jobs = setting.jobs();
        this.wage = wage;
        this.hours = hours;
    }

    /**
     * Hires successful applicants, given as person and market by turns, as far as there are slots: one after another they take a slot,
     * and then all of them start, each writing its own row only.
     *
     * @return the cells left by those who had a job
     */
    IntSequence hire(IntSequence applicants, Round round, LabourFlows flows) {
        var hired = new IntSequence();
        var cells = new IntSequence();
        for (int k = 0; k < applicants.size(); k += 2) {
            int cell = seat(applicants.at(k), applicants.at(k + 1), round, flows);
            if (cell >= 0) {
                hired.add(applicants.at(k));
                cells.add(cell);
            }
        }
        var left = new IntSequence();
        for (var part : setting.sweep().chunks(cells.size(), CHUNK, (from, to) -> {
            var started = new Started();
            for (int k = from; k < to; k++) {
                start(cells.at(k), hired.at(k), round, started);
            }
            return started;
        })) {
            left.addAll(part.left);
            flows.add(part.flows);
        }
        return left;
    }

    /**
     * Seats a successful applicant in a slot of the market or, where another was quicker, of its pool; -1 when every slot is taken. Who
     * comes too late looks in the whole pool, as the chance of success was that of the pool.
     */
    private int seat(int person, int market, Round round, LabourFlows flows) {
        var open = round.open();
        boolean beginner = EntryLevelOpenings.isBeginner(persons.age(person, round.month()));
        int who = OpenSlots.applicant(beginner, employeeOnly(person, round.month()), persons.job[person]);
        long identity = persons.identity[person];
        int slot = open.draw(market, setting.draws().uniform(Decision.SLOT_CHOICE, identity, round.month()), who);
        for (int again = 0; slot < 0 && again < DRAWS_AGAIN; again++) {
            int when = round.month() + again * MONTHS_APART;
            double u = setting.draws().uniform(Decision.SLOT_CHOICE_AGAIN, identity, when);
            slot = open.drawFromPool(round.pools(), market, u, who);
        }
        if (slot < 0) {
            slot = open.anyInPool(round.pools(), market, who);
        }
        if (slot < 0) {
            flows.add(LabourFlow.HIRES_MISSED, 1);
            return -1;
        }
        take(slot, flows);
        return OpenSlots.cell(slot);
    }

    /** Pupils, the young and most of those with unemployment insurance do not start on their own account. */
    private boolean employeeOnly(int person, int month) {
        if (persons.attachment[person] == Attachment.MARGINAL.ordinal() || persons.age(person, month) < ADULT_AGE) {
            return true;
        }
        return (persons.rights[person] & Scheme.WW.bit()) != 0
                && setting.draws().uniform(Decision.OWN_ACCOUNT_START, persons.identity[person], month)
                        >= setting.parameters().hiring().insuredOnOwnAccount().value();
    }

    private void take(int slot, LabourFlows flows) {
        int cell = OpenSlots.cell(slot);
        if (OpenSlots.isPosted(slot)) {
            jobs.takeVacancy(cell);
            flows.addHire(
                    jobs.isPool(cell) ? LabourFlow.HIRES_DIRECT : LabourFlow.HIRES_BY_VACANCY, jobs.section[cell]);
        } else {
            jobs.takeUnadvertised(cell);
            flows.addHire(LabourFlow.HIRES_DIRECT, jobs.section[cell]);
        }
    }

    private void start(int cell, int person, Round round, Started started) {
        int month = round.month();
        boolean moved = persons.status[person] == SurveyStatus.EMPLOYED.ordinal();
        if (moved) {
            started.left.add(persons.job[person]);
        }
        countMove(person, moved, started.flows);
        replace(person, moved);
        int age = persons.age(person, month);
        int contract = contract(cell, person, age, moved, month);
        int cents = wage.cents(person, jobs.occupation[cell], jobs.section[cell], contract, moved, month);
        boolean insured = contract != Contract.ZZP.ordinal() && contract != Contract.DGA.ordinal();
        persons.wageCents[person] =
                insured ? Math.max(cents, round.minimumWage().hourlyCents(age)) : cents;
        boolean keeps = keepsHours(person);
        persons.contract[person] = (byte) contract;
        persons.job[person] = cell;
        persons.occupation[person] = jobs.occupation[cell];
        persons.section[person] = jobs.section[cell];
        if (!moved) {
            hours.start(person, keeps, month);
        }
        hours.shorten(person);
        persons.status[person] = (byte) SurveyStatus.EMPLOYED.ordinal();
        persons.tenureMonths[person] = 0;
        persons.monthsUnemployed[person] = 0;
        if (persons.activity[person] != Activity.SCHOOL.ordinal()) {
            persons.activity[person] = (byte) Activity.WORK.ordinal();
        }
    }

    /** Writes down the pay of a job that was lost this month: part of the unemployment benefit stays if the new one pays less. */
    private void replace(int person, boolean moved) {
        boolean lostJustNow = !moved
                && persons.status[person] == SurveyStatus.UNEMPLOYED.ordinal()
                && persons.monthsUnemployed[person] == 0
                && (persons.workRecord[person] & 1) != 0;
        if (lostJustNow) {
            persons.replacedWageCents[person] = (int)
                    Whole.nearest(persons.wageCents[person] * (double) persons.hoursPerWeek[person] * Month.WEEKS);
        }
    }

    /** The attached return to the hours of their last job. */
    private boolean keepsHours(int person) {
        return persons.attachment[person] == Attachment.ATTACHED.ordinal()
                && persons.hoursPerWeek[person] > 0
                && persons.occupation[person] >= 0;
    }

    private void countMove(int person, boolean moved, LabourFlows flows) {
        if (moved) {
            flows.add(LabourFlow.JOB_TO_JOB, 1);
        } else if (persons.status[person] == SurveyStatus.INACTIVE.ordinal()) {
            flows.add(LabourFlow.INACTIVE_TO_EMPLOYED, 1);
        } else if (persons.monthsUnemployed[person] == 0) {
            // lost work this month with notice: never counted as unemployed by a monthly survey
            flows.add(LabourFlow.EMPLOYED_TO_UNEMPLOYED, -1);
            flows.add(LabourFlow.JOB_TO_JOB, 1);
        } else {
            flows.add(LabourFlow.UNEMPLOYED_TO_EMPLOYED, 1);
        }
    }

    private int contract(int cell, int person, int age, boolean moved, int month) {
        if (jobs.isPool(cell)) {
            return Contract.ZZP.ordinal();
        }
        var parameters = setting.parameters().hiring();
        boolean fromPermanent = moved && persons.contract[person] == Contract.PERMANENT.ordinal();
        double chance = fromPermanent
                ? parameters.permanentFromPermanent().value()
                : age < ADULT_AGE ? 0 : parameters.permanentFromOther().value();
        double u = setting.draws().uniform(Decision.HIRE_CONTRACT, persons.identity[person], month);
        return (u < chance ? Contract.PERMANENT : Contract.FLEXIBLE).ordinal();
    }
}
