package nl.draagkracht.claims;

import java.util.Optional;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.law.PersonalTax;
import nl.draagkracht.law.SocialAssistance;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.SharedHomes;

/**
 * The means test of bijstand on one household: head and partner, their net income from work and insurance, and the assets
 * of both (Participatiewet art. 11, 19, 22a, 31-34). Children, other members and others in a shared home count only as cost sharers.
 */
final class MeansTest {
    private static final int MARRIED = 2;

    private final Persons persons;
    private final Households households;
    private final HouseholdLinks links;
    private final Rights rights;
    private final SocialAssistance law;
    private final PersonalTax tax;
    private final MunicipalBill bill;
    private final Month month;
    private final CountedIncome income;
    private final SharedHomes homes;
    private final int pensionAgeMonths;
    private final double mostDisregarded;

    MeansTest(
            Population population,
            Rights rights,
            CountedIncome income,
            SharedHomes homes,
            StatuteBook law,
            Month month) {
        this.homes = homes;
        this.income = income;
        persons = population.persons();
        households = population.households();
        links = new HouseholdLinks(population);
        this.rights = rights;
        this.law = law.socialAssistance();
        tax = law.personalTax();
        bill = new MunicipalBill(law);
        this.month = month;
        pensionAgeMonths = law.statePension().paidFromMonths();
        mostDisregarded = this.law.mostDisregarded();
    }

    /** Bijstand to which head and partner are entitled this month, cents; 0 when they are not. */
    long rightCents(int household) {
        // assets first: they stand in the row of the household itself and exclude most
        if (tooRich(household)) {
            return 0;
        }
        int head = links.head(household);
        int partner = links.partner(household);
        if (!mayClaim(household, head, partner)) {
            return 0;
        }
        double fullNorm = fullNorm(head, partner);
        if (isAmple(head, partner, fullNorm)) {
            return 0;
        }
        double net = netIncome(head, partner);
        double earnings = rights.works(head) || partner >= 0 && rights.works(partner) ? net : 0;
        boolean parentAlone = households.type[household] == HouseholdType.SINGLE_PARENT.ordinal();
        double disregarded = law.disregard(earnings, households.assistanceMonths[household], parentAlone);
        if (law.benefit(fullNorm, net, disregarded) == 0) {
            // cost sharers only lower the norm, so nobody need be looked for in the homes of most households
            return 0;
        }
        return Whole.nearest(100 * law.benefit(norm(household, head, partner), net, disregarded));
    }

    /** What payments cost the municipality under the same law. */
    MunicipalBill bill() {
        return bill;
    }

    /** Whether gross income is so high that, even after tax at the highest rate and all that is left out, it exceeds the norm. */
    private boolean isAmple(int head, int partner, double norm) {
        long gross = grossCents(head) + (partner < 0 ? 0 : grossCents(partner));
        return gross / 100.0 * (1 - tax.brackets().highestRate()) >= norm + mostDisregarded;
    }

    /** Norm of the household, euros a month. */
    double norm(int household, int head, int partner) {
        int claimants = partner < 0 ? 1 : MARRIED;
        boolean young = youngest(head, partner) < law.amounts().costSharerAge();
        int sharers = young ? claimants : costSharers(household, claimants, head, partner);
        double norm = fullNorm(head, partner);
        return sharers <= claimants ? norm : Math.min(norm, claimants * law.costSharerNorm(sharers));
    }

    /** Norm of a home without cost sharers, euros a month. */
    private double fullNorm(int head, int partner) {
        return law.norm(partner >= 0, youngest(head, partner), false);
    }

    private int youngest(int head, int partner) {
        int age = persons.age(head, month.index());
        return partner < 0 ? age : Math.min(age, persons.age(partner, month.index()));
    }

    /** Whether head or partner works or worked within the last months (or had WW); 0 months: works now. */
    boolean workedWithin(int household, int months) {
        long recent = (1L << months) - 1;
        int head = links.head(household);
        int partner = links.partner(household);
        return worked(head, recent) || partner >= 0 && worked(partner, recent);
    }

    private boolean worked(int person, long recent) {
        return rights.works(person)
                || recent != 0 && (rights.has(person, Rights.WW) || (persons.workRecord[person] & recent) != 0);
    }

    /** Whether the household may ask for assistance by age, kind and main activity, its means apart. */
    boolean mayClaim(int household, int head, int partner) {
        return mayClaim(household, head) && (partner < 0 || ofWorkingAge(partner));
    }

    private boolean mayClaim(int household, int head) {
        byte activity = persons.activity[head];
        return households.type[household] != HouseholdType.INSTITUTION.ordinal()
                && ofWorkingAge(head)
                // students have study finance, the early retired a pension that the columns do not hold
                && activity != Activity.SCHOOL.ordinal()
                && activity != Activity.RETIRED.ordinal();
    }

    private boolean ofWorkingAge(int person) {
        int months = persons.ageMonths(person, month.index());
        return months >= 12 * HouseholdLinks.ADULT && months < pensionAgeMonths;
    }

    private boolean tooRich(int household) {
        boolean family =
                links.isCouple(household) || households.type[household] == HouseholdType.SINGLE_PARENT.ordinal();
        // equity in the own home does not exclude: above its exempt part bijstand is a loan (art. 50)
        return assets(household) > law.assetLimit(family);
    }

    /** Why a household has no right; empty when income from work is enough or nobody of it could ask, so that the question does not come up; students are told. */
    Optional<Ground> whyNone(int household) {
        int head = links.head(household);
        int partner = links.partner(household);
        boolean works = rights.works(head) || partner >= 0 && rights.works(partner);
        double norm = norm(household, head, partner);
        double net = netIncome(head, partner);
        boolean enough = net >= norm;
        if (!enough && persons.activity[head] == Activity.SCHOOL.ordinal() && ofWorkingAge(head)) {
            return Optional.of(new Ground(
                    Scheme.BIJSTAND.code(),
                    "no right: studies, and may have study finance",
                    "Participatiewet art. 13"));
        }
        if (!mayClaim(household, head, partner) || enough && works) {
            return Optional.empty();
        }
        String words = enough
                ? "no right: net income of " + euros(net) + ", norm " + euros(norm)
                : "no right: assets of " + euros(assets(household)) + " are above the limit";
        return Optional.of(new Ground(
                Scheme.BIJSTAND.code(), words, "Participatiewet art. " + (enough ? "19, 31-32" : "19 and 34")));
    }

    private static String euros(double euros) {
        return Standing.euros(Whole.nearest(100 * euros));
    }

    /** Deposits, securities and own firm, euros. */
    double assets(int household) {
        return (households.liquidCents[household]
                        + households.securitiesCents[household]
                        + households.ownFirmCents[household])
                / 100.0;
    }

    private long grossCents(int person) {
        return rights.earningsCents(person) + benefitCents(person);
    }

    private double netIncome(int person) {
        long earnings = rights.earningsCents(person);
        long gross = earnings + benefitCents(person);
        return gross == 0 ? 0 : (gross - tax.incomeTaxCents(gross, earnings, false)) / 100.0;
    }

    /** All gross benefits, and the pension beside IOW, that come before bijstand, cents. */
    private long benefitCents(int person) {
        return (long) persons.insuranceCents[person]
                + persons.provisionCents[person]
                + persons.supplementCents[person]
                + income.pensionCents(person);
    }

    /** Net income of head and partner this month, euros. */
    double netIncome(int head, int partner) {
        return netIncome(head) + (partner < 0 ? 0 : netIncome(partner));
    }

    private int costSharers(int household, int claimants, int head, int partner) {
        int sharers = claimants + homes.others(households, household);
        for (int member = head; member >= 0; member = persons.nextMember[member]) {
            boolean other = member != head && member != partner;
            if (other
                    && persons.age(member, month.index()) >= law.amounts().costSharerAge()
                    && persons.activity[member] != Activity.SCHOOL.ordinal()) {
                sharers++;
            }
        }
        return sharers;
    }
}
