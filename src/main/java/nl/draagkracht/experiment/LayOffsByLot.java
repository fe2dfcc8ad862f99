package nl.draagkracht.experiment;

import java.util.HashMap;
import java.util.Map;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.scenario.DisplacementTarget;
import nl.draagkracht.simulation.Intervention;

/**
 * Workers drawn by lot in one month, laid off or only watched, and followed for five years.
 * Permanent employees of 35 to 54 years with at least a year of tenure: the workers of the published study, in which firms close or shrink.
 */
final class LayOffsByLot implements Intervention {
    /** Month of the run in which the lot falls, counted from 0. */
    static final int MONTH = 3;

    private static final double SHARE = 0.02;
    private static final int SHORTEST_TENURE = 12;
    private static final int YOUNGEST = 35;
    private static final int FIRST_TOO_OLD = 55;

    private final Lot lot;
    private final boolean lays;
    /** Age and education of those drawn, by identity. */
    private final Map<Integer, Drawn> drawn = new HashMap<>();
    /** Those drawn who live in the country, and of these at work, by group and year after. */
    private final Map<String, long[]> counts = new HashMap<>();

    private record Drawn(int age, int education) {}

    LayOffsByLot(long seed, boolean lays) {
        lot = new Lot(new Draws(seed), MONTH, SHARE);
        this.lays = lays;
    }

    @Override
    public IntSequence layOffs(Month month, Population population) {
        var rows = lot.fall(month, population, LayOffsByLot::mayBeDrawn);
        var persons = population.persons();
        for (int k = 0; k < rows.size(); k++) {
            int i = rows.at(k);
            drawn.put(persons.identity[i], new Drawn(persons.age(i, month.index()), persons.education[i]));
        }
        return lays ? rows : new IntSequence();
    }

    private static boolean mayBeDrawn(Persons persons, int i, int age) {
        return age >= YOUNGEST
                && age < FIRST_TOO_OLD
                && persons.contract[i] == Contract.PERMANENT.ordinal()
                && persons.tenureMonths[i] >= SHORTEST_TENURE;
    }

    @Override
    public void look(Month month, Population population) {
        int since = month.index() - MONTH;
        if (since <= 0 || since % 12 != 0) {
            return;
        }
        var persons = population.persons();
        for (int i = 0; i < persons.count(); i++) {
            Drawn who = persons.isAlive(i) ? drawn.get(persons.identity[i]) : null;
            if (who != null) {
                var count = counts.computeIfAbsent(
                        key(who.education(), who.age() >= 45 ? 45 : YOUNGEST, since / 12), absent -> new long[2]);
                count[0]++;
                count[1] += persons.status[i] == SurveyStatus.EMPLOYED.ordinal() ? 1 : 0;
            }
        }
    }

    private static String key(int education, int fromAge, int year) {
        return education + "/" + fromAge + "/" + year;
    }

    /** Persons of a group who still live in the country. */
    long alive(DisplacementTarget group) {
        return of(group)[0];
    }

    /** Of these, at work. */
    long atWork(DisplacementTarget group) {
        return of(group)[1];
    }

    private long[] of(DisplacementTarget group) {
        return counts.getOrDefault(key(group.education().ordinal(), group.fromAge(), group.year()), new long[2]);
    }
}
