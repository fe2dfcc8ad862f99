package nl.draagkracht.labour;

import nl.draagkracht.firms.Firms;
import nl.draagkracht.firms.Jobs;
import nl.draagkracht.firms.LabourTerms;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Population;

/**
 * The Dutch labour market of a month: people leave and lose work, search, and are hired.
 * Model page 4.4 and 4.5; the two phases of the month that this room plays are {@link #separate} and {@link #match}. Everything is in
 * persons of the sample.
 */
public final class LabourMarket {
    private static final int BLOCK = 2_048;

    private final Setting setting;
    private final Participation participation;
    private final EntryCorrection correction;
    private final Census.EntryWeights weights;
    private final Leaving leaving;
    private final Matching matching;
    private final ContractWages contractWages;
    private final WeeklyHours hours;
    private final TermsOfEmployment terms;
    private final SupplyAnswer answer;
    private final Retraining retraining;
    private final EntryLevelOpenings entryLevel;
    private final Displacements displacements = new Displacements();
    private final Reorganisations reorganisations;
    private final LabourReference baseline;
    private final LabourReference recorded = new LabourReference();
    private final int firstMonth;

    private IntSequence laidOff = new IntSequence();
    private int knownIdentities;
    private Census census;
    private int censusMonth = Integer.MIN_VALUE;
    private IntSequence entrants = new IntSequence();
    private double[] quitsAvoided = new double[AgeBand.COUNT];
    private double[] entryFactors;
    private LabourFlows flows = new LabourFlows();
    private EndedJobs ended = new EndedJobs();
    private double contractWageChange;
    private final Retention retention;
    private Retention.Mood mood = Retention.Mood.normal();

    /**
     * A labour market on a seated start population; measures there what it keeps fixed.
     *
     * @param baseline what the paired baseline run recorded, or null when this is the baseline
     * @param start first month of the run
     */
    public LabourMarket(
            Population population,
            Workplaces workplaces,
            LabourParameters parameters,
            Draws draws,
            Sweep sweep,
            LabourReference baseline,
            Month start) {
        this.setting = new Setting(population, workplaces.firms(), workplaces.jobs(), parameters, draws, sweep);
        this.baseline = baseline;
        firstMonth = start.index();
        var counts = ExitHazards.counts(setting, firstMonth);
        var hazards = parameters.exitHazards();
        var separation = parameters.separation();
        var toUnemployment = ExitHazards.raked(
                hazards, "toUnemployment", separation.toUnemployment().value(), counts);
        var toInactivity = ExitHazards.raked(
                hazards, "toInactivity", separation.toInactivity().value(), counts);
        var toOtherEmployer = ExitHazards.raked(
                hazards, "toOtherEmployer", separation.toOtherEmployer().value(), counts);
        weights = Census.EntryWeights.of(parameters.participation());
        participation = new Participation(setting, toInactivity, weights, firstMonth);
        correction = new EntryCorrection(parameters.participation());
        answer = new SupplyAnswer(setting, firstMonth);
        retraining = new Retraining(setting);
        var notice = new Notice(parameters);
        leaving = new Leaving(setting, participation, toUnemployment, counts, notice);
        var wage = new HiringWage(setting, firstMonth, workplaces.pressure());
        hours = new WeeklyHours(setting, firstMonth);
        terms = new TermsOfEmployment(setting, hours);
        retention = new Retention(separation);
        reorganisations = new Reorganisations(setting, parameters.redundancy());
        contractWages = new ContractWages(setting, wage);
        wage.follow(contractWages::logRelative);
        entryLevel = new EntryLevelOpenings(setting, firstMonth);
        matching = new Matching(
                setting,
                new SearchIntensity(
                        setting,
                        toOtherEmployer,
                        toUnemployment,
                        notice,
                        workplaces.pressure(),
                        entryLevel,
                        retraining),
                new Hiring(setting, wage, hours));
    }

    /**
     * Where people work, and what AI does to those who look for work.
     *
     * @param firms employers
     * @param jobs job cells
     * @param pressure what AI means for applicants
     */
    public record Workplaces(Firms firms, Jobs jobs, AutomationPressure pressure) {
        /** Workplaces without AI. */
        public Workplaces(Firms firms, Jobs jobs) {
            this(firms, jobs, AutomationPressure.none());
        }
    }

    /**
     * Labour force at the participation of 2025, and as it answers the law, relative to the start; drives the wanted jobs of the baseline
     * path, since jobs follow people in the long run.
     */
    public double labourSupplyIndex(Month month) {
        return participation.index(census(month)) * answer.ofAll();
    }

    /**
     * Lets people weigh what work leaves them under the law of the month; comes first in the month.
     *
     * @param law law of the month at the contract wages of the start
     */
    public void weighWork(StatuteBook law, Month month) {
        answer.weigh(law, baseline, month.index() - firstMonth);
    }

    private Census census(Month month) {
        if (censusMonth != month.index()) {
            census = Census.of(setting, participation.profile(), weights, month.index());
            censusMonth = month.index();
        }
        return census;
    }

    /**
     * Lets pay and hours follow the limits of the month; the first call tells those of the start.
     *
     * @param week longest week in force
     * @param minimumWage the month's statutory minimum
     * @return what employers meet, relative to the paired baseline
     */
    public LabourTerms follow(WorkingTimeParameters week, MinimumWage minimumWage, Month month) {
        return terms.follow(week, minimumWage, month)
                .withWages(contractWages.logRelative())
                .withScarcity(recorded.experienceScarcity(baseline));
    }

    /**
     * By how much unemployment has moved pay, log points by section; exactly 0 in a baseline. Contract wages of the section, and what all
     * employees lose beyond agreements against the paired baseline: fewer move to a better job, and who lost one returns for less.
     */
    public double[] payForUnemployment() {
        double[] pay = contractWages.forUnemployment();
        if (baseline != null) {
            double beyond = contractWages.beyondAgreements() - baseline.beyondAgreements(recorded.months() - 1);
            for (int s = 0; s < pay.length; s++) {
                pay[s] += beyond;
            }
        }
        return pay;
    }

    /** Tells which workers (rows) an experiment lays off in this month's {@link #separate}; nobody in an ordinary run. */
    public void layOff(IntSequence workers) {
        laidOff = workers;
    }

    /**
     * Workers leave and lose jobs; inactive people start to search.
     *
     * @param vacatedCells job cells of those who died or left the country this month
     * @param work by section, what buyers want of it relative to the paired baseline
     */
    public void separate(Month month, IntSequence vacatedCells, double[] work) {
        int now = month.index();
        flows = new LabourFlows();
        ended = new EndedJobs();
        if (now == firstMonth) {
            Upkeep.begin(setting);
        }
        hours.makeRoom();
        mood = retention.follow(baseline, recorded, now - firstMonth);
        var here = circumstances(month, work);
        quitsAvoided = new double[AgeBand.COUNT];
        var vacancies = new Vacancies(setting, Decision.POSTING_AFTER_LEAVING, now, mood.posts());
        vacancies.announce(flows);
        vacancies.free(vacatedCells, flows);
        entrants = new IntSequence();
        for (var found :
                setting.sweep().chunks(setting.persons().count(), Sweep.FINE, (from, to) -> leave(from, to, here))) {
            flows.add(found.flows);
            entrants.addAll(found.entrants);
            ended.addAll(found.ended);
            for (int band = 0; band < AgeBand.COUNT; band++) {
                quitsAvoided[band] += found.quitsAvoided[band];
            }
            vacancies.free(found.freed, flows);
        }
        vacancies.free(JobEnds.layOff(setting, laidOff, now, flows, ended), flows);
        laidOff = new IntSequence();
        new Redundancy(setting, displacements, reorganisations, vacancies, flows, ended, now).resolve();
        vacancies.review(now, flows);
    }

    /** Clocks, hours and leaving by turns on blocks so small that the rows stay in the cache in between. */
    private Leaving.Findings leave(int from, int to, Leaving.Circumstances here) {
        var found = new Leaving.Findings();
        for (int start = from; start < to; start += BLOCK) {
            int end = Math.min(to, start + BLOCK);
            if (here.month() > firstMonth) {
                Upkeep.pass(setting.persons(), here.month(), start, end);
                hours.follow(here.month(), start, end);
            }
            leaving.walk(start, end, here, found);
        }
        return found;
    }

    private Leaving.Circumstances circumstances(Month month, double[] work) {
        var counted = census(month);
        var parameters = setting.parameters().participation();
        int ofRun = month.index() - firstMonth;
        double[] normal = participation.normalEntries(counted);
        entryFactors = baseline == null
                ? correction.steer(counted, normal)
                : correction.repeat(baseline, ofRun, counted, normal, answer, quitsAvoided);
        double gap = baseline == null || ofRun == 0
                ? 0
                : 100 * (recorded.unemploymentRate(ofRun - 1) - baseline.unemploymentRate(ofRun - 1));
        double added = 1 + parameters.addedWorker().value() * Math.max(0, gap);
        var entry = new double[Sex.COUNT][AgeBand.LAST_AGE];
        for (int sex = 0; sex < Sex.COUNT; sex++) {
            for (int age = 0; age < AgeBand.LAST_AGE; age++) {
                double weight = counted.entryWeight[sex][age];
                entry[sex][age] = weight > 0 ? added * counted.inactive[sex][age] / weight : 0;
            }
        }
        return new Leaving.Circumstances(
                month.index(),
                new FirmFailures(setting, month.index(), work),
                entry,
                entryFactors,
                parameters.discouragement().value() * Math.max(0, gap),
                mood,
                firstNewcomer(),
                answer);
    }

    /** The lowest identity of those who came this month; immigrants belong to the labour force as the profile says, from the start. */
    private int firstNewcomer() {
        int newcomer = knownIdentities;
        int[] identity = setting.persons().identity;
        int highest = knownIdentities - 1;
        for (int i = 0; i < setting.persons().count(); i++) {
            highest = Math.max(highest, identity[i]);
        }
        knownIdentities = highest + 1;
        return newcomer == 0 ? Integer.MAX_VALUE : newcomer;
    }

    /** Ends courses and gives the unemployed the seats of the month; comes before the search of the month. */
    public void retrain(RetrainingParameters inForce, Month month) {
        retraining.run(inForce, month);
        flows.add(LabourFlow.IN_RETRAINING, retraining.inTraining());
        flows.add(LabourFlow.WAITING_FOR_RETRAINING, retraining.waiting());
    }

    /** What the state owes for the courses that began in the last month matched, cents of the whole country. */
    public long courseFeesCents() {
        return retraining.feesCents();
    }

    /** Change of contract wages in the last month matched, as a fraction of wages; nothing outside January and July. */
    public double contractWageChange() {
        return contractWageChange;
    }

    /**
     * Seekers find jobs; in January and July contract wages move first.
     *
     * @param minimumWage the month's statutory minimum
     * @param round what contract wages look at
     */
    public void match(Month month, MinimumWage minimumWage, WageRound round) {
        int ofRun = month.index() - firstMonth;
        var changes = ContractWages.changes(
                setting.parameters().contractWages(), recorded, round.answersUnemployment() ? baseline : null, ofRun);
        contractWageChange = contractWages.adjust(month, changes, round.shareOfSaving(), minimumWage);
        if (baseline != null && ofRun > 0) {
            entryLevel.compete(recorded.beginners(ofRun - 1), baseline.beginners(ofRun - 1));
        }
        double[] posted = KindOfWork.vacancies(setting.jobs(), entryLevel);
        matching.run(month.index(), entrants, minimumWage, mood, flows);
        var stocks = Stocks.count(setting, month.index());
        flows.add(stocks.flows);
        flows.add(LabourFlow.ENTRY_LEVEL_VACANCIES, entryLevel.vacancies());
        recorded.record(
                LabourReference.byOccupation(stocks.unemployed, stocks.employed),
                flows.unemploymentRate(),
                entryFactors,
                census.labourForce,
                answer.gains(),
                new KindOfWork.Market(
                        posted,
                        KindOfWork.seekers(stocks.fresh, stocks.employed),
                        matching.ofBeginners(),
                        entryLevel.crowding(matching.ofBeginners(), matching.ofOthers())),
                contractWages.beyondAgreements());
    }

    /** The moves of the month and the stocks at its end. */
    public LabourFlows flows() {
        return flows;
    }

    /** The jobs that employers ended in the last month separated. */
    public EndedJobs endedJobs() {
        return ended;
    }

    /** Chance that the job of an employee (row) ends in an ordinary month: by the employer, or ({@code SICK}) after long sickness. */
    public double risk(int person, EndReason reason, Month month) {
        int age = setting.persons().age(person, month.index());
        return reason == EndReason.SICK ? leaving.endsBySickness(person, age) : leaving.endsByEmployer(person, age);
    }

    /** What this run records for scenarios paired with it. */
    public LabourReference recorded() {
        return recorded;
    }

    /** Who was displaced, and when. */
    public Displacements displacements() {
        return displacements;
    }

    /** The frozen participation. */
    public Participation participation() {
        return participation;
    }
}
