package nl.draagkracht.population.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.synthesis.Reweighting.Kind;
import org.junit.jupiter.api.Test;

/** A town made into that of another year by taking its households more or less often. */
class ReweightingTest {
    private final TestTown town = TestTown.of(
                    "Utrecht owner: Jan male 38 mid, Els female 36 high; Piet male 5, Mia female 2",
                    "Groningen socialRent: Fatima female 41 mid",
                    "Limburg owner: Toon male 80 low")
            .employ("Jan", 40, 2500)
            .employ("Els", 24, 2600)
            .employ("Fatima", 32, 2100);

    @Test
    void totalsOfTheOtherYearHoldInWholeHouseholds() {
        // four families of two workers and two children, and two old men, ask for 8 workers with, 2 without a family
        var then = Reweighting.of(
                town.population(),
                List.of(
                        new Reweighting.Cell(0, 15, Kind.ALL, 8),
                        new Reweighting.Cell(15, 75, Kind.of(SurveyStatus.EMPLOYED), 10),
                        new Reweighting.Cell(75, 200, Kind.ALL, 3)));
        assertThat(count(then, 0, 15)).isEqualTo(8);
        assertThat(count(then, 15, 75)).isEqualTo(10);
        assertThat(count(then, 75, 200)).isEqualTo(3);
        var links = new HouseholdLinks(then);
        for (int home = 0; home < then.households().count(); home++) {
            int first = then.households().firstMember[home];
            boolean family = then.households().type[home] == town.households().type[town.household("Jan")];
            assertThat(links.members(home)).isEqualTo(family ? 4 : 1);
            for (int i = first; i >= 0; i = then.persons().nextMember[i]) {
                assertThat(then.persons().household[i]).isEqualTo(home);
            }
        }
        assertThat(java.util.Arrays.stream(then.persons().identity)
                        .limit(then.persons().count())
                        .distinct()
                        .count())
                .isEqualTo(21);
    }

    @Test
    void householdsAndKindsOfPeopleCanBeTotalsToo() {
        var single = new Kind(null, List.of(), null, null, HouseholdType.SINGLE);
        var women = new Kind(SurveyStatus.EMPLOYED, List.of(), Sex.FEMALE, null, null);
        var home = new Kind(null, List.of(), null, null, HouseholdType.COUPLE_WITH_CHILDREN);
        town.households().type[town.household("Jan")] = (byte) HouseholdType.COUPLE_WITH_CHILDREN.ordinal();
        var then = Reweighting.of(
                town.population(),
                List.of(
                        new Reweighting.Cell(0, 200, home, 3),
                        new Reweighting.Cell(0, 200, women, 5),
                        new Reweighting.Cell(75, 200, single, 4)));
        int families = 0;
        for (int h = 0; h < then.households().count(); h++) {
            families += then.households().type[h] == HouseholdType.COUPLE_WITH_CHILDREN.ordinal() ? 1 : 0;
        }
        // three families with Els, two Fatimas more, four old men
        assertThat(families).isEqualTo(3);
        assertThat(then.households().count()).isEqualTo(9);
        assertThat(count(then, 75, 200)).isEqualTo(4);
    }

    @Test
    void theGivenPopulationStaysAsItIs() {
        Reweighting.of(town.population(), List.of(new Reweighting.Cell(75, 200, Kind.ALL, 5)));
        assertThat(town.persons().count()).isEqualTo(6);
        assertThat(town.members(town.household("Jan"))).containsExactly("Jan", "Els", "Piet", "Mia");
    }

    private static int count(Population population, int from, int to) {
        int count = 0;
        for (int i = 0; i < population.persons().count(); i++) {
            int age = population.persons().age(i, 0);
            count += age >= from && age < to ? 1 : 0;
        }
        return count;
    }
}
