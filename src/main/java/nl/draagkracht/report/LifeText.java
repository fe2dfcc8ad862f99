package nl.draagkracht.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.experiment.Life;
import nl.draagkracht.experiment.LifeEvent;
import nl.draagkracht.experiment.LifeMonth;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.Sight;

/** One life, month by month: as text for a reader, as CSV with a row a month, or as JSON with everything. */
public final class LifeText {
    private static final List<String> BENEFITS = List.of(
            "unemploymentBenefit",
            "sicknessBenefit",
            "disabilityBenefit",
            "olderUnemployed",
            "olderFamily",
            "survivor",
            "supplement");
    private static final String TRANSITION_PAYMENT = "transitionPayment";
    private static final String SETTLEMENT = "allowanceSettlement";
    private static final List<String> PAY = List.of("wage", TRANSITION_PAYMENT, "profit");
    private static final List<String> TAX = List.of(
            "employeePension",
            "incomeTax",
            "rewardTax",
            "oldAgePremium",
            "otherNationalInsurance",
            "healthContribution",
            "healthPremium",
            "capitalTax");
    private static final String REPAYMENT = "allowanceRepayment";
    private static final List<String> ALLOWANCES = List.of(
            "careAllowance",
            "rentAllowance",
            "childBudget",
            "childcareAllowance",
            "childBenefit",
            SETTLEMENT,
            REPAYMENT);
    private static final String HEADER = String.format(
            "%-7s %3s  %-25s %-12s %6s %6s %6s %6s %6s %6s %6s %8s",
            "month",
            "age",
            "work",
            "rights",
            "pay",
            "benef.",
            "others",
            "allow.",
            "taxes",
            "left",
            "spent",
            "deposits");

    private LifeText() {}

    /** The life in a format. */
    public static String render(ResolvedScenario scenario, Life life, Format format) {
        return switch (format) {
            case TEXT -> text(scenario, life);
            case CSV -> table(life).render(Format.CSV);
            case JSON -> JsonFile.text(LifeJson.of(scenario, life));
        };
    }

    private static String text(ResolvedScenario scenario, Life life) {
        var text = new StringBuilder("Person " + life.identity() + " of " + scenario.name() + " (sample "
                + Numbers.exact(scenario.sample()) + ", seed " + scenario.seed() + "): " + life.sex() + ", born "
                + life.born() + ", education " + life.education() + ", " + life.province() + ".\n");
        text.append(Paragraph.wrapped(
                        "Euros of January 2026 a month. pay (transition payments too) and benef. are the person's own, gross; others: what the rest of"
                                + " the household earns, AOW, pensions, bijstand, interest; allow.: allowances, their settlement and kinderbijslag;"
                                + " taxes: tax, premiums, pension contribution; left: what the household can spend; spent:"
                                + " in this month, out of last month's income and deposits.",
                        ""))
                .append('\n')
                .append(HEADER)
                .append('\n');
        String home = "";
        long paidBack = 0;
        for (var month : life.months()) {
            text.append(line(month)).append('\n');
            String now = home(month);
            if (!now.equals(home)) {
                text.append("        home: ").append(now).append('\n');
                home = now;
            }
            for (var event : month.events()) {
                text.append("      * ").append(words(event)).append('\n');
            }
            month.money().stream()
                    .filter(row ->
                            row.id().equals(TRANSITION_PAYMENT) && row.whose().equals("self"))
                    .forEach(row -> text.append("      * the employer pays a transition payment of ")
                            .append(euros(row.cents()))
                            .append(" [")
                            .append(row.article())
                            .append("]\n"));
            settled(month, text);
            paidBack = paidBack(month, paidBack, text);
        }
        return text.append(life.end().isEmpty() ? "The run ends.\n" : "").toString();
    }

    /** Allowances of last year that turned out too low: what comes at once. */
    private static void settled(LifeMonth month, StringBuilder text) {
        for (var row : month.money()) {
            if (row.id().equals(SETTLEMENT) && row.cents() != 0) {
                text.append("      * allowances of last year are settled: ")
                        .append(euros(row.cents()))
                        .append(" more [")
                        .append(row.article())
                        .append("]\n");
            }
        }
    }

    /**
     * Allowances of earlier years that turned out too high: said when another amount a month is paid back than before.
     *
     * @return what is paid back this month, cents
     */
    private static long paidBack(LifeMonth month, long before, StringBuilder text) {
        long cents = -month.sum(REPAYMENT);
        if (euros(cents) != euros(before)) {
            text.append("      * ")
                    .append(
                            cents == 0
                                    ? "nothing of allowances of earlier years is paid back any more"
                                    : euros(cents) + " a month of allowances of earlier years is paid back")
                    .append(" [Awir art. 26 and 28]\n");
        }
        return cents;
    }

    private static String line(LifeMonth month) {
        if (month.money().isEmpty()) {
            return month.month().toString();
        }
        long pay = month.own(PAY);
        long benefits = month.own(BENEFITS);
        long allowances = ALLOWANCES.stream().mapToLong(month::sum).sum();
        long taxes = TAX.stream().mapToLong(month::sum).sum();
        long left = month.home().disposableCents();
        return String.format(
                "%-7s %3d  %-25s %-12s %6d %6d %6d %6d %6d %6d %6d %8d",
                month.month(),
                month.work().age(),
                work(month.work()),
                rights(month),
                euros(pay),
                euros(benefits),
                euros(left - pay - benefits - allowances - taxes),
                euros(allowances),
                euros(taxes),
                euros(left),
                euros(month.home().spentCents()),
                euros(month.home().depositsCents()));
    }

    private static String work(LifeMonth.Work work) {
        if (!work.contract().isEmpty()) {
            return work.contract() + " " + work.hoursPerWeek() + " h, "
                    + work.occupation().split(" ")[0] + " in " + work.section().split(" ")[0];
        }
        return work.status().equals("unemployed")
                ? "unemployed, month " + work.monthsUnemployed()
                : work.activity().equals("work") ? "inactive" : work.activity();
    }

    private static String rights(LifeMonth month) {
        return String.join("+", month.rights());
    }

    private static String home(LifeMonth month) {
        var home = month.home();
        return home.type()
                + (home.others().isEmpty()
                        ? ""
                        : " with "
                                + String.join(
                                        ", ",
                                        home.others().stream()
                                                .map(other -> other.replaceAll(" [0-9]+.*", ""))
                                                .toList()))
                + "; " + home.tenancy();
    }

    private static String words(LifeEvent event) {
        return event.what() + (event.article().isEmpty() ? "" : " [" + event.article() + "]");
    }

    private static long euros(long cents) {
        return Math.round(cents / 100.0);
    }

    private static Table table(Life life) {
        var columns = new ArrayList<>(List.of(
                "month",
                "age",
                "status",
                "activity",
                "contract",
                "section",
                "occupation",
                "hoursPerWeek",
                "wage",
                "tenureMonths",
                "monthsUnemployed",
                "rights",
                "household",
                "householdType",
                "others",
                "tenancy",
                "ownPay",
                "ownBenefits"));
        columns.addAll(Sight.moneyIds());
        columns.addAll(List.of("disposable", "spent", "deposits", "standing", "events"));
        var rows = new ArrayList<List<Object>>();
        for (var month : life.months()) {
            rows.add(row(month));
        }
        return new Table(columns, rows);
    }

    private static List<Object> row(LifeMonth month) {
        var work = month.work();
        var home = month.home();
        var row = new ArrayList<Object>(Arrays.asList(
                month.month(),
                (long) work.age(),
                work.status(),
                work.activity(),
                work.contract(),
                work.section(),
                work.occupation(),
                (long) work.hoursPerWeek(),
                amount(work.wageCents()),
                (long) work.tenureMonths(),
                (long) work.monthsUnemployed(),
                String.join("+", month.rights()),
                (long) home.household(),
                home.type(),
                String.join("; ", home.others()),
                home.tenancy(),
                amount(month.own(PAY)),
                amount(month.own(BENEFITS))));
        for (String id : Sight.moneyIds()) {
            row.add(amount(month.sum(id)));
        }
        row.add(amount(home.disposableCents()));
        row.add(amount(home.spentCents()));
        row.add(amount(home.depositsCents()));
        row.add(String.join(
                "; ",
                month.standing().stream()
                        .map(standing -> standing.scheme() + ": " + standing.words())
                        .toList()));
        row.add(String.join("; ", month.events().stream().map(LifeText::words).toList()));
        return row;
    }

    /** Euros with two decimals. */
    static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, 2).setScale(2, RoundingMode.UNNECESSARY);
    }
}
