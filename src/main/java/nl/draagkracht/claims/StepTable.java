package nl.draagkracht.claims;

import nl.draagkracht.kernel.SourcedTable;

/** A one-dimensional table of lower bounds as a step function, read once so that household loops do not look up text. */
final class StepTable {
    private final double[] from;
    private final double[] values;

    /** Steps of a table whose only dimension holds lower bounds in rising order, the first of them 0. */
    StepTable(SourcedTable table, String dimension) {
        var keys = table.keys(dimension);
        from = new double[keys.size()];
        values = new double[keys.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = Double.parseDouble(keys.get(i));
            values[i] = table.value(keys.get(i));
        }
    }

    double at(double x) {
        int step = from.length - 1;
        while (step > 0 && x < from[step]) {
            step--;
        }
        return values[step];
    }

    /** Lower bound of the step that contains a share of the total of the values, then of the next one; for quantiles. */
    double quantile(double share, double end) {
        double below = 0;
        for (int step = 0; step < from.length; step++) {
            if (share < below + values[step]) {
                double to = step + 1 < from.length ? from[step + 1] : end;
                return from[step] + (to - from[step]) * (share - below) / values[step];
            }
            below += values[step];
        }
        return end;
    }
}
