package nl.draagkracht.experiment;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.population.Persons;
import nl.draagkracht.simulation.Onlooker;
import nl.draagkracht.simulation.Sight;

/**
 * Lives through a run to find one person of a kind: of all to whom it happened, the one with the lowest lot. The lot is keyed by seed and
 * identity, so the choice is the same for any number of threads, and a longer run changes it only when somebody new comes first.
 */
final class LifeScout implements Onlooker {
    private static final String LOSING = "Workers leave and lose jobs";
    private static final String FINDING = "Seekers find jobs";
    private static final int WW = Scheme.WW.bit();
    private static final int ZW = Scheme.ZW.bit();
    private static final int DISABILITY = Scheme.WGA.bit() | Scheme.IVA.bit();
    private static final int OLDER = Scheme.IOW.bit() | Scheme.IOAW.bit();
    private static final int ASSISTANCE = Scheme.BIJSTAND.bit();

    private final LifeKind kind;
    private final Draws draws;
    private int chosen = -1;
    private double lowest = 2;
    private short[] rights = new short[0];
    private int[] identity = new int[0];

    LifeScout(LifeKind kind, long seed) {
        this.kind = kind;
        draws = new Draws(seed);
    }

    /** Identity of the person found, -1 when it happened to nobody. */
    int chosen() {
        return chosen;
    }

    @Override
    public void begin(Sight sight) {
        var persons = sight.population().persons();
        for (int i = 0; kind == LifeKind.ANYBODY && i < persons.count(); i++) {
            consider(persons, i, persons.isAlive(i));
        }
        remember(persons);
    }

    @Override
    public void after(String phase, Sight sight) {
        var persons = sight.population().persons();
        boolean losing = phase.equals(LOSING) && (kind == LifeKind.DISPLACED || kind == LifeKind.SELF_EMPLOYED);
        boolean lasting = phase.equals(FINDING) && kind == LifeKind.EXHAUSTED;
        for (int i = 0; (losing || lasting) && i < persons.count(); i++) {
            consider(persons, i, losing ? losesWork(persons, i) : usesUp(persons, i));
        }
    }

    @Override
    public void monthEnds(Sight sight) {
        var persons = sight.population().persons();
        for (int i = 0; i < persons.count(); i++) {
            consider(persons, i, began(persons, i));
        }
        remember(persons);
    }

    private void consider(Persons persons, int i, boolean happened) {
        if (happened && persons.isAlive(i)) {
            double lot = draws.uniform(Decision.TRACE_CHOICE, persons.identity[i], 0);
            if (lot < lowest) {
                lowest = lot;
                chosen = persons.identity[i];
            }
        }
    }

    private boolean losesWork(Persons persons, int i) {
        var reason = kind == LifeKind.DISPLACED ? EndReason.REDUNDANT : EndReason.ASSIGNMENT_ENDED;
        return persons.job[i] < 0
                && persons.endReason[i] == reason.ordinal()
                && persons.monthsUnemployed[i] == 0
                && (persons.workRecord[i] & 1) != 0;
    }

    private static boolean usesUp(Persons persons, int i) {
        return (persons.rights[i] & WW) != 0 && persons.wwMonthsLeft[i] <= 0 && persons.job[i] < 0;
    }

    private boolean began(Persons persons, int i) {
        boolean known = i < identity.length && identity[i] == persons.identity[i];
        int fresh = persons.rights[i] & ~(known ? rights[i] : 0);
        return switch (kind) {
            case UNEMPLOYMENT -> (fresh & WW) != 0;
            case ASSISTANCE -> (fresh & ASSISTANCE) != 0;
            case SICK -> (fresh & ZW) != 0 && persons.job[i] < 0;
            case DISABLED -> (fresh & DISABILITY) != 0;
            case OLDER -> (fresh & OLDER) != 0;
            default -> false;
        };
    }

    private void remember(Persons persons) {
        rights = Arrays.copyOf(persons.rights, persons.count());
        identity = Arrays.copyOf(persons.identity, persons.count());
    }
}
