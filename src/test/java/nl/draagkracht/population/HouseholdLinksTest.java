package nl.draagkracht.population;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.model.TestTown;
import org.junit.jupiter.api.Test;

/** Who lives with whom, in the village. */
class HouseholdLinksTest {
    private final TestTown town = TestTown.village();
    private final HouseholdLinks links = new HouseholdLinks(town.population());

    @Test
    void headComesFirstThenPartnerThenChildren() {
        int family = town.household("Jan");
        assertThat(town.members(family)).containsExactly("Jan", "Els", "Piet", "Mia");
        assertThat(links.head(family)).isEqualTo(town.person("Jan"));
        assertThat(links.partner(family)).isEqualTo(town.person("Els"));
        assertThat(links.partnerOf(town.person("Els"))).isEqualTo(town.person("Jan"));
        assertThat(links.partnerOf(town.person("Piet"))).isEqualTo(-1);
        assertThat(links.adults(family, 0)).isEqualTo(2);
        assertThat(links.members(family)).isEqualTo(4);
    }

    @Test
    void everybodyHasAPosition() {
        assertThat(position("Jan")).isEqualTo(Position.HEAD_OF_COUPLE);
        assertThat(position("Els")).isEqualTo(Position.PARTNER);
        assertThat(position("Mia")).isEqualTo(Position.CHILD);
        assertThat(position("Fatima")).isEqualTo(Position.SINGLE_PARENT);
        assertThat(position("Sami")).isEqualTo(Position.CHILD);
        assertThat(position("Kees")).isEqualTo(Position.SINGLE);
        assertThat(position("Truus")).isEqualTo(Position.INSTITUTIONAL);
    }

    @Test
    void aWidowWithChildrenIsASingleParentAndWithoutThemSingle() {
        assertThat(leave("Jan", town.household("Els"))).isEqualTo(HouseholdType.SINGLE_PARENT);
        assertThat(leave("Toon", town.household("Riet"))).isEqualTo(HouseholdType.SINGLE);
        assertThat(links.head(town.household("Els"))).isEqualTo(town.person("Els"));
    }

    @Test
    void theLastChildLeavesACoupleBehind() {
        int family = town.household("Jan");
        assertThat(leave("Piet", family)).isEqualTo(HouseholdType.COUPLE_WITH_CHILDREN);
        assertThat(leave("Mia", family)).isEqualTo(HouseholdType.COUPLE);
        assertThat(leave("Sami", town.household("Fatima"))).isEqualTo(HouseholdType.SINGLE);
    }

    @Test
    void anOrphanBelowEighteenComesUnderGuardianship() {
        int household = town.household("Fatima");
        assertThat(leave("Fatima", household)).isEqualTo(HouseholdType.INSTITUTION);
    }

    @Test
    void theAdultChildOfALostParentHeadsTheHousehold() {
        var orphans = TestTown.of("Utrecht owner: Ma female 50; Young male 12, Grown female 20");
        var links = new HouseholdLinks(orphans.population());
        int household = orphans.household("Ma");
        assertThat(links.unlink(orphans.person("Ma"), 0)).isFalse();
        assertThat(orphans.members(household)).containsExactly("Grown", "Young");
        assertThat(type(orphans, household)).isEqualTo(HouseholdType.OTHER);
    }

    @Test
    void aPartnerIsSeatedBetweenHeadAndChildren() {
        links.unlink(town.person("Kees"), 0);
        links.seatPartner(town.person("Kees"), town.household("Fatima"));
        int household = town.household("Fatima");
        assertThat(town.members(household)).containsExactly("Fatima", "Kees", "Sami");
        assertThat(type(town, household)).isEqualTo(HouseholdType.COUPLE_WITH_CHILDREN);
    }

    @Test
    void theLastMemberLeavesAnEmptyRow() {
        int household = town.household("Kees");
        assertThat(links.unlink(town.person("Kees"), 0)).isTrue();
        assertThat(town.households().exists(household)).isFalse();
    }

    private HouseholdType leave(String name, int household) {
        links.unlink(town.person(name), 0);
        return type(town, household);
    }

    private static HouseholdType type(TestTown town, int household) {
        return HouseholdType.at(town.households().type[household]);
    }

    private Position position(String name) {
        return links.position(town.person(name));
    }
}
