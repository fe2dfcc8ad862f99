package nl.draagkracht.report.page;

/**
 * One line, or one set of bars, of a chart.
 *
 * @param id column name in the CSV
 * @param role what colour and dash follow from: {@code scenario, baseline, withoutFeedback} or {@code part}
 * @param name words of the legend and of the table
 * @param values by month or by category, in the unit of the indicator
 */
record Line(String id, String role, Wording name, double[] values) {

    /** A line of its own colour. */
    static Line part(String id, Wording name, double[] values) {
        return new Line(id, "part", name, values);
    }
}
