package nl.draagkracht.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * A village of named people in a few lines, the only fixture of the tests.
 * One line is one household: {@code "Utrecht owner: Jan male 38 mid, Els female 36 high; Piet male 5, Mia female 2"}. Before the colon
 * province and tenancy codes; then the adults, after a semicolon the children. Two adults are a couple, three or more another household,
 * the tenancy institution makes an institution. Ages are on 1 January 2026, everybody was born in January; education is low unless said.
 */
public final class TestTown {
    private static final int ROOM = 64;

    private final Persons persons = new Persons(ROOM);
    private final Households households = new Households(ROOM);
    private final Population population;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private TestTown(double sampleShare) {
        population = new Population(persons, households, sampleShare);
    }

    /** A town with these households. */
    public static TestTown of(String... lines) {
        return sample(1.0, lines);
    }

    /** A town that stands for a larger one. */
    public static TestTown sample(double share, String... lines) {
        var town = new TestTown(share);
        for (var line : lines) {
            town.settle(line);
        }
        return town;
    }

    /** Five households: a family, a single parent, a young man alone, an old couple, a lady in a nursing home. */
    public static TestTown village() {
        return of(
                "Utrecht owner: Jan male 38 mid, Els female 36 high; Piet male 5, Mia female 2",
                "Groningen socialRent: Fatima female 41 mid; Sami male 16",
                "Zuid-Holland privateRent: Kees male 24 low",
                "Limburg owner: Toon male 74 low, Riet female 71 mid",
                "Drenthe institution: Truus female 91 low");
    }

    private void settle(String line) {
        var parts = line.split(":");
        var place = parts[0].trim().split(" +");
        var groups = parts[1].split(";");
        var adults = List.of(groups[0].split(","));
        List<String> children = groups.length > 1 ? List.of(groups[1].split(",")) : List.of();
        int household = households.count();
        households.grow(household + 1 > households.capacity() ? 2 * household : 0);
        households.count(household + 1);
        households.clear(household);
        households.identity[household] = household;
        households.province[household] = (byte) Province.of(place[0]).ordinal();
        var tenancy = Tenancy.of(place[1]);
        households.tenancy[household] = (byte) tenancy.ordinal();
        households.type[household] =
                (byte) type(tenancy, adults.size(), children.size()).ordinal();
        households.rentCents[household] =
                tenancy == Tenancy.SOCIAL_RENT || tenancy == Tenancy.PRIVATE_RENT ? 65_000 : 0;
        var links = new HouseholdLinks(population);
        adults.forEach(text -> links.append(settlePerson(text), household));
        children.forEach(text -> links.append(settlePerson(text), household));
    }

    private static HouseholdType type(Tenancy tenancy, int adults, int children) {
        if (tenancy == Tenancy.INSTITUTION) {
            return HouseholdType.INSTITUTION;
        }
        return switch (adults) {
            case 1 -> children == 0 ? HouseholdType.SINGLE : HouseholdType.SINGLE_PARENT;
            case 2 -> children == 0 ? HouseholdType.COUPLE : HouseholdType.COUPLE_WITH_CHILDREN;
            default -> HouseholdType.OTHER;
        };
    }

    private int settlePerson(String text) {
        var words = text.trim().split(" +");
        int person = persons.count();
        persons.grow(person + 1 > persons.capacity() ? 2 * person : 0);
        persons.count(person + 1);
        persons.clear(person);
        persons.identity[person] = person;
        int age = Integer.parseInt(words[2]);
        persons.sex[person] = (byte) Sex.of(words[1]).ordinal();
        persons.birthMonth[person] = (short) (-12 * age);
        var education = words.length > 3 ? Education.of(words[3]) : Education.LOW;
        persons.education[person] = (byte) education.ordinal();
        var activity = age < 4 ? Activity.PRESCHOOL : age < 18 ? Activity.SCHOOL : Activity.OTHER;
        persons.activity[person] = (byte) activity.ordinal();
        rows.put(words[0], person);
        return person;
    }

    /** Gives a person permanent work, without a job cell. */
    public TestTown employ(String name, int hoursPerWeek, int wageCents) {
        int person = person(name);
        persons.status[person] = (byte) SurveyStatus.EMPLOYED.ordinal();
        persons.activity[person] = (byte) Activity.WORK.ordinal();
        persons.attachment[person] = (byte) Attachment.ATTACHED.ordinal();
        persons.contract[person] = (byte) Contract.PERMANENT.ordinal();
        persons.hoursPerWeek[person] = (byte) hoursPerWeek;
        persons.wageCents[person] = wageCents;
        return this;
    }

    /** Row of a person. */
    public int person(String name) {
        var row = rows.get(name);
        if (row == null) {
            throw new IllegalArgumentException("Nobody is called " + name + "; in town live " + rows.keySet() + ".");
        }
        return row;
    }

    /** Row of the household of a person. */
    public int household(String name) {
        return persons.household[person(name)];
    }

    /** Names of the members of a household in their order; strangers are called "?". */
    public List<String> members(int household) {
        var names = new String[new HouseholdLinks(population).members(household)];
        int place = 0;
        for (int row = households.firstMember[household]; row >= 0; row = persons.nextMember[row]) {
            names[place++] = name(row);
        }
        return Arrays.asList(names);
    }

    private String name(int row) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue() == row && persons.identity[row] == row)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("?");
    }

    /** Rows of persons. */
    public Persons persons() {
        return persons;
    }

    /** Rows of households. */
    public Households households() {
        return households;
    }

    /** Persons and households. */
    public Population population() {
        return population;
    }
}
