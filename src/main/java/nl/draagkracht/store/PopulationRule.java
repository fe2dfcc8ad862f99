package nl.draagkracht.store;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Tenancy;

/**
 * Something that must hold between the columns of a population of the Netherlands, as SQL that finds the rows where it does not.
 * Each holds for every population that the program builds itself.
 *
 * @param place columns that are compared
 * @param allowed what must hold
 * @param violations a question that gives {@code row} and {@code cell} of each row at fault
 */
record PopulationRule(String place, String allowed, String violations) {

    /** Month of birth of those who are just fifteen on 1 January 2026. */
    static final int ADULT = -15 * 12;

    /** Bits of the two forms of social assistance. */
    static final int ASSISTANCE = Scheme.BIJSTAND.bit();

    private static final int CLAIMS =
            Scheme.ZW.bit() | Scheme.WGA.bit() | Scheme.IVA.bit() | Scheme.WAO.bit() | Scheme.WAJONG.bit();
    private static final int WW = Scheme.WW.bit();
    private static final String EMPLOYED = "status = " + SurveyStatus.EMPLOYED.ordinal();
    private static final String UNEMPLOYED = "status = " + SurveyStatus.UNEMPLOYED.ordinal();

    /** All rules. */
    static List<PopulationRule> all() {
        List<PopulationRule> rules = new ArrayList<>();
        references(rules);
        households(rules);
        work(rules);
        rights(rules);
        return rules;
    }

    private static void references(List<PopulationRule> rules) {
        rules.add(new PopulationRule(
                "column \"person\"",
                "a number used once",
                "SELECT max(row) AS row, person AS cell FROM people WHERE person IS NOT NULL GROUP BY person"
                        + " HAVING count(*) > 1"));
        rules.add(new PopulationRule(
                "column \"household\"",
                "members in rows below each other",
                "SELECT lastRow AS row, household AS cell FROM homes WHERE lastRow - row + 1 <> members"));
        for (PopulationColumn column : PopulationLayout.COLUMNS) {
            if (column.owner() == PopulationColumn.Owner.HOUSEHOLD
                    && !column.name().equals("household")) {
                String name = DuckDb.name(column.name());
                rules.add(new PopulationRule(
                        "column \"" + column.name() + "\"",
                        "the same in all rows of a household",
                        "SELECT row, 'household ' || household AS cell FROM homes WHERE " + name + " <> "
                                + DuckDb.name("most " + column.name())));
            }
        }
    }

    private static void households(List<PopulationRule> rules) {
        size(rules, HouseholdType.SINGLE, "members = 1", "one person");
        size(rules, HouseholdType.INSTITUTION, "members = 1", "one person");
        size(rules, HouseholdType.COUPLE, "members >= 2 AND adults >= 2", "a head and a partner of 15 years or older");
        size(
                rules,
                HouseholdType.COUPLE_WITH_CHILDREN,
                "members >= 3 AND adults >= 2",
                "a head and a partner of 15 years or older, and a child");
        size(rules, HouseholdType.SINGLE_PARENT, "members >= 2", "a head and a child");
        home(
                rules,
                "birthMonth, householdType",
                "a head (first row of the household) of 15 years or older, except in institutions",
                "headBirthMonth <= " + ADULT + " OR householdType = " + HouseholdType.INSTITUTION.ordinal());
        home(
                rules,
                "householdType, tenancy",
                "institution in both columns or in neither",
                "(householdType = " + HouseholdType.INSTITUTION.ordinal() + ") = (tenancy = "
                        + Tenancy.INSTITUTION.ordinal() + ")");
        String owner = "tenancy = " + Tenancy.OWNER.ordinal();
        home(rules, "tenancy, rentCents", "no rent for owners", "NOT (" + owner + ") OR rentCents = 0");
        home(
                rules,
                "tenancy, homeCents, mortgageCents",
                "no own home and no mortgage for those who do not own",
                owner + " OR homeCents = 0 AND mortgageCents = 0");
        home(
                rules,
                "assistanceMonths, assistanceCents",
                "both above 0 or both 0",
                "(assistanceMonths > 0) = (assistanceCents > 0)");
        home(
                rules,
                "assistanceMonths, rights",
                "months of social assistance where a member has the right bijstand, and only there",
                "(assistanceMonths > 0) = assisted");
    }

    private static void work(List<PopulationRule> rules) {
        person(
                rules,
                "status, contract",
                "a contract for the employed and for nobody else",
                "(" + EMPLOYED + ") = (contract >= 0)");
        person(
                rules,
                "status, occupation, section, hoursPerWeek, wageCents",
                "occupation, section, at least 1 hour and a wage for the employed",
                "NOT (" + EMPLOYED + ") OR occupation >= 0 AND section >= 0 AND hoursPerWeek >= 1 AND wageCents >= 1");
        person(
                rules,
                "occupation, section",
                "both of the present or last job, or none",
                "(occupation >= 0) = (section >= 0)");
        String surveyed = "birthMonth <= " + ADULT + " AND birthMonth > " + -75 * 12;
        person(
                rules,
                "birthMonth, status",
                "inactive below 15 years and from 75",
                "status = " + SurveyStatus.INACTIVE.ordinal() + " OR " + surveyed);
        person(
                rules,
                "status, monthsUnemployed",
                "0 months for those who are not unemployed",
                UNEMPLOYED + " OR monthsUnemployed = 0");
        person(rules, "status, tenureMonths", "0 months for those without work", EMPLOYED + " OR tenureMonths = 0");
    }

    private static void rights(List<PopulationRule> rules) {
        int insurance = WW | CLAIMS;
        person(
                rules,
                "rights",
                "at most one of WW, ZW, WGA, IVA, WAO, Wajong",
                "bit_count(rights & " + insurance + ") <= 1");
        person(
                rules,
                "rights, wwMonthsElapsed, wwMonthsLeft, wwBaseCents",
                "at least 1 month used and a wage behind it with the right WW; 0 months without",
                "CASE WHEN (rights & " + WW + ") <> 0 THEN wwMonthsElapsed >= 1 AND wwBaseCents >= 1"
                        + " ELSE wwMonthsElapsed = 0 AND wwMonthsLeft = 0 END");
        person(
                rules,
                "rights, claimMonths",
                "months of a claim with the right ZW, WGA, IVA, WAO or Wajong, and only then",
                "((rights & " + CLAIMS + ") <> 0) = (claimMonths > 0)");
        person(
                rules,
                "rights, disabilityDegree, wageRelatedMonths",
                "at least 35 per cent and 3 months with the right WGA, 0 or 100 with Wajong; 0 without",
                "CASE WHEN (rights & " + Scheme.WGA.bit()
                        + ") <> 0 THEN disabilityDegree >= 35 AND wageRelatedMonths >= 3"
                        + " ELSE wageRelatedMonths = 0 AND (disabilityDegree = 0 OR disabilityDegree = 100 AND (rights & "
                        + Scheme.WAJONG.bit() + ") <> 0) END");
        person(
                rules,
                "rights, insuranceCents",
                "no benefit without the right to one",
                "(rights & " + insurance + ") <> 0 OR insuranceCents = 0");
    }

    private static void person(List<PopulationRule> rules, String columns, String allowed, String holds) {
        rules.add(new PopulationRule(
                "columns " + columns,
                allowed,
                "SELECT row, " + cells(columns) + " AS cell FROM people WHERE NOT (" + holds + ")"));
    }

    private static void home(List<PopulationRule> rules, String columns, String allowed, String holds) {
        rules.add(new PopulationRule(
                "columns " + columns,
                allowed,
                "SELECT row, 'household ' || household AS cell FROM homes WHERE NOT (" + holds + ")"));
    }

    private static void size(List<PopulationRule> rules, HouseholdType type, String holds, String allowed) {
        rules.add(new PopulationRule(
                "column \"householdType\"",
                allowed + " in a household of type " + type.code(),
                "SELECT row, 'household ' || household || ' of ' || members AS cell FROM homes WHERE householdType = "
                        + type.ordinal() + " AND NOT (" + holds + ")"));
    }

    /** The cells of some columns as a reader would write them: codes as words. */
    private static String cells(String columns) {
        List<String> cells = new ArrayList<>();
        for (String name : columns.split(", ")) {
            cells.add("'" + name + " ' || " + PopulationLayout.find(name).shown());
        }
        return String.join(" || ', ' || ", cells);
    }
}
