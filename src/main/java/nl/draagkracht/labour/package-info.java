/**
 * Who leaves, loses, seeks and finds work this month, at what wage?
 * ODD: "Leaving and losing work" and "Search, matching, participation, wages". Also seats the start population in firms. Leaves out what
 * firms want (firms), what people claim (claims) and what they are paid in a month (income).
 */
package nl.draagkracht.labour;
