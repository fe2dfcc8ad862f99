package nl.draagkracht.indicators;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Month;

/**
 * The sheet on which the measured numbers of a run are written, month after month, at full scale.
 * Counts of the sample are divided by the sample share here and nowhere else.
 */
public final class Sheet {
    private final double sampleShare;
    private final List<IndicatorRow> rows = new ArrayList<>();
    private Month month = Month.START;

    /** An empty sheet of a sample. */
    public Sheet(double sampleShare) {
        this.sampleShare = sampleShare;
    }

    /** Turns to a month. */
    public void turnTo(Month next) {
        month = next;
    }

    /** Everything written so far. */
    public List<IndicatorRow> rows() {
        return rows;
    }

    /** This month's number of the whole country, NaN when it was not written. */
    public double total(Indicator indicator) {
        for (int i = rows.size() - 1; i >= 0 && rows.get(i).month().equals(month); i--) {
            var row = rows.get(i);
            if (row.indicator() == indicator && row.breakdown().equals(IndicatorRow.TOTAL)) {
                return row.value();
            }
        }
        return Double.NaN;
    }

    /** Writes a number of the whole country as it is. */
    void value(Indicator indicator, double value) {
        rows.add(IndicatorRow.total(month, indicator, value));
    }

    /** Writes a count of the sample for the whole country. */
    void count(Indicator indicator, double inSample) {
        value(indicator, inSample / sampleShare);
    }

    /** Writes cents of the sample as euros of the whole country. */
    void cents(Indicator indicator, long inSample) {
        value(indicator, inSample / 100.0 / sampleShare);
    }

    /** Writes a number of a group as it is. */
    void value(Indicator indicator, String breakdown, String group, double value) {
        rows.add(new IndicatorRow(month, indicator, breakdown, group, value));
    }

    /** Writes a count of the sample for a group of the country. */
    void count(Indicator indicator, String breakdown, String group, double inSample) {
        value(indicator, breakdown, group, inSample / sampleShare);
    }

    /** Writes counts of the sample by a trait. */
    void counts(Indicator indicator, Trait trait, long[] inSample) {
        for (int value = 0; value < inSample.length; value++) {
            count(indicator, trait.breakdown(), trait.group(value), inSample[value]);
        }
    }
}
