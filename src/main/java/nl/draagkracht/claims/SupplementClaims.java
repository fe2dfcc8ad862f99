package nl.draagkracht.claims;

import static nl.draagkracht.claims.Rights.IOW;
import static nl.draagkracht.claims.Rights.TW;
import static nl.draagkracht.claims.Rights.WAJONG;
import static nl.draagkracht.claims.Rights.ZW;

import java.util.Optional;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.law.SocialMinimum;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.SharedHomes;

/**
 * Supplements of the Toeslagenwet on WW, ZW, WIA, WAO, Wajong and IOW: up to the norm of the person's situation, counting the
 * partner's income, pensions included, and no assets. Who claims is a lasting trait of the person and more common the larger the supplement is; the
 * shares that Arbeidsinspectie (2023) found by benefit follow from what each is owed.
 */
final class SupplementClaims {
    private final Persons persons;
    private final Households households;
    private final SharedHomes homes;
    private final Rights rights;
    private final Draws draws;
    private final Month month;
    private final CountedIncome income;
    private final SocialMinimum law;
    private final double minimumWage;
    private final StepTable takeUp;

    SupplementClaims(
            Population population,
            SharedHomes homes,
            Rights rights,
            Draws draws,
            ClaimsParameters claims,
            StatuteBook law,
            CountedIncome income,
            Month month) {
        persons = population.persons();
        households = population.households();
        this.homes = homes;
        this.rights = rights;
        this.draws = draws;
        this.month = month;
        this.income = income;
        this.law = law.socialMinimum();
        takeUp = new StepTable(claims.supplementTakeUp(), "fromShareOfNorm");
        minimumWage = law.minimumWage().amounts().referenceMonth();
    }

    /** Settles one member; who comes later in the household counts what the earlier ones get. */
    void settle(int person, int head, int partner, ClaimFlows flows) {
        int cents = mayClaim(person) ? income.cents(claimed(person, due(person, head, partner))) : 0;
        persons.supplementCents[person] = cents;
        if (cents <= 0) {
            rights.end(person, TW);
            return;
        }
        rights.grant(person, TW);
        if (!rights.has(person, ZW)) {
            flows.add(ClaimCount.TW_STOCK);
        }
        flows.pay(Scheme.TW, cents);
    }

    private boolean isSupplemented(int person) {
        int benefit = persons.insuranceCents[person] + (rights.has(person, IOW) ? persons.provisionCents[person] : 0);
        return benefit > 0 && !income.isPensioner(person);
    }

    /** Whether a person with a benefit would claim the largest supplement; spares working out the others. */
    private boolean mayClaim(int person) {
        return isSupplemented(person) && readiness(person) < takeUp.last();
    }

    /** What is claimed of a supplement, euros: who is owed more claims more often. */
    private double claimed(int person, double due) {
        return readiness(person)
                        < takeUp.at(due / law.month(false, law.amounts().adultAge(), false))
                ? due
                : 0;
    }

    /** A lasting draw of the person, from 0 for who claims whatever is due. */
    private double readiness(int person) {
        return draws.uniform(Decision.SUPPLEMENT_TAKE_UP, persons.identity[person], 0);
    }

    /** Supplement by the law, euros a month without holiday allowance. */
    private double due(int person, int head, int partner) {
        boolean couple = partner >= 0 && (person == head || person == partner);
        int age = persons.age(person, month.index());
        int other = !couple ? -1 : person == head ? partner : head;
        boolean entitled = couple
                ? law.entitledWithPartner(new Month(persons.birthMonth[other]).year(), youngestChild(head, partner))
                : law.entitledAlone(age, person != head);
        if (!entitled) {
            return 0;
        }
        double norm =
                law.month(couple, age, !couple && age >= law.amounts().costSharerAge() && sharesCosts(person, head));
        double lost = rights.has(person, WAJONG) ? minimumWage : income.euros(persons.wwBaseCents[person]);
        return law.supplement(norm, income.all(person), couple ? income.ofPartner(other) : 0, lost);
    }

    /** Why a person with a benefit has a supplement or none; empty without a benefit that could be supplemented. */
    Optional<Ground> ground(int person, int head, int partner) {
        if (rights.has(person, TW)) {
            return Optional.of(new Ground(Scheme.TW.code(), "up to the norm of the household", "TW art. 2 and 8"));
        }
        int due = isSupplemented(person) ? income.cents(due(person, head, partner)) : 0;
        return due <= 0
                ? Optional.empty()
                : Optional.of(new Ground(
                        Scheme.TW.code(),
                        "not claimed: a supplement of " + Standing.euros(due) + " would be due",
                        "TW art. 11"));
    }

    /** Age in years of the youngest other member of the home, the largest number without one. */
    private int youngestChild(int head, int partner) {
        int youngest = Integer.MAX_VALUE;
        for (int member = head; member >= 0; member = persons.nextMember[member]) {
            if (member != head && member != partner) {
                youngest = Math.min(youngest, persons.age(member, month.index()));
            }
        }
        return youngest;
    }

    /** Whether somebody shares the costs of the home, with members of the household or with others (TW art. 2). */
    private boolean sharesCosts(int person, int head) {
        if (homes.others(households, persons.household[person]) > 0) {
            return true;
        }
        for (int member = head; member >= 0; member = persons.nextMember[member]) {
            if (member != person
                    && persons.age(member, month.index()) >= law.amounts().costSharerAge()
                    && persons.activity[member] != Activity.SCHOOL.ordinal()) {
                return true;
            }
        }
        return false;
    }
}
