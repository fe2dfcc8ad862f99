package nl.draagkracht.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A sweep visits every row once and hands results back in row order, whatever the threads. */
class SweepTest {
    @Test
    void resultsComeInChunkOrder() {
        int size = 5 * Sweep.CHUNK + 3;
        for (int threads = 1; threads <= 4; threads++) {
            try (var sweep = new Sweep(threads)) {
                int expected = 0;
                for (var chunk : sweep.chunks(size, (from, to) -> new int[] {from, to})) {
                    assertThat(chunk[0]).isEqualTo(expected);
                    expected = chunk[1];
                }
                assertThat(expected).isEqualTo(size);
            }
        }
    }

    @Test
    void aFailureInAChunkIsTheCallersFailure() {
        try (var sweep = new Sweep(2)) {
            assertThatThrownBy(() -> sweep.chunks(3 * Sweep.CHUNK, (from, to) -> {
                        throw new IllegalStateException("chunk " + from);
                    }))
                    .hasMessageContaining("chunk 0");
        }
    }
}
