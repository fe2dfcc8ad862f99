package nl.draagkracht.law;

import java.util.Locale;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.kernel.Month;

/**
 * Bills and plans that are not in force in the Dutch statute book on 23 November 2026, each with the month from which it is meant
 * to hold. Amounts and readings: {@code parameters/law/proposals.json}.
 */
public enum Proposal {
    /** WW of at most 18 months: Voorjaarsnota 2025, since superseded. */
    UNEMPLOYMENT_18_MONTHS(Month.of(2027, 1), "WW lasts at most 18 months", "duurt de WW hoogstens 18 maanden"),
    /** WW of at most 12 months, 80 % in the first two: coalition accord of 2026, put off to 2029. */
    UNEMPLOYMENT_12_MONTHS(
            Month.of(2029, 1),
            "WW lasts at most 12 months and pays 80 % in the first two",
            "duurt de WW hoogstens 12 maanden, met 80 % in de eerste twee"),
    /** More weeks of work for WW: coalition accord of 2026, which gives no number (30 of 36 weeks assumed). */
    UNEMPLOYMENT_STRICTER_ENTRY(
            Month.of(2029, 1), "WW asks for 30 of 36 weeks of work", "vraagt de WW 30 van 36 gewerkte weken"),
    /** Half a month of WW per year of work, also for the first ten years: coalition accord of 2026. */
    UNEMPLOYMENT_SLOWER_ACCRUAL(
            Month.of(2030, 1), "each year of work gives half a month of WW", "geeft elk jaar werk een halve maand WW"),
    /** Maximum daily wage of WW, ZW and WIA down by a fifth: coalition accord of 2026. */
    LOWER_DAILY_WAGE(
            Month.of(2029, 1), "the maximum daily wage is a fifth lower", "is het maximumdagloon een vijfde lager"),
    /** No IVA for new cases: the fully and permanently disabled get WGA. Coalition accord of 2026, date open. */
    NO_PERMANENT_DISABILITY(Month.of(2029, 1), "IVA pays as WGA", "betaalt de IVA als de WGA"),
    /** Kindgebonden budget falls faster above a second income: bill 36923. */
    CHILD_BUDGET_SECOND_TAPER(
            Month.of(2027, 1),
            "kindgebonden budget falls faster above 60,000 euros",
            "daalt het kindgebonden budget sneller boven 60.000 euro"),
    /** Rates, credits, deductions and Aof premium of the Belastingplan 2027: bill of 15 September 2026. */
    TAX_PLAN_2027(Month.of(2027, 1), "the tax plan of 2027 holds", "geldt het belastingplan 2027"),
    /** Zelfstandigenaftrek of 900 euros: legislated for 2027. */
    SELF_EMPLOYED_DEDUCTION_900(
            Month.of(2027, 1), "the deduction of the self-employed is 900 euros", "is de zelfstandigenaftrek 900 euro"),
    /** The ruling for recruits from abroad at 27 instead of 30 %: legislated for 2027. */
    EXPAT_RULING_27(
            Month.of(2027, 1),
            "recruits from abroad get 27 % untaxed instead of 30",
            "krijgen werknemers uit het buitenland 27 in plaats van 30 % onbelast"),
    /** Box 3 on actual returns above an exempt result: Wet werkelijk rendement box 3, planned for 2028. */
    ACTUAL_RETURN_BOX_3(
            Month.of(2028, 1),
            "box 3 taxes actual returns above 1,800 euros a person",
            "belast box 3 het werkelijke rendement boven 1.800 euro per persoon"),
    /** AOW age rises as much as life expectancy, from 2033: coalition accord of 2026. */
    PENSION_AGE_ONE_TO_ONE(
            Month.of(2033, 1),
            "the AOW age follows life expectancy one to one from 2033 on",
            "volgt de AOW-leeftijd vanaf 2033 de levensverwachting een op een"),
    /** No transition payment after full effort, none paid back after two years of sickness: coalition accord of 2026. */
    TRANSITION_PAYMENT_REFORM(
            Month.of(2028, 1), "the transition payment is reformed", "is de transitievergoeding hervormd"),
    /** Own risk of health insurance of 400 euros: budget of 2027. */
    OWN_RISK_400(
            Month.of(2027, 1),
            "the own risk of health insurance is 400 euros",
            "is het eigen risico in de zorg 400 euro");

    private final Month planned;
    private final String english;
    private final String dutch;

    Proposal(Month planned, String english, String dutch) {
        this.planned = planned;
        this.english = english;
        this.dutch = dutch;
    }

    /** Month from which the proposal is meant to hold. */
    public Month planned() {
        return planned;
    }

    /** Its word in files and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What holds then, as the rest of a sentence that begins with its date. */
    public String clause(Language language) {
        return language.say(english, dutch);
    }
}
