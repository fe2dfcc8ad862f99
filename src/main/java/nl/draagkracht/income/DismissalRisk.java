package nl.draagkracht.income;

import nl.draagkracht.kernel.EndReason;

/** Which jobs of Dutch employees end in an ordinary month; asked once, to know what of the national accounts are transition payments. */
@FunctionalInterface
public interface DismissalRisk {
    /** Nobody loses work. */
    DismissalRisk NONE = (person, reason) -> 0;

    /** Chance that the job of an employee (row) ends for this reason, {@code DISMISSED} or {@code SICK}. */
    double of(int person, EndReason reason);
}
