package nl.draagkracht.income;

import nl.draagkracht.income.WorkTotals.Contribution;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;

/**
 * What work and employee insurance pay one Dutch resident in a month, and what the employer pays on top.
 * Walks the persons of a chunk. Whoever has the facts of last month is left alone; of anybody else the old amounts are taken from the
 * totals, the new ones added, and the households concerned are marked for {@link HouseholdAccount}.
 */
final class WorkAccount {
    /** Facts of everybody; a home of 0 is a free row. */
    static final int FACTS = 5;

    /** Facts of the one in ten who gets a benefit: they are kept apart, as zeros of all others would take a tenth of a gigabyte each. */
    static final int FACTS_OF_BENEFITS = 3;

    /** Place of the home among the facts, counted from 1. */
    static final int HOME = 0;

    /** Mark of a household whose account is to be settled anew. */
    static final byte CHANGED = 1;

    private static final int NEXT = 1;
    private static final int IDENTITY = 2;
    private static final int WORK = 3;
    private static final int KIND = 4;
    private static final int INSURANCE = FACTS;
    private static final int PROVISION = FACTS + 1;
    private static final int SUPPLEMENT = FACTS + 2;

    /** Stands for the scheme of somebody who is paid without a running right. */
    private static final int RIGHT_ENDED = Scheme.COUNT;

    /** Bit beside the contract: without work, and childcare allowance runs on. */
    private static final int RUNS_ON = 0x80;
    /** Bit beside the contract: at school. */
    private static final int AT_SCHOOL = 0x40;

    /** Bit above the section: one of the facts of benefits is not zero. */
    private static final int HAS_BENEFIT = 1 << 30;

    /** Bit beside the scheme: retired before the pension age, or on IOW with a pension. */
    private static final int RETIRED_EARLY = 0x8000;

    private final Persons persons;
    private final Households households;
    private final KeptRows kept;
    private final SparseRows benefits;
    private final byte[] changed;
    private final Settlement settlement;
    private final WorkTotals totals;
    private final int[] now = new int[FACTS + FACTS_OF_BENEFITS];
    private final int[] before = new int[FACTS + FACTS_OF_BENEFITS];

    /**
     * The account of a month.
     *
     * @param kept the facts of everybody
     * @param benefits the facts of benefits
     * @param changed by household; {@link #CHANGED} means that its account is to be settled anew
     */
    WorkAccount(
            Persons persons,
            Households households,
            KeptRows kept,
            SparseRows benefits,
            byte[] changed,
            Settlement settlement,
            WorkTotals totals) {
        this.persons = persons;
        this.households = households;
        this.kept = kept;
        this.benefits = benefits;
        this.changed = changed;
        this.settlement = settlement;
        this.totals = totals;
    }

    /** Settles the work of a person, or notes that the row has become free. */
    void settle(int person) {
        int home = persons.household[person];
        if (home < 0) {
            leave(person);
            return;
        }
        read(person, home);
        persons.grossCents[person] = now[WORK];
        if (kept.same(person, now) && sameBenefits(person)) {
            if (settlement.turns(settlement.month - persons.birthMonth[person])) {
                changed[home] = CHANGED;
            }
            return;
        }
        undo(person);
        book(now, 1);
        changed[home] = CHANGED;
        kept.put(person, now);
        if ((now[KIND] & HAS_BENEFIT) != 0) {
            benefits.put(person, now, FACTS);
        } else {
            benefits.clear(person);
        }
    }

    /** Whether somebody whose other facts are the same has the benefits of last month; whether there are any is among those facts. */
    private boolean sameBenefits(int person) {
        return (now[KIND] & HAS_BENEFIT) == 0
                || benefits.get(person, INSURANCE - FACTS) == now[INSURANCE]
                        && benefits.get(person, PROVISION - FACTS) == now[PROVISION]
                        && benefits.get(person, SUPPLEMENT - FACTS) == now[SUPPLEMENT];
    }

    /** Takes the amounts of a person out who is in no account any more. */
    void leave(int person) {
        if (kept.get(person, HOME) != 0) {
            undo(person);
            kept.clear(person);
            benefits.clear(person);
        }
    }

    private void undo(int person) {
        int home = kept.get(person, HOME);
        if (home != 0) {
            kept.read(person, before);
            benefits.read(person, before, FACTS);
            book(before, -1);
            // chunks may write the same mark at the same time
            changed[home - 1] = CHANGED;
        }
    }

    private void read(int person, int home) {
        now[HOME] = home + 1;
        now[NEXT] = persons.nextMember[person];
        now[IDENTITY] = persons.identity[person];
        int contract = persons.job[person] < 0 ? -1 : persons.contract[person];
        int hours = contract < 0 ? 0 : persons.hoursPerWeek[person];
        now[WORK] = contract < 0 ? 0 : workCents(person, hours, contract);
        now[INSURANCE] = persons.insuranceCents[person];
        int provision = persons.provisionCents[person];
        // which provision is paid is a fact too: two low bits below the amount
        now[PROVISION] = provision == 0
                ? 0
                : 4 * provision
                        + HouseholdAccount.provisionOf(persons.rights[person]).ordinal()
                        - HouseholdFlow.OLDER_UNEMPLOYED.ordinal();
        now[SUPPLEMENT] = persons.supplementCents[person];
        int scheme = now[INSURANCE] > 0 ? scheme(persons.rights[person]) : 0;
        int runsOn = contract < 0 && settlement.runsOn(persons.workRecord[person]) ? RUNS_ON : 0;
        int retired =
                HouseholdAccount.isRetiredEarly(persons, person) || hasPensionBeforeAge(person) ? RETIRED_EARLY : 0;
        int school = HouseholdAccount.isAtSchool(persons, person) ? AT_SCHOOL : 0;
        int work = contract + 1 | school | runsOn | retired;
        int benefit = (now[INSURANCE] | now[PROVISION] | now[SUPPLEMENT]) != 0 ? HAS_BENEFIT : 0;
        now[KIND] = work | scheme << 8 | hours << 16 | persons.section[person] + 1 << 24 | benefit;
    }

    private boolean hasPensionBeforeAge(int person) {
        int months = settlement.pensionAgeMonths - (settlement.month - persons.birthMonth[person]);
        return months > 0 && settlement.earlyPensions.besideOlderUnemployment(persons, households, person, months) > 0;
    }

    private int workCents(int person, int hours, int contract) {
        double factor = contract == Contract.ZZP.ordinal()
                ? Month.WEEKS * settlement.profits.ofOrdinary(persons.identity[person])
                : settlement.rates.payFactor();
        int pay = (int) Whole.nearest(persons.wageCents[person] * (double) hours * factor);
        return contract == Contract.DGA.ordinal() ? Math.max(pay, settlement.leastDirectorCents[hours]) : pay;
    }

    /** The scheme that pays a person's employee-insurance benefit: the first of the running rights; a last payment is WW. */
    private static int scheme(int rights) {
        int insured = rights & (1 << Scheme.WAJONG.ordinal() + 1) - 1;
        return insured == 0 ? RIGHT_ENDED : Integer.numberOfTrailingZeros(insured);
    }

    /** Adds the amounts that belong to these facts, or takes them out. */
    private void book(int[] facts, int sign) {
        int contract = (facts[KIND] & AT_SCHOOL - 1) - 1;
        int section = (facts[KIND] >> 24 & 0x3F) - 1;
        int hours = facts[KIND] >> 16 & 0xFF;
        if (contract == Contract.ZZP.ordinal()) {
            totals.ownAccountHours[section] += (long) sign * hours;
            totals.mixedIncome[section] += (long) sign * facts[WORK];
        } else if (contract >= 0) {
            totals.employeeHours[section] += (long) sign * hours;
            totals.wages[section] += (long) sign * facts[WORK];
            if (contract != Contract.DGA.ordinal()) {
                contributions(section, contract, facts[WORK], sign);
            }
        }
        if (facts[INSURANCE] > 0) {
            int scheme = facts[KIND] >> 8 & 0x7F;
            totals.insurance[scheme == RIGHT_ENDED ? Scheme.WW.ordinal() : scheme] += (long) sign * facts[INSURANCE];
            if (scheme == Scheme.WW.ordinal() && isPublic(section)) {
                totals.publicUnemployment += (long) sign * facts[INSURANCE];
            }
        }
    }

    /** Premiums are due on the wage less what the employee pays for a pension (Wfsv art. 16, Wet LB art. 11). */
    private void contributions(int section, int contract, int gross, int sign) {
        int wage = gross - (int) Whole.nearest(settlement.rates.employeePension() * settlement.pensionable(gross));
        var insurance = settlement.law.employeeInsurance();
        int row = section * Contribution.COUNT;
        long[] paid = totals.contributions;
        if (isPublic(section)) {
            paid[row + Contribution.UFO.ordinal()] += sign * insurance.governmentCents(wage);
        } else {
            boolean permanent = contract == Contract.PERMANENT.ordinal();
            paid[row + Contribution.AWF.ordinal()] += sign * insurance.unemploymentCents(wage, permanent);
        }
        paid[row + Contribution.AOF.ordinal()] +=
                sign * insurance.disabilityAndChildcareCents(wage, settlement.rates.smallEmployers());
        paid[row + Contribution.WHK.ordinal()] += sign * insurance.resumptionCents(wage);
        paid[row + Contribution.ZVF.ordinal()] +=
                sign * settlement.law.healthInsurance().employerCents(wage);
        long pension = Whole.nearest(settlement.rates.employerPension() * settlement.pensionable(gross));
        paid[row + Contribution.PENSION.ordinal()] += sign * pension;
    }

    private static boolean isPublic(int section) {
        return section == Section.O.ordinal() || section == Section.P.ordinal();
    }
}
