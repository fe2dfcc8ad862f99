package nl.draagkracht.spending;

import java.util.Arrays;
import nl.draagkracht.income.Windfalls;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.population.Households;

/**
 * How much of last month's income a Dutch household spends: {@code c = k P + m(liquid) (Y - P)}.
 *
 * <p>P is the income it has come to count on and follows Y at {@code adjustment} a month; m is the response to a passing change by
 * liquid assets (Christelis and others 2019; {@code benefits/mpc}). Ordinary saving (1 - k) P goes to mortgage and pension wealth
 * that is not followed; only the buffer moves liquid assets, never below zero. Of a rise the share
 * {@code riseSpentAtOnce} of what would be saved is spent too, so that deposits of the baseline do not drift. A household spends at
 * least the norm of bijstand while income and savings last.
 */
final class ConsumptionRule {
    private final double adjustment;
    private final double riseSpentAtOnce;
    private final long subsistenceSingleCents;
    private final long subsistenceCoupleCents;
    private final long[] from;
    private final double[] response;
    private final Sweep sweep;
    private int[] countedOnCents = new int[0];
    private int[] identity = new int[0];
    private double propensity = 1;

    ConsumptionRule(SpendingParameters parameters, Sweep sweep) {
        var numbers = parameters.households();
        adjustment = numbers.adjustment().value();
        riseSpentAtOnce = numbers.riseSpentAtOnce().value();
        subsistenceSingleCents = Math.round(100 * numbers.subsistenceSingle().value());
        subsistenceCoupleCents = Math.round(100 * numbers.subsistenceCouple().value());
        var transitory = parameters.transitoryResponse();
        this.sweep = sweep;
        var keys = transitory.keys("liquidCentsFrom");
        from = new long[keys.size()];
        response = new double[keys.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = Long.parseLong(keys.get(i));
            response[i] = transitory.value(keys.get(i));
        }
    }

    /** Sets the propensity so that all households together spend this at the start, and their incomes as counted on. */
    void open(Households households, double sampleCents) {
        long income = 0;
        for (int h = 0; h < households.count(); h++) {
            income += households.exists(h) ? households.disposableCents[h] : 0;
        }
        if (income <= 0) {
            throw new IllegalStateException(
                    "Households have no disposable income before the first month.\n" + "Maybe call Income.open first?");
        }
        propensity = sampleCents / income;
    }

    /** The share of lasting income that is spent. */
    double propensity() {
        return propensity;
    }

    /** Lets every household spend; returns the sum in cents of the sample. */
    long spend(Households households, Month month) {
        if (countedOnCents.length < households.capacity()) {
            countedOnCents = Arrays.copyOf(countedOnCents, households.capacity());
            int known = identity.length;
            identity = Arrays.copyOf(identity, households.capacity());
            Arrays.fill(identity, known, identity.length, -1);
        }
        long sum = 0;
        for (long part : sweep.chunks(households.count(), Sweep.FINE, (start, end) -> spend(households, start, end))) {
            sum += part;
        }
        return sum;
    }

    private long spend(Households households, int start, int end) {
        long sum = 0;
        for (int h = start; h < end; h++) {
            if (!households.exists(h)) {
                continue;
            }
            int income = households.disposableCents[h];
            if (identity[h] != households.identity[h]) {
                identity[h] = households.identity[h];
                countedOnCents[h] = income;
            }
            int lasting = lasting(households, h);
            double ordinarySaving = (1 - propensity) * lasting;
            long liquid = households.liquidCents[h];
            long spent = spent(households, h, lasting);
            long left = Math.max(0, liquid + Whole.nearest(income - ordinarySaving) - spent);
            long bills = oldBills(households, h, left);
            households.arrearsCents[h] -= (int) bills;
            households.liquidCents[h] = left - bills;
            spent += bills;
            countedOnCents[h] = lasting + (int) Whole.nearest(adjustment * (income - lasting));
            sum += spent;
        }
        return sum;
    }

    /**
     * Lets households spend what they got once, beside last month's income: the response to a passing change, the rest is kept in
     * deposits. A household that has ended since then has spent nothing of it. Returns the sum in cents of the sample.
     */
    long spendOnce(Households households, Windfalls windfalls) {
        long sum = 0;
        for (int k = 0; k < windfalls.count(); k++) {
            int h = windfalls.home(k);
            if (households.exists(h) && households.identity[h] == windfalls.identity(k)) {
                int got = windfalls.netCents(k);
                long spent = Math.round(response(households.liquidCents[h]) * got);
                households.liquidCents[h] += got - spent;
                sum += spent;
            }
        }
        return sum;
    }

    /** What a household will spend when its turn comes this month, cents; changes nothing. */
    long wouldSpend(Households households, int h) {
        int lasting = lasting(households, h);
        long spent = spent(households, h, lasting);
        double ordinarySaving = (1 - propensity) * lasting;
        long unspent = Whole.nearest(households.disposableCents[h] - ordinarySaving) - spent;
        return spent + oldBills(households, h, Math.max(0, households.liquidCents[h] + unspent));
    }

    /** Income a month that a household has come to count on, cents; this month's where it is not known yet. */
    int countedOn(Households households, int h) {
        return lasting(households, h);
    }

    /** Income that a household counts on: bijstand is awarded in writing, who has it counts on it at once and does not save the difference. */
    private int lasting(Households households, int h) {
        boolean known = h < identity.length && identity[h] == households.identity[h];
        return households.assistanceMonths[h] > 0 || !known ? households.disposableCents[h] : countedOnCents[h];
    }

    private long spent(Households households, int h, int lasting) {
        int income = households.disposableCents[h];
        long liquid = households.liquidCents[h];
        double ordinarySaving = (1 - propensity) * lasting;
        double response = response(liquid);
        response += income > lasting ? (1 - response) * riseSpentAtOnce : 0;
        long wish = Whole.nearest(propensity * lasting + response * (income - lasting));
        long most = Whole.nearest(Math.max(0, liquid + income - Math.max(0, ordinarySaving)));
        long needed = Math.min(subsistence(households.type[h]), income + liquid);
        return Math.max(needed, Math.min(wish, Math.max(most, income)));
    }

    /** Bills left while a household waited for a benefit: paid from savings beyond what a month asks. */
    private long oldBills(Households households, int h, long liquid) {
        int owed = households.arrearsCents[h];
        return owed == 0 ? 0 : Math.max(0, Math.min(owed, liquid - subsistence(households.type[h])));
    }

    /** What a household spends at least, from its savings if need be; so the poor neither save nor sit on savings without income. */
    private long subsistence(int type) {
        boolean couple = type == HouseholdType.COUPLE.ordinal() || type == HouseholdType.COUPLE_WITH_CHILDREN.ordinal();
        return couple ? subsistenceCoupleCents : subsistenceSingleCents;
    }

    private double response(long liquidCents) {
        int row = from.length - 1;
        while (row > 0 && from[row] > liquidCents) {
            row--;
        }
        return response[row];
    }
}
