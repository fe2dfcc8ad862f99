package nl.draagkracht.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of results of a few rows, written out by hand, so that answers can be worked out on paper. */
public final class SmallRuns {

    private static final String INDICATORS = "month,indicator,breakdown,group,value,unit\n";

    private SmallRuns() {}

    /**
     * One run of two months with its baseline. Unemployment peaks at 8 % in 2026-02 against 5 %; construction loses 20,
     * health wins 5; WW costs 3 against 2 million euros.
     */
    public static Path write(Path results, String folder, String scenario) {
        Path place = results.resolve(folder);
        life(place, """
                2026-01,unemploymentRate,total,,0.04,share
                2026-02,unemploymentRate,total,,0.08,share
                2026-02,employed,sector,F,80,persons
                2026-02,employed,sector,Q,105,persons
                2026-01,wwSpending,total,,1000000,euros
                2026-02,wwSpending,total,,2000000,euros
                2026-02,gini,total,,,share
                """, "broken");
        life(place.resolve("baseline"), """
                2026-01,unemploymentRate,total,,0.04,share
                2026-02,unemploymentRate,total,,0.05,share
                2026-02,employed,sector,F,100,persons
                2026-02,employed,sector,Q,100,persons
                2026-01,wwSpending,total,,1000000,euros
                2026-02,wwSpending,total,,1000000,euros
                """, "holds");
        text(place.resolve("manifest.json"), """
                {"program": "draagkracht", "version": "0.1.0", "commit": "abc", "java": "17", "scenario": "%s", "seed": 7,
                 "sample": 0.01, "months": 2, "threads": 2, "start": "2026-11-24T10:00:00Z", "durationSeconds": 1.5,
                 "changes": [], "inputs": {}, "outputs": {}}
                """.formatted(scenario));
        return place;
    }

    private static void life(Path place, String indicators, String level) {
        text(place.resolve("indicators.csv"), INDICATORS + indicators);
        text(place.resolve("flows.csv"), """
                month,from,to,persons
                2026-01,employed,unemployed,110000
                """);
        text(place.resolve("ledger.csv"), """
                month,payer,payee,kind,origin,cents
                2026-01,FUNDS,HOUSEHOLDS,WW,produced,10000000000
                2026-02,FUNDS,HOUSEHOLDS,WW,produced,20000000000
                2026-02,HOUSEHOLDS,STATE,"VAT, all rates",produced,9223372036854
                """);
        text(place.resolve("verdict.json"), """
                [ {"limit": "awfCoverage", "class": "funds", "level": "%s", "failingAtStart": false, "firstMonth": "2026-02",
                   "worst": 0.5, "baseline": 1.0, "members": 1},
                  {"limit": "poverty", "class": "people", "level": "notComputed", "failingAtStart": false,
                   "firstMonth": null, "worst": null, "baseline": null, "members": 1} ]
                """.formatted(level));
    }

    static void text(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
