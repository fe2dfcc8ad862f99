package nl.draagkracht.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.simulation.Onlooker;
import nl.draagkracht.simulation.Sight;

/**
 * Follows every open claim by its claimant: next month it waits a month longer or has been decided, nobody decided came after somebody who
 * still waits, and the decision brings what was owed. The dead, those who left and dissolved households are the only ones that go.
 */
final class ClaimsInQueue implements Onlooker {
    private static final int DISABILITY = Scheme.WGA.bit() | Scheme.IVA.bit();

    final List<String> broken = new ArrayList<>();
    /** Months of claims for WW, WIA and bijstand that were followed, and their decisions. */
    final int[] followed = new int[3];

    final int[] decided = new int[3];
    private int[] person = new int[0];
    private byte[] waiting = new byte[0];
    private int[] household = new int[0];
    private byte[] householdWaiting = new byte[0];
    private int[] householdOwed = new int[0];

    @Override
    public void monthEnds(Sight sight) {
        persons(sight.population().persons(), sight.month());
        households(sight.population().households(), sight.month());
    }

    private void persons(Persons p, Month month) {
        int[] youngestDecided = {Integer.MAX_VALUE, Integer.MAX_VALUE};
        int[] oldestWaiting = {0, 0};
        for (int i = 0; i < person.length; i++) {
            if (waiting[i] == 0 || !p.isAlive(i) || p.identity[i] != person[i]) {
                continue;
            }
            int kind = waiting[i] > 0 ? 0 : 1;
            int before = Math.abs(waiting[i]);
            int now = kind == 0 ? p.claimWaiting[i] : -p.claimWaiting[i];
            followed[kind]++;
            if (now > 0) {
                must(
                        now == Math.min(127, before + 1),
                        "waited " + before + " months, then " + now,
                        p.identity[i],
                        month);
                oldestWaiting[kind] = Math.max(oldestWaiting[kind], before);
                continue;
            }
            decided[kind]++;
            boolean sick = p.claimWaiting[i] < 0;
            boolean byDoctor = (p.rights[i] & DISABILITY) != 0;
            // an application for WIA settles an open claim for WW at once, one in five is decided in its month; pension
            // age,
            // recovery and rejection are no decisions in turn either
            if (kind == 0
                    ? !sick && !byDoctor && p.rights[i] >= 0 && (p.rights[i] & Scheme.AOW.bit()) == 0
                    : byDoctor) {
                youngestDecided[kind] = Math.min(youngestDecided[kind], before);
            }
            must(p.claimOwedCents[i] <= 0 || sick, "decided, and still owed", p.identity[i], month);
        }
        for (int kind = 0; kind < 2; kind++) {
            must(
                    oldestWaiting[kind] <= youngestDecided[kind],
                    (kind == 0 ? "WW" : "WIA") + " of " + youngestDecided[kind] + " months decided, of "
                            + oldestWaiting[kind] + " not",
                    -1,
                    month);
        }
        remember(p, month);
    }

    private void remember(Persons p, Month month) {
        for (int i = 0; i < p.count(); i++) {
            boolean waits = !p.isAlive(i) || p.claimWaiting[i] != 0;
            must(waits || p.claimOwedCents[i] <= 0, "owed, and no claim waits", p.identity[i], month);
        }
        person = Arrays.copyOf(p.identity, p.count());
        waiting = Arrays.copyOf(p.claimWaiting, p.count());
        for (int i = 0; i < p.count(); i++) {
            waiting[i] = p.isAlive(i) ? waiting[i] : 0;
        }
    }

    private void households(Households h, Month month) {
        for (int i = 0; i < household.length; i++) {
            if (householdWaiting[i] == 0 || !h.exists(i) || h.identity[i] != household[i]) {
                continue;
            }
            followed[2]++;
            if (h.assistanceWaiting[i] > 0) {
                must(
                        h.assistanceWaiting[i] == Math.min(127, householdWaiting[i] + 1),
                        "bijstand: waited " + householdWaiting[i] + " months, then " + h.assistanceWaiting[i],
                        h.identity[i],
                        month);
                must(h.assistanceOwedCents[i] >= householdOwed[i], "bijstand: owed less", h.identity[i], month);
                continue;
            }
            decided[2]++;
            must(h.assistanceOwedCents[i] == 0, "bijstand: decided, and still owed", h.identity[i], month);
            must(
                    h.assistanceCents[i] >= householdOwed[i],
                    "bijstand: " + householdOwed[i] + " owed, " + h.assistanceCents[i] + " paid",
                    h.identity[i],
                    month);
        }
        household = Arrays.copyOf(h.identity, h.count());
        householdWaiting = Arrays.copyOf(h.assistanceWaiting, h.count());
        householdOwed = Arrays.copyOf(h.assistanceOwedCents, h.count());
        for (int i = 0; i < h.count(); i++) {
            householdWaiting[i] = h.exists(i) ? householdWaiting[i] : 0;
        }
    }

    private void must(boolean holds, String otherwise, int who, Month month) {
        if (!holds && broken.size() < 50) {
            broken.add(month + ", " + who + ": " + otherwise);
        }
    }
}
