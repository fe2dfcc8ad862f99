package nl.draagkracht.income;

import nl.draagkracht.income.HouseholdTotals.Contribution;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;

/**
 * The account of a Dutch household in one month: what its members earn, what tax and premiums take, what is left.
 *
 * <p>Wage withholding as in the white tables (the year's formula on twelve times the month), law from the statute book. One
 * object walks the households of a chunk; its arrays hold the members of the household at hand.
 */
final class HouseholdAccount {
    private static final int MOST_MEMBERS = 64;

    private final Persons persons;
    private final Households households;
    private final Settlement settlement;
    private final HouseholdTotals totals;
    private final HouseholdTransfers transfers;

    private final long[] labour = new long[MOST_MEMBERS];
    private final long[] taxable = new long[MOST_MEMBERS];
    private final boolean[] pensioner = new boolean[MOST_MEMBERS];
    private final HouseholdMembers members = new HouseholdMembers();
    private long market;
    private long gross;
    private long paid;

    HouseholdAccount(Persons persons, Households households, Settlement settlement, HouseholdTotals totals) {
        this.persons = persons;
        this.households = households;
        this.settlement = settlement;
        this.totals = totals;
        this.transfers = new HouseholdTransfers(households, settlement, totals);
    }

    /** Settles a household: adds to the totals and writes the income columns of the household and its members. */
    void settle(int household) {
        market = 0;
        gross = 0;
        paid = 0;
        int type = households.type[household];
        members.start(type == HouseholdType.COUPLE.ordinal() || type == HouseholdType.COUPLE_WITH_CHILDREN.ordinal());
        int member = households.firstMember[household];
        for (int k = 0; member >= 0 && k < MOST_MEMBERS; k++) {
            earn(member, k, household);
            member = persons.nextMember[member];
        }
        capital(household);
        ownHome(household);
        long capitalTax = transfers.capitalTax(household, members);
        long joint = 0;
        for (int k = 0; k < members.count; k++) {
            joint += taxable[k];
            tax(k);
        }
        paid += capitalTax;
        long partners = members.couple ? taxable[0] + taxable[1] : taxable[0];
        long received = transfers.received(household, members, partners, joint);
        write(household, received);
    }

    private void earn(int person, int k, int household) {
        int age = settlement.month - persons.birthMonth[person];
        members.add(age / 12);
        pensioner[k] = age >= settlement.pensionAgeMonths;
        labour[k] = 0;
        taxable[k] = 0;
        int work = 0;
        if (persons.job[person] >= 0 && persons.contract[person] >= 0) {
            work = (int)
                    Math.round(persons.wageCents[person] * (double) persons.hoursPerWeek[person] * payFactor(person));
            work(person, k, work);
        }
        persons.grossCents[person] = work;
        int insurance = persons.insuranceCents[person];
        if (insurance > 0) {
            totals.insurance[scheme(person)] += insurance;
            taxable[k] += insurance;
            gross += insurance;
        }
        if (pensioner[k]) {
            pension(person, k, household);
        }
        if (age >= 18 * 12) {
            totals.healthPremium += settlement.healthPremiumCents;
            paid += settlement.healthPremiumCents;
        }
    }

    private double payFactor(int person) {
        return persons.contract[person] == Contract.ZZP.ordinal() ? Month.WEEKS : settlement.payFactor;
    }

    private void work(int person, int k, int work) {
        int section = persons.section[person];
        int contract = persons.contract[person];
        market += work;
        gross += work;
        labour[k] = work;
        if (contract == Contract.ZZP.ordinal()) {
            totals.ownAccountHours[section] += persons.hoursPerWeek[person];
            totals.mixedIncome[section] += work;
            double profit = work * 0.12;
            long counted = Math.round(settlement.law.selfEmployment().taxableProfit(profit, false) * 100 / 12);
            taxable[k] += counted;
            ownHealthContribution(counted);
            return;
        }
        totals.employeeHours[section] += persons.hoursPerWeek[person];
        totals.wages[section] += work;
        if (contract == Contract.DGA.ordinal()) {
            ownHealthContribution(work);
            taxable[k] += work;
            return;
        }
        double pensionable = settlement.pensionable(work);
        int own = (int) Math.round(settlement.employeePension * pensionable);
        totals.employeePension += own;
        paid += own;
        labour[k] = work - own;
        taxable[k] += work - own;
        employer(section, contract, work, Math.round(settlement.employerPension * pensionable));
    }

    private void employer(int section, int contract, int wage, long pension) {
        var insurance = settlement.law.employeeInsurance();
        int row = section * Contribution.COUNT;
        if (section == Section.O.ordinal() || section == Section.P.ordinal()) {
            totals.contributions[row + Contribution.UFO.ordinal()] += insurance.governmentCents(wage);
        } else {
            totals.contributions[row + Contribution.AWF.ordinal()] +=
                    insurance.unemploymentCents(wage, contract == Contract.PERMANENT.ordinal());
        }
        double small = settlement.smallEmployers;
        long disability = Math.round(
                small * insurance.disabilityCents(wage, true) + (1 - small) * insurance.disabilityCents(wage, false));
        totals.contributions[row + Contribution.AOF.ordinal()] += disability + insurance.childcareCents(wage);
        totals.contributions[row + Contribution.WHK.ordinal()] += insurance.resumptionCents(wage);
        totals.contributions[row + Contribution.ZVF.ordinal()] +=
                settlement.law.healthInsurance().employerCents(wage);
        totals.contributions[row + Contribution.PENSION.ordinal()] += pension;
    }

    /** The scheme that pays this person's employee-insurance benefit: the first of the running rights. */
    private int scheme(int person) {
        int rights = persons.rights[person];
        for (int scheme = 0; scheme <= Scheme.WAJONG.ordinal(); scheme++) {
            if ((rights >> scheme & 1) != 0) {
                if (scheme == Scheme.WW.ordinal() && isPublic(persons.section[person])) {
                    totals.publicUnemployment += persons.insuranceCents[person];
                }
                return scheme;
            }
        }
        return Scheme.WW.ordinal();
    }

    private static boolean isPublic(int section) {
        return section == Section.O.ordinal() || section == Section.P.ordinal();
    }

    private void pension(int person, int k, int household) {
        int state =
                members.couple && k < 2 ? settlement.partneredStatePensionCents : settlement.singleStatePensionCents;
        int supplement = settlement.pensionCents[tenth(person, household)];
        totals.statePension += state;
        totals.supplementaryPension += supplement;
        taxable[k] += state + supplement;
        market += supplement;
        gross += state + supplement;
        ownHealthContribution(state + supplement);
    }

    private int tenth(int person, int household) {
        double draw = settlement.draws.uniform(Decision.SUPPLEMENTARY_PENSION, persons.identity[person], 0);
        double share = settlement.pensionFollowsWealth;
        double rank = draw < share ? households.wealthRank[household] / 1000.0 : (draw - share) / (1 - share);
        return Math.max(0, Math.min(9, (int) (10 * rank)));
    }

    private void ownHealthContribution(long income) {
        long own = settlement.law.healthInsurance().ownCents(income);
        totals.healthContribution += own;
        paid += own;
    }

    private void capital(int household) {
        long own = households.ownFirmCents[household];
        long securities = households.securitiesCents[household];
        long dividends = (long) (own * settlement.directorDividend + securities * settlement.householdDividend);
        long interest = (long) (households.liquidCents[household] * settlement.depositMonthly);
        long yield = (long) (securities * settlement.foreignYieldMonthly);
        totals.ownFirms += own;
        totals.securities += securities;
        totals.dividends += dividends;
        totals.depositInterest += interest;
        totals.foreignYield += yield;
        market += dividends + interest + yield;
        gross += dividends + interest + yield;
    }

    /** Notional rent less mortgage interest, in box 1 of the member with the highest income. */
    private void ownHome(int household) {
        long interest = (long) (households.mortgageCents[household] * settlement.mortgageMonthly);
        totals.mortgageInterest += interest;
        long home = households.homeCents[household];
        if (home <= 0 || members.count == 0) {
            return;
        }
        int most = 0;
        for (int k = 1; k < members.count; k++) {
            most = taxable[k] > taxable[most] ? k : most;
        }
        long rent = Math.round(settlement.law.ownHome().notionalRent(home / 100.0) * 100 / 12);
        double relief = settlement.law.ownHome().amounts().debtFreeReliefShare();
        long net = rent - interest;
        taxable[most] += net > 0 ? Math.round(net * (1 - relief)) : net;
    }

    private void tax(int k) {
        if (taxable[k] <= 0) {
            return;
        }
        var law = settlement.law.personalTax();
        long other = members.otherCreditsCents(k, labour, pensioner[k], law.credits());
        long due = law.incomeTaxCents(taxable[k], labour[k], pensioner[k], other);
        if (due <= 0) {
            return;
        }
        long insured = law.nationalInsuranceCents(taxable[k], due, pensioner[k]);
        long oldAge = Math.round(insured * law.brackets().oldAgeShareOfPremiums(pensioner[k]));
        totals.oldAgePremium += oldAge;
        totals.otherNationalInsurance += insured - oldAge;
        totals.incomeTax += due - insured;
        totals.labourTax += labour[k] >= taxable[k] ? due : due * labour[k] / taxable[k];
        paid += due;
    }

    private void write(int household, long received) {
        long disposable = gross - paid + received;
        households.marketCents[household] = cents(market);
        households.grossCents[household] = cents(gross);
        households.disposableCents[household] = cents(disposable);
        totals.disposable += households.disposableCents[household];
        if (households.type[household] != HouseholdType.INSTITUTION.ordinal()) {
            totals.distribution.count((int) (households.disposableCents[household] / members.equivalence()));
        }
    }

    private static int cents(long amount) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, amount));
    }
}
