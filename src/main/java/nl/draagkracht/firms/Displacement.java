package nl.draagkracht.firms;

import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;

/**
 * What AI did to the jobs wanted this month, in sampled jobs.
 * Model page 4.3: gross jobs saved and work that comes back, each reported; compared with {@code gross_displaced_at_horizon} of
 * the scenario table, never fed by it.
 */
public final class Displacement {
    final double[] savedBySection = new double[Section.COUNT];
    final double[] savedByOccupation = new double[Occupation.COUNT];
    final double[] wantedBySection = new double[Section.COUNT];
    final double[] savedWageBySection = new double[Section.COUNT];
    final double[] wageBySection = new double[Section.COUNT];
    double withoutAi;
    double wanted;
    double savedOwnAccount;
    double returnFactor = 1;

    /** Jobs saved by AI since the start, by ordinal of the section; own-account work included. */
    public double[] savedBySection() {
        return savedBySection.clone();
    }

    /** Jobs saved by AI since the start, by ordinal of the occupation; own-account work included. */
    public double[] savedByOccupation() {
        return savedByOccupation.clone();
    }

    /** Jobs brought back by new demand, spread over the sections in proportion to the jobs wanted, as {@link Reinstatement} does. */
    public double[] spread(double jobsBroughtBack) {
        var jobs = new double[Section.COUNT];
        for (int s = 0; s < Section.COUNT; s++) {
            jobs[s] = wanted == 0 ? 0 : jobsBroughtBack * wantedBySection[s] / wanted;
        }
        return jobs;
    }

    /** All jobs saved by AI since the start. */
    public double saved() {
        double sum = 0;
        for (double jobs : savedBySection) {
            sum += jobs;
        }
        return sum;
    }

    /** The part of the jobs saved that is own-account work. */
    public double savedOwnAccount() {
        return savedOwnAccount;
    }

    /** Jobs saved as a share of the jobs wanted without further AI: the gross displacement of the scenario table. */
    public double savedShare() {
        return withoutAi == 0 ? 0 : saved() / withoutAi;
    }

    /** Jobs wanted before rounding to slots, all channels included. */
    public double wanted() {
        return wanted;
    }

    /** Share of the initial wage bill of the firms of a section that AI saves, before AI itself is paid for. */
    public double savedLabourShare(int section) {
        return wageBySection[section] == 0 ? 0 : savedWageBySection[section] / wageBySection[section];
    }

    void add(Displacement part) {
        addTo(savedBySection, part.savedBySection);
        addTo(savedByOccupation, part.savedByOccupation);
        addTo(wantedBySection, part.wantedBySection);
        addTo(savedWageBySection, part.savedWageBySection);
        addTo(wageBySection, part.wageBySection);
        withoutAi += part.withoutAi;
        wanted += part.wanted;
        savedOwnAccount += part.savedOwnAccount;
    }

    private static void addTo(double[] sums, double[] parts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += parts[i];
        }
    }
}
