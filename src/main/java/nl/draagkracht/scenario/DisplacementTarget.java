package nl.draagkracht.scenario;

import java.util.List;
import java.util.OptionalDouble;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Grade;

/**
 * Loss of employment of Dutch workers some years after they were displaced, relative to workers like them who were not.
 * Deelen, de Graaf-Zijl and van den Berge 2018, IZA Journal of Labor Economics 7:3, table 7.
 *
 * @param education education
 * @param fromAge youngest age at displacement
 * @param toAge first age beyond
 * @param year years after
 * @param effect difference in the share at work
 * @param tolerance largest distance, in shares; empty when the row is only reported
 * @param grade how well it is founded
 * @param source who published it
 */
public record DisplacementTarget(
        Education education,
        int fromAge,
        int toAge,
        int year,
        double effect,
        OptionalDouble tolerance,
        Grade grade,
        String source) {

    /** The published losses, in the order of the file. */
    public static List<DisplacementTarget> all() {
        return TargetFile.rows("targets/displacement").stream()
                .map(row -> {
                    String[] ages = row.get("age").split("-");
                    return new DisplacementTarget(
                            Education.of(row.get("education")),
                            Integer.parseInt(ages[0]),
                            Integer.parseInt(ages[1]) + 1,
                            Integer.parseInt(row.get("year")),
                            TargetFile.number(row, "effect"),
                            row.get("tolerance").isEmpty()
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(TargetFile.number(row, "tolerance")),
                            Grade.valueOf(row.get("grade")),
                            row.get("source"));
                })
                .toList();
    }

    /** The age band, for example {@code 45-54}. */
    public String age() {
        return fromAge + "-" + (toAge - 1);
    }
}
