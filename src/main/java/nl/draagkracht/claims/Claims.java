package nl.draagkracht.claims;

import java.util.List;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.SharedHomes;

/**
 * The phase "People claim, and institutions decide": every person's WW, ZW, WIA, WAO, Wajong and AOW right, then every
 * household's IOW, IOAW, Anw, supplements, Bbz and bijstand. Writes rights, clocks and the amounts of benefits, own rows only; the same result
 * for any number of threads.
 */
public final class Claims {
    private final Population population;
    private final ClaimsParameters numbers;
    private final Draws draws;
    private final Sweep sweep;
    private final HiddenMeans hidden;
    private final Settlers settlers;
    private PensionBeforeAge pensions = PensionBeforeAge.NONE;
    private SharedHomes homes = SharedHomes.NONE;
    private final InsuranceDesks insuranceDesks;
    private final double sampleShare;
    private final CountedDesks countedDesks;
    private AssistanceDesks assistanceDesks;
    private long reportedChanges;
    /** Numbers of the month, levers applied; only desks and advances read them. */
    private ClaimsParameters inForce;

    private ClaimFlows flows = new ClaimFlows();
    /** By household, while it is settled: whether a member has anything by which more than bijstand may come up. */
    private byte[] marked = new byte[0];

    private StatuteBook lawOfLast;
    private double indexation = 1;
    private Month last;

    /** Claims of a population or a sample of it. */
    public Claims(Population population, ClaimsParameters numbers, Draws draws, Sweep sweep, double sampleShare) {
        this.population = population;
        this.numbers = numbers;
        this.draws = draws;
        this.sweep = sweep;
        hidden = new HiddenMeans(population, draws);
        settlers = new Settlers();
        this.sampleShare = sampleShare;
        inForce = numbers;
        countedDesks = new CountedDesks(numbers, sampleShare);
        insuranceDesks = new InsuranceDesks(numbers, sampleShare);
        assistanceDesks = new AssistanceDesks(numbers, population.households(), draws, sampleShare);
    }

    /**
     * Tells what the columns do not hold; call before {@link #open}.
     *
     * @param early pensions before the AOW, which are counted as income of those on IOW
     * @param shared who shares a home without being one household
     */
    public void count(PensionBeforeAge early, SharedHomes shared) {
        pensions = early;
        homes = shared;
    }

    /**
     * Fits the hidden means of households on the start population, whose running rights are those of 31 December 2025.
     * Call once, after people have rights and jobs and before the first month.
     */
    public void open(StatuteBook law, Month month) {
        hidden.at(month);
        openFollowing(law, month);
        assistanceDesks = new AssistanceDesks(numbers, population.households(), draws, sampleShare);
        insuranceDesks.open(new StartPile(population.persons(), numbers, draws, sampleShare).fill());
        var claims = ofHouseholds(law, month);
        var households = population.households();
        long[] served = new long[HiddenMeans.CELLS];
        long[] ready = new long[HiddenMeans.CELLS];
        for (int household = 0; household < households.count(); household++) {
            if (households.firstMember[household] >= 0) {
                claims.open(household, served, ready);
            }
        }
        for (int cell = 0; cell < HiddenMeans.CELLS; cell++) {
            double waiting = claims.waitingShare(cell);
            hidden.fit(cell, ready[cell], waiting * served[cell], 1 / waiting);
        }
    }

    /** Writes down what will follow the WW rights that run at the start. */
    private void openFollowing(StatuteBook law, Month month) {
        var persons = population.persons();
        var rights = new Rights(persons, numbers.unemployment().holidayFactor().value());
        var after = new AfterUnemployment(persons, rights, draws, numbers.provisions(), law, month);
        for (int person = 0; person < persons.count(); person++) {
            if (rights.has(person, Rights.WW) || persons.wwMonthsLeft[person] > 0) {
                int elapsed = persons.wwMonthsElapsed[person];
                after.writeDown(person, month.plus(-elapsed), elapsed + persons.wwMonthsLeft[person]);
            }
        }
    }

    /** Takes the numbers of desks and advances of the month, levers applied. */
    public void follow(ClaimsParameters ofMonth) {
        inForce = ofMonth;
        insuranceDesks.follow(ofMonth);
        assistanceDesks.follow(ofMonth.assistanceDesk());
        countedDesks.follow(ofMonth);
    }

    /** The same, and how many households of the sample reported a changed income to Dienst Toeslagen last month. */
    public void follow(ClaimsParameters ofMonth, long changes) {
        follow(ofMonth);
        reportedChanges = changes;
    }

    /** Settles a month in which nobody died or left an institution; returns its counts and euros. */
    public ClaimFlows settle(StatuteBook law, Month month) {
        return settle(law, month, new IntSequence(), new IntSequence());
    }

    /**
     * Settles a month under its law; returns its counts and euros.
     *
     * @param bereaved rows of those whose partner died this month
     * @param housed rows of those who left a reception centre or another institution for a dwelling this month
     */
    public ClaimFlows settle(StatuteBook law, Month month, IntSequence bereaved, IntSequence housed) {
        indexation = lawOfLast == null ? 1 : monthWage(law) / monthWage(lawOfLast);
        lawOfLast = law;
        last = month;
        var persons = population.persons();
        var households = population.households();
        var insured = ClaimFlows.sum(
                sweep.chunks(persons.count(), Sweep.FINE, (from, to) -> insured(persons, law, month, from, to)));
        var unpaidPersons = decide(insured, law, month);
        hidden.at(month);
        settlers.follow(housed, persons);
        int survivors = ofHouseholds(law, month).bereave(bereaved);
        mark();
        var assisted = ClaimFlows.sum(
                sweep.chunks(households.count(), Sweep.FINE, (from, to) -> assisted(households, law, month, from, to)));
        var unpaidHouseholds = assistanceDesks.decide(assisted.open, ofHouseholds(law, month), assisted, month);
        flows = ClaimFlows.sum(List.of(insured, assisted));
        flows.municipal(new MunicipalBill(law).cents(assisted, insured) - assisted.municipalCents());
        flows.add(ClaimCount.ANW_INFLOW, survivors);
        new WaitingHouseholds(population, numbers.unemployment().holidayFactor().value(), homes, law, month)
                .count(unpaidPersons, unpaidHouseholds, flows);
        closeBooks(month);
        return flows;
    }

    private static double monthWage(StatuteBook law) {
        return law.minimumWage().amounts().referenceMonth();
    }

    /** The law of the month settled last. */
    public StatuteBook law() {
        return lawOfLast;
    }

    /** How a living person stands in the month settled last; nothing of it is kept in an ordinary run. */
    public List<Ground> grounds(int person) {
        return new Standing(population, inForce, draws, unseen(), lawOfLast, last).of(person);
    }

    /** UWV decides on the claims of persons; returns those who wait unpaid. */
    private IntSequence decide(ClaimFlows insured, StatuteBook law, Month month) {
        var persons = population.persons();
        var rights = new Rights(persons, numbers.unemployment().holidayFactor().value());
        var open = new OpenClaims(population, draws, inForce, month);
        var disability = new DisabilityClaims(persons, rights, open, draws, inForce, law, month);
        var rules = new InsuranceDesks.Deciding(open, disability, draws, insured);
        return insuranceDesks.decide(population, insured.open, rules, month);
    }

    private void closeBooks(Month month) {
        flows.desk(Institution.UNEMPLOYMENT, insuranceDesks.unemployment(flows, month));
        flows.desk(Institution.ASSESSMENT, insuranceDesks.assessment(flows, month));
        var municipal = assistanceDesks.month(flows, month);
        flows.desk(Institution.ASSISTANCE, municipal);
        countedDesks.close(flows, reportedChanges, month);
        flows.municipalCaseload(assistanceDesks.caseload(flows, municipal.staff()));
    }

    /** Counts and euros of the last settled month. */
    public ClaimFlows flows() {
        return flows;
    }

    private ClaimFlows insured(Persons persons, StatuteBook law, Month month, int from, int to) {
        var found = new ClaimFlows();
        var claims = new PersonClaims(population, draws, inForce, law, indexation, month);
        for (int person = from; person < to; person++) {
            if (persons.household[person] >= 0) {
                claims.settle(person, found);
            }
        }
        return found;
    }

    /** Marks the households of those whose rights or lost assignments ask for more: two columns of persons spare looking into the others. */
    private void mark() {
        var persons = population.persons();
        if (marked.length < population.households().capacity()) {
            marked = new byte[population.households().capacity()];
        }
        sweep.chunks(persons.count(), Sweep.FINE, (from, to) -> {
            for (int person = from; person < to; person++) {
                if (persons.isAlive(person) && HouseholdClaims.comesUp(persons, person)) {
                    // chunks may write the same mark at the same time
                    marked[persons.household[person]] = 1;
                }
            }
            return null;
        });
    }

    private ClaimFlows assisted(Households households, StatuteBook law, Month month, int from, int to) {
        var found = new ClaimFlows();
        var claims = ofHouseholds(law, month);
        for (int household = from; household < to; household++) {
            if (households.firstMember[household] >= 0) {
                claims.settle(household, marked[household] != 0, found);
                marked[household] = 0;
                long arrears = households.arrearsCents[household];
                found.arrears(arrears);
                found.add(ClaimCount.HOUSEHOLDS_IN_ARREARS, arrears > 0 ? 1 : 0);
            }
        }
        return found;
    }

    private HouseholdClaims ofHouseholds(StatuteBook law, Month month) {
        return new HouseholdClaims(population, inForce, draws, unseen(), law, month);
    }

    private AssistanceClaims.Unseen unseen() {
        return new AssistanceClaims.Unseen(hidden, settlers, pensions, homes);
    }
}
