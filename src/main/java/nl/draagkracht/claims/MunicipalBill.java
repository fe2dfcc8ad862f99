package nl.draagkracht.claims;

import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.law.PersonalTax;
import nl.draagkracht.law.StatuteBook;

/**
 * What Dutch municipalities spend on bijstand, Bbz and IOAW, as the macro budget of the Participatiewet (art. 69) counts it: norms are net,
 * and wage tax and the employers' health levy come on top (Wet LB 1964 art. 31, Zvw art. 42).
 */
final class MunicipalBill {
    private final PersonalTax tax;
    private final double levy;

    MunicipalBill(StatuteBook law) {
        tax = law.personalTax();
        levy = law.healthInsurance().amounts().employerLevy();
    }

    /**
     * The cost of a payment, cents.
     *
     * @param netCents what the household gets
     * @param recipients head, and a partner
     * @param months for which it is paid, from 1
     */
    long cents(long netCents, int recipients, int months) {
        if (netCents <= 0) {
            return 0;
        }
        return months * withLevy(tax.grossOfAssistanceCents(netCents / months, recipients));
    }

    /** Gross amounts with the levy on them; every benefit is far below the wage up to which it is due. */
    private long withLevy(long grossCents) {
        return Whole.nearest(grossCents * (1 + levy));
    }

    /**
     * The cost of a month of claims, cents: IOAW, which is paid gross, and bijstand and Bbz less what UWV pays back of bijstand that stood in
     * for an insurance benefit; that is taken at the mean of the month.
     *
     * @param assisted flows of households, with what their payments cost
     * @param insured flows of persons, in which bijstand is paid back
     */
    long cents(ClaimFlows assisted, ClaimFlows insured) {
        long net = assisted.cents(Scheme.BIJSTAND) + assisted.cents(Scheme.BBZ);
        double kept = net <= 0 ? 0 : (double) (net + insured.cents(Scheme.BIJSTAND)) / net;
        return Whole.nearest(assisted.municipalCents() * kept) + withLevy(assisted.cents(Scheme.IOAW));
    }
}
