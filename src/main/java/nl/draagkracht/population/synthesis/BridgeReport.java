package nl.draagkracht.population.synthesis;

import static nl.draagkracht.population.synthesis.WorkClasses.SECTIONS;

import nl.draagkracht.kernel.Section;
import nl.draagkracht.population.Persons;

/**
 * The bridge from employed persons (survey, 9,867 thousand) to employed persons in the national accounts (10,311 thousand) by section.
 * Agency workers stand in section N of the accounts and with the user firm in the survey; directors, cross-border workers, institutions,
 * under 15 and over 74 make the rest. People use the survey, firms and euros the accounts (fact tables, order of trust).
 */
final class BridgeReport {
    private BridgeReport() {}

    /** Writes one contradiction per section into the fit report: persons built, persons in the accounts. */
    static void write(WorkScene scene) {
        Persons p = scene.persons;
        double[] built = new double[Section.COUNT];
        for (int i = 0; i < scene.size; i++) {
            if (JobStep.employed(scene, i)) {
                built[p.section[i]]++;
            }
        }
        var bridge = scene.tables.jobs().personsJobsBridge();
        for (int s = 0; s < Section.COUNT; s++) {
            scene.report.contradiction(new FitReport.Contradiction(
                    "employed in section " + SECTIONS.get(s) + ": survey against national accounts",
                    built[s],
                    scene.share * bridge.value(SECTIONS.get(s), "accounts"),
                    "survey for persons; accounts for firms and euros, by the table persons-jobs-bridge"));
        }
    }
}
