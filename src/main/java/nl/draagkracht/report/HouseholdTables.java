package nl.draagkracht.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.law.household.Household;
import nl.draagkracht.law.household.HouseholdCounter;
import nl.draagkracht.law.household.JobLoss;
import nl.draagkracht.law.household.Line;
import nl.draagkracht.law.household.Statement;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the law means for one household, as text for a reader, CSV of the lines, or JSON of everything. */
public final class HouseholdTables {

    private HouseholdTables() {}

    /** The answer in a format. */
    public static String render(Household household, HouseholdCounter counter, Format format) {
        return switch (format) {
            case TEXT -> text(household, counter);
            case CSV -> lines(counter.statement()).render(Format.CSV);
            case JSON -> JsonFile.text(json(household, counter));
        };
    }

    private static Table lines(Statement statement) {
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : statement.lines()) {
            rows.add(row(line.who(), line.what(), line.yearEuros(), side(line), line.article()));
        }
        rows.add(row("", "Disposable income", statement.disposableYear(), "sum", ""));
        return new Table(List.of("who", "what", "month", "year", "side", "article"), rows);
    }

    private static List<Object> row(String who, String what, double year, String side, String article) {
        return Arrays.asList(who, what, cents(year / 12), cents(year), side, article);
    }

    private static String side(Line line) {
        return switch (line.side()) {
            case MARKET -> "income";
            case LAW -> "law";
            case EMPLOYER -> "employer";
        };
    }

    private static Table months(JobLoss loss) {
        List<List<Object>> rows = new ArrayList<>();
        for (var month : loss.months()) {
            rows.add(Arrays.asList(
                    (long) month.month(),
                    cents(month.unemployment()),
                    cents(month.assistance()),
                    cents(month.allowances()),
                    cents(month.disposable())));
        }
        return new Table(List.of("month", "ww", "bijstand", "allowances", "disposable"), rows);
    }

    private static String text(Household household, HouseholdCounter counter) {
        StringBuilder text = new StringBuilder("The law of " + household.date() + " in euros; a year is twelve times"
                + " the month. Rent and the price of childcare are still to be paid out of what is left.\n\n"
                + lines(counter.statement()).render(Format.TEXT));
        for (var marginal : counter.marginal()) {
            text.append("\nOf 100 euros more wage a month for " + marginal.who() + ", " + percent(marginal.rate())
                    + " % goes to tax or is lost in allowances.\n");
        }
        for (JobLoss loss : counter.losses()) {
            text.append("\nIf " + loss.who() + " loses the job today: "
                    + (loss.isEntitled() ? "WW for " + Numbers.exact(loss.durationMonths()) + " months" : "no WW")
                    + ", once " + cents(loss.transitionPayment()) + " transition payment. Month 0 is the last with the"
                    + " job; assets stay as they are.\n\n" + months(loss).render(Format.TEXT));
        }
        return text.toString();
    }

    private static ObjectNode json(Household household, HouseholdCounter counter) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("date", household.date().toString());
        Statement statement = counter.statement();
        all.set("lines", lines(statement).json());
        all.put("disposableYear", cents(statement.disposableYear()));
        var marginals = all.putArray("marginal");
        counter.marginal()
                .forEach(marginal ->
                        marginals.addObject().put("who", marginal.who()).put("rate", Numbers.decimal(marginal.rate())));
        var losses = all.putArray("jobLoss");
        for (JobLoss loss : counter.losses()) {
            ObjectNode node = losses.addObject();
            node.put("who", loss.who());
            node.put("isEntitled", loss.isEntitled());
            node.put("durationMonths", Numbers.decimal(loss.durationMonths()));
            node.put("transitionPayment", cents(loss.transitionPayment()));
            node.set("months", months(loss).json());
        }
        return all;
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal cents(double euros) {
        return BigDecimal.valueOf(euros).setScale(2, RoundingMode.HALF_UP);
    }
}
