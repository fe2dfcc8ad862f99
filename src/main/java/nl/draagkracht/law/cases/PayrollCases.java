package nl.draagkracht.law.cases;

import static nl.draagkracht.law.cases.CaseInput.flag;
import static nl.draagkracht.law.cases.CaseInput.number;
import static nl.draagkracht.law.cases.CaseInput.text;

import java.util.List;
import nl.draagkracht.law.IncomeTax;
import nl.draagkracht.law.PersonalTax;

/** Law cases of the payslip: withholding, employer premiums, minimum wage, severance and wage subsidy. */
final class PayrollCases {
    private static final int LONG_FIRST_BRACKET = 1946;

    static final List<CaseDomain> DOMAINS = List.of(
            new CaseDomain(
                    "wage_tax",
                    List.of(number("gross_month"), flag("aow", false), flag("wage_tax_credit", true)),
                    List.of("wage_tax_month"),
                    PayrollCases::whiteTable),
            new CaseDomain(
                    "payroll",
                    List.of(
                            number("gross_month", 0),
                            flag("aow", false),
                            number("birth_year", 1990),
                            flag("wage_tax_credit", true),
                            text("employer", "large"),
                            text("awf", "low"),
                            number("sector", 0),
                            flag("anonymous", false),
                            number("special_reward", 0),
                            number("annual_wage", 0),
                            flag("dga", false)),
                    List.of(
                            "wage_tax_month",
                            "wage_tax_special",
                            "net_wage_month",
                            "awf_month",
                            "aof_month",
                            "wko_month",
                            "whk_month",
                            "zvw_employer_month",
                            "zvw_own_month",
                            "employer_total_month"),
                    PayrollCases::payroll),
            new CaseDomain(
                    "zvw_employer",
                    List.of(number("wage_year")),
                    List.of("zvw_employer"),
                    f -> f.law().healthInsurance().employer(f.number("wage_year"))),
            new CaseDomain(
                    "minimum_wage", List.of(number("age"), number("adult")), List.of("hourly"), PayrollCases::minimum),
            new CaseDomain(
                    "severance",
                    List.of(number("monthly_salary"), number("years", 0), number("months", 0)),
                    List.of("severance"),
                    f -> f.law().transitionPayment().payment(f.number("monthly_salary"), (int)
                            Math.round(12 * f.number("years") + f.number("months")))),
            new CaseDomain(
                    "now",
                    List.of(number("turnover_loss")),
                    List.of("subsidy_rate"),
                    f -> f.law().wageSubsidy().rate(f.number("turnover_loss"))));

    private PayrollCases() {}

    private static double whiteTable(CaseFacts f) {
        double gross = f.law().payroll().tableMonth(f.number("gross_month"));
        return f.law().personalTax().withholding(gross, f.flag("aow"), f.flag("wage_tax_credit"));
    }

    private static double minimum(CaseFacts f) {
        var law = f.law().minimumWage();
        int age = (int) f.number("age");
        return f.has("adult") ? law.hourly(f.number("adult"), age) : law.hourly(age);
    }

    private static double payroll(CaseFacts f) {
        double gross = f.number("gross_month");
        return switch (f.output()) {
            case "wage_tax_month" -> withheld(f, gross);
            case "wage_tax_special" ->
                f.law()
                        .payroll()
                        .special(f.number("special_reward"), f.number("annual_wage"), f.flag("wage_tax_credit"));
            case "net_wage_month" -> gross - withheld(f, gross) - ownHealth(f);
            case "zvw_own_month" -> ownHealth(f);
            case "employer_total_month" ->
                premium(f, "awf_month")
                        + premium(f, "aof_month")
                        + premium(f, "wko_month")
                        + premium(f, "whk_month")
                        + premium(f, "zvw_employer_month");
            default -> premium(f, f.output());
        };
    }

    private static double withheld(CaseFacts f, double gross) {
        if (f.flag("anonymous")) {
            return f.law().payroll().anonymous(gross);
        }
        boolean pensionAge = f.flag("aow");
        var tax = f.law().personalTax();
        if (f.number("birth_year") < LONG_FIRST_BRACKET && pensionAge) {
            tax = new PersonalTax(new IncomeTax(tax.brackets().amounts().forOldest()), tax.credits());
        }
        double tableWage = f.law().payroll().tableMonth(gross);
        return tax.withholding(tableWage, pensionAge, f.flag("wage_tax_credit"));
    }

    private static double ownHealth(CaseFacts f) {
        return f.flag("dga") ? f.law().healthInsurance().ownCents(cents(f)) / 100.0 : 0;
    }

    private static double premium(CaseFacts f, String which) {
        var law = f.law().employeeInsurance();
        long wage = cents(f);
        // a director-owner is not insured and pays the own contribution for health
        if (f.flag("dga")) {
            return 0;
        }
        boolean small = f.text("employer").equals("small");
        int sector = (int) f.number("sector");
        long premium = switch (which) {
            case "awf_month" -> law.unemploymentCents(wage, f.text("awf").equals("low"));
            case "aof_month" -> law.disabilityCents(wage, small);
            case "wko_month" -> law.childcareCents(wage);
            case "whk_month" -> sector > 0 ? law.resumptionCents(wage, sector) : law.resumptionCents(wage);
            default -> f.law().healthInsurance().employerCents(wage);
        };
        return premium / 100.0;
    }

    private static long cents(CaseFacts f) {
        return Math.round(100 * f.number("gross_month"));
    }
}
