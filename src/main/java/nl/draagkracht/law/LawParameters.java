package nl.draagkracht.law;

import java.util.List;
import nl.draagkracht.kernel.Dated;

/**
 * The Dutch statute book as dated amounts, January 2024 to July 2026: for each statute its versions in order of date.
 * Filled from {@code parameters/law/<statute>.json}; each version carries its status (official, secondary, memory,
 * estimate).
 */
public record LawParameters(
        List<Dated<IncomeTax.Amounts>> incomeTax,
        List<Dated<TaxCredits.Amounts>> taxCredits,
        List<Dated<SubstantialHoldingTax.Amounts>> substantialHoldingTax,
        List<Dated<WealthTax.Amounts>> wealthTax,
        List<Dated<OwnHome.Amounts>> ownHome,
        List<Dated<SelfEmployment.Amounts>> selfEmployment,
        List<Dated<StatePension.Amounts>> statePension,
        List<Dated<UnemploymentInsurance.Amounts>> unemploymentInsurance,
        List<Dated<SocialAssistance.Amounts>> socialAssistance,
        List<Dated<EmployeeInsurance.Amounts>> employeeInsurance,
        List<Dated<HealthInsurance.Amounts>> healthInsurance,
        List<Dated<MinimumWage.Amounts>> minimumWage,
        List<Dated<CorporateTax.Amounts>> corporateTax,
        List<Dated<DividendTax.Amounts>> dividendTax,
        List<Dated<ValueAddedTax.Amounts>> valueAddedTax,
        List<Dated<Sickness.Amounts>> sickness,
        List<Dated<Disability.Amounts>> disability,
        List<Dated<TransitionPayment.Amounts>> transitionPayment,
        List<Dated<ChildBenefit.Amounts>> childBenefit,
        List<Dated<CareAllowance.Amounts>> careAllowance,
        List<Dated<RentAllowance.Amounts>> rentAllowance,
        List<Dated<ChildBudget.Amounts>> childBudget,
        List<Dated<Payroll.Amounts>> payroll,
        List<Dated<ChildcareAllowance.Amounts>> childcareAllowance,
        List<Dated<WageSubsidy.Amounts>> wageSubsidy,
        List<Dated<WageCostSubsidy.Amounts>> wageCostSubsidy,
        List<Dated<SocialMinimum.Amounts>> socialMinimum,
        List<Dated<OlderUnemployed.Amounts>> olderUnemployed,
        List<Dated<OlderFamily.Amounts>> olderFamily,
        List<Dated<Survivors.Amounts>> survivors,
        List<Dated<SelfEmployedAssistance.Amounts>> selfEmployedAssistance,
        List<Dated<EmergencySelfEmployed.Amounts>> emergencySelfEmployed,
        List<Dated<Proposals.Amounts>> proposals,
        List<Dated<EnactedProposals.Amounts>> enactedProposals,
        List<Dated<WageLink.Amounts>> wageLink,
        List<Dated<PriceLevel.Amounts>> priceLevel) {}
