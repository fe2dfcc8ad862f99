package nl.draagkracht.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/**
 * The house test of chance: uniform, and independent across decisions, months, neighbours and seeds.
 * For an ideal generator each bound fails with a probability below 1e-6 (5.5 standard errors two-sided: 4e-8; chi-square: the quantile
 * at 1 - 1e-7); with some hundred bounds the whole class has a false-alarm probability below 1e-4, once, since all draws are seeded.
 * Philox 4x64 of Apache Commons RNG passes the same yardstick and a poor generator does not, so the yardstick is tested too.
 */
class DrawsTest {
    private static final int MANY = 1 << 18;
    private static final double ERRORS = 5.5;
    private final Draws draws = new Draws(1);
    private final UniformRandomProvider philox = RandomSource.PHILOX_4X64.create(1L);

    @Test
    void uniformOverAgents() {
        for (var decision : Decision.values()) {
            assertUniform(agent -> draws.uniform(decision, agent, 0));
        }
    }

    @Test
    void uniformOverMonths() {
        assertUniform(month -> draws.uniform(Decision.FATE, 17, month));
    }

    @Test
    void uniformOverSeeds() {
        assertUniform(seed -> new Draws(seed).uniform(Decision.FATE, 17, 3));
    }

    @Test
    void lowBitsAreFair() {
        assertUniform(agent -> (draws.bits(Decision.CHILD_SEX, agent, 5) & 0xFFFF) / 65536.0);
    }

    @Test
    void neighboursAreIndependent() {
        for (int distance : new int[] {1, 2, 64}) {
            assertIndependent(at(0), agent -> draws.uniform(Decision.FATE, agent + distance, 0));
        }
    }

    @Test
    void monthsAreIndependent() {
        assertIndependent(at(0), at(1));
        assertIndependent(at(0), at(12));
    }

    @Test
    void decisionsAreIndependent() {
        var decisions = Decision.values();
        for (int i = 1; i < decisions.length; i++) {
            var one = decisions[i - 1];
            var other = decisions[i];
            assertIndependent(agent -> draws.uniform(one, agent, 0), agent -> draws.uniform(other, agent, 0));
        }
    }

    @Test
    void seedsAreIndependent() {
        var other = new Draws(2);
        assertIndependent(at(0), agent -> other.uniform(Decision.FATE, agent, 0));
    }

    @Test
    void philoxPassesTheSameYardstick() {
        assertUniform(any -> philox.nextDouble());
        assertIndependent(any -> philox.nextDouble(), any -> philox.nextDouble());
    }

    @Test
    void aPoorGeneratorDoesNot() {
        var state = new AtomicLong(1);
        IntToDoubleFunction poor = any -> state.updateAndGet(x -> (x * 5 + 1) & 0xFFF) / 4096.0;
        assertThatThrownBy(() -> assertIndependent(poor, poor)).isInstanceOf(AssertionError.class);
    }

    @Test
    void numbersStayInsideTheirBounds() {
        for (int agent = 0; agent < 100_000; agent++) {
            assertThat(draws.uniform(Decision.FATE, agent, 0)).isStrictlyBetween(0.0, 1.0);
            assertThat(draws.below(7, Decision.FATE, agent, 0)).isBetween(0, 6);
        }
        assertThat(draws.uniform(Decision.FATE, 5, 7)).isEqualTo(new Draws(1).uniform(Decision.FATE, 5, 7));
    }

    private IntToDoubleFunction at(int month) {
        return agent -> draws.uniform(Decision.FATE, agent, month);
    }

    /** Chi-square over 1024 cells, and the mean. */
    private static void assertUniform(IntToDoubleFunction uniform) {
        int cells = 1024;
        var counts = new int[cells];
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            double u = uniform.applyAsDouble(i);
            counts[(int) (u * cells)]++;
            sum += u;
        }
        assertThat(chiSquare(counts)).isLessThan(bound(cells));
        double error = ERRORS / Math.sqrt(12.0 * MANY);
        assertThat(sum / MANY - 0.5).isBetween(-error, error);
    }

    /** Chi-square over 32 x 32 cells of the pair, and the correlation. */
    private static void assertIndependent(IntToDoubleFunction one, IntToDoubleFunction other) {
        int side = 32;
        var counts = new int[side * side];
        double product = 0;
        for (int i = 0; i < MANY; i++) {
            double u = one.applyAsDouble(i);
            double v = other.applyAsDouble(i);
            counts[(int) (u * side) * side + (int) (v * side)]++;
            product += (u - 0.5) * (v - 0.5);
        }
        assertThat(chiSquare(counts)).isLessThan(bound(side * side));
        double error = ERRORS / Math.sqrt(MANY);
        assertThat(12 * product / MANY).isBetween(-error, error);
    }

    private static double chiSquare(int[] counts) {
        double expected = (double) MANY / counts.length;
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    private static double bound(int cells) {
        return new ChiSquaredDistribution(cells - 1.0).inverseCumulativeProbability(1 - 1e-7);
    }
}
