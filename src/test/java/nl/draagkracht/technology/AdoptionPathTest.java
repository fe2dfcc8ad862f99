package nl.draagkracht.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SizeClass;
import org.junit.jupiter.api.Test;

/** Adoption against hand-worked shares and against the hazard integrated in small steps. */
class AdoptionPathTest {
    @Test
    void startsAtTheMeasuredShareMovedByTheOffsetsOfSizeAndSection() {
        var path = new AdoptionPath(TestScenario.frozen().parameters());
        // logit(0.332) = -0.69915; + 1.318 + 1.548 = 2.16685; - 1.036 - 1.059 = -2.79415
        assertThat(path.share(Section.J.ordinal(), SizeClass.FROM_250.ordinal(), 0))
                .isCloseTo(0.89723, within(1e-5));
        assertThat(path.share(Section.F.ordinal(), SizeClass.TWO_TO_NINE.ordinal(), 0))
                .isCloseTo(0.05764, within(1e-5));
    }

    @Test
    void followsTheLogisticCurve() {
        // 0.9 / (1 + (0.9 / 0.3 - 1) exp(-2))
        assertThat(AdoptionPath.share(0.3, 0.5, 0.9, 4)).isCloseTo(0.708287, within(1e-6));
    }

    @Test
    void theCurveIsWhatTheHazardOfNonAdoptersAddsUpTo() {
        double share = 0.12;
        int stepsPerYear = 20_000;
        for (int step = 0; step < 6 * stepsPerYear; step++) {
            share += (1 - share) * AdoptionPath.hazard(share, 0.55, 0.92) / stepsPerYear;
        }
        assertThat(AdoptionPath.share(0.12, 0.55, 0.92, 6)).isCloseTo(share, within(1e-4));
    }

    @Test
    void aCellAboveTheCeilingStaysAndItsHazardIsNotNegative() {
        assertThat(AdoptionPath.share(0.9, 1.1, 0.8, 5)).isEqualTo(0.9);
        assertThat(AdoptionPath.hazard(0.9, 1.1, 0.8)).isZero();
    }

    @Test
    void smallFirmsLag() {
        var path = new AdoptionPath(TestScenario.expected().parameters());
        double small = path.share(Section.G.ordinal(), SizeClass.ONE.ordinal(), 5);
        double large = path.share(Section.G.ordinal(), SizeClass.FROM_250.ordinal(), 5);
        assertThat(small).isLessThan(large);
    }
}
