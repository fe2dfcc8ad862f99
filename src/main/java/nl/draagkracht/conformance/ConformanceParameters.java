package nl.draagkracht.conformance;

import nl.draagkracht.kernel.SourcedTable;

/**
 * Everything the conformance check takes as given.
 * Files {@code parameters/conformance/*.json}; no scenario changes them, since they belong to a published model of the United States.
 *
 * @param networkModel numbers of the published model
 * @param check size of our runs
 * @param targets what was published or follows from the equations
 */
public record ConformanceParameters(NetworkModelParameters networkModel, CheckParameters check, SourcedTable targets) {}
