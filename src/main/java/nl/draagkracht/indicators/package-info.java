/**
 * What is measured, in which unit, and against which limit is it judged?
 * ODD: "Observation" and "Verdict". One definition per indicator. Leaves out: bands over many runs, charts.
 */
package nl.draagkracht.indicators;
