/**
 * Which words do all rooms share: months, money, sources, classifications, chance?
 * ODD: "Entities, state, scales". No behaviour of the domain; the JDK only.
 */
package nl.draagkracht.kernel;
