package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Sex;
import org.junit.jupiter.api.Test;

/** The frozen participation of 2025 and the entry that keeps each age on it. */
class ParticipationTest {
    private final ParticipationProfile profile =
            new ParticipationProfile(LabourTown.shipped().participationProfile());

    @Test
    void nobodyBelongsToTheLabourForceBeforeFifteenOrFromSeventyFive() {
        assertThat(profile.at(0, 179)).isZero();
        assertThat(profile.at(0, 180)).isPositive();
        assertThat(profile.at(1, 900)).isZero();
    }

    @Test
    void participationIsThePublishedOneOfMenAndWomenOfThirtyToForty() {
        // CBS 2025Q4 by band: men 25-35 93.8 %, 35-45 94.4 %; women 89.3 and 86.3 %
        assertThat(mean(Sex.MALE)).isCloseTo(0.943, within(0.01));
        assertThat(mean(Sex.FEMALE)).isCloseTo(0.877, within(0.015));
    }

    private double mean(Sex sex) {
        double sum = 0;
        for (int age = 30; age < 40; age++) {
            sum += profile.ofYear(sex.ordinal(), age);
        }
        return sum / 10;
    }

    @Test
    void entryIsWhatExitsAndTheProfileLeaveOpen() {
        var town = new LabourTown(20_000, 1, 1, LabourTown.shipped(), null);
        var participation = town.labour.participation();
        var fitted = participation.profile();
        for (int months = 200; months < 700; months += 50) {
            double before = fitted.at(0, months - 1);
            double now = fitted.at(0, months);
            double exits = (before + participation.entry(0, months) * (1 - before) - now) / before;
            assertThat(exits).as("normal exits implied at %s months", months).isBetween(0.002, 0.05);
        }
    }

    @Test
    void workersRetireInAdditionWhereParticipationFallsFasterThanTheyLeaveAnyhow() {
        var participation = new LabourTown(20_000, 1, 1, LabourTown.shipped(), null).labour.participation();
        assertThat(participation.retirement(0, 12 * 67)).isGreaterThan(0.005);
        assertThat(participation.retirement(0, 12 * 40)).isZero();
        assertThat(participation.retirement(1, 900)).isEqualTo(1);
    }
}
