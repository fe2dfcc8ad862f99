package nl.draagkracht.law.cases;

import static nl.draagkracht.law.cases.CaseInput.flag;
import static nl.draagkracht.law.cases.CaseInput.list;
import static nl.draagkracht.law.cases.CaseInput.number;
import static nl.draagkracht.law.cases.CaseInput.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.draagkracht.law.CareAllowance;
import nl.draagkracht.law.ChildBudget;
import nl.draagkracht.law.ChildcareAllowance;

/** Law cases of child benefits and allowances (toeslagen). */
final class AllowanceCases {
    static final List<CaseDomain> DOMAINS = List.of(
            new CaseDomain(
                    "kinderbijslag",
                    List.of(text("age_band", "12-17"), number("base")),
                    List.of("amount_quarter"),
                    AllowanceCases::childBenefit),
            new CaseDomain(
                    "kindgebonden_budget",
                    List.of(
                            list("children"),
                            flag("partner", false),
                            number("income", 0),
                            number("assets", 0),
                            number("threshold_single")),
                    List.of("kgb_year", "kgb_month", "threshold_couple"),
                    AllowanceCases::childBudget),
            new CaseDomain(
                    "kinderopvangtoeslag",
                    List.of(number("income", 0), list("children")),
                    List.of("kot_month"),
                    AllowanceCases::childcare),
            new CaseDomain(
                    "huurtoeslag",
                    List.of(
                            number("rent"),
                            number("income", 0),
                            number("persons", 1),
                            flag("partners", false),
                            flag("all_under_21", false),
                            number("assets", 0)),
                    List.of("huurtoeslag_month"),
                    AllowanceCases::rent),
            new CaseDomain(
                    "zorgtoeslag",
                    List.of(
                            number("income", 0),
                            flag("partner", false),
                            flag("partner_insured", true),
                            number("assets", 0)),
                    List.of("zorgtoeslag_year", "zorgtoeslag_month"),
                    AllowanceCases::care));

    private AllowanceCases() {}

    private static double childBenefit(CaseFacts f) {
        var digits = f.text("age_band").replaceFirst("^[^0-9]*", "").split("[^0-9]")[0];
        if (digits.isEmpty()) {
            throw new IllegalArgumentException(
                    "Input 'age_band': read '" + f.text("age_band") + "'; allowed are 0-5, 6-11 and 12-17.");
        }
        int age = Integer.parseInt(digits);
        var law = f.law().childBenefit();
        return f.has("base") ? law.quarter(f.number("base"), age) : law.quarter(age);
    }

    private static double childBudget(CaseFacts f) {
        var law = f.law().childBudget();
        if (f.output().equals("threshold_couple")) {
            var amounts = law.amounts();
            double single = f.has("threshold_single") ? f.number("threshold_single") : amounts.incomeStartSingle();
            return single + amounts.incomeStartCouple() - amounts.incomeStartSingle();
        }
        int children = 0;
        int middle = 0;
        int oldest = 0;
        for (Object child : f.list("children")) {
            double age = child instanceof Number number ? number.doubleValue() : of(child, "age");
            children += law.isChild(age) ? 1 : 0;
            middle += law.isMiddle(age) ? 1 : 0;
            oldest += law.isOldest(age) ? 1 : 0;
        }
        double year = law.year(children, middle, oldest, f.flag("partner"), f.number("income"), f.number("assets"));
        return f.output().equals("kgb_month") ? ChildBudget.monthOf(year) : year;
    }

    private static double childcare(CaseFacts f) {
        var law = f.law().childcareAllowance();
        var children = new ArrayList<ChildcareAllowance.Care>();
        for (Object child : f.list("children")) {
            boolean priced = ((Map<?, ?>) child).containsKey("rate");
            double rate = priced ? of(child, "rate") : law.maximumRate(type(child));
            children.add(new ChildcareAllowance.Care(type(child), of(child, "hours"), rate));
        }
        return law.month(f.number("income"), children);
    }

    private static String type(Object child) {
        Object type = ((Map<?, ?>) child).get("type");
        String word = type == null
                ? "daycare"
                : type.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return switch (word) {
            case "dagopvang", "kdv", "daycare", "nursery" -> "daycare";
            case "bso", "afterschool", "afterschoolcare", "outofschool", "buitenschoolseopvang" -> "bso";
            case "gastouder", "gastouderopvang", "childminder", "childminding" -> "childminder";
            default -> type.toString();
        };
    }

    private static double of(Object child, String name) {
        if (child instanceof Map<?, ?> facts && facts.get(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(
                "Input 'children': read " + child + "; allowed is a number for '" + name + "'.");
    }

    private static double rent(CaseFacts f) {
        var law = f.law().rentAllowance();
        double rent = f.number("rent");
        // two partners are at least two persons
        int persons = f.has("persons") ? (int) f.number("persons") : f.flag("partners") ? 2 : 1;
        return f.flag("all_under_21")
                ? law.monthYoung(rent, f.number("income"), persons, f.flag("partners"), f.number("assets"))
                : law.month(rent, f.number("income"), persons, f.flag("partners"), f.number("assets"));
    }

    private static double care(CaseFacts f) {
        var law = f.law().careAllowance();
        boolean partner = f.flag("partner");
        double year = partner && !f.flag("partner_insured")
                ? law.yearWithUninsuredPartner(f.number("income"), f.number("assets"))
                : law.year(f.number("income"), partner, f.number("assets"));
        return f.output().equals("zorgtoeslag_month") ? CareAllowance.monthOf(year) : year;
    }
}
