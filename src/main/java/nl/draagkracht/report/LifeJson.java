package nl.draagkracht.report;

import nl.draagkracht.experiment.Life;
import nl.draagkracht.experiment.LifeMonth;
import nl.draagkracht.scenario.ResolvedScenario;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One life as a JSON tree: everything that was recorded, amounts in euros. */
final class LifeJson {

    private LifeJson() {}

    /** The whole tree. */
    static ObjectNode of(ResolvedScenario scenario, Life life) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("scenario", scenario.name());
        all.put("sample", Numbers.decimal(scenario.sample()));
        all.put("seed", scenario.seed());
        all.put("person", life.identity());
        all.put("sex", life.sex());
        all.put("born", life.born().toString());
        all.put("education", life.education());
        all.put("province", life.province());
        all.put("end", life.end());
        var months = all.putArray("months");
        for (var month : life.months()) {
            ObjectNode node = months.addObject();
            node.put("month", month.month().toString());
            work(node.putObject("work"), month.work());
            home(node.putObject("home"), month.home());
            var rights = node.putArray("rights");
            month.rights().forEach(rights::add);
            lists(node, month);
        }
        return all;
    }

    private static void work(ObjectNode node, LifeMonth.Work work) {
        node.put("age", work.age())
                .put("status", work.status())
                .put("activity", work.activity())
                .put("contract", work.contract())
                .put("section", work.section())
                .put("occupation", work.occupation())
                .put("hoursPerWeek", work.hoursPerWeek())
                .put("wage", LifeText.amount(work.wageCents()))
                .put("tenureMonths", work.tenureMonths())
                .put("monthsUnemployed", work.monthsUnemployed());
    }

    private static void home(ObjectNode node, LifeMonth.Home home) {
        node.put("household", home.household())
                .put("type", home.type())
                .put("tenancy", home.tenancy())
                .put("disposable", LifeText.amount(home.disposableCents()))
                .put("spent", LifeText.amount(home.spentCents()))
                .put("deposits", LifeText.amount(home.depositsCents()));
        var others = node.putArray("others");
        home.others().forEach(others::add);
    }

    private static void lists(ObjectNode node, LifeMonth month) {
        var standing = node.putArray("standing");
        month.standing()
                .forEach(row -> standing.addObject()
                        .put("scheme", row.scheme())
                        .put("words", row.words())
                        .put("article", row.article()));
        var money = node.putArray("money");
        month.money()
                .forEach(row -> money.addObject()
                        .put("whose", row.whose())
                        .put("id", row.id())
                        .put("item", row.item())
                        .put("article", row.article())
                        .put("euros", LifeText.amount(row.cents())));
        var events = node.putArray("events");
        month.events()
                .forEach(event -> events.addObject()
                        .put("phase", event.phase())
                        .put("what", event.what())
                        .put("article", event.article()));
    }
}
