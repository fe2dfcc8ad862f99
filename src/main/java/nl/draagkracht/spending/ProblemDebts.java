package nl.draagkracht.spending;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Registered problem debt as CBS counts it: a Dutch private household in which somebody owes for long to health insurers, CJIB, the tax
 * office, Dienst Toeslagen, DUO or a bank, or is in a debt settlement.
 *
 * <p>The debt is of a person and goes where the person goes. Who has little money, lives on a benefit or has children alone gets into it
 * more often ({@link DebtShares}); a fall of income, coercion by Dienst Toeslagen and bills that cannot be paid raise the chance. One gets
 * out of it by paying or by a debt settlement, whose length is the law's. The sums that are owed are not followed.
 */
public final class ProblemDebts {
    private static final int IN_DEBT = 1;
    private static final byte SCHOOL = (byte) Activity.SCHOOL.ordinal();

    private final Persons persons;
    private final Households households;
    private final HouseholdLinks links;
    private final SpendingParameters.ProblemDebts numbers;
    private final DebtShares shares;
    private final Draws draws;
    private final Sweep sweep;
    private final IntUnaryOperator countedOn;
    private final IntPredicate madeToPay;
    private final double sampleShare;
    private final double mortgageMonthly;
    private double entryPerOdds;
    private Month opened;
    /** Chance for each of the odds in the first month by events before the start. */
    private double eventsBefore;

    private DebtMonth last = new DebtMonth();
    private byte[] marked = new byte[0];

    /**
     * What others know of a household.
     *
     * @param countedOn income a month that it has come to count on, cents
     * @param madeToPay whether Dienst Toeslagen recovers from it by coercion
     * @param mortgageRate interest on mortgages, a year
     */
    record Known(IntUnaryOperator countedOn, IntPredicate madeToPay, double mortgageRate) {}

    ProblemDebts(Population population, SpendingParameters parameters, Draws draws, Sweep sweep, Known known) {
        persons = population.persons();
        households = population.households();
        links = new HouseholdLinks(population);
        sampleShare = population.sampleShare();
        numbers = parameters.problemDebts();
        shares = new DebtShares(parameters.problemDebtShares());
        this.draws = draws;
        this.sweep = sweep;
        countedOn = known.countedOn();
        madeToPay = known.madeToPay();
        mortgageMonthly = known.mortgageRate() / 12;
    }

    /** Problem debt of last month. */
    public DebtMonth lastMonth() {
        return last;
    }

    /** Whether somebody in the household has problem debt. */
    public boolean has(int household) {
        return debtor(household) >= 0;
    }

    /**
     * Draws who has problem debt at the start; incomes of the month before must have been paid. Who cannot pay for the home and is not
     * registered has been behind for less than the months after which one is, evenly. What else happened to people before the start is
     * not known one by one: it brings as many into debt in the first month as are registered in a month, and fades.
     */
    void open(Month first) {
        opened = first;
        var count = new long[shares.cells()];
        long all = 0;
        for (int h = 0; h < households.count(); h++) {
            if (isPrivate(h)) {
                all++;
                count[cell(h)]++;
            }
        }
        shares.fit(count, numbers.householdsAtStart().at(first) * sampleShare);
        double odds = 0;
        for (int cell = 0; cell < count.length; cell++) {
            odds += count[cell] * shares.share(cell);
        }
        double quiet = numbers.quietEntry().at(first) / 12 * (all - odds);
        entryPerOdds = odds == 0 ? 0 : quiet / odds;
        int unpaid = (int) numbers.monthsUnpaid().at(first);
        long behind = 0;
        for (long part : sweep.chunks(households.count(), Sweep.FINE, (from, to) -> {
            long unable = 0;
            for (int h = from; h < to; h++) {
                if (!isPrivate(h)) {
                    continue;
                }
                if (uniform(h, 0) < shares.share(cell(h))) {
                    begin(h, IN_DEBT + settling(h, first));
                } else if (cannotPay(h)) {
                    persons.problemDebt[households.firstMember[h]] = (byte) -(int) (uniform(h, 2) * unpaid);
                    unable++;
                }
            }
            return unable;
        })) {
            behind += part;
        }
        double known = quiet + behind / (double) unpaid;
        eventsBefore = odds == 0 ? 0 : Math.max(0, numbers.inflowAtStart().at(first) * sampleShare - known) / odds;
    }

    /** Months left of the settlement of a debtor at the start: settlements began evenly in the years before, and took as long as the law said. */
    private int settling(int household, Month first) {
        double monthly = numbers.settlementsAYear().at(first) / 12;
        int back = (int) (uniform(household, 1) / monthly) + 1;
        var began = first.plus(-back);
        return back > Byte.MAX_VALUE
                ? 0
                : Math.max(0, (int) numbers.settlementMonths().at(began) - back);
    }

    private double uniform(int household, int draw) {
        return draws.uniform(Decision.START_PROBLEM_DEBT, households.identity[household], draw);
    }

    /** Lets a month pass: settlements go on, debtors pay or get help, others get into debt on last month's income. */
    void follow(Month month) {
        var rates = new Rates(month);
        var sum = new DebtMonth();
        mark();
        for (var part : sweep.chunks(households.count(), Sweep.FINE, (from, to) -> {
            var chunk = new DebtMonth();
            for (int h = from; h < to; h++) {
                if (isPrivate(h)) {
                    follow(h, month, rates, chunk);
                }
                marked[h] = 0;
            }
            return chunk;
        })) {
            sum.add(part);
        }
        last = sum;
    }

    /** Marks the households in which somebody has problem debt or could not pay: one column of persons spares looking into all the others. */
    private void mark() {
        if (marked.length < households.capacity()) {
            marked = new byte[households.capacity()];
        }
        sweep.chunks(persons.count(), Sweep.FINE, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (persons.problemDebt[i] != 0 && persons.isAlive(i)) {
                    // chunks may write the same mark at the same time
                    marked[persons.household[i]] = 1;
                }
            }
            return null;
        });
    }

    /** Chances of a month. */
    private final class Rates {
        final double settlement;
        final double paid;
        final int unpaid;
        final double fallen;
        final double afterFall;
        final double coerced;
        final double before;
        final int settlementMonths;

        Rates(Month month) {
            settlement = numbers.settlementsAYear().at(month) / 12;
            paid = numbers.endedAYear().at(month) / 12;
            unpaid = (int) numbers.monthsUnpaid().at(month);
            fallen = 1 - numbers.fall().at(month);
            afterFall = numbers.fallFactor().at(month);
            coerced = numbers.coercionFactor().at(month);
            before = eventsBefore
                    * Math.max(
                            0,
                            1
                                    - (month.index() - opened.index())
                                            / numbers.eventMemory().at(month));
            settlementMonths = (int) numbers.settlementMonths().at(month);
        }

        /** A chance that no household with these deposits and of this type exceeds. */
        double ceiling(int household) {
            return (entryPerOdds * Math.max(1, afterFall) * Math.max(1, coerced) + before)
                    * shares.highestOdds(households, household);
        }
    }

    private void follow(int h, Month month, Rates rates, DebtMonth sum) {
        if (marked[h] == 0 && luck(h, month) >= rates.ceiling(h) && !cannotPay(h)) {
            return;
        }
        if (debtor(h) < 0) {
            enter(h, month, rates, sum);
        } else {
            goOn(h, month, rates, sum);
        }
        if (has(h)) {
            sum.stock(
                    households.type[h], DebtGroup.of(persons, households, h), persons.problemDebt[debtor(h)] > IN_DEBT);
        }
    }

    private void enter(int h, Month month, Rates rates, DebtMonth sum) {
        int head = households.firstMember[h];
        persons.problemDebt[head] = (byte) (cannotPay(h) ? persons.problemDebt[head] - 1 : 0);
        if (-persons.problemDebt[head] >= rates.unpaid) {
            begin(h, IN_DEBT);
            sum.begin(false, true);
            return;
        }
        double luck = luck(h, month);
        if (luck >= rates.ceiling(h)) {
            return;
        }
        boolean fell = households.disposableCents[h] < rates.fallen * countedOn.applyAsInt(h);
        double odds = shares.odds(cell(h));
        double chance = entryPerOdds * odds * (fell ? rates.afterFall : 1);
        double before = rates.before * odds;
        if (luck >= chance * Math.max(1, rates.coerced) + before) {
            return;
        }
        chance *= madeToPay.test(h) ? rates.coerced : 1;
        if (luck < chance + before) {
            begin(h, IN_DEBT);
            sum.begin(fell, false);
        }
    }

    private double luck(int household, Month month) {
        return draws.uniform(Decision.PROBLEM_DEBT, households.identity[household], month.index());
    }

    private void goOn(int h, Month month, Rates rates, DebtMonth sum) {
        boolean bySettlement = false;
        double paid = cannotPay(h) ? 0 : rates.paid;
        for (int i = households.firstMember[h]; i >= 0; i = persons.nextMember[i]) {
            int debt = persons.problemDebt[i];
            if (debt > IN_DEBT) {
                persons.problemDebt[i] = (byte) (debt == IN_DEBT + 1 ? 0 : debt - 1);
                bySettlement |= persons.problemDebt[i] == 0;
            } else if (debt == IN_DEBT) {
                double luck = draws.uniform(Decision.PROBLEM_DEBT_END, persons.identity[i], month.index());
                boolean settles = luck < rates.settlement;
                boolean pays = !settles && luck < rates.settlement + paid;
                persons.problemDebt[i] = (byte) (settles ? IN_DEBT + rates.settlementMonths : pays ? 0 : IN_DEBT);
            }
        }
        if (debtor(h) < 0) {
            sum.end(bySettlement);
        }
    }

    private void begin(int household, int debt) {
        int debtor = links.head(household);
        persons.problemDebt[debtor] = 0;
        int partner = links.partner(household);
        if (partner >= 0 && (draws.bits(Decision.PROBLEM_DEBT, households.identity[household], -1) & 1) == 1) {
            debtor = partner;
        }
        persons.problemDebt[debtor] = (byte) debt;
    }

    private int debtor(int household) {
        int i = households.firstMember[household];
        while (i >= 0 && persons.problemDebt[i] <= 0) {
            i = persons.nextMember[i];
        }
        return i;
    }

    private boolean isPrivate(int household) {
        return households.exists(household) && households.type[household] != HouseholdType.INSTITUTION.ordinal();
    }

    private int cell(int household) {
        return shares.cell(households, household, DebtGroup.of(persons, households, household));
    }

    /**
     * Whether bills of a time without income are open, or last month's income and savings do not pay the rent or the mortgage. Students
     * are left out: the model does not know study finance.
     */
    private boolean cannotPay(int h) {
        if (households.arrearsCents[h] > 0) {
            return true;
        }
        double home = households.tenancy[h] == Tenancy.OWNER.ordinal()
                ? households.mortgageCents[h] * mortgageMonthly
                : households.rentCents[h];
        return households.liquidCents[h] + households.disposableCents[h] < home
                && persons.activity[households.firstMember[h]] != SCHOOL;
    }
}
