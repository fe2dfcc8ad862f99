package nl.draagkracht.law.cases;

import static nl.draagkracht.law.cases.CaseInput.flag;
import static nl.draagkracht.law.cases.CaseInput.number;
import static nl.draagkracht.law.cases.CaseInput.text;

import java.util.List;
import nl.draagkracht.law.SocialAssistance;

/** Law cases of WW, WIA, the social minimum, bijstand and AOW. */
final class InsuranceCases {
    /** Any age from 21, from which the norms of adults hold. */
    private static final int ADULT = 30;

    static final List<CaseDomain> DOMAINS = List.of(
            new CaseDomain(
                    "ww",
                    List.of(
                            number("sv_wage_year", 0),
                            number("month", 1),
                            number("earnings", 0),
                            number("weekly_hours", 40),
                            number("hours_lost"),
                            number("weeks_worked_of_36", 36),
                            number("years_worked_of_5", 5),
                            number("years", 0),
                            number("years_first_10", 0),
                            number("years_beyond_10_pre2016", 0),
                            number("years_beyond_10_from2016", 0)),
                    List.of(
                            "daily_wage",
                            "ww_month_base",
                            "ww_month",
                            "ww_plus_earnings",
                            "ww_entitled",
                            "ww_duration_months"),
                    InsuranceCases::unemployment),
            new CaseDomain(
                    "toeslagenwet",
                    List.of(
                            number("per_day", 0),
                            flag("couple", false),
                            number("age", ADULT),
                            flag("shares_costs", false),
                            number("own_income", 0),
                            number("partner_income", 0),
                            number("lost_wage"),
                            number("partner_birth_year", 1960),
                            number("youngest_child"),
                            flag("with_parents", false)),
                    List.of("per_month", "norm_month", "supplement_month", "tw_entitled"),
                    InsuranceCases::supplement),
            new CaseDomain(
                    "wia",
                    List.of(
                            number("wage_base"),
                            number("earnings", 0),
                            number("residual_capacity"),
                            number("wage_base_year"),
                            number("earnings_year", 0),
                            number("residual_capacity_year"),
                            number("month", 3)),
                    List.of("wga_month", "total_month", "wga_year"),
                    InsuranceCases::disability),
            new CaseDomain(
                    "bijstand",
                    List.of(
                            text("household", "single"),
                            text("date", null),
                            number("couple_norm"),
                            number("cost_sharers", 1),
                            number("norm_18_20"),
                            number("net_per_4_weeks")),
                    List.of("norm_month", "net_month"),
                    InsuranceCases::assistance),
            new CaseDomain(
                    "aow",
                    List.of(number("gross_month", 0), flag("wage_tax_credit", true)),
                    List.of("net_month"),
                    InsuranceCases::pension));

    private InsuranceCases() {}

    private static double unemployment(CaseFacts f) {
        var law = f.law().unemploymentInsurance();
        if (f.output().equals("ww_entitled")) {
            boolean weeks = law.passesWeeks((int) f.number("weeks_worked_of_36"));
            boolean hours = !f.has("hours_lost") || law.losesEnough(f.number("weekly_hours"), f.number("hours_lost"));
            return weeks && hours ? 1 : 0;
        }
        if (f.output().equals("ww_duration_months")) {
            return duration(f);
        }
        double yearWage = f.number("sv_wage_year");
        double uncapped = law.amounts().daysPerMonth() * law.uncappedDailyWage(yearWage);
        double benefit = law.benefit(uncapped, (int) f.number("month"), f.number("earnings"));
        return switch (f.output()) {
            case "daily_wage" -> law.dailyWage(yearWage);
            case "ww_month_base" -> law.monthWage(yearWage);
            case "ww_plus_earnings" -> benefit + f.number("earnings");
            default -> benefit;
        };
    }

    private static double duration(CaseFacts f) {
        var law = f.law().unemploymentInsurance();
        double years = f.number("years");
        if (!law.passesYears((int) f.number("years_worked_of_5"))) {
            return law.shortDurationMonths();
        }
        if (f.has("years_first_10") || f.has("years_beyond_10_pre2016") || f.has("years_beyond_10_from2016")) {
            double before = f.number("years_beyond_10_pre2016");
            double since = f.number("years_beyond_10_from2016");
            // years beyond the first ten say that there were ten
            double first = before + since > 0
                    ? law.amounts().firstYears()
                    : Math.min(law.amounts().firstYears(), years);
            return law.durationMonths(f.has("years_first_10") ? f.number("years_first_10") : first, before, since);
        }
        double since2016 = Math.min(years, f.year() - 2016);
        return law.durationMonths(years - since2016, since2016);
    }

    private static double supplement(CaseFacts f) {
        var law = f.law().socialMinimum();
        boolean couple = f.flag("couple");
        int age = (int) f.number("age");
        if (f.output().equals("per_month")) {
            return law.monthOf(f.number("per_day"));
        }
        int child = f.has("youngest_child") ? (int) f.number("youngest_child") : Integer.MAX_VALUE;
        boolean entitled = couple
                ? law.entitledWithPartner((int) f.number("partner_birth_year"), child)
                : law.entitledAlone(age, f.flag("with_parents"));
        if (f.output().equals("tw_entitled")) {
            return entitled ? 1 : 0;
        }
        double norm = law.month(couple, age, f.flag("shares_costs"));
        if (f.output().equals("norm_month")) {
            return norm;
        }
        double lost = f.has("lost_wage") ? f.number("lost_wage") : Double.POSITIVE_INFINITY;
        return entitled ? law.supplement(norm, f.number("own_income"), f.number("partner_income"), lost) : 0;
    }

    private static double disability(CaseFacts f) {
        boolean byYear = f.has("wage_base_year");
        String suffix = byYear ? "_year" : "";
        double parts = byYear ? 12 : 1;
        double base = f.number("wage_base" + suffix) / parts;
        double earnings = f.number("earnings" + suffix) / parts;
        var law = f.law().disability();
        double benefit;
        if (f.has("residual_capacity" + suffix)) {
            double residual = f.number("residual_capacity" + suffix) / parts;
            double minimumWage = f.law().minimumWage().amounts().referenceMonth();
            benefit = law.afterwards(base, earnings, residual, 1 - residual / base, minimumWage);
        } else {
            benefit = law.wageRelated(base, earnings, (int) f.number("month"));
        }
        return switch (f.output()) {
            case "wga_year" -> 12 * benefit;
            case "total_month" -> benefit + earnings;
            default -> benefit;
        };
    }

    private static double assistance(CaseFacts f) {
        if (f.output().equals("net_month")) {
            return f.number("net_per_4_weeks") * 13 / 12;
        }
        var law = f.law().socialAssistance();
        if (!f.has("couple_norm")) {
            boolean shares = f.number("cost_sharers") > 1;
            return shares ? law.costSharerNorm((int) f.number("cost_sharers")) : norm(law, f.words("household"));
        }
        double couple = f.number("couple_norm");
        if (f.has("norm_18_20")) {
            return couple / 2 + f.number("norm_18_20");
        }
        if (!f.has("cost_sharers") && f.words("household").startsWith("couple")) {
            return couple;
        }
        return law.costSharerNorm(couple, (int) f.number("cost_sharers"));
    }

    /** Norm by a household in words, such as "single 18-20", "couple 21+", "couple, one 18-20, with children", "AOW couple". */
    private static double norm(SocialAssistance law, String household) {
        var amounts = law.amounts();
        boolean couple = household.contains("couple") || household.contains("married");
        if (!couple && !household.contains("single")) {
            return Double.NaN;
        }
        if (household.contains("institution")) {
            return couple ? amounts.institutionCoupleNorm() : amounts.institutionSingleNorm();
        }
        boolean mixed = household.contains("mixed") || household.contains("one 18");
        if (mixed || household.contains("18")) {
            boolean children = household.contains("children") && !household.contains("without children");
            return couple ? law.youngNorm(mixed ? 1 : 2, children) : amounts.singleNorm18To20();
        }
        return law.norm(couple, ADULT, household.contains("aow") || household.contains("pension"));
    }

    /** Green table: the labour credit is not for pensions. */
    private static double pension(CaseFacts f) {
        double gross = f.number("gross_month");
        double due = f.law().wageTaxTable().pension(gross, true, f.flag("wage_tax_credit"));
        return gross - f.law().healthInsurance().own(12 * gross, 0) / 12 - due;
    }
}
