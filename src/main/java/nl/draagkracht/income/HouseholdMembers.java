package nl.draagkracht.income;

import java.util.Arrays;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.law.ChildBudget;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.TaxCredits;

/**
 * Who lives in the Dutch household at hand: adults, children by the ages that allowances and credits ask for.
 * CBS equivalence factors (Siermann and others 2004); Wet IB 2001 art. 8.14a and 8.18 for the credits.
 */
final class HouseholdMembers {
    /** Equivalence factor by adults (1 to 4) and children (0 to 4). */
    private static final double[][] EQUIVALENCE = {
        {1.00, 1.33, 1.51, 1.76, 1.95},
        {1.37, 1.67, 1.88, 2.06, 2.28},
        {1.73, 1.95, 2.14, 2.32, 2.49},
        {2.00, 2.19, 2.37, 2.53, 2.68}
    };

    /** Bit of {@link #kin} that a kept account adds: the household gets childcare allowance. */
    static final int CHILDCARE = 1 << 15;

    boolean couple;
    int count;
    int adults;
    int children;
    int under12;
    int aged12To15;
    int aged16To17;
    /** Whether head or partner works on the own account. */
    boolean selfEmployed;
    /** Whether the home is a room or a part of a dwelling, so that its rent gives no right (Wet op de huurtoeslag art. 1 and 11). */
    boolean inRoom;

    int[] age = new int[16];
    /** Whether a member works, or stopped so lately that childcare allowance runs on. */
    boolean[] atWork = new boolean[16];

    private final TaxCredits credits;
    private final ChildBudget budget;

    HouseholdMembers(StatuteBook law) {
        credits = law.personalTax().credits();
        budget = law.childBudget();
    }

    void start(boolean couple) {
        this.couple = couple;
        count = 0;
        adults = 0;
        children = 0;
        under12 = 0;
        aged12To15 = 0;
        aged16To17 = 0;
        selfEmployed = false;
        inRoom = false;
    }

    void add(int years, boolean works) {
        if (count == age.length) {
            age = Arrays.copyOf(age, 2 * count);
            atWork = Arrays.copyOf(atWork, 2 * count);
        }
        atWork[count] = works;
        age[count++] = years;
        if (!budget.isChild(years)) {
            adults++;
            return;
        }
        children++;
        under12 += credits.combines(years) ? 1 : 0;
        aged12To15 += budget.isMiddle(years) ? 1 : 0;
        aged16To17 += budget.isOldest(years) ? 1 : 0;
    }

    /** Whether the head, and the partner if there is one, meet the condition of work of childcare allowance. */
    boolean parentsWork() {
        return count > 0 && atWork[0] && (!couple || count > 1 && atWork[1]);
    }

    boolean anyYoungerThan(int years) {
        for (int k = 0; k < count; k++) {
            if (age[k] < years) {
                return true;
            }
        }
        return false;
    }

    /** Adults and children in one number, for {@link #equivalence}. */
    int kin() {
        return adults << 16 | children;
    }

    /** Adults of a home by {@link #kin}. */
    static int adults(int kin) {
        return kin >> 16;
    }

    /** Children of a home by {@link #kin}. */
    static int children(int kin) {
        return kin & CHILDCARE - 1;
    }

    /** Members of a home by {@link #kin}. */
    static int persons(int kin) {
        return adults(kin) + children(kin);
    }

    /** The CBS factor that makes incomes of unlike households comparable; one for a single person. */
    static double equivalence(int kin) {
        int adults = adults(kin);
        int children = children(kin);
        int grown = Math.max(1, Math.min(4, adults));
        double factor = EQUIVALENCE[grown - 1][Math.min(4, children)];
        return factor + 0.2 * Math.max(0, adults - 4) + 0.17 * Math.max(0, children - 4);
    }

    /** Combination credit and single elderly credit of the member at place k, cents a month. */
    long otherCreditsCents(int k, long[] labour, boolean pensioner) {
        if (pensioner && adults == 1) {
            return Whole.monthCents(credits.singleElderly(true, true));
        }
        if (under12 == 0 || k > 1 || age[k] < 18 || labour[k] == 0) {
            return 0;
        }
        boolean lowest = !couple || count < 2 || labour[k] < labour[1 - k] || (labour[0] == labour[1] && k == 1);
        boolean entitled = couple ? lowest : k == 0;
        return entitled ? Whole.monthCents(credits.combination(labour[k] * 0.12, true)) : 0;
    }
}
