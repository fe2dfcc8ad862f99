package nl.draagkracht.technology;

import nl.draagkracht.kernel.SourcedTable;

/**
 * All numbers about AI: the scenario and what is measured about tasks and firms.
 * Files in {@code parameters/technology}; a scenario changes {@code technology/scenario/...} and, for a shock to some sections only,
 * {@code technology/sectionReach}.
 *
 * @param scenario how far and how fast AI goes
 * @param frontier shape of frontier and depth in time
 * @param adoption adoption at the start
 * @param taskExposure by occupation: alpha, beta, zeta (shares of tasks) and theta (complementarity)
 * @param employmentByOccupation thousand employed persons, the weights of the economy mean
 * @param adoptionOffsets logit offsets by size class and section
 * @param sectionReach share of the labour saved by AI that a scenario lets through to a section, 1 everywhere unless a scenario says so
 */
public record TechnologyParameters(
        TechnologyScenario scenario,
        FrontierParameters frontier,
        AdoptionParameters adoption,
        SourcedTable taskExposure,
        SourcedTable employmentByOccupation,
        SourcedTable adoptionOffsets,
        SourcedTable sectionReach) {}
