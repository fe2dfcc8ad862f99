package nl.draagkracht.spending;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Month;

/**
 * The demand path of the Dutch baseline run, which every paired scenario is measured against.
 * Model page 4.8: the baseline runs first, with the same seed and sample, and leaves its monthly aggregates.
 */
public final class DemandReference {
    private final int first;
    private final List<double[]> output = new ArrayList<>();
    private final List<Double> exogenousIndex = new ArrayList<>();
    private final List<Double> netValueAdded = new ArrayList<>();
    private final List<NewDemandFinance.Cash> cash = new ArrayList<>();

    /** An empty path that starts in this month. */
    public DemandReference(Month first) {
        this.first = first.index();
    }

    void record(Month month, double[] outputCents, double index, double netCents) {
        if (month.index() != first + output.size()) {
            throw new IllegalStateException("The demand of " + month + " was recorded out of order; expected was "
                    + new Month(first + output.size()) + ".\nMaybe a month was ordered twice?");
        }
        output.add(outputCents.clone());
        exogenousIndex.add(index);
        netValueAdded.add(netCents);
    }

    /** Notes what the months closed so far left with firms and world; the last of them is not yet known when it is ordered. */
    void record(NewDemandFinance.Cash ofLastMonth) {
        cash.add(ofLastMonth);
    }

    /** What a month of the baseline left with firms and world. */
    NewDemandFinance.Cash cash(Month month) {
        return cash.get(place(month));
    }

    /** Output of a section in a month of the baseline, at start prices. */
    double output(Month month, int section) {
        return output.get(place(month))[section];
    }

    /** Volume of exogenous demand in a month of the baseline against the start. */
    double exogenousIndex(Month month) {
        return exogenousIndex.get(place(month));
    }

    /** Value added of all sections in a month of the baseline, net of wear and at factor cost, cents at start prices. */
    double netValueAdded(Month month) {
        return netValueAdded.get(place(month));
    }

    /** Months recorded. */
    public int months() {
        return output.size();
    }

    private int place(Month month) {
        int place = month.index() - first;
        if (place < 0 || place >= output.size()) {
            throw new IllegalStateException("The baseline has no demand for " + month + "; it has " + output.size()
                    + " months from " + new Month(first) + ".\nMaybe run the baseline as long as the scenario?");
        }
        return place;
    }
}
