package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.experiment.Beveridge.Point;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.report.BeveridgePicture;
import org.junit.jupiter.api.Test;

/** Which way a path turns, and its picture. */
class BeveridgeTest {

    /** Vacancies fall first, then unemployment rises, vacancies return, unemployment falls: a square of two by one point. */
    private static final List<Point> SLUMP = points(4, 3, 4, 2, 6, 2, 6, 3);

    private static List<Point> points(double... percent) {
        var path = new ArrayList<Point>();
        for (int k = 0; k < percent.length; k += 2) {
            path.add(new Point(Month.of(2008, 1).plus(k / 2), percent[k] / 100, percent[k + 1] / 100));
        }
        return path;
    }

    @Test
    void vacanciesThatLeadTurnThePathCounterClockwise() {
        assertThat(Beveridge.area(SLUMP)).isCloseTo(2, within(1e-9));
        var lagging = points(4, 3, 6, 3, 6, 2, 4, 2);
        assertThat(Beveridge.area(lagging)).isCloseTo(-2, within(1e-9));
        assertThat(BeveridgePicture.turn(2)).startsWith("counter-clockwise").contains("+2.00");
        assertThat(BeveridgePicture.turn(-2)).startsWith("clockwise").contains("-2.00");
    }

    @Test
    void theBaselinesOwnDriftIsTakenOut() {
        var still = points(1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(Beveridge.beside(SLUMP, still).get(2)).satisfies(point -> {
            assertThat(point.month()).isEqualTo(Month.of(2008, 3));
            assertThat(point.unemployment()).isCloseTo(0.05, within(1e-12));
            assertThat(point.vacancies()).isCloseTo(0.01, within(1e-12));
        });
        assertThat(Beveridge.area(Beveridge.beside(SLUMP, SLUMP))).isZero();
    }

    @Test
    void threeMonthsAreAveragedAndTwoAtTheEnds() {
        var smooth = Beveridge.smoothed(points(3, 1, 6, 1, 9, 4, 9, 1));
        assertThat(smooth)
                .extracting(Point::unemployment)
                .satisfiesExactly(
                        value -> assertThat(value).isCloseTo(0.045, within(1e-12)),
                        value -> assertThat(value).isCloseTo(0.06, within(1e-12)),
                        value -> assertThat(value).isCloseTo(0.08, within(1e-12)),
                        value -> assertThat(value).isCloseTo(0.09, within(1e-12)));
        assertThat(smooth).hasSize(4);
    }

    @Test
    void thePictureNamesItsAxesItsYearsAndItsDirection() {
        var path = new ArrayList<Point>();
        for (int t = 0; t < 48; t++) {
            double turned = 2 * Math.PI * t / 48;
            path.add(new Point(
                    Month.of(2008, 1).plus(t), 0.05 + 0.01 * Math.cos(turned), 0.03 + 0.01 * Math.sin(turned)));
        }
        String svg = new BeveridgePicture(path).svg();
        assertThat(svg)
                .contains("unemployed, % of the labour force", "vacancies, % of jobs filled or open")
                .contains(">2008-01<", ">2009<", ">2010<", ">2011<", ">2011-12<")
                .contains("turns counter-clockwise", "4.0 %", "6.0 %")
                .doesNotContain("NaN", "Infinity");
        assertThat(svg.split("class=\"arrow\"")).hasSize(5);
    }
}
