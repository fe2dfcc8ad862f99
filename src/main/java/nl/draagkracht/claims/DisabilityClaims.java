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
    /** Bits of the work record for the months of waiting for WIA. */
    private static final long TWO_YEARS = (1L << WAGE_RELATED_MONTHS) - 1;

    private static final int MONTHS_AT_18 = 216;

    private final Persons persons;
    private final Rights rights;
    private final OpenClaims open;
    private final Draws draws;
    private final Month month;
    private final Disability law;
    private final WgaPhases phases;
    private final SicknessParameters numbers;
    private final double awardShare;
    private final double awardShareAtWork;
    private final double permanentShare;
    private final double hazardOfEmployees;
    private final double hazardOfOthers;
    private final double withoutDoctor;
    private final double urgent;

    DisabilityClaims(
            Persons persons,
            Rights rights,
            OpenClaims open,
            Draws draws,
            ClaimsParameters all,
            StatuteBook law,
            Month month) {
        this.open = open;
        numbers = all.sickness();
        this.persons = persons;
        this.rights = rights;
        this.draws = draws;
        this.month = month;
        this.law = law.disability();
        phases = new WgaPhases(persons, rights, draws, numbers, law, month);
        awardShare = numbers.awardShare().at(month);
        awardShareAtWork = numbers.awardShareAtWork().at(month);
        permanentShare = numbers.permanentShare().at(month);
        var application = all.assessment();
        withoutDoctor = application.withoutDoctor().at(month);
        urgent = application.urgentShare().at(month);
        double years = Math.min(month.index() / 12.0, application.growthYears().value());
        double growth = StrictMath.pow(1 + application.growth().at(month), years);
        hazardOfEmployees = numbers.disabilityOfEmployees().at(month) * growth;
        hazardOfOthers = numbers.disabilityOfOthers().at(month);
    }

    /**
     * Applies for WIA after two years of sickness: is assessed at once where it is urgent or needs no doctor, else joins the queue. An older
     * claim for WW is decided first, but keeps its place where the application is rejected at once.
     *
     * @return cents of an older WW claim
     */
    long apply(int person, ClaimFlows flows) {
        flows.add(ClaimCount.WIA_APPLIED);
        double place = draws.uniform(Decision.CLAIM_URGENT, persons.identity[person], month.index());
        boolean atOnce = place < withoutDoctor + urgent;
        if (atOnce) {
            flows.add(place < withoutDoctor ? ClaimCount.WIA_WITHOUT_DOCTOR : ClaimCount.WIA_URGENT);
            flows.add(ClaimCount.WIA_DECIDED);
            if (outcome(person) >= awardShareOf(person)) {
                flows.add(ClaimCount.WIA_REJECTED);
                return 0;
            }
        }
        long settled = open.settleUnemployment(person, flows);
        if (atOnce) {
            decide(person, flows);
            return settled;
        }
        open.applyForAssessment(person);
        setBase(person);
        waits(person, flows);
        return settled;
    }

    /** A month in the queue: on an advance, on a wage, or on nothing but what will be owed. */
    void waits(int person, ClaimFlows flows) {
        flows.open.add(person);
        if (rights.has(person, WGA) || rights.works(person)) {
            return;
        }
        if (open.getsAssessmentAdvance(person)) {
            grant(person, WGA, flows);
        } else {
            open.owe(person, cents(law.wageRelated(base(person), 0, open.months(person) + 1)));
        }
    }

    /** Decides on an application of somebody who reaches pension age: no doctor is needed any more. */
    long decideAtPensionAge(int person, ClaimFlows flows) {
        flows.add(ClaimCount.WIA_DECIDED);
        flows.add(ClaimCount.WIA_AT_PENSION_AGE);
        return decide(person, flows);
    }

    /**
     * Decides: IVA, WGA or nothing. An advance is not claimed back (practice of UWV since 2020).
     *
     * @return the cents owed for the months waited
     */
    long decide(int person, ClaimFlows flows) {
        boolean advanced = rights.has(person, WGA);
        double outcome = outcome(person);
        long owed = open.close(person);
        if (outcome >= awardShareOf(person)) {
            flows.add(ClaimCount.WIA_REJECTED);
            if (advanced) {
                open.endAdvance(person);
            }
            return 0;
        }
        int scheme = !rights.works(person) && outcome < awardShare * permanentShare ? IVA : WGA;
        if (!advanced) {
            grant(person, scheme, flows);
        }
        if (scheme == WGA) {
            phases.assess(person, advanced, base(person), earnings(person));
        }
        if (!advanced) {
            flows.pay(scheme == IVA ? Scheme.IVA : Scheme.WGA, owed);
            return owed;
        }
        return scheme == IVA ? becomesPermanent(person, flows) : 0;
    }

    private double outcome(int person) {
        return draws.uniform(Decision.DISABILITY_ASSESSMENT, persons.identity[person], month.index());
    }

    private double awardShareOf(int person) {
        return rights.works(person) ? awardShareAtWork : awardShare;
    }

    /** From an advance at the rate of WGA to IVA; returns the difference over the months of the advance. */
    private long becomesPermanent(int person, ClaimFlows flows) {
        deteriorates(person, flows);
        double more = law.permanent(base(person), 0) - law.wageRelated(base(person), 0, WAGE_RELATED_MONTHS);
        return pay(Scheme.IVA, Math.max(0, more) * Math.max(0, persons.claimMonths[person] - 2), flows);
    }

    /**
     * New disability of someone without a right: the young at 18, insured workers and those who left work.
     *
     * @return cents of an older WW claim
     */
    long begin(int person, int ageMonths, ClaimFlows flows) {
        int identity = persons.identity[person];
        if (ageMonths == MONTHS_AT_18) {
            double chance = draws.uniform(Decision.YOUNG_DISABLED, identity, month.index());
            if (chance < numbers.youngDisabledAt18().at(month)) {
                rights.grant(person, WAJONG);
                phases.beginYoung(person);
            }
            return 0;
        }
        if (persons.historyMonths[person] < INSURED_HISTORY_MONTHS) {
            return 0;
        }
        double hazard = hazard(person);
        boolean applies = hazard > 0 && draws.uniform(Decision.DISABILITY, identity, month.index()) < hazard;
        return applies ? apply(person, flows) : 0;
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
            // earnings put the right in the class of what is lost beside them (WAO art. 44)
            double lost = 1 - Math.min(1, earnings(person) / base(person));
            paid += pay(Scheme.WAO, law.oldCase(base(person), lost), flows);
        }
        if (rights.has(person, WAJONG)) {
            flows.add(ClaimCount.WAJONG_STOCK);
            double left = law.youngDisabled(phases.minimumWage(), !phases.isFull(person))
                    - law.amounts().permanentIncomeOffset() * earnings(person);
            paid += pay(Scheme.WAJONG, Math.max(0, left), flows);
        }
        return paid;
    }

    /** Ends all disability rights, at pension age. */
    void retire(int person, ClaimFlows flows) {
        open.advanceEnds(person);
        if (rights.has(person, WGA)) {
            flows.add(ClaimCount.WGA_ENDED);
        }
        if (rights.has(person, IVA)) {
            flows.add(ClaimCount.IVA_ENDED);
        }
        rights.end(person, Rights.DISABILITY);
        phases.end(person);
        persons.claimMonths[person] = 0;
    }

    private long settleWga(int person, ClaimFlows flows) {
        double chance = draws.uniform(Decision.RECOVERY, persons.identity[person], month.index());
        if (open.advanceEnds(person)) {
            end(person, flows);
            return 0;
        }
        boolean advanced = open.waitsForAssessment(person);
        double base = base(person);
        double recovery = numbers.wgaRecovery().at(month);
        // who waits keeps the advance until the doctor has decided
        recovery += advanced ? 0 : phases.endByEarnings(base, earnings(person));
        if (chance < recovery) {
            if (advanced) {
                open.close(person);
                flows.add(ClaimCount.WIA_WITHDRAWN);
            }
            end(person, flows);
            return 0;
        }
        if (!advanced
                && phases.isFull(person)
                && chance < recovery + numbers.wgaToIva().at(month)) {
            deteriorates(person, flows);
            return 0;
        }
        persons.claimMonths[person]++;
        flows.add(ClaimCount.WGA_STOCK);
        flows.add(ClaimCount.WIA_ADVANCES, advanced ? 1 : 0);
        return pay(Scheme.WGA, phases.month(person, base, earnings(person)), flows);
    }

    /** Full disability that turns out to be lasting: from WGA to IVA. */
    private void deteriorates(int person, ClaimFlows flows) {
        rights.end(person, WGA);
        phases.end(person);
        rights.grant(person, IVA);
        flows.add(ClaimCount.WGA_ENDED);
        flows.add(ClaimCount.IVA_INFLOW);
    }

    private double hazard(int person) {
        if (rights.works(person)) {
            byte contract = persons.contract[person];
            boolean insured = contract == Contract.PERMANENT.ordinal() || contract == Contract.FLEXIBLE.ordinal();
            return insured ? hazardOfEmployees : 0;
        }
        byte activity = persons.activity[person];
        boolean outside = activity == Activity.SCHOOL.ordinal() || activity == Activity.RETIRED.ordinal();
        return leftSick(person) ? 1 : outside || !wasInsured(person) ? 0 : hazardOfOthers;
    }

    /**
     * Whether somebody out of work was insured when two years of sickness began: at work or on WW then (WIA art. 7-8). ZW and WW of today have
     * their own way to WIA, so what is left are the sick who lost their job on the way.
     */
    private boolean wasInsured(int person) {
        return (persons.workRecord[person] & TWO_YEARS) != 0;
    }

    /** Whether the job ended this month through sickness: the two years on the payroll are over. */
    private boolean leftSick(int person) {
        return !rights.works(person)
                && persons.endReason[person] == EndReason.SICK.ordinal()
                && persons.monthsUnemployed[person] == 0
                && (persons.workRecord[person] & 1) != 0;
    }

    private void grant(int person, int scheme, ClaimFlows flows) {
        rights.grant(person, scheme);
        persons.claimMonths[person] = 0;
        setBase(person);
        persons.wwMonthsLeft[person] = 0;
        if (scheme == WGA) {
            phases.begin(person);
        }
        flows.add(scheme == IVA ? ClaimCount.IVA_INFLOW : ClaimCount.WGA_INFLOW);
    }

    /** The wage behind the benefit: that of WW of somebody without work where a right is left, else that of the present or last job. */
    private void setBase(int person) {
        if (persons.wwMonthsLeft[person] <= 0 || rights.works(person)) {
            persons.wwBaseCents[person] = (int) Math.min(Integer.MAX_VALUE, rights.monthWageCents(person));
        }
    }

    private void end(int person, ClaimFlows flows) {
        rights.end(person, WGA);
        phases.end(person);
        persons.claimMonths[person] = 0;
        flows.add(ClaimCount.WGA_ENDED);
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

    private static long cents(double euros) {
        return Math.round(100 * euros);
    }

    private static long pay(Scheme scheme, double euros, ClaimFlows flows) {
        long cents = cents(euros);
        flows.pay(scheme, cents);
        return cents;
    }
}
