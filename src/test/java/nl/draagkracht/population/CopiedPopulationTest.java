package nl.draagkracht.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import nl.draagkracht.model.TestTown;
import org.junit.jupiter.api.Test;

/** A copy of the people holds every column, equal and its own, so that one life cannot reach into another. */
class CopiedPopulationTest {

    @Test
    void everyColumnIsCopied() throws IllegalAccessException {
        var town = TestTown.village().employ("Jan", 36, 2_345).population();
        var copy = town.copy();
        assertCopied(town.persons(), copy.persons());
        assertCopied(town.households(), copy.households());
        assertThat(copy.persons().count()).isEqualTo(town.persons().count());
        assertThat(copy.households().count()).isEqualTo(town.households().count());
    }

    private static void assertCopied(Object rows, Object copies) throws IllegalAccessException {
        for (Field column : rows.getClass().getFields()) {
            if (!Modifier.isStatic(column.getModifiers())) {
                assertThat(column.get(copies)).as(column.getName()).isNotSameAs(column.get(rows));
                assertThat(Array.getLength(column.get(copies))).isEqualTo(Array.getLength(column.get(rows)));
                assertThat(column.get(copies)).as(column.getName()).isEqualTo(column.get(rows));
            }
        }
    }
}
