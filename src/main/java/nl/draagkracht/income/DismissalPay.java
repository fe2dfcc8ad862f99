package nl.draagkracht.income;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.labour.EndedJobs;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.ledger.FullScale;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * The transition payments of a Dutch month: what each employer owes to whom it dismisses, paid in the month in which the job ends.
 *
 * <p>A payment is no monthly income: it stands beside the household's income of the month, is spent and saved as a windfall (bijstand then
 * counts what is left of it as assets) and counts once in the income of the year that allowances ask for. The work is done for those
 * whose job ended only.
 */
final class DismissalPay implements Windfalls {
    private static final int WIDTH = 3;

    private final Population population;
    private final Draws draws;
    private final FullScale scale;
    /** By section, cents of the whole country: paid to workers, health levy on it, paid back by UWV. */
    final long[] paid = new long[Section.COUNT];

    final long[] health = new long[Section.COUNT];
    final long[] compensated = new long[Section.COUNT];
    /** Part of {@link #paid} after which the slot was no longer wanted. */
    final long[] ofDisplaced = new long[Section.COUNT];
    /** Cents of the whole country. */
    long incomeTax;

    long oldAge;
    long otherInsurance;
    /** Withheld from what the displaced get. */
    long withheldOfDisplaced;
    /** Persons of the sample and cents of the whole country by {@link EndReason}. */
    final long[] receiversByReason = new long[EndReason.COUNT];

    final long[] paidByReason = new long[EndReason.COUNT];

    /** What is left of it by household, cents; zero for nearly all. */
    private int[] netCents = new int[0];
    /** Person, gross and withheld cents of each payment. */
    private final IntSequence rows = new IntSequence();

    private final IntSequence homes = new IntSequence();
    private final IntSequence identities = new IntSequence();

    DismissalPay(Population population, Draws draws) {
        this.population = population;
        this.draws = draws;
        scale = new FullScale(population.sampleShare());
    }

    /** Sets the payments of a month to what is expected of everybody who works now, household by household left out. */
    void expect(StatuteBook law, IncomeParameters parameters, Month month, DismissalRisk risk) {
        clear();
        var pay = new TransitionPay(law, HouseholdRates.of(parameters.householdIncomes(), law, month));
        var persons = population.persons();
        double[] sums = new double[3 * Section.COUNT];
        double[] levies = new double[3];
        for (int i = 0; i < persons.count(); i++) {
            if (!persons.isAlive(i) || persons.job[i] < 0) {
                continue;
            }
            expect(pay, month, i, EndReason.DISMISSED, risk.of(i, EndReason.DISMISSED), sums, levies);
            expect(pay, month, i, EndReason.SICK, risk.of(i, EndReason.SICK), sums, levies);
        }
        for (int s = 0; s < Section.COUNT; s++) {
            paid[s] = whole(sums[s]);
            health[s] = whole(sums[Section.COUNT + s]);
            compensated[s] = whole(sums[2 * Section.COUNT + s]);
        }
        incomeTax = whole(levies[0]);
        oldAge = whole(levies[1]);
        otherInsurance = whole(levies[2]);
    }

    private long whole(double sampleCents) {
        return Math.round(sampleCents / population.sampleShare());
    }

    private void expect(
            TransitionPay pay, Month month, int i, EndReason reason, double chance, double[] sums, double[] levies) {
        if (chance <= 0) {
            return;
        }
        var persons = population.persons();
        pay.of(
                reason,
                persons.ageMonths(i, month.index()),
                persons.wageCents[i],
                persons.hoursPerWeek[i],
                persons.tenureMonths[i],
                false);
        int section = persons.section[i];
        sums[section] += chance * pay.gross;
        sums[Section.COUNT + section] += chance * pay.health;
        sums[2 * Section.COUNT + section] += chance * pay.compensation;
        levies[0] += chance * (pay.withheld - pay.insured);
        levies[1] += chance * pay.oldAge;
        levies[2] += chance * (pay.insured - pay.oldAge);
    }

    /** Pays who lost a job this month. */
    void settle(EndedJobs ended, StatuteBook law, IncomeParameters parameters, Month month) {
        double fullEffort = parameters.firmIncomes().effortBeforeDismissal().at(month);
        var pay = new TransitionPay(law, HouseholdRates.of(parameters.householdIncomes(), law, month));
        clear();
        var persons = population.persons();
        netCents = roomy(netCents, population.households().capacity());
        long[] sums = new long[4 * Section.COUNT];
        long[] levies = new long[4];
        long[] byReason = new long[EndReason.COUNT];
        for (int k = 0; k < ended.count(); k++) {
            int i = ended.person(k);
            boolean effort =
                    draws.uniform(Decision.EFFORT_OF_EMPLOYER, persons.identity[i], month.index()) < fullEffort;
            pay.of(
                    ended.reason(k),
                    persons.ageMonths(i, month.index()),
                    ended.wageCents(k),
                    ended.hoursPerWeek(k),
                    ended.serviceMonths(k),
                    effort);
            if (pay.gross > 0 && persons.isAlive(i)) {
                add(i, ended.section(k), ended.isDisplaced(k), pay, sums, levies);
                receiversByReason[ended.reason(k).ordinal()]++;
                byReason[ended.reason(k).ordinal()] += pay.gross;
            }
        }
        for (int s = 0; s < Section.COUNT; s++) {
            paid[s] = scale.of(sums[s]);
            health[s] = scale.of(sums[Section.COUNT + s]);
            compensated[s] = scale.of(sums[2 * Section.COUNT + s]);
            ofDisplaced[s] = scale.of(sums[3 * Section.COUNT + s]);
        }
        incomeTax = scale.of(levies[0]);
        oldAge = scale.of(levies[1]);
        otherInsurance = scale.of(levies[2]);
        withheldOfDisplaced = scale.of(levies[3]);
        for (int r = 0; r < byReason.length; r++) {
            paidByReason[r] = scale.of(byReason[r]);
        }
    }

    private void add(int i, int section, boolean displaced, TransitionPay pay, long[] sums, long[] levies) {
        sums[section] += pay.gross;
        sums[Section.COUNT + section] += pay.health;
        sums[2 * Section.COUNT + section] += pay.compensation;
        levies[0] += pay.withheld - pay.insured;
        levies[1] += pay.oldAge;
        levies[2] += pay.insured - pay.oldAge;
        if (displaced) {
            sums[3 * Section.COUNT + section] += pay.gross;
            levies[3] += pay.withheld;
        }
        rows.add(i);
        rows.add((int) pay.gross);
        rows.add((int) pay.withheld);
        int home = population.persons().household[i];
        homes.add(home);
        identities.add(population.households().identity[home]);
        netCents[home] += (int) (pay.gross - pay.withheld);
    }

    private void clear() {
        for (int k = 0; k < homes.size(); k++) {
            netCents[homes.at(k)] = 0;
        }
        homes.clear();
        identities.clear();
        rows.clear();
        Arrays.fill(receiversByReason, 0);
        Arrays.fill(paidByReason, 0);
        Arrays.fill(ofDisplaced, 0);
        withheldOfDisplaced = 0;
    }

    private static int[] roomy(int[] column, int capacity) {
        return column.length < capacity ? Arrays.copyOf(column, capacity) : column;
    }

    @Override
    public int count() {
        return homes.size();
    }

    /** Row of the person who is paid. */
    int person(int place) {
        return rows.at(place * WIDTH);
    }

    @Override
    public int home(int place) {
        return homes.at(place);
    }

    /** Cents before tax. */
    int grossCents(int place) {
        return rows.at(place * WIDTH + 1);
    }

    /** Cents withheld. */
    int withheldCents(int place) {
        return rows.at(place * WIDTH + 2);
    }

    @Override
    public int ofHome(int household) {
        return household < netCents.length ? netCents[household] : 0;
    }

    @Override
    public int identity(int place) {
        return identities.at(place);
    }

    @Override
    public int netCents(int place) {
        return grossCents(place) - withheldCents(place);
    }

    /** Part of the payments to the displaced that is withheld. */
    double rateOfDisplaced() {
        long gross = FirmAccounts.sum(ofDisplaced);
        return gross == 0 ? 0 : (double) withheldOfDisplaced / gross;
    }

    /** Mean payment before tax, cents; 0 when nobody is paid. */
    double meanCents() {
        long sum = 0;
        for (int k = 0; k < count(); k++) {
            sum += grossCents(k);
        }
        return count() == 0 ? 0 : (double) sum / count();
    }

    /** Tax and premiums withheld, cents of the whole country. */
    long withheld() {
        return incomeTax + oldAge + otherInsurance;
    }

    /** Tells the desk of allowances whose income of the year it is. */
    void report(AllowanceDesk desk) {
        Persons persons = population.persons();
        Households households = population.households();
        for (int k = 0; k < count(); k++) {
            int home = home(k);
            int head = households.firstMember[home];
            boolean couple = CapitalAccount.isCouple(households, home);
            boolean counts = person(k) == head || couple && person(k) == persons.nextMember[head];
            desk.addOnce(home, grossCents(k), counts);
        }
    }
}
