package nl.draagkracht.scenario.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every instrument is a pure function that changes what it says, and nothing else. */
class InstrumentTest {
    private static final Parameters LAW_OF_2026 =
            ScenarioReader.read("baseline").parameters();
    private static final Month MONTH = Month.of(2028, 1);

    static java.util.stream.Stream<InstrumentType> types() {
        return InstrumentType.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void changesTheParametersAndLeavesThoseGivenAlone(InstrumentType type) {
        var strong = new HashMap<String, Double>();
        for (var number : type.numbers()) {
            var strength = number.strength();
            assertThat(strength.low()).isBetween(strength.minimum(), strength.maximum());
            assertThat(strength.high()).isBetween(strength.low(), strength.maximum());
            strong.put(number.name(), strength.high());
        }
        var before = ScenarioReader.read("baseline").parameters();
        var instrument = type.with(strong);
        var changed = instrument.applyTo(before);
        assertThat(written(changed)).isNotEqualTo(written(before));
        assertThat(before.law()).usingRecursiveComparison().isEqualTo(LAW_OF_2026.law());
        assertThat(InstrumentType.strengths(instrument)).isEqualTo(strong);
        for (var language : Language.values()) {
            assertThat(instrument.clause(language)).isNotBlank().doesNotEndWith(".");
        }
    }

    @Test
    void kindsHaveDifferentWords() {
        assertThat(InstrumentType.all()).extracting(InstrumentType::name).doesNotHaveDuplicates();
        assertThat(InstrumentType.named("wageSubsidy")).isPresent();
        assertThat(InstrumentType.named("wagesubsidy")).isEmpty();
    }

    @Test
    void aLongerWwHelpsLongCareersOnly() {
        var law = law(new UnemploymentInsuranceDuration(36, 3));
        assertThat(law.unemploymentInsurance().durationMonths(26, 10)).isEqualTo(31);
        assertThat(today().unemploymentInsurance().durationMonths(26, 10)).isEqualTo(24);
        assertThat(law.unemploymentInsurance().durationMonths(0, 8)).isEqualTo(8);
    }

    @Test
    void twelveMonthsChangeNothingForShorterRights() {
        var law = law(new UnemploymentInsuranceDuration(12, 3));
        for (double years = 0; years <= 12; years++) {
            assertThat(law.unemploymentInsurance().durationMonths(0, years))
                    .isEqualTo(Math.min(12, today().unemploymentInsurance().durationMonths(0, years)));
        }
    }

    @Test
    void theLevelOfWwIsThatOfTheInstrument() {
        var law = law(new UnemploymentInsuranceLevel(0.8, 0.6, 4, 1)).unemploymentInsurance();
        assertThat(law.benefit(3000, 4, 0)).isEqualTo(2400);
        assertThat(law.benefit(3000, 5, 0)).isEqualTo(1800);
        var lower = law(new UnemploymentInsuranceLevel(0.75, 0.7, 2, 0.8)).unemploymentInsurance();
        assertThat(lower.amounts().maximumDailyWage())
                .isEqualTo(0.8 * today().unemploymentInsurance().amounts().maximumDailyWage());
    }

    @Test
    void linkedBenefitsFollowTheMinimumWageAndOthersDoNot() {
        var linked = law(new MinimumWageLevel(1.1, 1));
        var alone = law(new MinimumWageLevel(1.1, 0));
        assertThat(linked.minimumWage().hourly(30))
                .isEqualTo(alone.minimumWage().hourly(30));
        assertThat(linked.socialAssistance().norm(true, 40, false))
                .isEqualTo(1.1 * today().socialAssistance().norm(true, 40, false));
        assertThat(alone.socialAssistance()).isEqualTo(today().socialAssistance());
        assertThat(linked.statePension().amounts().singleGross())
                .isEqualTo(1.1 * today().statePension().amounts().singleGross());
    }

    @Test
    void aNameThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Revise.number(LAW_OF_2026, "law.minimumWage.hourlie", before -> before))
                .hasMessageContaining("law.minimumWage.hourlie");
        assertThatThrownBy(() -> Revise.number(LAW_OF_2026, "law.minimumWage", before -> before))
                .hasMessageContaining("name of a number");
    }

    /** The numbers that instruments may change, as text. */
    private static String written(Parameters parameters) {
        var law = parameters.law();
        return law.unemploymentInsurance() + " " + law.socialAssistance() + law.minimumWage() + law.wageCostSubsidy()
                + law.wageSubsidy() + law.enactedProposals() + law.wageLink()
                + parameters.labour().workingTime().longestWeek().value()
                + parameters.labour().retraining().seats().value()
                + parameters.income().householdIncomes().careTakeUp().value()
                + law.corporateTax() + law.incomeTax() + law.substantialHoldingTax() + law.wealthTax()
                + law.employeeInsurance()
                + parameters.income().firmIncomes()
                + parameters.income().levies()
                + parameters.treasury().premiumSetting()
                + parameters.income().ownershipShift()
                + parameters.income().residentPayments()
                + parameters.claims().unemploymentDesk()
                + parameters.claims().assistanceDesk()
                + parameters.claims().assessmentDesk()
                + parameters.claims().assessment();
    }

    private static StatuteBook law(Instrument instrument) {
        return new Statutes(instrument.applyTo(LAW_OF_2026).law()).inForce(MONTH);
    }

    private static StatuteBook today() {
        return new Statutes(LAW_OF_2026.law()).inForce(MONTH);
    }
}
