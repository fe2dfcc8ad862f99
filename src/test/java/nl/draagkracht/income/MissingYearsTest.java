package nl.draagkracht.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who misses years of AOW, and how many: a tenth came late and is poor as a rule, another tenth was away for a while. */
class MissingYearsTest {
    private static final MissingYears YEARS = new MissingYears(0.1, 0.1, 0.8, 0.08);

    @Test
    void amongThePoorestThreeInTenCameLateAndMissFromNoneToFourFifths() {
        assertEquals(1 - 0.8 * 0.5, YEARS.share(0.15, 0), 1e-12);
        assertEquals(1, YEARS.share(0, 0), 1e-12);
        assertEquals(0.2, YEARS.share(0.3 - 1e-12, 0), 1e-9);
        assertTrue(YEARS.isLate(0.299, 0));
        assertFalse(YEARS.isLate(0.301, 0));
    }

    @Test
    void nobodyAmongTheRichestCameLateAndATenthMissesAFewYears() {
        assertFalse(YEARS.isLate(0, 1));
        assertEquals(0.96, YEARS.share(0.05, 1), 1e-12);
        assertEquals(1, YEARS.share(0.1001, 1), 1e-12);
    }

    @Test
    void overAllRanksTheMeanIsTheShareThatIsInsured() {
        double sum = 0;
        int cells = 1000;
        for (int rank = 0; rank < cells; rank++) {
            for (int draw = 0; draw < cells; draw++) {
                sum += YEARS.share((draw + 0.5) / cells, (rank + 0.5) / cells);
            }
        }
        // a tenth misses 40 % on average, a tenth 4 %
        assertEquals(0.956, sum / cells / cells, 2e-4);
    }
}
