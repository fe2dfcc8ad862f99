package nl.draagkracht.labour;

import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Section;

/**
 * The labour market of one month in numbers of the sample: moves, stocks, job ends by reason, hires by section, who was displaced.
 * Divide by the sample share for persons; definitions with {@link LabourFlow}.
 */
public final class LabourFlows {
    private final long[] counts = new long[LabourFlow.COUNT];
    private final long[] jobEnds = new long[EndReason.COUNT];
    private final long[] hiresBySection = new long[Section.COUNT];
    private final DisplacedWorkers displaced = new DisplacedWorkers();

    /** A count in persons, slots or moves of the sample. */
    public long of(LabourFlow flow) {
        return counts[flow.ordinal()];
    }

    /** Jobs that ended for this reason. */
    public long jobEnds(EndReason reason) {
        return jobEnds[reason.ordinal()];
    }

    /** Workers displaced by redundancy, by their traits. */
    public DisplacedWorkers displaced() {
        return displaced;
    }

    /** Hires with or without a posted vacancy, per section of the new job. */
    public long[] hiresBySection() {
        return hiresBySection.clone();
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

    void addHire(LabourFlow way, int section) {
        add(way, 1);
        hiresBySection[section]++;
    }

    void addDisplaced(Setting setting, int person, int month) {
        add(LabourFlow.DISPLACED, 1);
        displaced.add(setting, person, month);
    }

    void add(LabourFlows part) {
        sum(counts, part.counts);
        sum(jobEnds, part.jobEnds);
        sum(hiresBySection, part.hiresBySection);
        displaced.add(part.displaced);
    }

    static void sum(long[] total, long[] part) {
        for (int k = 0; k < total.length; k++) {
            total[k] += part[k];
        }
    }
}
