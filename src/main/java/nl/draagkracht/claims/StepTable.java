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

    /** The value from the last bound on. */
    double last() {
        return values[values.length - 1];
    }
}
