package nl.draagkracht.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The known name that lies nearest to a mistyped one, for the "Maybe ..." line of an error. Edit distance of Levenshtein
 * (1966), letters compared without case.
 */
final class NearestName {

    private NearestName() {}

    /** The nearest of the known names, if one is near enough to be a likely slip of the keyboard. */
    static Optional<String> find(String read, Collection<String> known) {
        String best = null;
        int bestDistance = Math.min(Math.max(2, read.length() / 3), read.length() / 2) + 1;
        for (String name : known) {
            int distance = distance(read.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        int[] current = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[right.length()];
    }
}
