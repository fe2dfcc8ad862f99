package nl.draagkracht.indicators;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * The inhabitants of a month counted in two crossed tables, from which every breakdown of people is a margin.
 * Survey status follows the labour force survey: persons of 15 to 74 years. Two increments per person keep the sweep cheap.
 */
public final class PeopleTables {
    /** Unemployed for twelve months or longer. */
    private static final int LONG_TERM = 12;

    /** Kinds of people that the tables tell apart. */
    public enum Group {
        /** Employed. */
        EMPLOYED,
        /** Unemployed for less than twelve months. */
        UNEMPLOYED_SHORT,
        /** Unemployed for twelve months or longer. */
        UNEMPLOYED_LONG,
        /** Of the age of the survey, not in the labour force. */
        INACTIVE,
        /** Younger than 15 or older than 74. */
        OUTSIDE
    }

    /** Rows in a chunk: the tables of a chunk are large, so longer than {@link Sweep#FINE}. */
    private static final int CHUNK = 4 * Sweep.FINE;

    private static final int GROUPS = Group.values().length;
    private static final int PLACES = AgeBand.COUNT * Sex.COUNT * Education.COUNT * Province.COUNT;
    private static final int WORKS = Section.COUNT * Occupation.COUNT * Contract.COUNT;

    private final long[] places = new long[GROUPS * PLACES];
    private final long[] works = new long[3 * WORKS];
    private final long[] insured = new long[AgeBand.COUNT];

    private PeopleTables() {}

    /** Counts everybody in a month, in persons of the sample. */
    public static PeopleTables count(Population population, Month month, Sweep sweep) {
        var tables = new PeopleTables();
        for (var part :
                sweep.chunks(population.persons().count(), CHUNK, (from, to) -> chunk(population, month, from, to))) {
            add(tables.places, part.places);
            add(tables.works, part.works);
            add(tables.insured, part.insured);
        }
        return tables;
    }

    private static PeopleTables chunk(Population population, Month month, int from, int to) {
        var tables = new PeopleTables();
        Persons persons = population.persons();
        byte[] provinces = population.households().province;
        int ww = Scheme.WW.bit();
        for (int i = from; i < to; i++) {
            int household = persons.household[i];
            if (household < 0) {
                continue;
            }
            int age = persons.age(i, month.index());
            int band = AgeBand.of(age);
            int group = group(persons, i, age);
            int place = ((band * Sex.COUNT + persons.sex[i]) * Education.COUNT + persons.education[i]) * Province.COUNT
                    + provinces[household];
            tables.places[group * PLACES + place]++;
            if (group <= Group.UNEMPLOYED_LONG.ordinal() && persons.section[i] >= 0 && persons.occupation[i] >= 0) {
                int contract = Math.max(0, persons.contract[i]);
                int work = (persons.section[i] * Occupation.COUNT + persons.occupation[i]) * Contract.COUNT + contract;
                tables.works[group * WORKS + work]++;
            }
            if ((persons.rights[i] & ww) != 0) {
                tables.insured[band]++;
            }
        }
        return tables;
    }

    private static int group(Persons persons, int person, int age) {
        if (age < 15 || age > 74) {
            return Group.OUTSIDE.ordinal();
        }
        int status = persons.status[person];
        if (status == SurveyStatus.EMPLOYED.ordinal()) {
            return Group.EMPLOYED.ordinal();
        }
        if (status == SurveyStatus.INACTIVE.ordinal()) {
            return Group.INACTIVE.ordinal();
        }
        return (persons.monthsUnemployed[person] >= LONG_TERM ? Group.UNEMPLOYED_LONG : Group.UNEMPLOYED_SHORT)
                .ordinal();
    }

    private static void add(long[] sums, long[] parts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += parts[i];
        }
    }

    /** Persons of a group. */
    public long of(Group group) {
        long sum = 0;
        for (int i = 0; i < PLACES; i++) {
            sum += places[group.ordinal() * PLACES + i];
        }
        return sum;
    }

    /** All inhabitants. */
    public long everybody() {
        long sum = 0;
        for (var group : Group.values()) {
            sum += of(group);
        }
        return sum;
    }

    /** Persons with a running right to unemployment insurance, by age band. */
    public long[] insuredByAge() {
        return insured.clone();
    }

    /** Persons of a group by a trait of the person. */
    public long[] by(Trait trait, Group group) {
        var counts = new long[trait.size()];
        if (trait.isOfWork()) {
            if (group.ordinal() <= Group.UNEMPLOYED_LONG.ordinal()) {
                for (int i = 0; i < WORKS; i++) {
                    counts[trait.of(i)] += works[group.ordinal() * WORKS + i];
                }
            }
            return counts;
        }
        for (int i = 0; i < PLACES; i++) {
            counts[trait.of(i)] += places[group.ordinal() * PLACES + i];
        }
        return counts;
    }
}
