package nl.draagkracht.law.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.scenario.LawCaseFile;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our own cases per statute, in law/own: published rows, and amounts worked out from the text of the statute apart from the
 * code, just below and above its thresholds, in all years.
 */
class OwnCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/law/own");
    private static final CaseBook BOOK = new CaseBook(new Statutes(ParameterReader.room("law", LawParameters.class)));

    @ParameterizedTest
    @MethodSource("cases")
    void theStatuteBookGivesTheAmountOfTheStatute(LawCase published) {
        var check = CaseCheck.of(BOOK, published);
        assertThat(check.outcome()).as(check.toString()).isEqualTo(CaseCheck.Outcome.OK);
    }

    @Test
    void everyDomainHasAtLeastEightCases() throws IOException {
        var counts = new TreeMap<String, Integer>();
        cases().forEach(published -> counts.merge(published.domain(), 1, Integer::sum));
        assertThat(CaseBook.domains().stream().map(CaseDomain::name).filter(name -> counts.getOrDefault(name, 0) < 8))
                .isEmpty();
    }

    /** Every statute of the book, by class, and the domain (and output) in which its cases stand: at least eight in each. */
    private static final String STATUTES = """
            CareAllowance zorgtoeslag
            ChildBenefit kinderbijslag
            ChildBudget kindgebonden_budget
            ChildcareAllowance kinderopvangtoeslag
            CorporateTax corporate_tax
            Disability wia, iva, wao, wajong
            DividendTax dividend_tax
            EmergencySelfEmployed tozo
            EmployeeInsurance payroll/awf_month, payroll/aof_month, payroll/wko_month, payroll/whk_month
            HealthInsurance zvw_employer, payroll/zvw_own_month, self_employed/zvw_own
            IncomeTax income_tax/box1_tax_only, income_tax/national_insurance
            MinimumWage minimum_wage
            OlderFamily ioaw/ioaw_month, ioaw/ioaw_entitled
            OlderUnemployed iow/iow_month, iow/iow_entitled
            OwnHome own_home
            Payroll director_salary, untaxed_pay/expat_allowance, untaxed_pay/free_space
            PersonalTax income_tax/income_tax, net_income
            RentAllowance huurtoeslag
            SelfEmployedAssistance bbz
            SelfEmployment self_employed/income_tax
            Sickness zw
            SocialAssistance bijstand
            SocialMinimum toeslagenwet/norm_month, toeslagenwet/supplement_month, toeslagenwet/tw_entitled
            SpecialRewards payroll/wage_tax_special
            StatePension aow
            SubstantialHoldingTax box2
            Survivors anw/anw_month, anw/anw_entitled
            TaxCredits general_credit, labour_credit, elderly_credit, iack, single_elderly_credit
            TransitionPayment severance
            UnemploymentInsurance ww/ww_entitled, ww/ww_duration_months, ww/daily_wage, ww/ww_month
            ValueAddedTax vat
            WageSubsidy now
            WageTaxTable wage_tax, payroll/wage_tax_month
            WealthTax box3
            """;

    /** Records of the law that are no statute in force: proposals, levers, and what the run does with money. */
    private static final Set<String> NO_STATUTE = Set.of(
            "EnactedProposals",
            "Proposals",
            "TaxPlan",
            "StatuteBook",
            "LawParameters",
            "PriceLevel",
            "WageLink",
            "WageCostSubsidy");

    @Test
    void everyStatuteHasAtLeastEightCases() throws IOException {
        var counts = new TreeMap<String, Integer>();
        cases().forEach(published -> {
            counts.merge(published.domain(), 1, Integer::sum);
            counts.merge(published.domain() + "/" + published.output(), 1, Integer::sum);
        });
        for (String line : STATUTES.lines().toList()) {
            for (String place : line.substring(line.indexOf(' ') + 1).split(", ")) {
                assertThat(counts.getOrDefault(place, 0)).as(line).isGreaterThanOrEqualTo(8);
            }
        }
    }

    @Test
    void noStatuteIsWithoutCases() throws IOException {
        var listed = STATUTES.lines().map(line -> line.split(" ")[0]).toList();
        try (var files = Files.list(Path.of("src/main/java/nl/draagkracht/law"))) {
            var statutes = new TreeSet<String>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (Files.isRegularFile(file) && Files.readString(file).contains("record " + name + "(")) {
                    statutes.add(name);
                }
            }
            statutes.removeAll(NO_STATUTE);
            assertThat(listed).containsExactlyElementsOf(statutes);
        }
    }

    static Stream<LawCase> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(file -> LawCaseFile.read(file).stream());
        }
    }
}
