package nl.draagkracht.claims;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.law.SelfEmployedAssistance;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Bbz as households live it: head or partner is self-employed and has no assignments, looks for new ones, and the business can live on.
 * The norm of bijstand less net income for at most twelve months, below a limit of assets that is higher than that of bijstand
 * (Besluit bijstandverlening zelfstandigen 2004); work or the end of the term ends it.
 */
final class SelfEmployedClaims {
    private static final boolean STARTER = false;

    private final Persons persons;
    private final Households households;
    private final HouseholdLinks links;
    private final Rights rights;
    private final MeansTest means;
    private final Draws draws;
    private final SelfEmployedAssistance law;
    private final double share;
    private final int longestSearch;

    SelfEmployedClaims(
            Population population,
            Rights rights,
            MeansTest means,
            Draws draws,
            ProvisionParameters numbers,
            StatuteBook law,
            Month month) {
        persons = population.persons();
        households = population.households();
        links = new HouseholdLinks(population);
        this.rights = rights;
        this.means = means;
        this.draws = draws;
        this.law = law.selfEmployedAssistance();
        share = numbers.selfEmployedShare().at(month);
        longestSearch = (int) Math.round(numbers.selfEmployedLongestSearch().at(month));
    }

    /** Gives households of the start population the months of support that the search so far stands for. */
    void open(int household) {
        int head = links.head(household);
        int owner = owner(head, links.partner(household));
        if (owner >= 0) {
            households.selfEmployedMonths[household] = (byte) persons.monthsUnemployed[owner];
        }
    }

    /** Settles one household; returns whether it is supported this month. */
    boolean settle(int household, ClaimFlows flows) {
        int head = links.head(household);
        int partner = links.partner(household);
        int owner = owner(head, partner);
        int months = households.selfEmployedMonths[household];
        if (owner < 0) {
            return settleNone(household);
        }
        long cents = claims(household, head, partner) ? dueCents(household, head, partner, months) : 0;
        if (cents <= 0) {
            households.selfEmployedCents[household] = 0;
            return false;
        }
        if (households.selfEmployedCents[household] == 0) {
            flows.add(ClaimCount.BBZ_INFLOW);
        }
        households.selfEmployedMonths[household]++;
        households.selfEmployedCents[household] = (int) cents;
        rights.grant(owner, Rights.BBZ);
        flows.add(ClaimCount.BBZ_HOUSEHOLDS);
        flows.pay(Scheme.BBZ, cents);
        flows.municipal(means.bill().cents(cents, partner >= 0 ? 2 : 1, 1));
        return true;
    }

    /** Settles a household in which nobody has lost assignments; returns that it is not supported. */
    boolean settleNone(int household) {
        households.selfEmployedMonths[household] = 0;
        households.selfEmployedCents[household] = 0;
        return false;
    }

    /** Whether the assignments of a person stopped, so that Bbz may come up for the household. */
    static boolean lostAssignments(Persons persons, int person) {
        return persons.endReason[person] == EndReason.ASSIGNMENT_ENDED.ordinal() && persons.job[person] < 0;
    }

    /** Whether a household was supported this month. */
    boolean isSupported(int household) {
        return households.selfEmployedCents[household] > 0;
    }

    /** Months of support of a household so far. */
    int months(int household) {
        return households.selfEmployedMonths[household];
    }

    private boolean claims(int household, int head, int partner) {
        return means.mayClaim(household, head, partner)
                && draws.uniform(Decision.SELF_EMPLOYED_SUPPORT, households.identity[household], 0) < share;
    }

    private long dueCents(int household, int head, int partner, int months) {
        double net = means.netIncome(head, partner);
        double norm = means.norm(household, head, partner);
        return Math.round(100 * law.month(norm, net, means.assets(household), months, STARTER));
    }

    /** The self-employed head or partner whose assignments stopped, -1 when there is none. */
    private int owner(int head, int partner) {
        return isIdle(head) ? head : partner >= 0 && isIdle(partner) ? partner : -1;
    }

    private boolean isIdle(int person) {
        return lostAssignments(persons, person)
                && persons.status[person] == SurveyStatus.UNEMPLOYED.ordinal()
                && persons.monthsUnemployed[person] < longestSearch
                && !rights.has(person, Rights.INSURANCE);
    }
}
