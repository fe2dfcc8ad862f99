package nl.draagkracht.labour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.law.ChildcareAllowance;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.household.Household;
import nl.draagkracht.law.household.HouseholdLaw;
import nl.draagkracht.law.household.Work;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Population;

/**
 * Households of the start population in which law is asked what work is worth: per group of labour supply some employees, evenly over the
 * earnings of their group, with their own home, savings, children and partner.
 * The participation tax rate (Immervoll and others 2007) is one minus the net gain of work over gross pay: taxes paid plus bijstand and
 * allowances lost. Circumstances stay as they were at the start, so that only law moves the gain.
 */
final class TypicalHouseholds {
    /** Employees per group: as many as the months of a run can bear. */
    static final int PER_GROUP = 24;

    private static final double CENTS = 100;

    private final List<Case> cases = new ArrayList<>();
    private final int[] sizes = new int[SupplyGroup.COUNT];

    /** A household, whose work is asked about, and with how many hours. */
    private record Case(Household household, int worker, int group) {}

    /** Picks the households of a population in the month in which it starts. */
    TypicalHouseholds(Population population, int month, int pensionAgeMonths) {
        var byGroup = new ArrayList<List<Integer>>();
        for (int group = 0; group < SupplyGroup.COUNT; group++) {
            byGroup.add(new ArrayList<>());
        }
        for (int i = 0; i < population.persons().count(); i++) {
            if (isEmployee(population, i)) {
                int group = SupplyGroup.of(population, i, month, pensionAgeMonths);
                if (group != SupplyGroup.NONE) {
                    byGroup.get(group).add(i);
                }
            }
        }
        var persons = population.persons();
        for (int group = 0; group < SupplyGroup.COUNT; group++) {
            var workers = byGroup.get(group);
            workers.sort(Comparator.<Integer>comparingInt(i -> persons.wageCents[i] * persons.hoursPerWeek[i])
                    .thenComparingInt(i -> persons.identity[i]));
            sizes[group] = Math.min(PER_GROUP, workers.size());
            for (int k = 0; k < sizes[group]; k++) {
                int place = (int) ((k + 0.5) * workers.size() / sizes[group]);
                cases.add(described(population, workers.get(place), group, month));
            }
        }
    }

    private static boolean isEmployee(Population population, int i) {
        var persons = population.persons();
        int contract = persons.contract[i];
        return persons.isAlive(i)
                && persons.status[i] == SurveyStatus.EMPLOYED.ordinal()
                && (contract == Contract.PERMANENT.ordinal() || contract == Contract.FLEXIBLE.ordinal())
                && persons.hoursPerWeek[i] > 0;
    }

    private static Case described(Population population, int worker, int group, int month) {
        var persons = population.persons();
        var households = population.households();
        int row = persons.household[worker];
        int partner = new HouseholdLinks(population).partner(row);
        var members = new ArrayList<Household.Member>();
        int place = 0;
        for (int i = households.firstMember[row]; i >= 0; i = persons.nextMember[i]) {
            if (i == worker) {
                place = members.size();
            }
            var role = members.isEmpty()
                    ? Household.Role.CLAIMANT
                    : i == partner
                            ? Household.Role.PARTNER
                            : persons.age(i, month) < HouseholdLinks.ADULT
                                    ? Household.Role.CHILD
                                    : Household.Role.OTHER;
            members.add(new Household.Member(
                    "member " + members.size(),
                    role,
                    new Month(persons.birthMonth[i]),
                    work(population, i),
                    ChildcareAllowance.Care.NONE));
        }
        double deposits = households.liquidCents[row] / CENTS;
        double other = (households.securitiesCents[row] + households.ownFirmCents[row]) / CENTS;
        var household = new Household(
                new Month(month),
                members,
                new Household.Dwelling(households.rentCents[row] / CENTS, 0, 0),
                new Household.Wealth(deposits, other, 0));
        return new Case(household, place, group);
    }

    private static Work work(Population population, int i) {
        var persons = population.persons();
        double benefit = persons.insuranceCents[i] / CENTS;
        if (persons.status[i] != SurveyStatus.EMPLOYED.ordinal()) {
            return new Work(0, 0, 0, 0, benefit, Work.Record.NONE);
        }
        double month = persons.wageCents[i] / CENTS * persons.hoursPerWeek[i] * Month.WEEKS;
        boolean ownAccount = persons.contract[i] == Contract.ZZP.ordinal();
        return new Work(
                ownAccount ? 0 : month,
                persons.hoursPerWeek[i],
                ownAccount ? 12 * month : 0,
                0,
                benefit,
                Work.Record.NONE);
    }

    /** What work leaves under a law, net of what it costs in benefits: euros a year, household by household. */
    double[] gains(StatuteBook law) {
        var counter = new HouseholdLaw(law);
        var gains = new double[cases.size()];
        for (int k = 0; k < gains.length; k++) {
            var one = cases.get(k);
            var at = one.household();
            var worker = at.members().get(one.worker());
            double hours = worker.work().hoursPerWeek();
            double least = law.minimumWage().hourly(worker.age(at.date())) * hours * Month.WEEKS;
            double pay = Math.max(worker.work().wageMonth(), least);
            double with = counter.of(at.with(one.worker(), worker.work().withWage(pay)))
                    .disposableYear();
            double without =
                    counter.of(at.with(one.worker(), worker.work().withWage(0))).disposableYear();
            gains[k] = with - without;
        }
        return gains;
    }

    /** The group (ordinal) of a household. */
    int group(int household) {
        return cases.get(household).group();
    }

    /** Households asked in a group. */
    int size(int group) {
        return sizes[group];
    }
}
