package nl.draagkracht.store;

import static nl.draagkracht.store.PopulationColumn.Owner.HOUSEHOLD;
import static nl.draagkracht.store.PopulationColumn.Owner.PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Coded;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.store.PopulationColumn.Kind;

/**
 * The columns of a population file: the Netherlands on 1 January 2026, one row per person.
 * Members of a household stand below each other: the head first, then the partner, then children and others. What belongs to the
 * household is repeated with each member.
 */
final class PopulationLayout {

    private static final long MOST_CENTS = 100_000_000;
    private static final long MOST_WEALTH_CENTS = 100_000_000_000_000L;
    private static final int MOST_MONTHS = 1440;
    private static final int OLDEST_MONTHS = 130 * 12;
    private static final long WORK_RECORD = (1L << 60) - 1;

    /** Columns in the order of the file. */
    static final List<PopulationColumn> COLUMNS = List.of(
            number("person", 0, Integer.MAX_VALUE - 1, "Running number of the person, unique.", p -> p.identity),
            home("household", "Running number of the household, unique.", 0, Integer.MAX_VALUE - 1, h -> h.identity),
            new PopulationColumn(
                    "birthMonth",
                    PERSON,
                    Kind.MONTH,
                    -OLDEST_MONTHS,
                    Month.START.index() - 1,
                    List.of(),
                    "Month of birth.",
                    population -> population.persons().birthMonth),
            word("sex", Sex.values(), "Sex.", p -> p.sex),
            word("education", Education.values(), "Highest completed level.", p -> p.education),
            word("status", SurveyStatus.values(), "Status in the labour force survey.", p -> p.status),
            word("activity", Activity.values(), "Main activity.", p -> p.activity),
            word("attachment", Attachment.values(), "Attachment to the labour force.", p -> p.attachment),
            wordOrEmpty(
                    "occupation",
                    Occupation.values(),
                    "Occupation (ISCO-08) of the present or last job.",
                    p -> p.occupation),
            wordOrEmpty("section", Section.values(), "Section (SBI) of the present or last job.", p -> p.section),
            wordOrEmpty("contract", Contract.values(), "Contract of the present job.", p -> p.contract),
            number("hoursPerWeek", 0, 100, "Weekly hours of the present or last job.", p -> p.hoursPerWeek),
            word("endReason", EndReason.values(), "Why the last job ended.", p -> p.endReason),
            new PopulationColumn(
                    "rights",
                    PERSON,
                    Kind.WORDS,
                    0,
                    (1L << Scheme.COUNT) - 1,
                    words(Scheme.values()),
                    "Running rights.",
                    population -> population.persons().rights),
            number(
                    "wageCents",
                    0,
                    MOST_CENTS,
                    "Gross hourly wage without holiday pay of the present or last job, cents; profit per hour of the"
                            + " self-employed.",
                    p -> p.wageCents),
            number("tenureMonths", 0, MOST_MONTHS, "Months in the present job.", p -> p.tenureMonths),
            number(
                    "historyMonths",
                    0,
                    MOST_MONTHS,
                    "Months worked in life, for the duration of WW.",
                    p -> p.historyMonths),
            number(
                    "workRecord",
                    0,
                    WORK_RECORD,
                    "Last 60 months as bits: bit k is 1 who worked k + 1 months ago.",
                    p -> p.workRecord),
            number(
                    "monthsUnemployed",
                    0,
                    MOST_MONTHS,
                    "Months without work of the unemployed.",
                    p -> p.monthsUnemployed),
            number("wwMonthsLeft", 0, 60, "Months of WW left.", p -> p.wwMonthsLeft),
            number("wwMonthsElapsed", 0, 60, "Months of WW used.", p -> p.wwMonthsElapsed),
            number(
                    "wwBaseCents",
                    0,
                    MOST_CENTS,
                    "Monthly wage behind the insurance benefit, uncapped, cents.",
                    p -> p.wwBaseCents),
            number("claimMonths", 0, MOST_MONTHS, "Elapsed months of sickness or disability.", p -> p.claimMonths),
            number(
                    "disabilityDegree",
                    0,
                    100,
                    "Degree of disability with WGA, per cent, 100 if full; with Wajong 100 without capacity to work, else 0.",
                    p -> p.disabilityDegree),
            number(
                    "wageRelatedMonths",
                    0,
                    24,
                    "Months that the wage-related phase of WGA lasts from its start.",
                    p -> p.wageRelatedMonths),
            number(
                    "insuranceCents",
                    0,
                    MOST_CENTS,
                    "Gross employee-insurance benefit a month, cents.",
                    p -> p.insuranceCents),
            number("grossCents", 0, MOST_CENTS, "Gross income from work a month, cents.", p -> p.grossCents),
            homeWord("province", Province.values(), "Province.", h -> h.province),
            homeWord("householdType", HouseholdType.values(), "Kind of household.", h -> h.type),
            homeWord("tenancy", Tenancy.values(), "Title under which the dwelling is used.", h -> h.tenancy),
            home("rentCents", "Bare rent a month, cents; 0 for owners.", 0, MOST_CENTS, h -> h.rentCents),
            home("liquidCents", "Bank and savings deposits, cents.", 0, MOST_WEALTH_CENTS, h -> h.liquidCents),
            home("wealthRank", "Rank in net wealth, per mille.", 0, 999, h -> h.wealthRank),
            home(
                    "ownFirmCents",
                    "Substantial interests in own companies, cents.",
                    0,
                    MOST_WEALTH_CENTS,
                    h -> h.ownFirmCents),
            home("securitiesCents", "Shares and bonds, cents.", 0, MOST_WEALTH_CENTS, h -> h.securitiesCents),
            home("homeCents", "Own home, cents; 0 for tenants.", 0, MOST_WEALTH_CENTS, h -> h.homeCents),
            home("mortgageCents", "Mortgage debt, cents.", 0, MOST_WEALTH_CENTS, h -> h.mortgageCents),
            home("assistanceCents", "Social assistance a month, net cents.", 0, MOST_CENTS, h -> h.assistanceCents),
            home(
                    "assistanceMonths",
                    "Elapsed months on social assistance, 0 when not on it.",
                    0,
                    MOST_MONTHS,
                    h -> h.assistanceMonths));

    /** Columns of the model that are not in the file, each with the reason. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("persons.household", "the row of the household follows from the order of the file"),
            Map.entry("persons.nextMember", "members follow each other in the file"),
            Map.entry("persons.job", "written when workers are placed in firms"),
            Map.entry("persons.effort", "drawn when workers are placed in firms"),
            Map.entry("persons.replacedWageCents", "of one month only"),
            Map.entry("persons.provisionCents", "follows from the rights and the law when the run opens"),
            Map.entry("persons.supplementCents", "follows from the rights and the law when the run opens"),
            Map.entry("persons.claimWaiting", "who waits for a decision is drawn when the run opens"),
            Map.entry("persons.claimOwedCents", "nothing is owed when the run opens"),
            Map.entry("households.assistanceWaiting", "nobody waits for bijstand when the run opens"),
            Map.entry("households.assistanceOwedCents", "nothing is owed when the run opens"),
            Map.entry("households.assistanceLentCents", "nothing is to be settled when the run opens"),
            Map.entry("households.arrearsCents", "arrears that began before the run are not followed"),
            Map.entry("persons.problemDebt", "who has problem debt is drawn when the run opens"),
            Map.entry("persons.afterUnemployment", "follows from age and WW when the run opens"),
            Map.entry("households.firstMember", "the first row of the household"),
            Map.entry("households.selfEmployedCents", "follows from the law when the run opens"),
            Map.entry("households.selfEmployedMonths", "follows from the months without work when the run opens"),
            Map.entry("households.grossCents", "written by the first settlement"),
            Map.entry("households.marketCents", "written by the first settlement"),
            Map.entry("households.disposableCents", "written by the first settlement"));

    private PopulationLayout() {}

    /** The column of this name, null when there is none. */
    static PopulationColumn find(String name) {
        return COLUMNS.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static PopulationColumn number(
            String name, long lowest, long highest, String meaning, Function<Persons, Object> array) {
        return new PopulationColumn(
                name, PERSON, Kind.NUMBER, lowest, highest, List.of(), meaning, all -> array.apply(all.persons()));
    }

    private static PopulationColumn word(String name, Coded[] words, String meaning, Function<Persons, Object> array) {
        return new PopulationColumn(
                name, PERSON, Kind.WORD, 0, words.length - 1, words(words), meaning, all -> array.apply(all.persons()));
    }

    private static PopulationColumn wordOrEmpty(
            String name, Coded[] words, String meaning, Function<Persons, Object> array) {
        return new PopulationColumn(
                name,
                PERSON,
                Kind.WORD_OR_EMPTY,
                -1,
                words.length - 1,
                words(words),
                meaning,
                all -> array.apply(all.persons()));
    }

    private static PopulationColumn home(
            String name, String meaning, long lowest, long highest, Function<Households, Object> array) {
        return new PopulationColumn(
                name,
                HOUSEHOLD,
                Kind.NUMBER,
                lowest,
                highest,
                List.of(),
                meaning,
                all -> array.apply(all.households()));
    }

    private static PopulationColumn homeWord(
            String name, Coded[] words, String meaning, Function<Households, Object> array) {
        return new PopulationColumn(
                name,
                HOUSEHOLD,
                Kind.WORD,
                0,
                words.length - 1,
                words(words),
                meaning,
                all -> array.apply(all.households()));
    }

    private static List<String> words(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }

    /** A population with columns of the file still to be filled. */
    static Population empty(int persons, int households, double sample) {
        var people = new Persons(persons);
        var homes = new Households(households);
        people.count(persons);
        homes.count(households);
        return new Population(people, homes, sample);
    }
}
