package nl.draagkracht.labour;

import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;

/**
 * The labour market of one month in numbers of the sample: moves, stocks, job ends by reason, redundancies by section and occupation.
 * Divide by the sample share for persons; definitions with {@link LabourFlow}.
 */
public final class LabourFlows {
    private final long[] counts = new long[LabourFlow.COUNT];
    private final long[] jobEnds = new long[EndReason.COUNT];
    private final long[] displacedBySection = new long[Section.COUNT];
    private final long[] displacedByOccupation = new long[Occupation.COUNT];

    /** A count in persons, slots or moves of the sample. */
    public long of(LabourFlow flow) {
        return counts[flow.ordinal()];
    }

    /** Jobs that ended for this reason. */
    public long jobEnds(EndReason reason) {
        return jobEnds[reason.ordinal()];
    }

    /** Workers displaced by redundancy, per section. */
    public long[] displacedBySection() {
        return displacedBySection.clone();
    }

    /** Workers displaced by redundancy, per occupation. */
    public long[] displacedByOccupation() {
        return displacedByOccupation.clone();
    }

    /** Unemployed as a share of the labour force. */
    public double unemploymentRate() {
        long unemployed = of(LabourFlow.UNEMPLOYED);
        long force = unemployed + of(LabourFlow.EMPLOYED);
        return force == 0 ? 0 : (double) unemployed / force;
    }

    void add(LabourFlow flow, long number) {
        counts[flow.ordinal()] += number;
    }

    void addJobEnd(EndReason reason) {
        jobEnds[reason.ordinal()]++;
    }

    void addDisplaced(int section, int occupation) {
        add(LabourFlow.DISPLACED, 1);
        displacedBySection[section]++;
        displacedByOccupation[occupation]++;
    }

    void add(LabourFlows part) {
        sum(counts, part.counts);
        sum(jobEnds, part.jobEnds);
        sum(displacedBySection, part.displacedBySection);
        sum(displacedByOccupation, part.displacedByOccupation);
    }

    private static void sum(long[] total, long[] part) {
        for (int k = 0; k < total.length; k++) {
            total[k] += part[k];
        }
    }
}
