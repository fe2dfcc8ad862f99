/**
 * Do the labour room's own functions, in their simplest limit, give the numbers that others have published?
 * ODD: "Seekers find jobs", limit case. One occupation network, no provinces, contracts, wages or durations: the model of del Rio-Chanona
 * et al. (2021). Leaves out everything Dutch; the facts of the Netherlands are held against the whole model elsewhere.
 */
package nl.draagkracht.conformance;
