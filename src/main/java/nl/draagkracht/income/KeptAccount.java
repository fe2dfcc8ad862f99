package nl.draagkracht.income;

import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;

/**
 * The account of a Dutch household as it is kept from month to month: settled anew when a fact changed, and completed with
 * the month's capital in any case. Walks the households of a chunk.
 */
final class KeptAccount {
    /** Facts of a household; a first member of 0 is a free row. */
    static final int FACTS = 9;

    private static final int FIRST = 0;
    private static final int IDENTITY = 1;
    private static final int KIND = 2;
    private static final int RENT = 3;
    private static final int ASSISTANCE = 4;
    private static final int HOME = 5;
    private static final int SELF_EMPLOYED = 6;
    private static final int ESTIMATE = 7;
    private static final int JOINT_ESTIMATE = 8;

    static final int MARKET = 0;
    static final int GROSS = 1;
    private static final int DISPOSABLE = 2;
    /** The last of those that {@link KeptAmounts} has at hand. */
    static final int KIN = 3;

    private static final int CLAIMANTS = 4;
    /** What the settlement of allowances after the year needs, see {@link HouseholdTransfers}. */
    static final int PARTNERS = 5;

    static final int JOINT = 6;
    static final int RIGHT = 7;
    static final int BUDGET_MAXIMUM = 8;
    static final int FIRST_COST = 9;
    static final int OTHER_COST = 10;
    static final int CARE_OF_OTHERS = 11;
    static final int RENT_PAID = 12;
    static final int FLOWS = 13;

    /** Amounts kept of a household: incomes besides capital, who lives there, and every flow. */
    static final int AMOUNTS = FLOWS + HouseholdFlow.COUNT;

    /** Sums kept of a chunk: every flow, then the receivers of each allowance, of any, and of AIO. */
    static final int SUMS = HouseholdFlow.COUNT + HouseholdFlow.ALLOWANCES + 2;

    private final Persons persons;
    private final Households households;
    private final KeptRows facts;
    private final KeptAmounts amounts;
    private final long[] flows;
    private final Settling.Informed informed;
    private final int[] now = new int[FACTS];
    private final int[] row = new int[AMOUNTS];
    private final int[] before = new int[AMOUNTS];
    private Settlement settlement;
    private HouseholdAccount account;
    private CapitalAccount capital;
    private HouseholdTotals totals;

    /**
     * The kept accounts of a chunk.
     *
     * @param flows the flows of the chunk and behind them the receivers of allowances, carried from month to month
     * @param informed who hears of a household that is settled anew
     */
    KeptAccount(
            Persons persons,
            Households households,
            KeptRows facts,
            KeptAmounts amounts,
            long[] flows,
            Settling.Informed informed) {
        this.persons = persons;
        this.households = households;
        this.facts = facts;
        this.amounts = amounts;
        this.flows = flows;
        this.informed = informed;
    }

    /** Turns to a month. */
    void open(Settlement settlement, HouseholdTotals totals) {
        this.settlement = settlement;
        this.totals = totals;
        account = new HouseholdAccount(persons, households, settlement);
        capital = new CapitalAccount(households, settlement, totals);
    }

    /** Settles a household of which a member changed, or not; returns whether it was settled anew. */
    boolean settle(int household, boolean memberChanged) {
        read(household);
        boolean anew = memberChanged || !facts.same(household, now);
        if (anew) {
            account.settle(household, now[HOME]);
            keep(household);
            facts.put(household, now);
            totals.settled++;
        }
        int kin = amounts.get(household, KIN);
        capital.settle(
                household,
                amounts.get(household, MARKET),
                amounts.get(household, GROSS),
                amounts.get(household, DISPOSABLE) + settlement.allowances.moved(household),
                childcare(amounts, household, kin),
                kin);
        return anew;
    }

    /** Childcare allowance of a household, cents; few get any, and of the others nothing else need be read. */
    static int childcare(KeptAmounts amounts, int household, int kin) {
        return (kin & HouseholdMembers.CHILDCARE) == 0
                ? 0
                : amounts.get(household, FLOWS + HouseholdFlow.CHILDCARE_ALLOWANCE.ordinal());
    }

    /** Takes the amounts of a household that is no more out of the flows. */
    void end(int household) {
        if (facts.get(household, FIRST) != 0) {
            takeOut(household);
            amounts.clear(household);
            facts.clear(household);
        }
    }

    private void read(int household) {
        long assets = households.liquidCents[household] + households.securitiesCents[household];
        now[FIRST] = households.firstMember[household] + 1;
        now[IDENTITY] = households.identity[household];
        now[KIND] = households.type[household]
                | households.tenancy[household] << 8
                | households.wealthRank[household] << 16
                | settlement.limitsExceeded(assets) << 28;
        now[RENT] = households.rentCents[household];
        now[ASSISTANCE] = households.assistanceCents[household];
        now[ESTIMATE] = settlement.allowances.estimate(household);
        now[JOINT_ESTIMATE] = settlement.allowances.jointEstimate(household);
        now[SELF_EMPLOYED] = households.selfEmployedCents[household];
        now[HOME] = account.homeCents(household);
    }

    private void keep(int household) {
        informed.beforeNewAccount(household);
        takeOut(household);
        row[MARKET] = Math.toIntExact(account.market);
        row[GROSS] = Math.toIntExact(account.gross);
        row[DISPOSABLE] = Math.toIntExact(account.disposable);
        boolean childcare = account.flows[HouseholdFlow.CHILDCARE_ALLOWANCE.ordinal()] != 0;
        row[KIN] = account.members.kin() | (childcare ? HouseholdMembers.CHILDCARE : 0);
        row[CLAIMANTS] = account.claimants();
        var transfers = account.transfers;
        row[PARTNERS] = cents(transfers.partnersMonth);
        row[JOINT] = cents(transfers.jointMonth);
        row[RIGHT] = transfers.right;
        row[BUDGET_MAXIMUM] = transfers.budgetMaximum;
        row[FIRST_COST] = transfers.childcare.firstCost;
        row[OTHER_COST] = transfers.childcare.otherCost;
        row[RENT_PAID] = now[RENT];
        row[CARE_OF_OTHERS] = (int) transfers.careOfOthers;
        for (int i = 0; i < HouseholdFlow.COUNT; i++) {
            flows[i] += account.flows[i];
            row[FLOWS + i] = (int) account.flows[i];
        }
        amounts.put(household, row);
        countReceivers(row, 1);
    }

    private static int cents(long amount) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, amount));
    }

    /** Counts a household with these amounts among those that receive allowances, or takes it out of the count. */
    private void countReceivers(int[] account, int sign) {
        int claimants = account[CLAIMANTS];
        flows[HouseholdFlow.COUNT] += sign * (claimants & 0xFFFF);
        for (int i = 1; i < HouseholdFlow.ALLOWANCES; i++) {
            int receives = account[FLOWS + HouseholdFlow.FIRST_ALLOWANCE + i] > 0 ? 1 : 0;
            flows[HouseholdFlow.COUNT + i] += sign * receives;
        }
        flows[HouseholdFlow.COUNT + HouseholdFlow.ALLOWANCES] += sign * (claimants >> 16);
        boolean older = (account[RIGHT] & HouseholdTransfers.OLDER_ASSISTANCE) != 0;
        flows[HouseholdFlow.COUNT + HouseholdFlow.ALLOWANCES + 1] += older ? sign : 0;
    }

    private void takeOut(int household) {
        amounts.read(household, before);
        countReceivers(before, -1);
        for (int i = 0; i < HouseholdFlow.COUNT; i++) {
            flows[i] -= before[FLOWS + i];
        }
    }
}
