package nl.draagkracht.firms;

import nl.draagkracht.kernel.SourcedTable;

/**
 * All numbers about employers and the work they offer.
 * Files in {@code parameters/firms}.
 *
 * @param firmsByClass firms by section and size class
 * @param jobsByClass employee jobs by section and size class
 * @param headcountBounds smallest and largest headcount of a firm of a size class
 * @param vacanciesBySection open vacancies at the start, thousand
 * @param startVacancies work without a worker at the start
 * @param sectionTrend declared trend of a section's share in jobs, per year
 * @param labourDemand answer of wanted jobs to labour cost
 * @param displacement work that comes back
 * @param hiringFreeze how far ahead leavers are not replaced
 * @param entryLevel answer of entry-level openings to scarce experience
 */
public record FirmsParameters(
        SourcedTable firmsByClass,
        SourcedTable jobsByClass,
        SourcedTable headcountBounds,
        SourcedTable vacanciesBySection,
        StartVacancies startVacancies,
        SourcedTable sectionTrend,
        LabourDemandParameters labourDemand,
        DisplacementParameters displacement,
        HiringFreezeParameters hiringFreeze,
        EntryLevelParameters entryLevel) {}
