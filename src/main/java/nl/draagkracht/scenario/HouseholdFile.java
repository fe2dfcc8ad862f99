package nl.draagkracht.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.ChildcareAllowance;
import nl.draagkracht.law.household.Household;
import nl.draagkracht.law.household.Work;
import tools.jackson.databind.JsonNode;

/** Reads the file of a household for the counter of the law; all mistakes are named at once. */
public final class HouseholdFile {
    private static final List<String> PERSON = List.of(
            "name",
            "role",
            "birth",
            "wageMonth",
            "hoursPerWeek",
            "profitYear",
            "pensionMonth",
            "benefitMonth",
            "weeksOf36",
            "yearsBefore2016",
            "yearsFrom2016",
            "yearsOf5",
            "serviceMonths",
            "childcare");
    private static final List<String> CARE_TYPES = List.of("daycare", "bso", "childminder");

    private final FormReader form;

    private HouseholdFile(FormReader form) {
        this.form = form;
    }

    /**
     * The household of a file.
     *
     * @throws ScenarioException when the file cannot be read or says what cannot be
     */
    public static Household read(Path path) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new ScenarioException(List.of(new Problem(
                    path.toString(),
                    "",
                    0,
                    "a file that cannot be read (" + unreadable + ")",
                    "a JSON file of a household",
                    "")));
        }
        var form = new FormReader(path.toString(), JsonText.read(path.toString(), bytes));
        return new HouseholdFile(form).household();
    }

    /** A file to begin with: a family in a rented home. */
    public static String example() {
        try (InputStream stream = HouseholdFile.class.getResourceAsStream("/law/household.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The example of a household cannot be read.", unreadable);
        }
    }

    private Household household() {
        JsonNode root = form.root();
        form.keys(root, "", List.of("$schema", "date", "persons", "dwelling", "wealth"));
        Month date = form.month(root, "", "date", Month.of(2024, 1), Month.of(2026, 12));
        List<Household.Member> members = new ArrayList<>();
        JsonNode persons = root.path("persons");
        if (!persons.isArray() || persons.isEmpty()) {
            form.note("/persons", persons.toString(), "a list of at least one person", "");
        }
        for (int i = 0; i < persons.size(); i++) {
            members.add(member(persons.get(i), JsonText.step("/persons", Integer.toString(i)), date));
        }
        roles(members);
        JsonNode home = root.path("dwelling");
        form.keys(home, "/dwelling", List.of("rentMonth", "assessedValue", "mortgageInterestYear"));
        var dwelling = new Household.Dwelling(
                form.amount(home, "/dwelling", "rentMonth", 10_000),
                form.amount(home, "/dwelling", "assessedValue", 1e8),
                form.amount(home, "/dwelling", "mortgageInterestYear", 1e7));
        JsonNode money = root.path("wealth");
        form.keys(money, "/wealth", List.of("deposits", "other", "debts"));
        var wealth = new Household.Wealth(
                form.amount(money, "/wealth", "deposits", 1e10),
                form.amount(money, "/wealth", "other", 1e10),
                form.amount(money, "/wealth", "debts", 1e10));
        form.refuse();
        // the law reads the claimant first and the partner second
        members.sort(Comparator.comparing(Household.Member::role));
        return new Household(date, members, dwelling, wealth);
    }

    private void roles(List<Household.Member> members) {
        long names = members.stream().map(Household.Member::name).distinct().count();
        if (names < members.size()) {
            form.note("/persons", "a name that two persons share", "a name of its own for each person", "");
        }
        long claimants = members.stream()
                .filter(member -> member.role() == Household.Role.CLAIMANT)
                .count();
        long partners = members.stream()
                .filter(member -> member.role() == Household.Role.PARTNER)
                .count();
        if (claimants != 1 || partners > 1) {
            form.note(
                    "/persons",
                    claimants + " claimants and " + partners + " partners",
                    "one person of role claimant and at most one of role partner",
                    "");
        }
    }

    private Household.Member member(JsonNode node, String place, Month date) {
        form.keys(node, place, PERSON);
        String name = form.text(node, place, "name");
        var roles = List.of("claimant", "partner", "child", "other");
        int role = form.choice(node, place, "role", roles);
        Month birth = form.month(node, place, "birth", Month.of(1900, 1), date);
        var record = new Work.Record(
                form.amount(node, place, "weeksOf36", 36),
                form.amount(node, place, "yearsBefore2016", 60),
                form.amount(node, place, "yearsFrom2016", 60),
                form.amount(node, place, "yearsOf5", 5),
                (int) form.amount(node, place, "serviceMonths", 720));
        var work = new Work(
                form.amount(node, place, "wageMonth", 1e6),
                form.amount(node, place, "hoursPerWeek", 80),
                form.amount(node, place, "profitYear", 1e8),
                form.amount(node, place, "pensionMonth", 1e6),
                form.amount(node, place, "benefitMonth", 1e5),
                record);
        return new Household.Member(name, Household.Role.values()[role], birth, work, childcare(node, place));
    }

    private ChildcareAllowance.Care childcare(JsonNode node, String place) {
        if (!node.has("childcare")) {
            return ChildcareAllowance.Care.NONE;
        }
        JsonNode care = node.get("childcare");
        String inside = JsonText.step(place, "childcare");
        form.keys(care, inside, List.of("type", "hoursMonth", "rate"));
        int type = form.choice(care, inside, "type", CARE_TYPES);
        return new ChildcareAllowance.Care(
                CARE_TYPES.get(type),
                form.amount(care, inside, "hoursMonth", 500),
                form.amount(care, inside, "rate", 100));
    }
}
