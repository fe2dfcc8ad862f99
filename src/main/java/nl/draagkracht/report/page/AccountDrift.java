package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.simulation.PaymentRow;

/**
 * What moved the balance of each sector account between two years of the ledger: all it received less all it paid (ESA 2010, B.9), and the
 * flows that make the difference. Exact, since a balance is the sum of its payments: the flows of an account add up to the change of its
 * balance, and the balances of all accounts to zero. Euros of January 2026 a year.
 */
final class AccountDrift {
    /** Months of the years that are compared. */
    static final int YEAR = 12;

    /** A balance that moves by less than this is at rest, euros a year: less than a thousandth of the product. */
    static final double REST = 1e9;

    /** What may be left of a change, as a share of it, once its flows are named. */
    static final double LEFT = 0.2;

    private static final double CENTS = 100;

    /** Accounts in the order of the table; banks are section K of firms, funds stand apart. */
    static final List<String> ACCOUNTS = List.of(
            "households",
            "firms",
            "banks",
            "pensionFunds",
            "state",
            "awf",
            "aof",
            "whk",
            "ufo",
            "zvf",
            "oldAge",
            "world",
            "notSimulated");

    /**
     * A flow and what it does to the balance of an account.
     *
     * @param name what is paid
     * @param euros change of what is received less what is paid
     */
    record Flow(String name, double euros) {}

    /**
     * An account in two years.
     *
     * @param before balance of the first, euros
     * @param after balance of the second, euros
     * @param flows every flow that changed, largest first; together the change of the balance
     */
    record Row(String account, double before, double after, List<Flow> flows) {
        /** Whether the balance stays where it is. */
        boolean isAtRest() {
            return Math.abs(after - before) < REST;
        }

        /** The largest flows, as many as it takes to explain all but {@link #LEFT} of the change; none of an account at rest. */
        List<Flow> named() {
            var named = new ArrayList<Flow>();
            double left = after - before;
            for (var flow : flows) {
                if (isAtRest() || Math.abs(left) <= LEFT * Math.abs(after - before)) {
                    break;
                }
                named.add(flow);
                left -= flow.euros();
            }
            return named;
        }
    }

    private AccountDrift() {}

    /** Every account in the twelve months that end with each of two months, of one run or of two. */
    static List<Row> between(List<PaymentRow> one, Month endOfOne, List<PaymentRow> other, Month endOfOther) {
        var before = year(one, endOfOne);
        var after = year(other, endOfOther);
        var rows = new ArrayList<Row>();
        for (String account : ACCOUNTS) {
            var changes = new TreeMap<String, Double>();
            double was = 0;
            for (var flow : before.getOrDefault(account, Map.of()).entrySet()) {
                changes.merge(flow.getKey(), -flow.getValue(), Double::sum);
                was += flow.getValue();
            }
            double is = 0;
            for (var flow : after.getOrDefault(account, Map.of()).entrySet()) {
                changes.merge(flow.getKey(), flow.getValue(), Double::sum);
                is += flow.getValue();
            }
            var flows = changes.entrySet().stream()
                    .map(change -> new Flow(change.getKey(), change.getValue()))
                    .sorted(Comparator.comparingDouble(flow -> -Math.abs(flow.euros())))
                    .toList();
            rows.add(new Row(account, was, is, flows));
        }
        return rows;
    }

    /** Received less paid of twelve months, by account and flow. */
    private static Map<String, Map<String, Double>> year(List<PaymentRow> payments, Month last) {
        var year = new TreeMap<String, Map<String, Double>>();
        for (var row : payments) {
            int ago = last.index() - row.month().index();
            String payer = account(row.payer());
            String payee = account(row.payee());
            if (ago < 0 || ago >= YEAR || payer.equals(payee)) {
                continue;
            }
            var kind = Kind.valueOf(row.kind());
            double euros = row.cents() / CENTS;
            year.computeIfAbsent(payer, account -> new TreeMap<>()).merge(flow(kind, payer), -euros, Double::sum);
            year.computeIfAbsent(payee, account -> new TreeMap<>()).merge(flow(kind, payee), euros, Double::sum);
        }
        return year;
    }

    /** The account of a party of the ledger. */
    static String account(String party) {
        return switch (party) {
            case "HOUSEHOLDS" -> "households";
            case "PENSION_FUNDS" -> "pensionFunds";
            case "STATE" -> "state";
            case "AWF" -> "awf";
            case "AOF" -> "aof";
            case "WHK" -> "whk";
            case "UFO" -> "ufo";
            case "ZVF" -> "zvf";
            case "OLD_AGE" -> "oldAge";
            case "WORLD" -> "world";
            case "BRIDGE" -> "notSimulated";
            case "K" -> "banks";
            default -> "firms";
        };
    }

    /** What a payment is to one of its parties: who sells as well as buys has a balance of trade. */
    static String flow(Kind kind, String account) {
        boolean trades = account.equals("firms") || account.equals("banks") || account.equals("world");
        return switch (kind.account()) {
            case INTERNAL -> "trade";
            case USED_UP -> kind == Kind.AI_SERVICES ? "ai" : "trade";
            case FINAL_USE -> kind == Kind.INVESTMENT ? "investment" : trades ? "trade" : finalUse(kind);
            case PRODUCT_TAX -> "productTaxes";
            case LABOUR -> kind == Kind.EMPLOYER_CONTRIBUTIONS ? "employerContributions" : "pay";
            case PRODUCTION_TAX -> "productionTaxes";
            case SURPLUS -> kind == Kind.MIXED_INCOME ? "selfEmployed" : "imputedRent";
            case PROPERTY -> property(kind);
            case SECONDARY -> secondary(kind);
        };
    }

    private static String finalUse(Kind kind) {
        return switch (kind) {
            case CONSUMPTION -> "consumption";
            case GOVERNMENT_PURCHASES -> "purchases";
            case CARE_IN_KIND -> "care";
            default -> "trade";
        };
    }

    private static String property(Kind kind) {
        return switch (kind) {
            case SURPLUS_AT_COST -> "atCost";
            case DIVIDENDS -> "dividends";
            case REINVESTED_EARNINGS -> "reinvested";
            case FOREIGN_RETURN -> "foreignReturn";
            default -> "interest";
        };
    }

    private static String secondary(Kind kind) {
        return switch (kind) {
            case INCOME_TAX, NATIONAL_INSURANCE -> "incomeTax";
            case CORPORATE_TAX -> "corporateTax";
            case DIVIDEND_TAX, SOURCE_TAX -> "dividendTax";
            case HEALTH_CONTRIBUTIONS, HEALTH_PREMIUM -> "health";
            case PENSION_CONTRIBUTIONS -> "pensionContributions";
            case PENSIONS -> "pensions";
            case OLD_AGE_BENEFITS -> "statePension";
            case UNEMPLOYMENT_BENEFITS -> "unemployment";
            case DISABILITY_BENEFITS -> "disability";
            case BASIC_INCOME, CITIZEN_DIVIDEND -> "residents";
            case STATE_CONTRIBUTION -> "stateContribution";
            case INTERNATIONAL_TRANSFERS -> "transfers";
            case NOT_SIMULATED -> "declared";
            default -> "otherBenefits";
        };
    }
}
