package nl.draagkracht.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.population.Persons;
import nl.draagkracht.simulation.Onlooker;
import nl.draagkracht.simulation.Sight;

/**
 * Keeps an account of its own of every WW right that begins: what the law gives in each month of it, and what was paid, is still owed, or
 * went to the municipality that lent bijstand meanwhile. The two must agree to the cent in every month.
 */
final class PaidOnce implements Onlooker {
    private static final int WW = Scheme.WW.bit();
    private static final int INSURANCE =
            WW | Scheme.ZW.bit() | Scheme.WGA.bit() | Scheme.IVA.bit() | Scheme.WAO.bit() | Scheme.WAJONG.bit();
    private static final double HOLIDAY = 1.08;

    final List<String> broken = new ArrayList<>();
    int months;
    int lent;
    int waited;

    private int[] identity = new int[0];
    private int[] elapsed = new int[0];
    private int[] owed = new int[0];
    private byte[] waiting = new byte[0];
    private int[] lentToHousehold = new int[0];
    private int[] householdBefore = new int[0];
    private long[] entitled = new long[0];
    private long[] received = new long[0];
    private boolean[] followed = new boolean[0];

    @Override
    public void monthEnds(Sight sight) {
        var p = sight.population().persons();
        grow(p.count());
        for (int i = 0; i < p.count(); i++) {
            if (!p.isAlive(i) || identity[i] != p.identity[i]) {
                followed[i] = false;
                elapsed[i] = 0;
                owed[i] = 0;
                waiting[i] = 0;
            }
            if (p.isAlive(i)) {
                look(p, i, sight);
            }
        }
        var h = sight.population().households();
        for (int i = 0; i < p.count(); i++) {
            identity[i] = p.identity[i];
            // a right that ended counts from its first month when it begins anew
            elapsed[i] = (p.rights[i] & WW) != 0 ? p.wwMonthsElapsed[i] : 0;
            owed[i] = Math.max(0, p.claimOwedCents[i]);
            waiting[i] = p.claimWaiting[i];
            householdBefore[i] = p.household[i] < 0 ? -1 : h.identity[p.household[i]];
            lentToHousehold[i] = p.household[i] < 0 ? 0 : h.assistanceLentCents[p.household[i]];
        }
    }

    private void look(Persons p, int i, Sight sight) {
        boolean has = (p.rights[i] & WW) != 0;
        boolean paidMonth = has && p.wwMonthsElapsed[i] != elapsed[i];
        if (has && p.wwMonthsElapsed[i] == 1 && paidMonth) {
            // an earlier claim that is still open is settled with the first month of a new right: not told apart here
            followed[i] = owed[i] == 0 && waiting[i] == 0;
            entitled[i] = 0;
            received[i] = 0;
        }
        // with another insurance the column holds that one too; the WW account of such a person is closed
        followed[i] &= (p.rights[i] & INSURANCE & ~WW) == 0 && p.claimWaiting[i] >= 0;
        if (!followed[i]) {
            return;
        }
        if (paidMonth) {
            entitled[i] += due(p, i, sight);
            months++;
        }
        received[i] += p.insuranceCents[i];
        long missing = entitled[i] - received[i] - p.claimOwedCents[i];
        boolean decided = waiting[i] > 0 && p.claimWaiting[i] == 0;
        if (decided) {
            settle(p, i, sight, missing);
        } else {
            must(missing == 0, "WW off by " + missing + " cents in month " + p.wwMonthsElapsed[i], p, i, sight.month());
        }
        waited += decided ? 1 : 0;
        followed[i] &= has || p.claimWaiting[i] > 0;
    }

    /** What the claimant did not get on the day of the decision must be what the municipality lent. */
    private void settle(Persons p, int i, Sight sight, long missing) {
        boolean home =
                p.household[i] >= 0 && sight.population().households().identity[p.household[i]] == householdBefore[i];
        must(missing >= 0, "more WW by " + -missing + " cents than the law gives", p, i, sight.month());
        if (home && !othersWaited(p, i)) {
            must(missing <= lentToHousehold[i], "WW withheld beyond bijstand", p, i, sight.month());
            must(
                    missing >= Math.min(lentToHousehold[i], owed[i]),
                    "WW and bijstand for the same months",
                    p,
                    i,
                    sight.month());
        }
        received[i] += missing;
        lent += missing > 0 ? 1 : 0;
    }

    /** Whether somebody else in the home waited as well: what was lent may have been taken from that claim. */
    private boolean othersWaited(Persons p, int person) {
        for (int k = 0; k < p.count(); k++) {
            if (k != person && p.household[k] == p.household[person] && waiting[k] != 0) {
                return true;
            }
        }
        return false;
    }

    /** What the law gives this month, cents; a duration with a half pays half of the first month. */
    private long due(Persons p, int i, Sight sight) {
        double earnings = p.job[i] < 0
                ? 0
                : Whole.nearest(p.wageCents[i] * (double) p.hoursPerWeek[i] * Month.WEEKS * HOLIDAY) / 100.0;
        double euros =
                sight.law().unemploymentInsurance().benefit(p.wwBaseCents[i] / 100.0, p.wwMonthsElapsed[i], earnings);
        long due = Math.round(100 * euros);
        boolean half = p.wwMonthsElapsed[i] == 1
                && p.insuranceCents[i] + p.claimOwedCents[i] != due
                && p.insuranceCents[i] + p.claimOwedCents[i] == due / 2;
        return half ? due / 2 : due;
    }

    private void grow(int rows) {
        if (identity.length < rows) {
            int before = identity.length;
            identity = Arrays.copyOf(identity, rows);
            Arrays.fill(identity, before, rows, -1);
            elapsed = Arrays.copyOf(elapsed, rows);
            owed = Arrays.copyOf(owed, rows);
            waiting = Arrays.copyOf(waiting, rows);
            lentToHousehold = Arrays.copyOf(lentToHousehold, rows);
            householdBefore = Arrays.copyOf(householdBefore, rows);
            entitled = Arrays.copyOf(entitled, rows);
            received = Arrays.copyOf(received, rows);
            followed = Arrays.copyOf(followed, rows);
        }
    }

    private void must(boolean holds, String otherwise, Persons p, int i, Month month) {
        if (!holds && broken.size() < 50) {
            broken.add(month + ", person " + p.identity[i] + ": " + otherwise);
        }
    }
}
