package nl.draagkracht.labour;

import nl.draagkracht.firms.FirmBuilder;
import nl.draagkracht.firms.Firms;
import nl.draagkracht.firms.FirmsParameters;
import nl.draagkracht.firms.Jobs;
import nl.draagkracht.firms.LabourTerms;
import nl.draagkracht.firms.PlanningPhase;
import nl.draagkracht.firms.SectionDemand;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.scenario.ParameterReader;
import nl.draagkracht.technology.TechnologyParameters;

/**
 * A made-up country of persons of 15 to 75 who live alone, age, and are replaced by fifteen-year-olds at 75: the labour room without
 * demography. Statuses follow the shipped participation profile, contracts and attachment the Dutch shares.
 */
final class LabourTown {
    static final MinimumWage MINIMUM = age -> age < 21 ? 900 : 1471;
    private static final double[] UNEMPLOYED = {0.083, 0.039, 0.027, 0.022, 0.022, 0.03};
    private static final int SPAN = 720;

    final Persons persons;
    final Households households;
    final Population population;
    final Firms firms;
    final Jobs jobs;
    final PlanningPhase planning;
    final LabourMarket labour;
    final Draws draws;
    final Sweep sweep;
    private int nextIdentity;

    LabourTown(int people, long seed, int threads, LabourParameters parameters, LabourReference baseline) {
        draws = new Draws(seed);
        sweep = new Sweep(threads);
        persons = new Persons(people);
        households = new Households(people);
        persons.count(people);
        households.count(people);
        population = new Population(persons, households, people / 13_420_000.0);
        var profile = new ParticipationProfile(parameters.participationProfile());
        for (int i = 0; i < people; i++) {
            settle(i, profile);
        }
        var firmsParameters = ParameterReader.room("firms", FirmsParameters.class);
        var work = new WorkplaceDraw(parameters.commuting()).draw(population, draws);
        firms = new FirmBuilder(firmsParameters)
                .build(WorkplaceDraw.counts(population, work), population.sampleShare());
        jobs = new Placement(population, firms, draws).place(firmsParameters, parameters, work);
        planning = new PlanningPhase(
                firms, jobs, ParameterReader.room("technology", TechnologyParameters.class), firmsParameters, sweep);
        labour = new LabourMarket(
                population, new LabourMarket.Workplaces(firms, jobs), parameters, draws, sweep, baseline, Month.START);
        insure();
    }

    static LabourParameters shipped() {
        return ParameterReader.room("labour", LabourParameters.class);
    }

    private void settle(int i, ParticipationProfile profile) {
        persons.identity[i] = nextIdentity++;
        households.firstMember[i] = i;
        persons.household[i] = i;
        households.province[i] = (byte) (i % Province.COUNT);
        persons.sex[i] = (byte) (i & 1);
        int months = 180 + (int) (i * (long) SPAN / persons.count());
        persons.birthMonth[i] = (short) -months;
        double u = uniform(i, 1);
        int age = months / 12;
        persons.education[i] = (byte) (u < 0.25 ? Education.LOW : u < 0.62 ? Education.MID : Education.HIGH).ordinal();
        boolean school = uniform(i, 2) < Math.max(0, Math.min(1, (26 - age) / 9.0));
        boolean inForce = uniform(i, 3) < profile.at(persons.sex[i], months);
        persons.activity[i] = (byte)
                (school ? Activity.SCHOOL : inForce ? Activity.WORK : age >= 60 ? Activity.RETIRED : Activity.OTHER)
                        .ordinal();
        persons.status[i] = (byte) SurveyStatus.INACTIVE.ordinal();
        persons.attachment[i] = (byte) Attachment.MARGINAL.ordinal();
        if (inForce && uniform(i, 4) < UNEMPLOYED[AgeBand.of(age)]) {
            persons.status[i] = (byte) SurveyStatus.UNEMPLOYED.ordinal();
            persons.attachment[i] = (byte) (school ? Attachment.MARGINAL : Attachment.ATTACHED).ordinal();
            persons.monthsUnemployed[i] = (short) Math.min(40, -5.5 * Math.log(uniform(i, 5)));
        } else if (inForce) {
            employ(i, age, school);
        }
    }

    private void employ(int i, int age, boolean school) {
        double c = uniform(i, 6);
        double flexible = age < 25 ? 0.72 : age < 35 ? 0.27 : 0.17;
        persons.contract[i] = (byte) (c < flexible
                        ? Contract.FLEXIBLE
                        : c > 0.975 && age > 30
                                ? Contract.DGA
                                : c > 0.84 && age > 24 ? Contract.ZZP : Contract.PERMANENT)
                .ordinal();
        persons.status[i] = (byte) SurveyStatus.EMPLOYED.ordinal();
        persons.hoursPerWeek[i] = (byte) (school ? 10 : 32);
        persons.attachment[i] = (byte) (school ? Attachment.MARGINAL : Attachment.ATTACHED).ordinal();
        int section = (int) (Section.COUNT * uniform(i, 7));
        persons.section[i] = (byte) section;
        persons.occupation[i] = (byte) ((section * 7 + (int) (6 * uniform(i, 8))) % Occupation.COUNT);
        persons.tenureMonths[i] = (short)
                Math.min(Math.max(0, (age - 15) * 8), -(persons.contract[i] == 1 ? 15 : 110) * Math.log(uniform(i, 9)));
        persons.wageCents[i] = (int) (1800 + 1500 * uniform(i, 10));
        persons.historyMonths[i] = (short) Math.max(0, (age - 20) * 11);
    }

    private double uniform(int i, int use) {
        return draws.uniform(Decision.QUOTA, persons.identity[i], use);
    }

    /** Ages the town: who turns 75 gives way to a pupil of 15, pupils leave school. */
    IntSequence age(int month) {
        var vacated = new IntSequence();
        for (int i = 0; i < persons.count(); i++) {
            int months = persons.ageMonths(i, month);
            if (months >= 180 + SPAN) {
                if (persons.job[i] >= 0) {
                    vacated.add(persons.job[i]);
                }
                renew(i, month);
            } else if (persons.activity[i] == Activity.SCHOOL.ordinal()
                    && draws.uniform(Decision.LEAVING_SCHOOL, persons.identity[i], month)
                            < (months < 17 * 12 ? 0 : 1 / Math.max(2.0, 26 * 12 - months))) {
                boolean works = persons.status[i] != SurveyStatus.INACTIVE.ordinal();
                persons.activity[i] = (byte) (works ? Activity.WORK : Activity.OTHER).ordinal();
                persons.attachment[i] = (byte) Attachment.ATTACHED.ordinal();
            }
        }
        return vacated;
    }

    private void renew(int i, int month) {
        persons.identity[i] = nextIdentity++;
        persons.birthMonth[i] = (short) (month - 180);
        persons.status[i] = (byte) SurveyStatus.INACTIVE.ordinal();
        persons.activity[i] = (byte) Activity.SCHOOL.ordinal();
        persons.attachment[i] = (byte) Attachment.MARGINAL.ordinal();
        persons.job[i] = -1;
        persons.contract[i] = -1;
        persons.occupation[i] = -1;
        persons.section[i] = -1;
        persons.wageCents[i] = 0;
        persons.hoursPerWeek[i] = 0;
        persons.workRecord[i] = 0;
        persons.historyMonths[i] = 0;
        persons.monthsUnemployed[i] = 0;
        persons.endReason[i] = 0;
    }

    /** One month of this town with demand at a share of its baseline. */
    LabourFlows month(int index, double demand) {
        phases(index, demand, age(index));
        return labour.flows();
    }

    /** The phases of firms and labour in one month, after ageing. */
    void phases(int index, double demand, IntSequence vacated) {
        var month = new Month(index);
        var demandIndex = new double[Section.COUNT];
        java.util.Arrays.fill(demandIndex, demand);
        planning.plan(month, SectionDemand.of(demandIndex), labour.labourSupplyIndex(month), LabourTerms.unchanged());
        labour.separate(month, vacated, demandIndex);
        jobs.checkInvariant();
        labour.match(month, MINIMUM, WageRound.ordinary());
        jobs.checkInvariant();
        insure();
    }

    /** Unemployment insurance in one line: the attached who lost work have it for a year. */
    private void insure() {
        for (int i = 0; i < persons.count(); i++) {
            boolean insured = persons.status[i] == SurveyStatus.UNEMPLOYED.ordinal()
                    && persons.attachment[i] == Attachment.ATTACHED.ordinal()
                    && persons.endReason[i] != EndReason.QUIT.ordinal()
                    && persons.monthsUnemployed[i] < 12;
            persons.rights[i] = (short) (insured ? Scheme.WW.bit() : 0);
        }
    }

    Setting setting(LabourParameters parameters) {
        return new Setting(population, firms, jobs, parameters, draws, sweep);
    }
}
