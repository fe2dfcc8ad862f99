package nl.draagkracht.claims;

import static nl.draagkracht.claims.Rights.WW;
import static nl.draagkracht.claims.Rights.ZW;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.law.Sickness;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Persons;

/**
 * ZW: sickness of the unemployed, of those whose contract ends while ill, and of pregnant and no-risk employees, for whom
 * the employer is paid. After 104 weeks the disability assessment follows. Hazards from UWV counts of 2025.
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
    private final double ofEmployees;
    private final double recoveryOfEmployees;
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
        ofEmployees = numbers.sicknessOfEmployees().at(month);
        recoveryOfEmployees = numbers.recoveryOfEmployees().at(month);
        recoveryEarly = numbers.recoveryEarly().at(month);
        recoveryLate = numbers.recoveryLate().at(month);
    }

    /** Whether someone falls sick now and starts ZW: a WW recipient, a worker whose contract ended, an employee. */
    boolean begins(int person, boolean lostAJob, ClaimFlows flows) {
        double hazard = hazard(person, lostAJob);
        if (hazard <= 0 || draws.uniform(Decision.SICKNESS, persons.identity[person], month.index()) >= hazard) {
            return false;
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
        long cents = law.benefitCents(base(person));
        if (rights.works(person)) {
            flows.payEmployer(cents);
            return 0;
        }
        flows.pay(Scheme.ZW, cents);
        return cents;
    }

    private double hazard(int person, boolean lostAJob) {
        if (rights.works(person)) {
            byte contract = persons.contract[person];
            boolean employee = contract == Contract.PERMANENT.ordinal() || contract == Contract.FLEXIBLE.ordinal();
            return employee ? ofEmployees : 0;
        }
        if (rights.has(person, WW)) {
            return inUnemployment;
        }
        boolean contractEnded = persons.endReason[person] == EndReason.CONTRACT_ENDED.ordinal();
        return lostAJob && contractEnded ? atContractEnd : 0;
    }

    private double recovery(int person, int elapsed) {
        if (rights.works(person)) {
            return recoveryOfEmployees;
        }
        return elapsed <= EARLY_MONTHS ? recoveryEarly : recoveryLate;
    }

    private long base(int person) {
        boolean fromUnemployment = !rights.works(person) && persons.wwMonthsLeft[person] > 0;
        return fromUnemployment ? persons.wwBaseCents[person] : rights.monthWageCents(person);
    }
}
