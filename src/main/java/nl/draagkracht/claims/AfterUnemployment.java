package nl.draagkracht.claims;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.OlderFamily;
import nl.draagkracht.law.OlderUnemployed;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Persons;

/**
 * What follows WW that has been used up: IOW, else IOAW, else only bijstand (Wet IOW art. 3, Wet IOAW art. 2). The law looks at age,
 * duration and year at the start of WW, so the answer is written down then and read when the last month has been paid.
 */
final class AfterUnemployment {
    private static final byte NOTHING = 0;
    private static final byte OLDER_UNEMPLOYED = 1;
    private static final byte OLDER_FAMILY = 2;

    private final Persons persons;
    private final Rights rights;
    private final Draws draws;
    private final Month month;
    private final OlderUnemployed olderUnemployed;
    private final OlderFamily olderFamily;
    private final double olderUnemployedTakeUp;
    private final double olderFamilyTakeUp;

    AfterUnemployment(
            Persons persons, Rights rights, Draws draws, ProvisionParameters numbers, StatuteBook law, Month month) {
        this.persons = persons;
        this.rights = rights;
        this.draws = draws;
        this.month = month;
        olderUnemployed = law.olderUnemployed();
        olderFamily = law.olderFamily();
        olderUnemployedTakeUp = numbers.olderUnemployedTakeUp().at(month);
        olderFamilyTakeUp = numbers.olderFamilyTakeUp().at(month);
    }

    Month month() {
        return month;
    }

    /** Writes down what will follow a right that begins; what followed an earlier one ends. */
    void begin(int person, Month start, double durationMonths, ClaimFlows flows) {
        if (rights.has(person, Rights.IOW)) {
            flows.add(ClaimCount.IOW_ENDED);
        } else if (rights.has(person, Rights.IOAW)) {
            flows.add(ClaimCount.IOAW_ENDED);
        }
        rights.end(person, Rights.IOW | Rights.IOAW);
        persons.provisionCents[person] = rights.has(person, Rights.ANW) ? persons.provisionCents[person] : 0;
        writeDown(person, start, durationMonths);
    }

    /** Writes down what will follow a right that began at some time. */
    void writeDown(int person, Month start, double durationMonths) {
        int ageMonths = persons.ageMonths(person, start.index());
        if (olderUnemployed.follows(ageMonths, start.year(), durationMonths)) {
            persons.afterUnemployment[person] = OLDER_UNEMPLOYED;
        } else if (olderFamily.follows(ageMonths / 12, new Month(persons.birthMonth[person]).year(), durationMonths)) {
            persons.afterUnemployment[person] = OLDER_FAMILY;
        } else {
            persons.afterUnemployment[person] = NOTHING;
        }
    }

    /** Grants what follows WW to those who claim it; who has Anw, which is higher, keeps that. */
    void usedUp(int person, ClaimFlows flows) {
        byte next = persons.afterUnemployment[person];
        persons.afterUnemployment[person] = NOTHING;
        if (next == NOTHING || rights.has(person, Rights.ANW)) {
            return;
        }
        boolean older = next == OLDER_UNEMPLOYED;
        double share = older ? olderUnemployedTakeUp : olderFamilyTakeUp;
        if (draws.uniform(Decision.OLDER_TAKE_UP, persons.identity[person], 0) >= share) {
            return;
        }
        rights.grant(person, older ? Rights.IOW : Rights.IOAW);
        flows.add(older ? ClaimCount.IOW_INFLOW : ClaimCount.IOAW_INFLOW);
    }
}
