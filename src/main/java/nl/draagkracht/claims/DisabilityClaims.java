package nl.draagkracht.claims;

import static nl.draagkracht.claims.Rights.IVA;
import static nl.draagkracht.claims.Rights.WAJONG;
import static nl.draagkracht.claims.Rights.WGA;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.law.Disability;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Persons;

/**
 * WIA (WGA, IVA), WAO and Wajong: inflow, recovery and monthly payment. Percentages from {@link Disability}; hazards that
 * keep the stocks near those UWV counted in August 2025.
 */
final class DisabilityClaims {
    private static final int INSURED_HISTORY_MONTHS = 24;
    private static final int WAGE_RELATED_MONTHS = 24;
    private static final int MONTHS_AT_18 = 216;

    private final Persons persons;
    private final Rights rights;
    private final Draws draws;
    private final Month month;
    private final Disability law;
    private final double minimumWage;
    private final SicknessParameters numbers;
    private final double awardShare;
    private final double permanentShare;
    private final double hazardOfEmployees;
    private final double hazardOfOthers;

    DisabilityClaims(
            Persons persons, Rights rights, Draws draws, SicknessParameters numbers, StatuteBook law, Month month) {
        this.persons = persons;
        this.rights = rights;
        this.draws = draws;
        this.month = month;
        this.numbers = numbers;
        this.law = law.disability();
        minimumWage = law.minimumWage().amounts().referenceMonth()
                * (1 + law.minimumWage().amounts().holidayAllowance());
        awardShare = numbers.awardShare().at(month);
        permanentShare = numbers.permanentShare().at(month);
        hazardOfEmployees = numbers.disabilityOfEmployees().at(month);
        hazardOfOthers = numbers.disabilityOfOthers().at(month);
    }

    /** Assessment after two years of sickness: IVA, WGA or nothing. */
    void assess(int person, ClaimFlows flows) {
        double outcome = draws.uniform(Decision.DISABILITY_ASSESSMENT, persons.identity[person], month.index());
        if (outcome >= awardShare) {
            return;
        }
        award(person, outcome < awardShare * permanentShare ? IVA : WGA, flows);
    }

    /** New disability of someone without a right: the young at 18, insured workers and those who left work. */
    void begin(int person, int ageMonths, ClaimFlows flows) {
        int identity = persons.identity[person];
        if (ageMonths == MONTHS_AT_18) {
            double chance = draws.uniform(Decision.YOUNG_DISABLED, identity, month.index());
            if (chance < numbers.youngDisabledAt18().at(month)) {
                rights.grant(person, WAJONG);
            }
            return;
        }
        if (persons.historyMonths[person] < INSURED_HISTORY_MONTHS) {
            return;
        }
        double hazard = hazard(person);
        if (hazard > 0 && draws.uniform(Decision.DISABILITY, identity, month.index()) < hazard) {
            assessAward(person, flows);
        }
    }

    /** Runs a disability right for a month; returns the cents paid. */
    long settle(int person, ClaimFlows flows) {
        long paid = 0;
        if (rights.has(person, WGA)) {
            paid += settleWga(person, flows);
        }
        if (rights.has(person, IVA)) {
            persons.claimMonths[person]++;
            flows.add(ClaimCount.IVA_STOCK);
            paid += pay(Scheme.IVA, law.permanent(base(person), earnings(person)), flows);
        }
        if (rights.has(person, Rights.WAO)) {
            flows.add(ClaimCount.WAO_STOCK);
            paid += pay(Scheme.WAO, law.wageRelated(base(person), earnings(person), WAGE_RELATED_MONTHS), flows);
        }
        if (rights.has(person, WAJONG)) {
            flows.add(ClaimCount.WAJONG_STOCK);
            boolean capacity =
                    degreeDraw(person) < numbers.youngDisabledCapacityShare().value();
            double left =
                    law.youngDisabled(minimumWage, capacity) - law.amounts().permanentIncomeOffset() * earnings(person);
            paid += pay(Scheme.WAJONG, Math.max(0, left), flows);
        }
        return paid;
    }

    /** Ends all disability rights, at pension age. */
    void retire(int person, ClaimFlows flows) {
        if (rights.has(person, WGA)) {
            flows.add(ClaimCount.WGA_ENDED);
        }
        if (rights.has(person, IVA)) {
            flows.add(ClaimCount.IVA_ENDED);
        }
        rights.end(person, Rights.DISABILITY);
        persons.claimMonths[person] = 0;
    }

    private long settleWga(int person, ClaimFlows flows) {
        double chance = draws.uniform(Decision.RECOVERY, persons.identity[person], month.index());
        double recovery = numbers.wgaRecovery().at(month);
        if (chance < recovery) {
            rights.end(person, WGA);
            persons.claimMonths[person] = 0;
            flows.add(ClaimCount.WGA_ENDED);
            return 0;
        }
        if (chance < recovery + numbers.wgaToIva().at(month)) {
            rights.end(person, WGA);
            flows.add(ClaimCount.WGA_ENDED);
            rights.grant(person, IVA);
            flows.add(ClaimCount.IVA_INFLOW);
            return 0;
        }
        int elapsed = ++persons.claimMonths[person];
        flows.add(ClaimCount.WGA_STOCK);
        return pay(Scheme.WGA, law.wageRelated(base(person), earnings(person), elapsed), flows);
    }

    private double hazard(int person) {
        if (rights.works(person)) {
            byte contract = persons.contract[person];
            boolean insured = contract == Contract.PERMANENT.ordinal() || contract == Contract.FLEXIBLE.ordinal();
            return insured ? hazardOfEmployees : 0;
        }
        byte activity = persons.activity[person];
        boolean outside = activity == Activity.SCHOOL.ordinal() || activity == Activity.RETIRED.ordinal();
        return leftSick(person) ? 1 : outside ? 0 : hazardOfOthers;
    }

    /** Whether the job ended this month through sickness: the two years on the payroll are over. */
    private boolean leftSick(int person) {
        return !rights.works(person)
                && persons.endReason[person] == EndReason.SICK.ordinal()
                && persons.monthsUnemployed[person] == 0
                && (persons.workRecord[person] & 1) != 0;
    }

    private void assessAward(int person, ClaimFlows flows) {
        if (leftSick(person)) {
            assess(person, flows);
            return;
        }
        double outcome = draws.uniform(Decision.DISABILITY_ASSESSMENT, persons.identity[person], month.index());
        award(person, !rights.works(person) && outcome < permanentShare ? IVA : WGA, flows);
    }

    private void award(int person, int scheme, ClaimFlows flows) {
        rights.grant(person, scheme);
        persons.claimMonths[person] = 0;
        if (persons.wwMonthsLeft[person] <= 0) {
            persons.wwBaseCents[person] = (int) Math.min(Integer.MAX_VALUE, rights.monthWageCents(person));
        }
        persons.wwMonthsLeft[person] = 0;
        flows.add(scheme == IVA ? ClaimCount.IVA_INFLOW : ClaimCount.WGA_INFLOW);
    }

    private double degreeDraw(int person) {
        return draws.uniform(Decision.DISABILITY_DEGREE, persons.identity[person], 0);
    }

    /** Wage before disability, euros a month; the usual one where no last wage is known. */
    private double base(int person) {
        if (persons.wwBaseCents[person] > 0) {
            return persons.wwBaseCents[person] / 100.0;
        }
        long wage = rights.monthWageCents(person);
        return wage > 0 ? wage / 100.0 : numbers.usualMonthWage().value();
    }

    private double earnings(int person) {
        return rights.earningsCents(person) / 100.0;
    }

    private static long pay(Scheme scheme, double euros, ClaimFlows flows) {
        long cents = Math.round(100 * euros);
        flows.pay(scheme, cents);
        return cents;
    }
}
