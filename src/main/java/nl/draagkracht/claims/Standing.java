package nl.draagkracht.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Why a person is paid what is paid, and why nothing else is, in a month that has just been settled. Asks the very rules that settled the
 * month, on columns that have not moved since; reads only.
 */
final class Standing {
    private final Persons persons;
    private final Rights rights;
    private final UnemploymentClaims unemployment;
    private final OpenClaims open;
    private final WgaPhases phases;
    private final HouseholdClaims ofHouseholds;
    private final StatuteBook law;
    private final int pensionAgeMonths;
    private final Month month;

    Standing(
            Population population,
            ClaimsParameters numbers,
            Draws draws,
            AssistanceClaims.Unseen unseen,
            StatuteBook law,
            Month month) {
        persons = population.persons();
        this.law = law;
        this.month = month;
        rights = new Rights(persons, numbers.unemployment().holidayFactor().value());
        var after = new AfterUnemployment(persons, rights, draws, numbers.provisions(), law, month);
        open = new OpenClaims(population, draws, numbers, month);
        unemployment = new UnemploymentClaims(persons, rights, draws, numbers.unemployment(), law, after, open);
        phases = new WgaPhases(persons, rights, draws, numbers.sickness(), law, month);
        ofHouseholds = new HouseholdClaims(population, numbers, draws, unseen, law, month);
        pensionAgeMonths = law.statePension().paidFromMonths();
    }

    /** How a living person and the household stand this month. */
    List<Ground> of(int person) {
        var grounds = new ArrayList<Ground>();
        if (persons.ageMonths(person, month.index()) >= pensionAgeMonths) {
            grounds.add(new Ground(Scheme.AOW.code(), "state pension", "AOW art. 7a and 9"));
        }
        waiting(person, grounds);
        insurance(person, grounds);
        provisions(person, grounds);
        grounds.addAll(ofHouseholds.grounds(persons.household[person], person));
        return grounds;
    }

    /** A claim for WW or WIA that UWV has not decided. */
    private void waiting(int person, List<Ground> grounds) {
        boolean assessed = open.waitsForAssessment(person);
        if (!assessed && !open.waitsForUnemployment(person)) {
            return;
        }
        String advance = persons.insuranceCents[person] > 0 ? ", on an advance" : "";
        // the clock already shows the month to come
        grounds.add(new Ground(
                assessed ? "WIA" : Scheme.WW.code(),
                "month " + open.months(person) + " without a decision" + advance + ", "
                        + euros(persons.claimOwedCents[person]) + " owed if granted",
                assessed ? "Wet WIA art. 64; Awb art. 4:13 and 4:95" : "Awb art. 4:13 and 4:95"));
    }

    private void insurance(int person, List<Ground> grounds) {
        if (rights.has(person, Rights.WW)) {
            grounds.add(unemployment(person));
        } else if (!open.waitsForAssessment(person) && !rights.has(person, Rights.INSURANCE)) {
            unemployment.whyNone(person).ifPresent(grounds::add);
        }
        int elapsed = persons.claimMonths[person];
        if (rights.has(person, Rights.ZW)) {
            boolean employer = rights.works(person);
            grounds.add(new Ground(
                    Scheme.ZW.code(),
                    "month " + elapsed + " of at most " + law.sickness().maximumMonths()
                            + (employer ? ", paid to the employer, who pays the wage" : ""),
                    "ZW art. 19, 29 and 29a"));
        }
        if (rights.has(person, Rights.WGA)) {
            grounds.add(resumption(person, elapsed));
        }
        if (rights.has(person, Rights.IVA)) {
            grounds.add(new Ground(Scheme.IVA.code(), "75 % of the daily wage", "Wet WIA art. 47 and 51"));
        }
        if (rights.has(person, Rights.WAO)) {
            grounds.add(new Ground(Scheme.WAO.code(), "right from before 2006", "WAO art. 18 and 21"));
        }
        if (rights.has(person, Rights.WAJONG)) {
            grounds.add(new Ground(Scheme.WAJONG.code(), "disabled from young age", "Wajong art. 1a:1 and 3:8"));
        }
    }

    /** WGA by degree and phase. */
    private Ground resumption(int person, int elapsed) {
        double base = persons.wwBaseCents[person] / 100.0;
        double earnings = rights.earningsCents(person) / 100.0;
        String degree = open.waitsForAssessment(person)
                ? "not assessed yet"
                : phases.isFull(person) ? "fully disabled" : persons.disabilityDegree[person] + " % disabled";
        String words = "month " + elapsed + ", " + degree + ": ";
        return switch (phases.phase(person, base, earnings)) {
            case WAGE_RELATED ->
                new Ground(
                        Scheme.WGA.code(),
                        words + "wage-related up to month " + persons.wageRelatedMonths[person],
                        "Wet WIA art. 59 and 61");
            case WAGE_SUPPLEMENT ->
                new Ground(
                        Scheme.WGA.code(),
                        words + "wage supplement"
                                + (phases.isFull(person) ? "" : ", earns half of what is possible or more"),
                        "Wet WIA art. 60 and 61");
            case FOLLOW_UP ->
                new Ground(
                        Scheme.WGA.code(),
                        words + "follow-up benefit, " + Math.round(100 * phases.followUpRate(person))
                                + " % of the minimum wage, since less than half of what is possible is earned",
                        "Wet WIA art. 60 and 62");
        };
    }

    private Ground unemployment(int person) {
        int elapsed = persons.wwMonthsElapsed[person];
        int left = persons.wwMonthsLeft[person];
        long percent = Math.round(100 * law.unemploymentInsurance().rate(elapsed));
        String base = euros(persons.wwBaseCents[person]);
        String paid = percent + " % of " + base;
        if (persons.insuranceCents[person] != 0) {
            paid += rights.works(person) ? " less earnings at the same rate" : "";
        } else {
            paid = open.waitsForUnemployment(person)
                    ? paid + ", paid after the decision"
                    : "nothing is left of " + paid + " beside the earnings";
        }
        return new Ground(
                Scheme.WW.code(),
                "month " + elapsed + " of " + (elapsed + left) + ", " + paid,
                "WW art. 42, 45 and 47");
    }

    private void provisions(int person, List<Ground> grounds) {
        boolean paid = persons.provisionCents[person] > 0;
        if (rights.has(person, Rights.IOW)) {
            grounds.add(new Ground(Scheme.IOW.code(), paid ? "after WW, no test of means" : rests(), "Wet IOW art. 3"));
        }
        if (rights.has(person, Rights.IOAW)) {
            grounds.add(new Ground(
                    Scheme.IOAW.code(),
                    paid ? "after WW, less income of both, assets left alone" : rests(),
                    "Wet IOAW art. 2, 5 and 8"));
        }
        if (rights.has(person, Rights.ANW)) {
            grounds.add(new Ground(
                    Scheme.ANW.code(), paid ? "left behind with a child or disabled" : rests(), "Anw art. 14 and 18"));
        }
    }

    private static String rests() {
        return "the right rests: other income leaves nothing";
    }

    /** Whole euros, as the words of a ground write them. */
    static String euros(long cents) {
        return String.format(Locale.ROOT, "%,d", Math.round(cents / 100.0));
    }
}
