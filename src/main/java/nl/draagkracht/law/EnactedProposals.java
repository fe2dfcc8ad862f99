package nl.draagkracht.law;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which proposals count as Dutch law in a run: switches that are all 0 in the law in force and that an instrument turns to 1, in
 * {@code parameters/law/enacted-proposals.json}.
 */
public record EnactedProposals(Amounts amounts) {

    /** One switch per proposal: 1 when it is enacted. */
    public record Amounts(
            double unemployment18Months,
            double unemployment12Months,
            double unemploymentStricterEntry,
            double unemploymentSlowerAccrual,
            double lowerDailyWage,
            double noPermanentDisability,
            double childBudgetSecondTaper,
            double taxPlan2027,
            double selfEmployedDeduction900,
            double expatRuling27,
            double actualReturnBox3,
            double pensionAgeOneToOne,
            double transitionPaymentReform,
            double ownRisk400) {}

    /** The proposals that are enacted. */
    public Set<Proposal> set() {
        var set = EnumSet.noneOf(Proposal.class);
        put(set, Proposal.UNEMPLOYMENT_18_MONTHS, amounts.unemployment18Months);
        put(set, Proposal.UNEMPLOYMENT_12_MONTHS, amounts.unemployment12Months);
        put(set, Proposal.UNEMPLOYMENT_STRICTER_ENTRY, amounts.unemploymentStricterEntry);
        put(set, Proposal.UNEMPLOYMENT_SLOWER_ACCRUAL, amounts.unemploymentSlowerAccrual);
        put(set, Proposal.LOWER_DAILY_WAGE, amounts.lowerDailyWage);
        put(set, Proposal.NO_PERMANENT_DISABILITY, amounts.noPermanentDisability);
        put(set, Proposal.CHILD_BUDGET_SECOND_TAPER, amounts.childBudgetSecondTaper);
        put(set, Proposal.TAX_PLAN_2027, amounts.taxPlan2027);
        put(set, Proposal.SELF_EMPLOYED_DEDUCTION_900, amounts.selfEmployedDeduction900);
        put(set, Proposal.EXPAT_RULING_27, amounts.expatRuling27);
        put(set, Proposal.ACTUAL_RETURN_BOX_3, amounts.actualReturnBox3);
        put(set, Proposal.PENSION_AGE_ONE_TO_ONE, amounts.pensionAgeOneToOne);
        put(set, Proposal.TRANSITION_PAYMENT_REFORM, amounts.transitionPaymentReform);
        put(set, Proposal.OWN_RISK_400, amounts.ownRisk400);
        return set;
    }

    /** Name of the switch of a proposal among the parameters of the law. */
    public static String switchOf(Proposal proposal) {
        return switch (proposal) {
            case UNEMPLOYMENT_18_MONTHS -> "unemployment18Months";
            case UNEMPLOYMENT_12_MONTHS -> "unemployment12Months";
            case UNEMPLOYMENT_STRICTER_ENTRY -> "unemploymentStricterEntry";
            case UNEMPLOYMENT_SLOWER_ACCRUAL -> "unemploymentSlowerAccrual";
            case LOWER_DAILY_WAGE -> "lowerDailyWage";
            case NO_PERMANENT_DISABILITY -> "noPermanentDisability";
            case CHILD_BUDGET_SECOND_TAPER -> "childBudgetSecondTaper";
            case TAX_PLAN_2027 -> "taxPlan2027";
            case SELF_EMPLOYED_DEDUCTION_900 -> "selfEmployedDeduction900";
            case EXPAT_RULING_27 -> "expatRuling27";
            case ACTUAL_RETURN_BOX_3 -> "actualReturnBox3";
            case PENSION_AGE_ONE_TO_ONE -> "pensionAgeOneToOne";
            case TRANSITION_PAYMENT_REFORM -> "transitionPaymentReform";
            case OWN_RISK_400 -> "ownRisk400";
        };
    }

    private static void put(Set<Proposal> set, Proposal proposal, double enacted) {
        if (enacted > 0) {
            set.add(proposal);
        }
    }
}
