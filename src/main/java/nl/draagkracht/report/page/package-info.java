/**
 * How does one run read as a policy note?
 * ODD: "Observation". The self-contained page {@code report.html}: verdict, limits, charts whose titles state what the
 * numbers show, assumptions, known misses, how to reproduce; in English and Dutch. Words stand in
 * {@code report/texts}, looks and drawing in {@code report/page.css} and the scripts beside it. Leaves out: any number
 * that the run did not measure.
 */
package nl.draagkracht.report.page;
