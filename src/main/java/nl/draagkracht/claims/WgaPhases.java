package nl.draagkracht.claims;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.Disability;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.UnemploymentInsurance;
import nl.draagkracht.population.Persons;

/**
 * Degree and phase of WGA (Wet WIA art. 5, 56 and 58-62): a wage-related benefit for as long as the work history gives, then a wage
 * supplement for the fully disabled and for who earns half of the remaining capacity, else a percentage of the minimum wage. The degree
 * stands in a column; the fully disabled, and who waits on an advance, have 100 per cent. With Wajong 100 says that there is no capacity to
 * work.
 */
final class WgaPhases {
    private static final byte FULL = 100;

    /** How a month of WGA is worked out. */
    enum Phase {
        WAGE_RELATED,
        WAGE_SUPPLEMENT,
        FOLLOW_UP
    }

    private final Persons persons;
    private final Rights rights;
    private final Draws draws;
    private final Month month;
    private final Disability law;
    private final UnemploymentInsurance duration;
    private final double minimumWage;
    private final double partialOutOfWork;
    private final double endByEarnings;

    WgaPhases(Persons persons, Rights rights, Draws draws, SicknessParameters numbers, StatuteBook law, Month month) {
        this.persons = persons;
        this.rights = rights;
        this.draws = draws;
        this.month = month;
        this.law = law.disability();
        duration = law.unemploymentInsurance();
        minimumWage = law.minimumWage().amounts().referenceMonth()
                * (1 + law.minimumWage().amounts().holidayAllowance());
        partialOutOfWork = numbers.partialShareOutOfWork().at(month);
        endByEarnings = numbers.wgaEndByEarnings().at(month);
    }

    /** Reference minimum wage a month with holiday allowance, euros. */
    double minimumWage() {
        return minimumWage;
    }

    /** Begins a right, on an advance or by decision: the length of the first phase by history (art. 59), disabled until assessed. */
    void begin(int person) {
        int years = persons.historyMonths[person] / 12;
        int since2016 = Math.min(years, (month.index() - Month.of(2016, 1).index()) / 12);
        double months = Math.max(duration.shortDurationMonths(), duration.durationMonths(years - since2016, since2016));
        persons.wageRelatedMonths[person] = (byte) Math.ceil(months);
        persons.disabilityDegree[person] = FULL;
    }

    /** Begins a right of a young person: since 2015 Wajong is for those who can never work (Wajong art. 1a:1). */
    void beginYoung(int person) {
        persons.disabilityDegree[person] = FULL;
    }

    /** Forgets degree and phase of a right that ends. */
    void end(int person) {
        persons.wageRelatedMonths[person] = 0;
        persons.disabilityDegree[person] = 0;
    }

    /**
     * Writes the assessed degree of a right that has begun. Who is at work can do that work, so is disabled in part (art. 5): the hours that
     * are kept of the old job are the remaining capacity, or what is earned in a job found on an advance. Of the others few are found to have
     * some.
     */
    void assess(int person, boolean advanced, double base, double earnings) {
        double u = draws.uniform(Decision.DISABILITY_DEGREE, persons.identity[person], month.index());
        double least = law.amounts().minimumDisability();
        double range = law.amounts().fullDisability() - least;
        if (rights.works(person) && advanced) {
            write(person, Math.min(1 - earnings / base, law.amounts().fullDisability() - 0.01));
        } else if (rights.works(person)) {
            int hours = persons.hoursPerWeek[person];
            int kept = (int) Math.max(1, Math.floor(hours * (1 - least - range * u)));
            persons.hoursPerWeek[person] = (byte) kept;
            double degree = hours <= kept ? least : 1 - kept / (double) hours;
            write(person, Math.min(degree, law.amounts().fullDisability() - 0.01));
        } else if (u < partialOutOfWork) {
            write(person, least + range * u / partialOutOfWork);
        }
    }

    private void write(int person, double degree) {
        double percent = FULL * Math.max(law.amounts().minimumDisability(), degree);
        persons.disabilityDegree[person] = (byte) Math.floor(percent + 1e-9);
    }

    /** Whether the person is fully disabled, or not assessed yet. */
    boolean isFull(int person) {
        return persons.disabilityDegree[person] >= FULL;
    }

    /** Degree of disability as a fraction. */
    double degree(int person) {
        return persons.disabilityDegree[person] / (double) FULL;
    }

    /** How this month of a right is worked out. */
    Phase phase(int person, double base, double earnings) {
        if (persons.claimMonths[person] <= persons.wageRelatedMonths[person]) {
            return Phase.WAGE_RELATED;
        }
        double asked = law.amounts().incomeRequirement() * capacity(person, base);
        return isFull(person) || earnings >= asked ? Phase.WAGE_SUPPLEMENT : Phase.FOLLOW_UP;
    }

    /** WGA of this month of a right, euros. */
    double month(int person, double base, double earnings) {
        return phase(person, base, earnings) == Phase.WAGE_RELATED
                ? law.wageRelated(base, earnings, persons.claimMonths[person])
                : law.afterwards(base, earnings, capacity(person, base), degree(person), minimumWage);
    }

    /** Share of the minimum wage that the follow-up benefit is. */
    double followUpRate(int person) {
        return law.followUpRate(degree(person));
    }

    /** Chance that the right ends this month because more is earned than somebody with the least degree could (art. 56). */
    double endByEarnings(double base, double earnings) {
        return earnings > (1 - law.amounts().minimumDisability()) * base ? endByEarnings : 0;
    }

    private double capacity(int person, double base) {
        return (1 - degree(person)) * base;
    }
}
