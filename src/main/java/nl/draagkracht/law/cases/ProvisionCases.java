package nl.draagkracht.law.cases;

import static nl.draagkracht.law.cases.CaseInput.flag;
import static nl.draagkracht.law.cases.CaseInput.number;

import java.util.List;

/** Law cases of the statutes that published tables seldom hold: ZW, IVA, WAO, Wajong, IOW, IOAW, Anw, Bbz, Tozo, VAT, directors. */
final class ProvisionCases {
    static final List<CaseDomain> DOMAINS = List.of(
            new CaseDomain(
                    "zw",
                    List.of(number("wage_month", 0)),
                    List.of("zw_month", "zw_longest_months"),
                    ProvisionCases::sickness),
            new CaseDomain(
                    "iva",
                    List.of(number("wage_month", 0), number("earnings", 0)),
                    List.of("iva_month"),
                    f -> f.law().disability().permanent(f.number("wage_month"), f.number("earnings"))),
            new CaseDomain(
                    "wao",
                    List.of(number("wage_month", 0), number("degree", 1)),
                    List.of("wao_month"),
                    f -> f.law().disability().oldCase(f.number("wage_month"), f.number("degree"))),
            new CaseDomain(
                    "wajong",
                    List.of(number("minimum_wage_month"), flag("capacity", false)),
                    List.of("wajong_month"),
                    ProvisionCases::youngDisabled),
            new CaseDomain(
                    "iow",
                    List.of(
                            number("wage_month", 0),
                            number("earnings", 0),
                            number("other_benefits", 0),
                            number("age_months_at_ww", 780),
                            number("ww_start_year", 2024),
                            number("ww_months", 24)),
                    List.of("iow_month", "iow_entitled"),
                    ProvisionCases::olderUnemployed),
            new CaseDomain(
                    "ioaw",
                    List.of(
                            flag("couple", false),
                            number("household_income", 0),
                            number("age_at_unemployment", 60),
                            number("birth_year", 1960),
                            number("ww_months", 24)),
                    List.of("ioaw_month", "ioaw_entitled"),
                    ProvisionCases::olderFamily),
            new CaseDomain(
                    "anw",
                    List.of(
                            number("earnings", 0),
                            number("other_benefits", 0),
                            flag("child_under_18", true),
                            number("disability", 0)),
                    List.of("anw_month", "anw_entitled"),
                    ProvisionCases::survivors),
            new CaseDomain(
                    "bbz",
                    List.of(
                            number("norm_month"),
                            flag("couple", false),
                            number("net_income", 0),
                            number("assets", 0),
                            number("months_received", 0),
                            flag("starter", false)),
                    List.of("bbz_month", "bbz_largest_loan"),
                    ProvisionCases::selfEmployed),
            new CaseDomain(
                    "tozo",
                    List.of(flag("couple", false), number("net_income", 0), number("partner_net_income", 0)),
                    List.of("tozo_month"),
                    f -> f.law()
                            .emergencySelfEmployed()
                            .month(f.flag("couple"), f.number("net_income"), f.number("partner_net_income"))),
            new CaseDomain(
                    "vat",
                    List.of(number("price", 0), flag("reduced", false)),
                    List.of("vat"),
                    f -> f.law().valueAddedTax().contained(f.number("price"), f.flag("reduced"))),
            new CaseDomain(
                    "director_salary",
                    List.of(number("comparable_job", 0), number("best_paid_worker", 0)),
                    List.of("usual_salary"),
                    f -> f.law().payroll().directorSalary(f.number("comparable_job"), f.number("best_paid_worker"))),
            new CaseDomain(
                    "untaxed_pay",
                    List.of(number("wage_year", 0), number("wage_sum", 0)),
                    List.of("expat_allowance", "free_space"),
                    f -> f.output().equals("free_space")
                            ? f.law().payroll().freeSpace(f.number("wage_sum"))
                            : f.law().payroll().expatAllowance(f.number("wage_year"))),
            new CaseDomain(
                    "single_elderly_credit",
                    List.of(flag("aow", false), flag("alone", true)),
                    List.of("single_elderly_credit"),
                    f -> f.law().personalTax().credits().singleElderly(f.flag("aow"), f.flag("alone"))));

    private ProvisionCases() {}

    private static double sickness(CaseFacts f) {
        var law = f.law().sickness();
        return f.output().equals("zw_month")
                ? law.benefitCents(Math.round(100 * f.number("wage_month"))) / 100.0
                : law.maximumMonths();
    }

    private static double youngDisabled(CaseFacts f) {
        double wage = f.has("minimum_wage_month")
                ? f.number("minimum_wage_month")
                : f.law().minimumWage().amounts().referenceMonth();
        return f.law().disability().youngDisabled(wage, f.flag("capacity"));
    }

    private static double olderUnemployed(CaseFacts f) {
        var law = f.law().olderUnemployed();
        if (f.output().equals("iow_month")) {
            return law.month(f.number("wage_month"), f.number("earnings"), f.number("other_benefits"));
        }
        int age = (int) f.number("age_months_at_ww");
        return law.follows(age, (int) f.number("ww_start_year"), f.number("ww_months")) ? 1 : 0;
    }

    private static double olderFamily(CaseFacts f) {
        var law = f.law().olderFamily();
        if (f.output().equals("ioaw_month")) {
            return law.month(f.flag("couple"), f.number("household_income"));
        }
        int age = (int) f.number("age_at_unemployment");
        return law.follows(age, (int) f.number("birth_year"), f.number("ww_months")) ? 1 : 0;
    }

    private static double survivors(CaseFacts f) {
        var law = f.law().survivors();
        return f.output().equals("anw_month")
                ? law.month(f.number("earnings"), f.number("other_benefits"))
                : law.entitled(f.flag("child_under_18"), f.number("disability")) ? 1 : 0;
    }

    private static double selfEmployed(CaseFacts f) {
        var law = f.law().selfEmployedAssistance();
        if (f.output().equals("bbz_largest_loan")) {
            return law.largestLoan(f.flag("starter"));
        }
        var test = f.law().socialAssistance().amounts();
        double norm = f.flag("couple") ? test.coupleNorm() : test.singleNorm();
        return law.month(
                f.has("norm_month") ? f.number("norm_month") : norm,
                f.number("net_income"),
                f.number("assets"),
                (int) f.number("months_received"),
                f.flag("starter"));
    }
}
