package nl.draagkracht.law.cases;

import static nl.draagkracht.law.cases.CaseInput.flag;
import static nl.draagkracht.law.cases.CaseInput.number;
import static nl.draagkracht.law.cases.CaseInput.text;

import java.util.List;
import nl.draagkracht.kernel.Month;

/** Law cases of the payslip: withholding, employer premiums, minimum wage, severance and wage subsidy. */
final class PayrollCases {
    private static final int LONG_FIRST_BRACKET = 1946;
    /** Pension age is below 68 in all years known: who turned 68 has reached it. */
    private static final int SURELY_PENSION_AGE = 68;

    private static final Month FIRST_EMERGENCY = Month.of(2020, 3);
    private static final int LAST_EMERGENCY_YEAR = 2022;

    static final List<CaseDomain> DOMAINS = List.of(
            new CaseDomain(
                    "wage_tax",
                    List.of(number("gross_month", 0), flag("aow", false), flag("wage_tax_credit", true)),
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
                    List.of(number("wage_year", 0)),
                    List.of("zvw_employer"),
                    f -> f.law().healthInsurance().employer(f.number("wage_year"))),
            new CaseDomain(
                    "minimum_wage",
                    List.of(number("age", 21), number("adult")),
                    List.of("hourly"),
                    PayrollCases::minimum),
            new CaseDomain(
                    "severance",
                    List.of(number("monthly_salary", 0), number("years", 0), number("months", 0), number("days", 0)),
                    List.of("severance"),
                    f -> f.law()
                            .transitionPayment()
                            .payment(
                                    f.number("monthly_salary"),
                                    f.number("years"),
                                    f.number("months"),
                                    f.number("days"))),
            new CaseDomain(
                    "now", List.of(number("turnover_loss", 0)), List.of("subsidy_rate"), PayrollCases::emergency));

    private PayrollCases() {}

    private static double whiteTable(CaseFacts f) {
        return f.law().wageTaxTable().wage(f.number("gross_month"), f.flag("aow"), f.flag("wage_tax_credit"));
    }

    /** The round of the case's month; the first round where none was in force. */
    private static double emergency(CaseFacts f) {
        var law = f.year() > LAST_EMERGENCY_YEAR && !f.has("date") ? f.lawOf(FIRST_EMERGENCY) : f.law();
        return law.wageSubsidy().rate(f.number("turnover_loss"));
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
            case "wage_tax_special" -> special(f);
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
        var table = f.law().wageTaxTable();
        return (bornBefore1946(f) ? table.forOldest() : table).wage(gross, pensionAge(f), f.flag("wage_tax_credit"));
    }

    private static double special(CaseFacts f) {
        double reward = f.number("special_reward");
        if (f.flag("anonymous")) {
            return f.law().payroll().anonymous(reward);
        }
        var table = f.law().specialRewards();
        return reward
                * (bornBefore1946(f) ? table.forOldest() : table)
                        .rate(annualWage(f), pensionAge(f), f.flag("wage_tax_credit"));
    }

    /** Wage of the year before; when it is not given, twelve months of the present wage with holiday allowance. */
    private static double annualWage(CaseFacts f) {
        double holiday = f.law().minimumWage().amounts().holidayAllowance();
        return f.has("annual_wage") ? f.number("annual_wage") : 12 * f.number("gross_month") * (1 + holiday);
    }

    private static boolean bornBefore1946(CaseFacts f) {
        return f.has("birth_year") && f.number("birth_year") < LONG_FIRST_BRACKET;
    }

    /** As stated, or as the year of birth leaves no doubt. */
    private static boolean pensionAge(CaseFacts f) {
        return f.has("aow")
                ? f.flag("aow")
                : f.has("birth_year") && f.year() - f.number("birth_year") >= SURELY_PENSION_AGE;
    }

    private static double ownHealth(CaseFacts f) {
        return f.flag("dga") ? f.law().healthInsurance().ownCents(cents(f)) / 100.0 : 0;
    }

    private static double premium(CaseFacts f, String which) {
        var law = f.law().employeeInsurance();
        long wage = cents(f);
        // a director-owner is not insured and pays the own contribution for health
        boolean health = which.equals("zvw_employer_month");
        if (f.flag("dga") || (pensionAge(f) && !health)) {
            return 0;
        }
        int sector = (int) f.number("sector");
        // only small employers pay by sector
        boolean small = f.has("employer") ? f.words("employer").equals("small") : sector > 0;
        long premium = switch (which) {
            case "awf_month" -> law.unemploymentCents(wage, f.words("awf").equals("low"));
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
