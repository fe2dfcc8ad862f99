package nl.draagkracht.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.scenario.instrument.Revise;
import nl.draagkracht.scenario.instrument.TurnoverSubsidy;
import org.apache.commons.csv.CSVRecord;

/**
 * A stretch of Dutch history that the model is run through: who lived then, how much work there was, what was measured.
 * Packaged in {@code episodes/}; every number with its grade and source.
 *
 * @param name {@code episode-} and the first year
 * @param first the month of history that the first month of the run stands for
 * @param scenario what differs from the baseline, in the calendar of the model, which begins in January 2026
 * @param people totals of the start year
 * @param demand work by month
 * @param output net value added by month relative to the first, in units of the pay of the time
 * @param money what reached state and funds beside what the model makes
 * @param sections how the work of each section moves beside that of all
 * @param targets what was measured
 */
public record Episode(
        String name,
        Month first,
        ResolvedScenario scenario,
        List<People> people,
        List<Demand> demand,
        List<Double> output,
        List<Money> money,
        Map<Section, SectionWork> sections,
        List<Measured> targets) {

    /** The years that can be given to {@code validate --episode}. */
    public static final List<String> YEARS = List.of("2008", "2020");

    /**
     * Numbers of the law of the time. Until 2016 every year of work gave a month of WW; since then only the first ten do, the others
     * half a month. AOW began at 65 until 2012 (65 years and 9 months in 2017), at 66 years and 4 months in 2020 and 2021.
     */
    private static final Map<String, Map<String, Double>> LAW = Map.of(
            "2008",
            Map.of("law.unemploymentInsurance.monthsPerYearFrom2016", 1.0, "law.statePension.pensionAgeMonths", 780.0),
            "2020",
            // of the ten years from 2016 to 2026 four had passed in 2020, so that six in ten years count in full
            Map.of("law.unemploymentInsurance.monthsPerYearFrom2016", 0.8, "law.statePension.pensionAgeMonths", 796.0));

    /**
     * Persons of an age and a kind in the start year, or households of a type whose head is of that age; null stands for all.
     *
     * @param rights running rights of which one is held, none for all
     */
    public record People(
            int fromAge,
            int toAge,
            SurveyStatus status,
            List<Scheme> rights,
            Sex sex,
            Activity activity,
            HouseholdType household,
            double persons) {}

    /**
     * Work in a month.
     *
     * @param work volume of work relative to the first month
     * @param trend what labour supply and productivity would have added by then
     */
    public record Demand(double work, double trend) {

        /** Share of the work of the baseline path that is missing; negative when there is more. */
        double gap() {
            return 1 - work / trend;
        }
    }

    /** What an item of money adds to: income of the state, income of the funds, or the debt alone. */
    public enum Account {
        STATE_INCOME,
        FUND_INCOME,
        STATE_DEBT;

        static Account of(String word) {
            return switch (word) {
                case "stateIncome" -> STATE_INCOME;
                case "fundIncome" -> FUND_INCOME;
                case "stateDebt" -> STATE_DEBT;
                default ->
                    throw new IllegalArgumentException(
                            "Read the item '" + word + "'; needed is stateIncome, fundIncome or stateDebt.");
            };
        }
    }

    /**
     * Public money of the time that the model does not make.
     *
     * @param from first month
     * @param until last month
     * @param yearlyShare income as a share of a year's GDP, a year; a rise of debt as a share of it over all its months
     */
    public record Money(Month from, Month until, Account account, double yearlyShare) {
        double in(Month month, Account of) {
            boolean now = account == of && month.compareTo(from) >= 0 && month.compareTo(until) <= 0;
            int months = account == Account.STATE_DEBT ? until.index() - from.index() + 1 : 12;
            return now ? yearlyShare / months : 0;
        }
    }

    /**
     * The work of a section beside that of all.
     *
     * @param sensitivity how much of a shortfall of work falls on it, relative to all; mean over the employed 1
     * @param share its share of the employed
     * @param drift what it gained for reasons of its own, as care did in 2009, which the others lose beside the shortfall
     */
    public record SectionWork(double sensitivity, double share, Drift drift) {}

    /**
     * Growth of a section that has nothing to do with the slump.
     *
     * @param work share of its work that it gains
     * @param from month in which the gain begins
     * @param to month from which it stays
     */
    public record Drift(double work, Month from, Month to) {
        static final Drift NONE = new Drift(0, Month.START, Month.START.plus(1));

        double by(Month month) {
            double passed = (double) (month.index() - from.index()) / (to.index() - from.index());
            return work * Math.min(1, Math.max(0, passed));
        }
    }

    /**
     * A number of history.
     *
     * @param id its name in the list of hindcast targets, empty when only reported
     * @param reading {@code sum, mean, end, growth, change} or {@code changeOfQuarters}
     * @param absolute whether the tolerance is in the unit of the value instead of a share of it
     */
    public record Measured(
            String id,
            String indicator,
            String reading,
            Month from,
            Month to,
            double value,
            String unit,
            OptionalDouble tolerance,
            boolean absolute,
            Grade grade,
            String source,
            String note) {

        /** Largest distance at which the number is held; empty when it is only reported. */
        public OptionalDouble allowed() {
            return tolerance.isEmpty() || absolute
                    ? tolerance
                    : OptionalDouble.of(tolerance.getAsDouble() * Math.abs(value));
        }
    }

    /**
     * Work of a section relative to the baseline path; over the employed, what the demand of the month says. Support schemes of the time
     * are instruments of the scenario.
     *
     * @param month months since the first
     */
    public double work(int month, Section section) {
        var then = first.plus(month);
        double drifted = sections.values().stream()
                .mapToDouble(each -> each.share() * each.drift().by(then))
                .sum();
        var of = sections.get(section);
        double gap = demand.get(month).gap() + drifted;
        return Math.max(0, 1 + of.drift().by(then) - of.sensitivity() * gap);
    }

    /** Net value added relative to the baseline path, as supply and pay of the time had let it grow. */
    public double output(int month) {
        return output.get(month) / demand.get(month).trend();
    }

    /**
     * Public money of a month that the model does not make, as a share of a year's GDP.
     *
     * @param month months since the first
     */
    public double money(int month, Account account) {
        var then = first.plus(month);
        return money.stream().mapToDouble(each -> each.in(then, account)).sum();
    }

    /** The same history without the support schemes of the time. */
    public Episode withoutSupport() {
        return new Episode(
                name,
                first,
                scenario.without(instrument -> instrument instanceof TurnoverSubsidy),
                people,
                demand,
                output,
                money,
                sections,
                targets);
    }

    /** The episode that begins in this year, one of {@link #YEARS}. */
    public static Episode of(String year) {
        String name = "episode-" + year;
        String folder = "episodes/" + name;
        var demand = TargetFile.rows(folder + "-demand");
        var today = ScenarioReader.read(file(name));
        var parameters = today.parameters();
        for (var number : LAW.get(year).entrySet()) {
            parameters = Revise.number(parameters, number.getKey(), before -> number.getValue());
        }
        var scenario = today.trying(parameters);
        return new Episode(
                name,
                Month.parse(demand.get(0).get("month")),
                scenario,
                TargetFile.rows(folder + "-people").stream()
                        .map(Episode::people)
                        .toList(),
                demand.stream()
                        .map(row -> new Demand(TargetFile.number(row, "work"), TargetFile.number(row, "trend")))
                        .toList(),
                TargetFile.rows(folder + "-output").stream()
                        .map(row -> TargetFile.number(row, "output"))
                        .toList(),
                TargetFile.rows(folder + "-money").stream().map(Episode::money).toList(),
                sections(folder, scenario),
                TargetFile.rows(folder + "-targets").stream()
                        .map(Episode::measured)
                        .toList());
    }

    private static Map<Section, SectionWork> sections(String folder, ResolvedScenario scenario) {
        var workers = scenario.parameters().population().work().jobs().personsJobsBridge();
        var rows = TargetFile.rows(folder + "-sections");
        double all = 0;
        double fallen = 0;
        for (var row : rows) {
            double survey = workers.valueOr(0, row.get("section"), "survey");
            all += survey;
            fallen += survey * TargetFile.number(row, "sensitivity");
        }
        double mean = fallen / all;
        var sections = new EnumMap<Section, SectionWork>(Section.class);
        for (var row : rows) {
            sections.put(
                    Section.of(row.get("section")),
                    new SectionWork(
                            TargetFile.number(row, "sensitivity") / mean,
                            workers.valueOr(0, row.get("section"), "survey") / all,
                            drift(row)));
        }
        return sections;
    }

    private static Drift drift(CSVRecord row) {
        return row.get("drift").isEmpty()
                ? Drift.NONE
                : new Drift(
                        TargetFile.number(row, "drift"),
                        Month.parse(row.get("driftFrom")),
                        Month.parse(row.get("driftTo")));
    }

    private static ScenarioFile file(String name) {
        String resource = "episodes/" + name + ".json";
        try (InputStream stream = Episode.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + resource + " is missing.");
            }
            return ScenarioFile.of(resource, name, Optional.empty(), stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + resource + " cannot be read.", unreadable);
        }
    }

    private static People people(CSVRecord row) {
        return new People(
                Integer.parseInt(row.get("fromAge")),
                Integer.parseInt(row.get("toAge")),
                row.get("status").isEmpty() ? null : SurveyStatus.of(row.get("status")),
                row.get("right").isEmpty()
                        ? List.of()
                        : Stream.of(row.get("right").split("\\+"))
                                .map(Scheme::of)
                                .toList(),
                row.get("sex").isEmpty() ? null : Sex.of(row.get("sex")),
                row.get("activity").isEmpty() ? null : Activity.of(row.get("activity")),
                row.get("household").isEmpty() ? null : HouseholdType.of(row.get("household")),
                TargetFile.number(row, "persons"));
    }

    private static Money money(CSVRecord row) {
        return new Money(
                Month.parse(row.get("from")),
                Month.parse(row.get("until")),
                Account.of(row.get("item")),
                TargetFile.number(row, "shareOfGdp"));
    }

    private static Measured measured(CSVRecord row) {
        return new Measured(
                row.get("id"),
                row.get("indicator"),
                row.get("reading"),
                Month.parse(row.get("from")),
                Month.parse(row.get("to")),
                TargetFile.number(row, "value"),
                row.get("unit"),
                row.get("tolerance").isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(TargetFile.number(row, "tolerance")),
                row.get("toleranceKind").equals("absolute"),
                Grade.valueOf(row.get("grade")),
                row.get("source"),
                row.get("note"));
    }
}
