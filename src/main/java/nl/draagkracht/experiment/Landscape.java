package nl.draagkracht.experiment;

/** What a search walks over: the weighted misses of a point, whose squares add up to the height that is brought down. */
@FunctionalInterface
interface Landscape {
    /**
     * The misses of a point.
     *
     * @param point every number between 0 and 1, its place within its bounds
     * @return always as many, in the same order
     */
    double[] misses(double[] point);

    /** The height of a point: the sum of its squared misses. */
    default double height(double[] point) {
        return Misfit.sum(misses(point));
    }
}
