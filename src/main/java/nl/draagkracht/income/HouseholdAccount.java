package nl.draagkracht.income;

import java.util.Arrays;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;

/**
 * The account of a Dutch household in one month, its capital apart: what its members earn, what tax and premiums take, what is left.
 *
 * <p>Wage withholding as in the white tables (the year's formula on twelve times the month), law from the statute book. One
 * object walks the households of a chunk; its arrays hold the members of the household at hand.
 */
final class HouseholdAccount {
    /** Members for whom there is room at first; more is made for a larger home. */
    private static final int ROOM = 16;

    /** Age from which nobody counts as a student, months. */
    static final int STUDENT_BEFORE_MONTHS = 30 * 12;

    private static final byte SINGLE = (byte) HouseholdType.SINGLE.ordinal();
    private static final byte SCHOOL = (byte) Activity.SCHOOL.ordinal();
    private static final byte RETIRED = (byte) Activity.RETIRED.ordinal();

    private final Persons persons;
    private final Households households;
    private final Settlement settlement;
    final HouseholdTransfers transfers;

    private long[] labour = new long[ROOM];
    private long[] taxable = new long[ROOM];
    /** What lowered taxable income: deductions of the self-employed, interest on the own home beyond its notional rent. */
    private long[] deducted = new long[ROOM];

    private boolean[] pensioner = new boolean[ROOM];
    final HouseholdMembers members;
    /** What the household at hand gets and pays, by {@link HouseholdFlow}. */
    final long[] flows = new long[HouseholdFlow.COUNT];

    long market;
    long gross;
    long disposable;
    private long paid;

    HouseholdAccount(Persons persons, Households households, Settlement settlement) {
        this.persons = persons;
        this.households = households;
        this.settlement = settlement;
        members = new HouseholdMembers(settlement.law);
        this.transfers = new HouseholdTransfers(households, settlement, flows);
    }

    /**
     * Settles a household; the result stands in the fields until the next one.
     *
     * @param homeCents what the own home adds to taxable income, see {@link #homeCents}
     */
    void settle(int household, int homeCents) {
        market = 0;
        gross = 0;
        paid = 0;
        Arrays.fill(flows, 0);
        members.start(CapitalAccount.isCouple(households, household));
        int member = households.firstMember[household];
        for (int k = 0; member >= 0; k++) {
            if (k == labour.length) {
                makeRoom(2 * k);
            }
            earn(member, k, household);
            member = persons.nextMember[member];
        }
        ownHome(homeCents);
        for (int k = 0; k < members.count; k++) {
            tax(k);
        }
        boolean older = members.count > 0 && (pensioner[0] || members.couple && pensioner[1]);
        long net = gross - paid + flows[HouseholdFlow.HEALTH_PREMIUM.ordinal()];
        disposable = gross - paid + transfers.received(household, members, taxable, older ? net : Long.MAX_VALUE);
    }

    private void makeRoom(int most) {
        labour = Arrays.copyOf(labour, most);
        taxable = Arrays.copyOf(taxable, most);
        deducted = Arrays.copyOf(deducted, most);
        pensioner = Arrays.copyOf(pensioner, most);
    }

    /** Claimants of allowances in the home: of zorgtoeslag in the low half, of any allowance in the high half. */
    int claimants() {
        return transfers.careClaimants | transfers.claimants << 16;
    }

    private void earn(int person, int k, int household) {
        int age = settlement.month - persons.birthMonth[person];
        boolean works = persons.job[person] >= 0 && persons.contract[person] >= 0;
        if (k == 0) {
            members.inRoom = isInRoom(person, age, household)
                    || age < settlement.pensionAgeMonths && settlement.homes.others(households, household) > 0;
        }
        members.add(age / 12, works || settlement.runsOn(persons.workRecord[person]));
        labour[k] = 0;
        taxable[k] = 0;
        deducted[k] = 0;
        pensioner[k] = age >= settlement.pensionAgeMonths;
        if (works) {
            work(persons.contract[person], k, persons.grossCents[person]);
        }
        int insurance = persons.insuranceCents[person];
        if (insurance > 0) {
            taxable[k] += insurance;
            gross += insurance;
        }
        provisions(person, k);
        if (pensioner[k]) {
            pension(person, k, household);
        } else if (isRetiredEarly(persons, person)) {
            earlyPension(person, k, household);
        } else {
            int before = settlement.earlyPensions.besideOlderUnemployment(
                    persons, households, person, settlement.pensionAgeMonths - age);
            receivePension(before, k);
        }
        if (age >= 18 * 12) {
            pay(HouseholdFlow.HEALTH_PREMIUM, settlement.healthPremiumCents);
        }
    }

    /** IOW, IOAW or Anw under the right that runs, and the supplement of the Toeslagenwet. */
    private void provisions(int person, int k) {
        int provision = persons.provisionCents[person];
        int supplement = persons.supplementCents[person];
        if (provision > 0) {
            flows[provisionOf(persons.rights[person]).ordinal()] += provision;
        }
        flows[HouseholdFlow.SUPPLEMENT.ordinal()] += supplement;
        taxable[k] += provision + supplement;
        gross += provision + supplement;
    }

    /** The provision that somebody with these rights is paid: nobody has two. */
    static HouseholdFlow provisionOf(int rights) {
        if ((rights & Scheme.ANW.bit()) != 0) {
            return HouseholdFlow.SURVIVOR;
        }
        return (rights & Scheme.IOW.bit()) != 0 ? HouseholdFlow.OLDER_UNEMPLOYED : HouseholdFlow.OLDER_FAMILY;
    }

    private void work(int contract, int k, int work) {
        market += work;
        gross += work;
        labour[k] = work;
        if (contract == Contract.ZZP.ordinal()) {
            members.selfEmployed |= k < 2;
            double profit = work * 0.12;
            long counted = Whole.monthCents(settlement.law.selfEmployment().taxableProfit(profit, false));
            taxable[k] += counted;
            deducted[k] += work - counted;
            ownHealthContribution(counted);
            return;
        }
        if (contract == Contract.DGA.ordinal()) {
            ownHealthContribution(work);
            taxable[k] += work;
            return;
        }
        int own = (int) Whole.nearest(settlement.rates.employeePension() * settlement.pensionable(work));
        pay(HouseholdFlow.EMPLOYEE_PENSION, own);
        labour[k] = work - own;
        taxable[k] += work - own;
    }

    private void pension(int person, int k, int household) {
        var rates = settlement.rates;
        double draw = settlement.draws.uniform(Decision.SUPPLEMENTARY_PENSION, persons.identity[person], 1);
        double rank = households.wealthRank[household] / 1000.0;
        double years = rates.missingYears().share(draw, rank);
        int state = rates.statePensionCents(members.couple && k < 2, years);
        int supplement = settlement.pensionCents[tenth(person, household)];
        if (rates.missingYears().isLate(draw, rank)) {
            supplement = (int) Whole.nearest(supplement * years);
        }
        flows[HouseholdFlow.STATE_PENSION.ordinal()] += state;
        flows[HouseholdFlow.SUPPLEMENTARY_PENSION.ordinal()] += supplement;
        taxable[k] += state + supplement;
        market += supplement;
        gross += state + supplement;
        ownHealthContribution(state + supplement);
    }

    static boolean isAtSchool(Persons persons, int person) {
        return persons.activity[person] == SCHOOL;
    }

    /** Whether a student who lives alone has a room, where kitchen and bath are shared; a lasting trait. */
    private boolean isInRoom(int person, int ageMonths, int household) {
        return households.type[household] == SINGLE
                && isAtSchool(persons, person)
                && ageMonths < STUDENT_BEFORE_MONTHS
                && settlement.draws.uniform(Decision.STUDENT_ROOM, persons.identity[person], 0)
                        < settlement.rates.studentsInRooms();
    }

    /** Whether somebody has stopped working before the pension age and has no benefit in place of work. */
    static boolean isRetiredEarly(Persons persons, int person) {
        return persons.activity[person] == RETIRED
                && persons.job[person] < 0
                && persons.insuranceCents[person] == 0
                && persons.provisionCents[person] == 0;
    }

    /** The supplementary pension, brought forward; a large one bridges the AOW too, until that is paid. */
    private void earlyPension(int person, int k, int household) {
        int supplement = settlement.pensionCents[tenth(person, household)];
        if (supplement >= settlement.rates.bridgedFromCents()) {
            supplement += settlement.rates.statePensionCents(members.couple && k < 2, 1);
        }
        receivePension(supplement, k);
    }

    private void receivePension(int supplement, int k) {
        if (supplement == 0) {
            return;
        }
        flows[HouseholdFlow.SUPPLEMENTARY_PENSION.ordinal()] += supplement;
        taxable[k] += supplement;
        market += supplement;
        gross += supplement;
        ownHealthContribution(supplement);
    }

    private int tenth(int person, int household) {
        double share = settlement.rates.pensionFollowsWealth();
        return EarlyPensions.tenth(settlement.draws, persons.identity[person], households.wealthRank[household], share);
    }

    private void ownHealthContribution(long income) {
        pay(HouseholdFlow.HEALTH_CONTRIBUTION, settlement.law.healthInsurance().ownCents(income));
    }

    private void pay(HouseholdFlow flow, long cents) {
        flows[flow.ordinal()] += cents;
        paid += cents;
    }

    /** Notional rent less mortgage interest as far as it counts, cents a month: what the own home adds to box 1. */
    int homeCents(int household) {
        long home = households.homeCents[household];
        if (home <= 0) {
            return 0;
        }
        long interest = (long) (households.mortgageCents[household] * settlement.rates.mortgageMonthly());
        long rent = Whole.monthCents(settlement.law.ownHome().notionalRent(home / 100.0));
        double relief = settlement.law.ownHome().amounts().debtFreeReliefShare();
        long net = rent - interest;
        return Math.toIntExact(net > 0 ? Whole.nearest(net * (1 - relief)) : net);
    }

    /** The own home counts with the member of the highest income. */
    private void ownHome(int homeCents) {
        if (homeCents == 0 || members.count == 0) {
            return;
        }
        int most = 0;
        for (int k = 1; k < members.count; k++) {
            most = taxable[k] > taxable[most] ? k : most;
        }
        taxable[most] += homeCents;
        deducted[most] += Math.max(0, -homeCents);
    }

    private void tax(int k) {
        if (taxable[k] <= 0) {
            return;
        }
        var law = settlement.law.personalTax();
        long other = members.otherCreditsCents(k, labour, pensioner[k]);
        double before = law.beforeCredits(taxable[k], pensioner[k]);
        long due = law.afterCreditsCents(before, taxable[k], labour[k], pensioner[k], other)
                + law.deductionAdjustmentCents(taxable[k], deducted[k]);
        if (due <= 0) {
            return;
        }
        long insured = law.nationalInsuranceCents(before, taxable[k], due, pensioner[k]);
        long oldAge = law.oldAgeCents(insured, pensioner[k]);
        pay(HouseholdFlow.OLD_AGE_PREMIUM, oldAge);
        pay(HouseholdFlow.OTHER_NATIONAL_INSURANCE, insured - oldAge);
        pay(HouseholdFlow.INCOME_TAX, due - insured);
        flows[HouseholdFlow.LABOUR_TAX.ordinal()] += labour[k] >= taxable[k] ? due : due * labour[k] / taxable[k];
    }
}
