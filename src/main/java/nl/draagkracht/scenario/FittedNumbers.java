package nl.draagkracht.scenario;

import java.util.List;
import java.util.TreeSet;

/**
 * How many numbers of the model were fitted, to how many published ones: counted from the files, so that no page can say fewer.
 * Fitted by the plan are those of the packaged plan and of a packaged calibration; fitted by hand those of {@code calibration/by-hand.csv},
 * each with what fixed it. What was estimated outside the model from its own source is no fitted number, nor are the cells of the start
 * population, which iterative fitting gives.
 *
 * @param byPlan dotted names of the numbers of the plan
 * @param byHand numbers moved by hand
 * @param planMoments published numbers of the plan
 * @param baseline published numbers of the baseline that have a tolerance
 * @param history numbers of history that have a tolerance
 * @param displacement losses after displacement that have a tolerance
 */
public record FittedNumbers(
        List<String> byPlan, List<ByHand> byHand, int planMoments, int baseline, int history, int displacement) {

    /**
     * A number moved by hand until something came out.
     *
     * @param parameter dotted name
     * @param fixedBy what came out
     * @param rows where that stands: {@code hindcast} or {@code baseline} rows, only in its {@code source}, or {@code none}
     */
    public record ByHand(String parameter, String fixedBy, String rows) {}

    /** The count of the packaged files. */
    public static FittedNumbers packaged() {
        var plan = CalibrationPlanFile.read(CalibrationPlanFile.PACKAGED);
        var names = new TreeSet<String>();
        plan.parameters().forEach(number -> names.add(number.name()));
        Calibration.packaged().ifPresent(found -> found.parameters().forEach(fitted -> names.add(fitted.name())));
        List<ByHand> byHand = TargetFile.rows("calibration/by-hand").stream()
                .map(row -> new ByHand(row.get("parameter"), row.get("fixedBy"), row.get("rows")))
                .filter(number -> !names.contains(number.parameter()))
                .toList();
        long history = Episode.YEARS.stream()
                .flatMap(year -> Episode.of(year).targets().stream())
                .filter(target -> target.allowed().isPresent())
                .count();
        return new FittedNumbers(
                List.copyOf(names),
                byHand,
                plan.moments().size(),
                (int) TargetFile.baseline().stream()
                        .filter(target -> target.tolerance().isPresent())
                        .count(),
                (int) history,
                (int) DisplacementTarget.all().stream()
                        .filter(target -> target.tolerance().isPresent())
                        .count());
    }

    /** Numbers fitted in any way. */
    public int fitted() {
        return byPlan.size() + byHand.size();
    }

    /** Published numbers held against the model. */
    public int compared() {
        return baseline + history + displacement;
    }

    /** The count in words: {@code validate} and the page of calibration. */
    public String sentence() {
        return fitted() + " numbers were fitted: " + byPlan.size() + " by the plan to " + planMoments
                + " published numbers, " + byHand.size() + " by hand. " + compared()
                + " published numbers with a tolerance are compared: " + baseline + " of the baseline, " + history
                + " of 2008-2013 and 2020-2022, " + displacement + " after displacement.";
    }
}
