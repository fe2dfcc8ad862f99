package nl.draagkracht.experiment;

import java.util.List;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.simulation.StandingRow;

/**
 * A month in the life of one person: where he or she stands at its end, what came in and went out, and what happened.
 *
 * @param month the month
 * @param work work and search
 * @param home household
 * @param rights codes of the running rights
 * @param standing how person and household stand under each scheme that comes up
 * @param money the household's account; its lines add up to what is left
 * @param events what happened, in the order of the schedule
 */
public record LifeMonth(
        Month month,
        Work work,
        Home home,
        List<String> rights,
        List<StandingRow> standing,
        List<LifeMoney> money,
        List<LifeEvent> events) {

    /** The month with lists nobody can change. */
    public LifeMonth {
        rights = List.copyOf(rights);
        standing = List.copyOf(standing);
        money = List.copyOf(money);
        events = List.copyOf(events);
    }

    /**
     * Work and search of the person.
     *
     * @param age completed years
     * @param status survey status
     * @param activity main activity
     * @param contract contract of the job, empty without one
     * @param section section of the present or last job, empty where there was none
     * @param occupation code and title of the present or last occupation, empty where there was none
     * @param hoursPerWeek hours of the job, 0 without one
     * @param wageCents gross hourly wage (profit of the self-employed) of the job, 0 without one
     * @param tenureMonths months in the job
     * @param monthsUnemployed months of search
     */
    public record Work(
            int age,
            String status,
            String activity,
            String contract,
            String section,
            String occupation,
            int hoursPerWeek,
            int wageCents,
            int tenureMonths,
            int monthsUnemployed) {}

    /**
     * Household of the person.
     *
     * @param household running number
     * @param type household type
     * @param others the other members: relation, age, survey status
     * @param tenancy title of the dwelling
     * @param disposableCents what is left of the month's income
     * @param spentCents spent in this month, out of last month's income and deposits
     * @param depositsCents deposits at the end of the month
     */
    public record Home(
            int household,
            String type,
            List<String> others,
            String tenancy,
            long disposableCents,
            long spentCents,
            long depositsCents) {}

    /** Sum of the amounts with one of these names that belong to this person, cents. */
    public long own(List<String> ids) {
        return money.stream()
                .filter(row -> row.whose().equals("self") && ids.contains(row.id()))
                .mapToLong(LifeMoney::cents)
                .sum();
    }

    /** Sum of the household's amounts of one name, cents. */
    public long sum(String id) {
        return money.stream()
                .filter(row -> row.id().equals(id))
                .mapToLong(LifeMoney::cents)
                .sum();
    }
}
