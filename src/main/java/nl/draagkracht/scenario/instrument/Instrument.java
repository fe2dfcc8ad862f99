package nl.draagkracht.scenario.instrument;

import nl.draagkracht.kernel.Language;

/**
 * A lever of Dutch social policy: a pure function from parameters to parameters that changes the law or an assumption,
 * never the state of the country. Model page, section 5; the numbers are record components described by {@link Strength}.
 */
public sealed interface Instrument
        permits UnemploymentInsuranceDuration,
                UnemploymentInsuranceLevel,
                SocialAssistanceNorm,
                MinimumWageLevel,
                BenefitStaff,
                StaffRecruits,
                ClaimAdvances,
                SimplerAssessment,
                ShorterWorkingWeek,
                WageCostSubsidy,
                TurnoverSubsidy,
                WageLinkShare,
                RetrainingSeats,
                AutomaticAllowances,
                CorporateTaxRate,
                BoxRates,
                PremiumLevel,
                CoveringPremiums,
                ProfitSharing,
                SourceTax,
                AutomationLevy,
                PublicEquity,
                CitizenDividend,
                BasicIncome,
                EnactProposal {

    /** The parameters with this instrument in force; those given stay as they are. */
    Parameters applyTo(Parameters parameters);

    /** What it does, as the rest of a sentence that begins with its date: "WW lasts at most 36 months". */
    String clause(Language language);
}
