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
    final double[] savedOwnPayBySection = new double[Section.COUNT];
    final double[] ownPayBySection = new double[Section.COUNT];
    final double[][] broughtBack = new double[ReturnChannel.COUNT][Section.COUNT];
    double withoutAi;
    double wanted;
    double savedOwnAccount;

    /** Jobs saved by AI since the start, by ordinal of the section; own-account work included. */
    public double[] savedBySection() {
        return savedBySection.clone();
    }

    /** Jobs saved by AI since the start, by ordinal of the occupation; own-account work included. */
    public double[] savedByOccupation() {
        return savedByOccupation.clone();
    }

    /**
     * Jobs that a channel brings back, by ordinal of the section: wanted now, and not without the channel, all else as it is.
     * Negative where it costs jobs. Channels multiply, so they add up to slightly more than all of them together bring.
     */
    public double[] broughtBackBySection(ReturnChannel channel) {
        return broughtBack[channel.ordinal()].clone();
    }

    /** Jobs that a channel brings back in all sections. */
    public double broughtBack(ReturnChannel channel) {
        double sum = 0;
        for (double jobs : broughtBack[channel.ordinal()]) {
            sum += jobs;
        }
        return sum;
    }

    /** Notes what a factor does to the jobs wanted of a section; {@code without} are the jobs wanted if the factor were 1. */
    void bring(ReturnChannel channel, int section, double wantedNow, double without) {
        broughtBack[channel.ordinal()][section] += wantedNow - without;
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

    /** Share of the initial earnings of the self-employed of a section that AI saves who buys their work. */
    public double savedOwnAccountShare(int section) {
        return ownPayBySection[section] == 0 ? 0 : savedOwnPayBySection[section] / ownPayBySection[section];
    }

    void add(Displacement part) {
        addTo(savedBySection, part.savedBySection);
        addTo(savedByOccupation, part.savedByOccupation);
        addTo(wantedBySection, part.wantedBySection);
        addTo(savedWageBySection, part.savedWageBySection);
        addTo(wageBySection, part.wageBySection);
        addTo(savedOwnPayBySection, part.savedOwnPayBySection);
        addTo(ownPayBySection, part.ownPayBySection);
        for (int channel = 0; channel < broughtBack.length; channel++) {
            addTo(broughtBack[channel], part.broughtBack[channel]);
        }
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
