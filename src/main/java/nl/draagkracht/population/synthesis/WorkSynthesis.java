package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Population;

/**
 * Part two of the start population of the Netherlands: work, income position and running rights on 1 January 2026.
 * Reads like the list of its steps; each step fits published tables and hands the numbers out by quota (model page 4.1).
 */
public final class WorkSynthesis {
    private WorkSynthesis() {}

    /** Gives every person of a population of people and households work, pay, a career and rights; fills the report. */
    public static void fill(Population population, WorkTables tables, FitReport report, Draws draws, Sweep sweep) {
        var scene = new WorkScene(population, tables, report, draws, sweep);
        new StatusStep(scene).run();
        new ActivityStep(scene).run();
        new JobStep(scene).run();
        new HoursStep(scene).run();
        new DurationStep(scene).run();
        new LastJobStep(scene).run();
        new WageStep(scene).run();
        new HistoryStep(scene).run();
        // Anw comes before bijstand in law: who has it is no candidate for that
        new ProvisionStep(scene).survivors();
        new AssistanceStep(scene).run();
        new InsuranceStep(scene).run();
        new BenefitStep(scene).run();
        new ProvisionStep(scene).older();
        BridgeReport.write(scene);
    }
}
