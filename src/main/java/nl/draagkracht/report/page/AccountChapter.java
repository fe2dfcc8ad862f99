package nl.draagkracht.report.page;

import java.util.List;
import nl.draagkracht.kernel.Language;

/**
 * Why the balance of each sector account moves: in the scenario against the baseline, and in the baseline from its first to its last twelve
 * months, each with the flows that make the change; for the baseline with the reason too. No account drifts without one (model page 4.10).
 */
final class AccountChapter {
    private static final double BILLION = 1e9;

    private final Evidence evidence;

    AccountChapter(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether there is a ledger of two years to compare. */
    boolean hasRows() {
        return !evidence.payments().isEmpty()
                && !evidence.baselinePayments().isEmpty()
                && evidence.months() >= 2 * AccountDrift.YEAR;
    }

    void write(Html html) {
        if (!hasRows()) {
            return;
        }
        var last = evidence.month(evidence.months() - 1);
        var first = evidence.month(AccountDrift.YEAR - 1);
        var baseline = evidence.baselinePayments();
        html.element("h2", Wording.key("accounts.heading"), "id", "accounts");
        html.element("p", Wording.key("accounts.about"));
        if (!evidence.isAlone()) {
            table("accounts.against", AccountDrift.between(baseline, last, evidence.payments(), last), false, html);
        }
        table("accounts.drift", AccountDrift.between(baseline, first, baseline, last), true, html);
    }

    private static void table(String key, List<AccountDrift.Row> rows, boolean withReasons, Html html) {
        String id = key.replace('.', '-');
        html.element("h3", Wording.key(key), "id", id);
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", id);
        html.head(
                Wording.key(key),
                withReasons
                        ? List.of(
                                "accounts.account",
                                "accounts.before",
                                "accounts.after",
                                "accounts.flows",
                                "accounts.reason")
                        : List.of("accounts.account", "accounts.baseline", "accounts.scenario", "accounts.flows"),
                "cards unseen");
        for (var row : rows) {
            html.open("tr", "role", "row").open("th", "scope", "row", "role", "rowheader");
            html.both(Wording.key("account." + row.account())).close("th");
            html.cell(withReasons ? "accounts.before" : "accounts.baseline", "number")
                    .both(Wording.of(texts -> billions(row.before(), texts.language())))
                    .close("td");
            html.cell(withReasons ? "accounts.after" : "accounts.scenario", "number")
                    .both(Wording.of(texts -> billions(row.after(), texts.language())))
                    .close("td");
            html.cell("accounts.flows", "of-text").both(flows(row)).close("td");
            if (withReasons) {
                var reason = row.isAtRest() ? Wording.key("accounts.rest") : reason(row.account());
                html.cell("accounts.reason", "of-text").both(reason).close("td");
            }
            html.close("tr");
        }
        html.raw("</tbody>").close("table", "div");
    }

    /** Why an account moves in the baseline. */
    static Wording reason(String account) {
        return Wording.key("account." + account + ".reason");
    }

    /** The flows that make the change, largest first, with their effect on the balance. */
    static Wording flows(AccountDrift.Row row) {
        return row.isAtRest()
                ? Wording.key("accounts.rest")
                : Wording.of(texts -> {
                    var words = new StringBuilder();
                    for (var flow : row.named()) {
                        words.append(words.isEmpty() ? "" : "; ")
                                .append(texts.say("flow." + flow.name()))
                                .append(' ')
                                .append(flow.euros() > 0 ? "+" : "")
                                .append(billions(flow.euros(), texts.language()));
                    }
                    return words.toString();
                });
    }

    private static String billions(double euros, Language language) {
        return language.number(euros / BILLION, 1);
    }
}
