package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A run whose people do not fit into memory is refused before it begins, with the sample that would fit. */
class MemoryNeedTest {
    private static final double INHABITANTS = 18.1e6;
    private static final double GIGABYTE = 1e9;

    private static final int MONTHS = 100;

    @Test
    void allInhabitantsFitIntoSevenGigabytes() {
        assertThat(MemoryNeed.refusal(1, 12, INHABITANTS, 6.3 * GIGABYTE)).isEmpty();
        assertThat(MemoryNeed.refusal(1, 120, INHABITANTS, 7 * GIGABYTE)).isEmpty();
        assertThat(MemoryNeed.refusal(1, 1200, INHABITANTS, 7 * GIGABYTE)).isEmpty();
        assertThat(MemoryNeed.refusal(0.01, 120, INHABITANTS, 0.25 * GIGABYTE)).isEmpty();
    }

    @Test
    void aLongerRunNeedsMoreForNewcomers() {
        // 18.1 million x (300 + 12 x 0.14) bytes and 0.1 GB, a tenth more: 6.12 GB; with 120 months 6.42
        assertThat(MemoryNeed.refusal(1, 12, INHABITANTS, 6.2 * GIGABYTE)).isEmpty();
        assertThat(MemoryNeed.refusal(1, 120, INHABITANTS, 6.2 * GIGABYTE)).isPresent();
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatWould() {
        // 18.1 million x (300 + 100 x 0.14) bytes and 0.1 GB, a tenth more: 6.4 GB; in 2 GB (2 / 1.1 - 0.1) / (18.1 x
        // 0.314) = 0.302
        assertThat(MemoryNeed.refusal(1, MONTHS, INHABITANTS, 2 * GIGABYTE))
                .hasValue("Read a sample of 1.0, which takes at least 6.4 GB of memory, and Java was given 2.0;"
                        + " allowed is a sample up to 0.302. Maybe start it with java -Xmx7g?");
    }

    @Test
    void theSampleNamedFits() {
        assertThat(MemoryNeed.refusal(0.302, MONTHS, INHABITANTS, 2 * GIGABYTE)).isEmpty();
        assertThat(MemoryNeed.refusal(0.303, MONTHS, INHABITANTS, 2 * GIGABYTE)).isPresent();
    }
}
