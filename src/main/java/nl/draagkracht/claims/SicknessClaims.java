package nl.draagkracht.claims;

import static nl.draagkracht.claims.Rights.WW;
import static nl.draagkracht.claims.Rights.ZW;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.law.Sickness;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Persons;

/**
 * ZW: sickness of the unemployed, of those whose contract ends while ill, and of pregnant and no-risk employees, for whom
 * the employer is paid. No other employee has ZW: the employer pays on (BW 7:629). Who is pregnant is drawn among women of the ages at which
 * children are born and not tied to a birth; who comes under the no-risk policy (ZW art. 29b) is a lasting trait among the low
 * paid. After 104 weeks the disability assessment follows. Hazards from UWV counts of 2025.
 */
final class SicknessClaims {
    private static final int EARLY_MONTHS = 3;

    private final Persons persons;
    private final Rights rights;
    private final Draws draws;
    private final Month month;
    private final Sickness law;
    private final double inUnemployment;
    private final double atContractEnd;
    private final double ofPregnant;
    private final double pregnantFromMonths;
    private final double pregnantUntilMonths;
    private final double workOfPregnant;
    private final double noRiskShare;
    private final double noRiskWageCents;
    private final double ofNoRisk;
    private final double recoveryOfPregnant;
    private final double recoveryOfNoRisk;
    private final double recoveryEarly;
    private final double recoveryLate;

    SicknessClaims(
            Persons persons, Rights rights, Draws draws, SicknessParameters numbers, StatuteBook law, Month month) {
        this.persons = persons;
        this.rights = rights;
        this.draws = draws;
        this.month = month;
        this.law = law.sickness();
        inUnemployment = numbers.sicknessInUnemployment().at(month);
        atContractEnd = numbers.sickAtContractEnd().at(month);
        ofPregnant = numbers.sicknessOfPregnant().at(month);
        pregnantFromMonths = 12 * numbers.pregnantFrom().at(month);
        pregnantUntilMonths = 12 * numbers.pregnantUntil().at(month);
        workOfPregnant = numbers.workOfPregnant().at(month);
        noRiskShare = numbers.noRiskShare().at(month);
        noRiskWageCents = numbers.noRiskWage().at(month)
                * 100
                * law.minimumWage().amounts().hourly();
        ofNoRisk = numbers.sicknessOfNoRisk().at(month);
        recoveryOfPregnant = numbers.recoveryOfPregnant().at(month);
        recoveryOfNoRisk = numbers.recoveryOfNoRisk().at(month);
        recoveryEarly = numbers.recoveryEarly().at(month);
        recoveryLate = numbers.recoveryLate().at(month);
    }

    /** Whether someone falls sick now and starts ZW: a WW recipient, a worker whose contract ended, an employee. */
    boolean begins(int person, boolean lostAJob, ClaimFlows flows) {
        double hazard = hazard(person, lostAJob);
        if (hazard <= 0 || draws.uniform(Decision.SICKNESS, persons.identity[person], month.index()) >= hazard) {
            return false;
        }
        if (!rights.works(person) && persons.wwMonthsLeft[person] <= 0) {
            persons.wwBaseCents[person] = (int) Math.min(Integer.MAX_VALUE, rights.monthWageCents(person));
        }
        rights.grant(person, ZW);
        persons.claimMonths[person] = 0;
        flows.add(ClaimCount.ZW_INFLOW);
        return true;
    }

    /** Runs ZW for a month; returns the cents paid to the person. */
    long settle(int person, UnemploymentClaims unemployment, DisabilityClaims disability, ClaimFlows flows) {
        int elapsed = persons.claimMonths[person];
        boolean recovers = elapsed > 0
                && draws.uniform(Decision.RECOVERY, persons.identity[person], month.index())
                        < recovery(person, elapsed);
        boolean longest = elapsed >= law.maximumMonths();
        if (recovers || longest) {
            rights.end(person, ZW);
            persons.claimMonths[person] = 0;
            flows.add(ClaimCount.ZW_ENDED);
            if (longest && !recovers) {
                return disability.apply(person, flows);
            }
            if (!rights.works(person) && unemployment.resume(person)) {
                return unemployment.settle(person, flows);
            }
            return 0;
        }
        persons.claimMonths[person]++;
        flows.add(ClaimCount.ZW_STOCK);
        if (rights.works(person)) {
            flows.payEmployer(ofEmployee(person));
            return 0;
        }
        long cents = law.benefitCents(base(person));
        flows.pay(Scheme.ZW, cents);
        return cents;
    }

    /** What the employer is paid for somebody who is ill, cents: pay for what is worked comes off (ZW art. 31). */
    private long ofEmployee(int person) {
        long wage = base(person);
        return isPregnant(person)
                ? Math.round((1 - workOfPregnant) * law.pregnancyCents(wage))
                : law.benefitCents(wage);
    }

    private double hazard(int person, boolean lostAJob) {
        if (rights.works(person)) {
            byte contract = persons.contract[person];
            boolean employee = contract == Contract.PERMANENT.ordinal() || contract == Contract.FLEXIBLE.ordinal();
            return !employee ? 0 : isNoRisk(person) ? ofNoRisk : mayBePregnant(person) ? ofPregnant : 0;
        }
        if (rights.has(person, WW)) {
            return inUnemployment;
        }
        boolean contractEnded = persons.endReason[person] == EndReason.CONTRACT_ENDED.ordinal();
        return lostAJob && contractEnded ? atContractEnd : 0;
    }

    private double recovery(int person, int elapsed) {
        if (rights.works(person)) {
            return isPregnant(person) ? recoveryOfPregnant : recoveryOfNoRisk;
        }
        return elapsed <= EARLY_MONTHS ? recoveryEarly : recoveryLate;
    }

    /** Whether an employee with ZW has it for pregnancy: every woman at those ages who is not under the no-risk policy. */
    private boolean isPregnant(int person) {
        return mayBePregnant(person) && !isNoRisk(person);
    }

    private boolean mayBePregnant(int person) {
        int age = persons.ageMonths(person, month.index());
        return persons.sex[person] == Sex.FEMALE.ordinal() && age >= pregnantFromMonths && age < pregnantUntilMonths;
    }

    private boolean isNoRisk(int person) {
        return persons.wageCents[person] <= noRiskWageCents
                && persons.activity[person] != Activity.SCHOOL.ordinal()
                && draws.uniform(Decision.NO_RISK, persons.identity[person], 0) < noRiskShare;
    }

    /** The wage behind the benefit, cents a month: of the job, or of the one that was lost. */
    private long base(int person) {
        return rights.works(person) || persons.wwBaseCents[person] <= 0
                ? rights.monthWageCents(person)
                : persons.wwBaseCents[person];
    }
}
