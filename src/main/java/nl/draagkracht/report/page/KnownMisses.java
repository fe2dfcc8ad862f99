package nl.draagkracht.report.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the baseline is known to miss Dutch facts, from {@code report/known-misses.txt}, in the order of that file. */
final class KnownMisses {

    private final Map<String, String> lines = new LinkedHashMap<>();

    KnownMisses() {
        for (String line : Resource.text("known-misses.txt").split("\n")) {
            int sign = line.indexOf('=');
            if (!line.startsWith("#") && sign > 0) {
                lines.put(
                        line.substring(0, sign).trim(), line.substring(sign + 1).trim());
            }
        }
    }

    /** Numbers of the baseline that were held beside Dutch facts. */
    String compared() {
        return lines.get("compared");
    }

    /** How many of these lie outside their tolerance. */
    String missed() {
        return lines.get("missed");
    }

    /** The bold words of the validation page by the key of the text that tells the miss. */
    Map<String, String> leads() {
        Map<String, String> leads = new LinkedHashMap<>(lines);
        leads.remove("compared");
        leads.remove("missed");
        return leads;
    }
}
