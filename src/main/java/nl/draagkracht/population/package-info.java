/**
 * Who lives in the Netherlands, with whom, and how do they age, multiply, move and die?
 * ODD: "Entities, state, scales" and "People". Persons and households are columns; the start population is built in
 * {@code synthesis}. What people earn, claim or spend is decided in other rooms, which write their own columns.
 */
package nl.draagkracht.population;
