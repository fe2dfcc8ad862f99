package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every method finds the lowest point of a bowl whose place is known, and repeats itself with the same seed. */
class SearchMethodTest {
    private static final double[] LOWEST = {0.3, 0.8, 0.55};
    private static final double[] START = {0.5, 0.5, 0.5};

    @ParameterizedTest
    @EnumSource(SearchMethod.class)
    void theLowestPointOfABowlIsFound(SearchMethod method) {
        List<double[]> tried = new ArrayList<>();
        method.search(point -> bowl(point, tried), START, 600, 7);
        double[] best = best(tried);
        for (int i = 0; i < LOWEST.length; i++) {
            assertThat(best[i]).isCloseTo(LOWEST[i], within(0.01));
        }
        assertThat(tried).allMatch(point -> point[0] >= 0 && point[1] <= 1);
    }

    @ParameterizedTest
    @EnumSource(SearchMethod.class)
    void theSameSeedTriesTheSamePoints(SearchMethod method) {
        List<double[]> once = new ArrayList<>();
        List<double[]> again = new ArrayList<>();
        String ended = method.search(point -> bowl(point, once), START, 25, 7);
        method.search(point -> bowl(point, again), START, 25, 7);
        assertThat(once).hasSizeBetween(8, 25);
        assertThat(again.toArray(new double[0][])).isDeepEqualTo(once.toArray(new double[0][]));
        assertThat(ended).isNotEmpty();
    }

    /** A tilted bowl 3x^2 + 2y^2 + 5z^2 + 2xy - yz: the numbers act on each other, as those of a labour market do. */
    private static double[] bowl(double[] point, List<double[]> tried) {
        tried.add(point.clone());
        double x = point[0] - LOWEST[0];
        double y = point[1] - LOWEST[1];
        double z = point[2] - LOWEST[2];
        return new double[] {x + y, Math.sqrt(2) * x, y - z / 2, Math.sqrt(4.75) * z};
    }

    private static double[] best(List<double[]> tried) {
        double[] best = tried.get(0);
        for (double[] point : tried) {
            best = height(point) < height(best) ? point : best;
        }
        return best;
    }

    private static double height(double[] point) {
        Landscape landscape = place -> bowl(place, new ArrayList<>());
        return landscape.height(point);
    }
}
