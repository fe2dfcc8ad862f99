package nl.draagkracht.report.page;

import java.util.List;
import java.util.Optional;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.LimitVerdict;
import nl.draagkracht.simulation.LimitVerdict.Level;

/** The verdict in one sentence with its certainty: what one run with one seed can say, and no more. */
final class VerdictWords {

    private final List<LimitVerdict> verdict;

    VerdictWords(List<LimitVerdict> verdict) {
        this.verdict = verdict;
    }

    /** The sentence. */
    Wording sentence() {
        return Wording.of(this::sentence);
    }

    private String sentence(Texts texts) {
        long broken = count(Level.BROKEN);
        StringBuilder said = new StringBuilder(texts.say(
                broken == 1 ? "verdict.oneBreaks" : broken == 0 ? "verdict.noneBreaks" : "verdict.break",
                "broken",
                Long.toString(broken),
                "limits",
                Integer.toString(verdict.size())));
        first().ifPresent(row -> said.append(texts.say(
                "verdict.first",
                "limit",
                LimitTable.name(row.limit()).in(texts.language()),
                "month",
                Findings.month(row.firstMonth().orElseThrow(), texts))));
        long open = count(Level.NOT_COMPUTED) + count(Level.UNCERTAIN);
        said.append(texts.say(
                "verdict.others",
                "strained",
                texts.say(
                        count(Level.STRAINED) == 1 ? "verdict.strainedOne" : "verdict.strained",
                        "n",
                        number(Level.STRAINED)),
                "holds",
                texts.say(count(Level.HOLDS) == 1 ? "verdict.holdsOne" : "verdict.holds", "n", number(Level.HOLDS))));
        if (open > 0) {
            said.append(texts.say(open == 1 ? "verdict.openOne" : "verdict.open", "n", Long.toString(open)));
        }
        return said.append(texts.say("verdict.certainty")).toString();
    }

    /** What that certainty means: chance, sample and assumptions of this run. */
    static Wording certainty(ResolvedScenario scenario) {
        return Wording.of(texts ->
                texts.say("certainty", "seed", Long.toString(scenario.seed()), "sample", sample(scenario, texts)));
    }

    /** The share of the people simulated. */
    static String sample(ResolvedScenario scenario, Texts texts) {
        double percent = scenario.sample() * 100;
        int decimals = percent == Math.rint(percent) ? 0 : percent * 10 == Math.rint(percent * 10) ? 1 : 2;
        return texts.say("amount.percent", "n", texts.language().number(percent, decimals));
    }

    private Optional<LimitVerdict> first() {
        return verdict.stream()
                .filter(row -> row.level() == Level.BROKEN && row.firstMonth().isPresent())
                .min((one, other) ->
                        one.firstMonth().get().compareTo(other.firstMonth().get()));
    }

    private String number(Level level) {
        return Long.toString(count(level));
    }

    private long count(Level level) {
        return verdict.stream().filter(row -> row.level() == level).count();
    }
}
