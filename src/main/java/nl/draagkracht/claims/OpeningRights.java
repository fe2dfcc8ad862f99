package nl.draagkracht.claims;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Insurance rights that run on 1 January 2026, by scheme and age as UWV counted them: disability first among those who
 * report illness, WW among the unemployed and a fifth among people just back in work, with elapsed and remaining months.
 */
final class OpeningRights {
    private static final String[] AGES = {"15-24", "25-34", "35-44", "45-54", "55-59", "60-64", "65+"};
    private static final int[] AGE_ENDS = {25, 35, 45, 55, 60, 65};
    private static final Scheme[] ORDER = {Scheme.WAJONG, Scheme.WAO, Scheme.IVA, Scheme.WGA, Scheme.ZW, Scheme.WW};
    private static final double SHARE_IN_WORK = 0.2;
    private static final int RECENT_JOB_MONTHS = 6;
    private static final int LONG_CLAIM_MONTHS = 144;

    private final Persons persons;
    private final ClaimsParameters numbers;
    private final Draws draws;
    private final StatuteBook law;
    private final Month month;
    private final Rights rights;

    OpeningRights(Population population, ClaimsParameters numbers, Draws draws, StatuteBook law, Month month) {
        persons = population.persons();
        this.numbers = numbers;
        this.draws = draws;
        this.law = law;
        this.month = month;
        rights = new Rights(persons, numbers.unemployment().holidayFactor().value());
    }

    /** Grants every scheme of which nobody has a right yet. */
    void grant(double sampleShare) {
        for (Scheme scheme : ORDER) {
            if (!anyone(scheme)) {
                fill(scheme, sampleShare);
            }
        }
        employeesOnSicknessBenefit(sampleShare);
    }

    private boolean anyone(Scheme scheme) {
        for (int person = 0; person < persons.count(); person++) {
            if (persons.household[person] >= 0 && rights.has(person, scheme.bit())) {
                return true;
            }
        }
        return false;
    }

    /** Two rounds per age: first the natural group, then what is missing from the second. */
    private void fill(Scheme scheme, double sampleShare) {
        var quota = new OpeningQuota(2 * AGES.length);
        for (int person = 0; person < persons.count(); person++) {
            int cell = cell(person, scheme);
            if (cell >= 0) {
                quota.count(cell);
            }
        }
        double perBenefit =
                scheme == Scheme.WW ? numbers.unemployment().personsPerBenefit().value() : 1;
        double reserved = scheme == Scheme.WW ? SHARE_IN_WORK : 0;
        for (int age = 0; age < AGES.length; age++) {
            double number = sampleShare * perBenefit * numbers.openingRights().value(scheme.code(), AGES[age]);
            double given = quota.want(2 * age, number * (1 - reserved), 0.95);
            quota.want(2 * age + 1, number - given, 0.5);
        }
        for (int person = 0; person < persons.count(); person++) {
            int cell = cell(person, scheme);
            if (cell >= 0 && quota.takes(cell)) {
                start(person, scheme);
            }
        }
    }

    private void start(int person, Scheme scheme) {
        rights.grant(person, scheme.bit());
        double share = draws.uniform(Decision.OPENING_DURATION, persons.identity[person], 0);
        switch (scheme) {
            case WW -> startUnemployment(person, share);
            // many short spells and a long tail up to 104 weeks
            case ZW -> persons.claimMonths[person] = (short) (1 + 22 * share * share);
            default -> persons.claimMonths[person] = (short) (1 + LONG_CLAIM_MONTHS * share);
        }
    }

    private void startUnemployment(int person, double share) {
        int duration = duration(person);
        int elapsed = rights.works(person)
                ? 1 + (int) (share * Math.min(duration - 1, 12))
                : Math.max(1, persons.monthsUnemployed[person]);
        persons.wwMonthsElapsed[person] = (byte) Math.min(elapsed, duration);
        persons.wwMonthsLeft[person] = (byte) Math.max(0, duration - elapsed);
        long wage = rights.monthWageCents(person);
        double usual = 100 * numbers.sickness().usualMonthWage().value();
        persons.wwBaseCents[person] = (int) (wage > 0 ? wage : Math.round(usual));
    }

    private int duration(int person) {
        return (int)
                Math.ceil(UnemploymentClaims.durationMonths(persons, person, month, law.unemploymentInsurance(), (int)
                        numbers.unemployment().shortestWorkMonths().value()));
    }

    /** Twice the age class, plus 1 for the second group; -1 for no candidate. */
    private int cell(int person, Scheme scheme) {
        if (persons.household[person] < 0 || rights.has(person, Rights.INSURANCE)) {
            return -1;
        }
        int months = persons.ageMonths(person, month.index());
        if (months < 12 * 18 || months >= law.statePension().ageMonths()) {
            return -1;
        }
        int group = switch (scheme) {
            case WW -> unemploymentGroup(person);
            case ZW -> sicknessGroup(person);
            default -> disabilityGroup(person, scheme);
        };
        return group < 0 ? -1 : 2 * ageClass(months / 12) + group;
    }

    private int unemploymentGroup(int person) {
        if (persons.historyMonths[person] < RECENT_JOB_MONTHS || isPupil(person)) {
            return -1;
        }
        if (rights.works(person)) {
            boolean flexible = persons.contract[person] == Contract.FLEXIBLE.ordinal();
            return flexible && persons.tenureMonths[person] < RECENT_JOB_MONTHS ? 1 : -1;
        }
        byte reason = persons.endReason[person];
        boolean known = reason != EndReason.NONE.ordinal();
        if (persons.status[person] != SurveyStatus.UNEMPLOYED.ordinal()
                || known && !UnemploymentClaims.qualifies(reason)
                || persons.monthsUnemployed[person] >= duration(person)) {
            return -1;
        }
        return 0;
    }

    private int sicknessGroup(int person) {
        if (rights.works(person) || isPupil(person) || isRetired(person)) {
            return -1;
        }
        return persons.activity[person] == Activity.ILL.ordinal() || isUnemployed(person) ? 0 : 1;
    }

    private int disabilityGroup(int person, Scheme scheme) {
        if (isRetired(person) || isPupil(person) && scheme != Scheme.WAJONG) {
            return -1;
        }
        if (rights.works(person)) {
            boolean partTime =
                    persons.hoursPerWeek[person] <= 32 && persons.contract[person] <= Contract.FLEXIBLE.ordinal();
            return partTime && (scheme == Scheme.WAJONG || scheme == Scheme.WGA) ? 1 : -1;
        }
        return persons.activity[person] == Activity.ILL.ordinal() ? 0 : isUnemployed(person) ? -1 : 1;
    }

    private boolean isUnemployed(int person) {
        return persons.status[person] == SurveyStatus.UNEMPLOYED.ordinal();
    }

    private boolean isPupil(int person) {
        return persons.activity[person] == Activity.SCHOOL.ordinal();
    }

    private boolean isRetired(int person) {
        return persons.activity[person] == Activity.RETIRED.ordinal();
    }

    private static int ageClass(int age) {
        int ageClass = 0;
        while (ageClass < AGE_ENDS.length && age >= AGE_ENDS[ageClass]) {
            ageClass++;
        }
        return ageClass;
    }

    /** Pregnant and no-risk employees whose employer receives ZW. */
    private void employeesOnSicknessBenefit(double sampleShare) {
        var quota = new OpeningQuota(1);
        for (int person = 0; person < persons.count(); person++) {
            if (isFreeEmployee(person)) {
                quota.count(0);
            }
        }
        quota.want(0, sampleShare * numbers.sickness().employeesAtStart().value(), 1);
        for (int person = 0; person < persons.count(); person++) {
            if (isFreeEmployee(person) && quota.takes(0)) {
                rights.grant(person, Rights.ZW);
                persons.claimMonths[person] = 1;
            }
        }
    }

    private boolean isFreeEmployee(int person) {
        return persons.household[person] >= 0
                && rights.works(person)
                && !rights.has(person, Rights.INSURANCE)
                && persons.contract[person] >= 0
                && persons.contract[person] <= Contract.FLEXIBLE.ordinal();
    }
}
