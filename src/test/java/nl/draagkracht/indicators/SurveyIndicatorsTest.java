package nl.draagkracht.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.model.TestTown;
import org.junit.jupiter.api.Test;

/** The same persons three months apart, and what becomes of those who enter WW, in a town whose people are told what to do. */
class SurveyIndicatorsTest {
    private final TestTown town = TestTown.sample(
            0.5, "Utrecht owner: Jan male 38, Els female 36", "Limburg owner: Kees male 24, Riet female 80");
    private final Sheet sheet = new Sheet(0.5);
    private final SurveyIndicators survey = new SurveyIndicators(sheet, 0.925);
    private int month;

    @Test
    void countsTheSamePersonsThreeMonthsApartWhateverHappenedBetween() {
        is("Jan", SurveyStatus.EMPLOYED);
        is("Els", SurveyStatus.UNEMPLOYED);
        is("Kees", SurveyStatus.EMPLOYED);
        live(1);
        is("Jan", SurveyStatus.UNEMPLOYED);
        live(1);
        is("Jan", SurveyStatus.EMPLOYED);
        is("Kees", SurveyStatus.INACTIVE);
        live(1);
        assertThat(rows(Indicator.THREE_MONTH_FLOW)).isEmpty();
        live(1);

        // half of the town is simulated, so every person counts for two; Riet is too old for the survey
        assertThat(flow("employed>employed")).isEqualTo(2);
        assertThat(flow("unemployed>unemployed")).isEqualTo(2);
        assertThat(flow("employed>inactive")).isEqualTo(2);
        assertThat(rows(Indicator.THREE_MONTH_FLOW).stream()
                        .mapToDouble(IndicatorRow::value)
                        .sum())
                .isEqualTo(6);
    }

    @Test
    void whoEntersWwIsFollowedForAYear() {
        insure("Kees", true);
        live(1);
        insure("Jan", true);
        insure("Els", true);
        is("Jan", SurveyStatus.UNEMPLOYED);
        is("Els", SurveyStatus.UNEMPLOYED);
        live(1);
        is("Jan", SurveyStatus.EMPLOYED);
        live(1);
        is("Jan", SurveyStatus.UNEMPLOYED);
        live(4);
        is("Els", SurveyStatus.EMPLOYED);
        live(1);

        // Kees had WW when the survey began and is in no cohort; six months after the start Els works, Jan did before
        assertThat(share(Indicator.WW_COHORT_AT_WORK, "3")).isZero();
        assertThat(share(Indicator.WW_COHORT_FOUND_WORK, "3")).isEqualTo(0.5);
        assertThat(share(Indicator.WW_COHORT_AT_WORK, "6")).isEqualTo(0.5);
        assertThat(share(Indicator.WW_COHORT_FOUND_WORK, "6")).isEqualTo(1.0, within(1e-12));
    }

    private void live(int months) {
        for (int k = 0; k < months; k++) {
            sheet.turnTo(new Month(month));
            survey.follow(town.population(), new Month(month++));
        }
    }

    private void is(String name, SurveyStatus status) {
        town.persons().status[town.person(name)] = (byte) status.ordinal();
    }

    private void insure(String name, boolean insured) {
        town.persons().rights[town.person(name)] = insured ? (short) Scheme.WW.bit() : 0;
    }

    private List<IndicatorRow> rows(Indicator indicator) {
        return sheet.rows().stream().filter(row -> row.indicator() == indicator).toList();
    }

    private double flow(String statuses) {
        return rows(Indicator.THREE_MONTH_FLOW).stream()
                .filter(row -> row.group().equals(statuses))
                .mapToDouble(IndicatorRow::value)
                .sum();
    }

    private double share(Indicator indicator, String months) {
        return rows(indicator).stream()
                .filter(row -> row.group().equals(months))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
