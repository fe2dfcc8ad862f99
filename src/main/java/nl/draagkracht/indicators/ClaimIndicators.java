package nl.draagkracht.indicators;

import nl.draagkracht.claims.ClaimCount;
import nl.draagkracht.claims.ClaimFlows;
import nl.draagkracht.claims.DeskMonth;
import nl.draagkracht.claims.Institution;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Scheme;

/**
 * Claims and benefits of a month, counted as UWV and CBS count them.
 * WW is counted in benefits: one person has 1 / {@code personsPerBenefit} of them.
 */
public final class ClaimIndicators {
    private static final String INSTITUTION = "institution";

    private final Sheet sheet;
    private final double personsPerBenefit;

    /** Writes on this sheet. */
    public ClaimIndicators(Sheet sheet, double personsPerBenefit) {
        this.sheet = sheet;
        this.personsPerBenefit = personsPerBenefit;
    }

    /** Writes the claims of a month. */
    public void claims(ClaimFlows claims, long[] insuredByAge) {
        insurance(claims, insuredByAge);
        assistance(claims);
        provisions(claims);
        sheet.count(Indicator.SICKNESS_BENEFIT_STOCK, claims.count(ClaimCount.ZW_STOCK));
        disability(claims);
        desks(claims);
    }

    private void insurance(ClaimFlows claims, long[] insuredByAge) {
        long ended = claims.count(ClaimCount.WW_ENDED_WORK)
                + claims.count(ClaimCount.WW_ENDED_MAXIMUM)
                + claims.count(ClaimCount.WW_ENDED_SICKNESS)
                + claims.count(ClaimCount.WW_ENDED_OTHER);
        benefits(Indicator.WW_STOCK, claims.count(ClaimCount.WW_STOCK));
        benefits(Indicator.WW_INFLOW, claims.count(ClaimCount.WW_INFLOW));
        benefits(Indicator.WW_OUTFLOW, ended);
        benefits(Indicator.WW_ENDED_BY_WORK, claims.count(ClaimCount.WW_ENDED_WORK));
        benefits(Indicator.WW_ENDED_BY_MAXIMUM_DURATION, claims.count(ClaimCount.WW_ENDED_MAXIMUM));
        sheet.cents(Indicator.WW_SPENDING, claims.cents(Scheme.WW));
        sheet.value(
                Indicator.WW_DECIDED_ON_TIME_SHARE,
                claims.desk(Institution.UNEMPLOYMENT).onTimeShare());
        benefits(Indicator.WW_STOCK, Trait.AGE, insuredByAge);
        benefits(Indicator.WW_INFLOW, Trait.SECTOR, claims.wwInflowBySection());
        benefits(Indicator.WW_INFLOW, Trait.OCCUPATION, claims.wwInflowByOccupation());
        benefits(Indicator.WW_INFLOW, Trait.AGE, AgeBand.fold(claims.wwInflowByAge()));
        benefits(Indicator.WW_INFLOW, Trait.EDUCATION, claims.wwInflowByEducation());
    }

    private void benefits(Indicator indicator, Trait trait, long[] persons) {
        for (int value = 0; value < persons.length; value++) {
            sheet.count(indicator, trait.breakdown(), trait.group(value), persons[value] / personsPerBenefit);
        }
    }

    private void assistance(ClaimFlows claims) {
        sheet.count(Indicator.SOCIAL_ASSISTANCE_HOUSEHOLDS, claims.count(ClaimCount.ASSISTANCE_HOUSEHOLDS));
        var byType = claims.assistanceByType();
        for (int type = 0; type < byType.length; type++) {
            sheet.count(
                    Indicator.SOCIAL_ASSISTANCE_HOUSEHOLDS,
                    "householdType",
                    HouseholdType.at(type).code(),
                    byType[type]);
        }
        sheet.counts(Indicator.SOCIAL_ASSISTANCE_HOUSEHOLDS, Trait.AGE, AgeBand.fold(claims.assistanceByAge()));
        sheet.count(Indicator.SOCIAL_ASSISTANCE_PERSONS, claims.count(ClaimCount.ASSISTANCE_PERSONS));
        sheet.cents(Indicator.SOCIAL_ASSISTANCE_SPENDING, claims.cents(Scheme.BIJSTAND));
        sheet.cents(Indicator.MUNICIPAL_ASSISTANCE_SPENDING, claims.municipalCents());
        sheet.count(Indicator.SOCIAL_ASSISTANCE_INFLOW, claims.count(ClaimCount.ASSISTANCE_INFLOW_HOUSEHOLDS));
        sheet.count(Indicator.SOCIAL_ASSISTANCE_OUTFLOW, claims.count(ClaimCount.ASSISTANCE_OUTFLOW_HOUSEHOLDS));
    }

    private void provisions(ClaimFlows claims) {
        sheet.count(Indicator.TW_STOCK, claims.count(ClaimCount.TW_STOCK));
        sheet.cents(Indicator.TW_SPENDING, claims.cents(Scheme.TW));
        sheet.count(Indicator.IOW_STOCK, claims.count(ClaimCount.IOW_STOCK));
        sheet.count(Indicator.IOW_INFLOW, claims.count(ClaimCount.IOW_INFLOW));
        sheet.cents(Indicator.IOW_SPENDING, claims.cents(Scheme.IOW));
        sheet.count(Indicator.IOAW_STOCK, claims.count(ClaimCount.IOAW_STOCK));
        sheet.count(Indicator.IOAW_INFLOW, claims.count(ClaimCount.IOAW_INFLOW));
        sheet.cents(Indicator.IOAW_SPENDING, claims.cents(Scheme.IOAW));
        sheet.count(Indicator.ANW_STOCK, claims.count(ClaimCount.ANW_STOCK));
        sheet.count(Indicator.ANW_INFLOW, claims.count(ClaimCount.ANW_INFLOW));
        sheet.cents(Indicator.ANW_SPENDING, claims.cents(Scheme.ANW));
        sheet.count(Indicator.BBZ_HOUSEHOLDS, claims.count(ClaimCount.BBZ_HOUSEHOLDS));
        sheet.cents(Indicator.BBZ_SPENDING, claims.cents(Scheme.BBZ));
    }

    private void benefits(Indicator indicator, long persons) {
        sheet.count(indicator, persons / personsPerBenefit);
    }

    private void disability(ClaimFlows claims) {
        ClaimCount[] stocks = {ClaimCount.WGA_STOCK, ClaimCount.IVA_STOCK, ClaimCount.WAO_STOCK, ClaimCount.WAJONG_STOCK
        };
        Scheme[] schemes = {Scheme.WGA, Scheme.IVA, Scheme.WAO, Scheme.WAJONG};
        long all = 0;
        for (int i = 0; i < stocks.length; i++) {
            long stock = claims.count(stocks[i]);
            sheet.count(Indicator.DISABILITY_STOCK, "scheme", schemes[i].code(), stock);
            all += stock;
        }
        sheet.count(Indicator.DISABILITY_STOCK, all);
    }

    /** How the institutions keep up, and who pays for it by waiting. */
    private void desks(ClaimFlows claims) {
        var assessment = claims.desk(Institution.ASSESSMENT);
        sheet.count(Indicator.WIA_BACKLOG, assessment.waiting());
        sheet.value(Indicator.WIA_WAITING_MONTHS, assessment.expectedWait());
        sheet.count(Indicator.WIA_ADVANCES, claims.count(ClaimCount.WIA_ADVANCES));
        sheet.value(Indicator.MUNICIPAL_CASELOAD, claims.municipalCaseload());
        sheet.count(Indicator.HOUSEHOLDS_WAITING_WITHOUT_INCOME, claims.count(ClaimCount.WAITING_WITHOUT_INCOME));
        sheet.count(Indicator.HOUSEHOLDS_WAITING_WITHOUT_MEANS, claims.count(ClaimCount.WAITING_WITHOUT_MEANS));
        sheet.cents(Indicator.BILLS_LEFT_WHILE_WAITING, claims.arrearsCents());
        for (var institution : Institution.values()) {
            desk(institution.code(), claims.desk(institution));
        }
    }

    private void desk(String institution, DeskMonth desk) {
        sheet.count(Indicator.CLAIMS_ARRIVED, INSTITUTION, institution, desk.arrived());
        sheet.count(Indicator.CLAIMS_DECIDED, INSTITUTION, institution, desk.decided());
        sheet.count(Indicator.CLAIMS_WAITING, INSTITUTION, institution, desk.waiting());
        sheet.count(Indicator.CLAIMS_LATE, INSTITUTION, institution, desk.late());
        sheet.value(Indicator.DECIDED_ON_TIME_SHARE, INSTITUTION, institution, desk.onTimeShare());
        sheet.value(Indicator.DECISION_WAIT_MEDIAN, INSTITUTION, institution, desk.median());
        sheet.value(Indicator.DECISION_WAIT_NINETIETH, INSTITUTION, institution, desk.ninetieth());
        sheet.value(Indicator.CLAIM_ERROR_SHARE, INSTITUTION, institution, desk.errorShare());
        sheet.count(Indicator.OBJECTIONS, INSTITUTION, institution, desk.objections());
        sheet.value(Indicator.DESK_STAFF, INSTITUTION, institution, desk.staff());
    }
}
