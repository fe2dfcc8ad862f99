package nl.draagkracht.law.cases;

import static nl.draagkracht.law.cases.CaseInput.flag;
import static nl.draagkracht.law.cases.CaseInput.number;
import static nl.draagkracht.law.cases.CaseInput.text;

import java.util.List;

/** Law cases of income tax, its credits and boxes, of the self-employed, companies and dividends. */
final class TaxCases {
    static final List<CaseDomain> DOMAINS = List.of(
            new CaseDomain(
                    "general_credit",
                    List.of(number("verzamelinkomen", 0), flag("aow", false)),
                    List.of("general_credit"),
                    f -> f.law().personalTax().credits().general(f.number("verzamelinkomen"), f.flag("aow"))),
            new CaseDomain(
                    "elderly_credit",
                    List.of(number("verzamelinkomen", 0), flag("aow", false)),
                    List.of("elderly_credit"),
                    f -> f.law().personalTax().credits().elderly(f.number("verzamelinkomen"), f.flag("aow"))),
            new CaseDomain(
                    "labour_credit",
                    List.of(number("labour_income", 0), number("gross_month"), flag("aow", false)),
                    List.of("labour_credit", "labour_credit_month"),
                    TaxCases::labourCredit),
            new CaseDomain(
                    "iack",
                    List.of(number("labour_income", 0), number("youngest_child", 0), flag("single_parent", false)),
                    List.of("iack"),
                    f -> f.law()
                            .personalTax()
                            .credits()
                            .combination(
                                    f.number("labour_income"),
                                    f.law().personalTax().credits().combines(f.number("youngest_child")))),
            new CaseDomain(
                    "income_tax",
                    List.of(number("box1_income"), number("wage"), flag("aow", false)),
                    List.of("box1_tax_only", "national_insurance", "income_tax"),
                    TaxCases::incomeTax),
            new CaseDomain(
                    "net_income",
                    List.of(number("gross_year", 0), flag("aow", false)),
                    List.of("net_year"),
                    f -> f.number("gross_year")
                            - f.law()
                                    .personalTax()
                                    .payable(f.number("gross_year"), f.number("gross_year"), f.flag("aow"))),
            new CaseDomain(
                    "self_employed",
                    List.of(number("profit", 0), number("wage", 0), flag("starter", false)),
                    List.of("income_tax", "zvw_own"),
                    TaxCases::selfEmployed),
            new CaseDomain(
                    "box2",
                    List.of(number("box2_income", 0)),
                    List.of("box2_tax"),
                    f -> f.law().substantialHoldingTax().tax(f.number("box2_income"))),
            new CaseDomain(
                    "box3",
                    List.of(number("bank", 0), number("other_assets", 0), number("debt", 0), flag("partner", false)),
                    List.of("box3_tax"),
                    f -> f.law()
                            .wealthTax()
                            .tax(f.number("bank"), f.number("other_assets"), f.number("debt"), f.flag("partner"))),
            new CaseDomain(
                    "own_home",
                    List.of(number("woz", 0)),
                    List.of("notional_rent"),
                    f -> f.law().ownHome().notionalRent(f.number("woz"))),
            new CaseDomain(
                    "corporate_tax",
                    List.of(number("taxable_profit", 0)),
                    List.of("vpb"),
                    f -> f.law().corporateTax().tax(f.number("taxable_profit"))),
            new CaseDomain(
                    "dividend_tax",
                    List.of(number("gross_dividend", 0), text("recipient", "other")),
                    List.of("total_wht", "extra_wht"),
                    TaxCases::dividendTax));

    private TaxCases() {}

    private static double labourCredit(CaseFacts f) {
        boolean month = f.output().endsWith("_month");
        if (f.has("gross_month") && month) {
            return f.law().wageTaxTable().labourCredit(f.number("gross_month"), f.flag("aow"));
        }
        double income = f.has("gross_month") ? 12 * f.number("gross_month") : f.number("labour_income");
        double year = f.law().personalTax().credits().labour(income, f.flag("aow"));
        return month ? year / 12 : year;
    }

    private static double incomeTax(CaseFacts f) {
        var tax = f.law().personalTax();
        double wage = f.has("wage") ? f.number("wage") : 0;
        double income = f.has("box1_income") ? f.number("box1_income") : wage;
        return switch (f.output()) {
            case "box1_tax_only" -> tax.brackets().taxOnly(income);
            case "national_insurance" -> tax.brackets().nationalInsurance(income, f.flag("aow"));
            default -> tax.payable(income, wage, f.flag("aow"));
        };
    }

    private static double selfEmployed(CaseFacts f) {
        var law = f.law();
        double profit = f.number("profit");
        double wage = f.number("wage");
        double business = law.selfEmployment().incomeFromBusiness(profit, f.flag("starter"));
        if (f.output().equals("zvw_own")) {
            return law.healthInsurance().own(business, wage);
        }
        double deductions = Math.max(0, profit - business);
        var tax = law.personalTax();
        double income = Math.max(0, business + wage);
        double due =
                tax.brackets().combined(income, false) + tax.brackets().deductionAdjustment(profit + wage, deductions);
        return Math.max(0, due - tax.credits().ordinary(income, Math.max(0, profit + wage), false));
    }

    private static double dividendTax(CaseFacts f) {
        String recipient = f.words("recipient").replaceAll("\\b(not?|non)( in| a)*( low tax| listed)", "ordinary");
        double dividend = f.number("gross_dividend");
        var law = f.law().dividendTax();
        boolean extra = f.output().equals("extra_wht");
        if (recipient.contains("low tax") || recipient.contains("listed")) {
            return extra ? law.extra(dividend, true) : law.total(dividend, true);
        }
        if (recipient.contains("exempt") || recipient.contains("participation") || recipient.contains("parent")) {
            return 0;
        }
        return extra ? law.extra(dividend, false) : law.total(dividend, false);
    }
}
