package nl.draagkracht.income;

import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.law.SpecialRewards;
import nl.draagkracht.law.StatuteBook;

/**
 * The transition payment of one Dutch employee whose job has ended, what is withheld from it and what the employer pays and gets on top.
 * Burgerlijk Wetboek 7:673 on the wage with holiday allowance; a special reward from past employment: withheld by the green table (Wet LB
 * 1964 art. 26), no premiums of the employee insurances (Wfsv art. 16), but the employers' health levy up to the maximum of a year (Zvw
 * art. 42). UWV pays back what was due after two years of sickness (7:673e). The result stands in the fields until the next one.
 */
final class TransitionPay {
    private final StatuteBook law;
    private final HouseholdRates rates;
    private final int pensionAgeMonths;
    private final SpecialRewards rewards;

    /** Cents: what the worker gets before tax. */
    long gross;
    /** What is withheld, tax and premiums. */
    long withheld;
    /** Part of it that is national insurance. */
    long insured;
    /** Part of that which is AOW premium. */
    long oldAge;
    /** Health levy of the employer. */
    long health;
    /** What UWV pays back to the employer. */
    long compensation;

    TransitionPay(StatuteBook law, HouseholdRates rates) {
        this.law = law;
        this.rates = rates;
        pensionAgeMonths = law.statePension().paidFromMonths();
        rewards = law.specialRewards();
    }

    /**
     * Works out the payment after a job of this wage (cents an hour without holiday pay), week and service; zeros when none is due.
     *
     * @param afterEffort whether the employer did the utmost for other work, which counts in a bill only
     */
    void of(EndReason reason, int ageMonths, int wageCents, int hours, int serviceMonths, boolean afterEffort) {
        var statute = law.transitionPayment();
        if (!statute.isDue(reason, ageMonths, pensionAgeMonths, hours)) {
            gross = 0;
            withheld = 0;
            insured = 0;
            oldAge = 0;
            health = 0;
            compensation = 0;
            return;
        }
        long month = Whole.nearest(wageCents * (double) hours * rates.payFactor());
        double due = statute.payment(month / 100.0, serviceMonths);
        gross = Whole.nearest(100 * (afterEffort ? statute.afterEffort(due) : due));
        compensation = statute.isPaidBack(reason, serviceMonths)
                ? Whole.nearest(statute.compensation(gross / 100.0) * 100)
                : 0;
        double taxed = 0.12 * (month - Whole.nearest(rates.employeePension() * rates.pensionable(month)));
        withheld = Whole.nearest(rewards.rate(taxed, false, true) * gross);
        insured = Whole.nearest(rewards.insuredShare(taxed, false) * withheld);
        oldAge = law.personalTax().oldAgeCents(insured, false);
        var care = law.healthInsurance();
        health = Whole.nearest(100 * (care.employer(taxed + gross / 100.0) - care.employer(taxed)));
    }
}
