package nl.draagkracht.scenario;

/**
 * One assumption that a scenario changes, with the reason that its author gives; the report lists them all.
 *
 * @param parameter dotted name, for example {@code technology.scenario.depthHorizon}
 * @param file the scenario file that made the change
 * @param unit unit of the number
 * @param before value or path before, as text
 * @param after value or path after, as text
 * @param why the author's reason
 * @param isPlausible whether every new value lies inside the plausible range of the parameter
 */
public record Change(
        String parameter, String file, String unit, String before, String after, String why, boolean isPlausible) {

    /** This change overruled by a later one of the same number. */
    Change replacedBy(Change later) {
        return new Change(parameter, later.file, unit, before, later.after, later.why, later.isPlausible);
    }
}
