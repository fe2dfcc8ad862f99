package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Groups with a number each, largest first or in the order of their classification.
 *
 * @param entries the groups
 */
record Ranking(List<Entry> entries) {

    /**
     * One group.
     *
     * @param group its code
     * @param name its name in words
     * @param values one or more numbers; the first one ranks
     */
    record Entry(String group, Wording name, double... values) {}

    /** The groups of a breakdown for which there are numbers. */
    static Ranking of(String breakdown, List<String> groups, Function<String, Optional<double[]>> numbers) {
        List<Entry> entries = new ArrayList<>();
        for (String group : groups) {
            numbers.apply(group)
                    .ifPresent(values -> entries.add(new Entry(group, Groups.name(breakdown, group), values)));
        }
        return new Ranking(List.copyOf(entries));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Largest first. */
    Ranking sorted() {
        return by(Comparator.comparingDouble((Entry entry) -> entry.values()[0]).reversed());
    }

    /** Smallest first: where a change is a loss, the greatest loss on top. */
    Ranking lossesFirst() {
        return by(Comparator.comparingDouble((Entry entry) -> entry.values()[0]));
    }

    /** The {@code most} groups with the largest numbers, of either sign, losses first. */
    Ranking widest(int most) {
        Ranking wide = by(Comparator.comparingDouble((Entry entry) -> Math.abs(entry.values()[0]))
                .reversed());
        return new Ranking(wide.entries.stream().limit(most).toList()).lossesFirst();
    }

    /** The first group with the largest ({@code sign} 1) or smallest (-1) number. */
    Entry extreme(int sign) {
        Entry extreme = entries.get(0);
        for (Entry entry : entries) {
            extreme = sign * entry.values()[0] > sign * extreme.values()[0] ? entry : extreme;
        }
        return extreme;
    }

    /** The names, for an axis. */
    List<Wording> names() {
        return entries.stream().map(Entry::name).toList();
    }

    /** The numbers at one place, for bars. */
    double[] column(int place) {
        return entries.stream().mapToDouble(entry -> entry.values()[place]).toArray();
    }

    private Ranking by(Comparator<Entry> order) {
        return new Ranking(entries.stream().sorted(order).toList());
    }
}
