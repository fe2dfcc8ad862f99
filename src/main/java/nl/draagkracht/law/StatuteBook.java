package nl.draagkracht.law;

/**
 * The Dutch statutes in force in one month, immutable. Each component is the law of one statute with that month's
 * amounts; made by {@link Statutes}.
 */
public record StatuteBook(
        PersonalTax personalTax,
        SubstantialHoldingTax substantialHoldingTax,
        WealthTax wealthTax,
        OwnHome ownHome,
        SelfEmployment selfEmployment,
        StatePension statePension,
        UnemploymentInsurance unemploymentInsurance,
        SocialAssistance socialAssistance,
        EmployeeInsurance employeeInsurance,
        HealthInsurance healthInsurance,
        MinimumWage minimumWage,
        CorporateTax corporateTax,
        DividendTax dividendTax,
        ValueAddedTax valueAddedTax,
        Sickness sickness,
        Disability disability,
        TransitionPayment transitionPayment,
        ChildBenefit childBenefit,
        CareAllowance careAllowance,
        RentAllowance rentAllowance,
        ChildBudget childBudget,
        Payroll payroll,
        ChildcareAllowance childcareAllowance,
        WageSubsidy wageSubsidy,
        WageCostSubsidy wageCostSubsidy,
        SocialMinimum socialMinimum,
        OlderUnemployed olderUnemployed,
        OlderFamily olderFamily,
        Survivors survivors,
        SelfEmployedAssistance selfEmployedAssistance,
        EmergencySelfEmployed emergencySelfEmployed,
        WageLink wageLink) {
    /** The white and green tables of wage withholding, from brackets, credits and the step of the table. */
    public WageTaxTable wageTaxTable() {
        return new WageTaxTable(personalTax, payroll.amounts());
    }

    /** The same book with other taxes and premiums. */
    StatuteBook withTaxes(
            PersonalTax personalTax,
            SelfEmployment selfEmployment,
            HealthInsurance healthInsurance,
            WealthTax wealthTax,
            Payroll payroll,
            EmployeeInsurance employeeInsurance) {
        return new StatuteBook(
                personalTax,
                substantialHoldingTax,
                wealthTax,
                ownHome,
                selfEmployment,
                statePension,
                unemploymentInsurance,
                socialAssistance,
                employeeInsurance,
                healthInsurance,
                minimumWage,
                corporateTax,
                dividendTax,
                valueAddedTax,
                sickness,
                disability,
                transitionPayment,
                childBenefit,
                careAllowance,
                rentAllowance,
                childBudget,
                payroll,
                childcareAllowance,
                wageSubsidy,
                wageCostSubsidy,
                socialMinimum,
                olderUnemployed,
                olderFamily,
                survivors,
                selfEmployedAssistance,
                emergencySelfEmployed,
                wageLink);
    }

    /** The same book with other levels of the premiums for unemployment and disability, as factors on their rates. */
    public StatuteBook withPremiumLevels(double unemployment, double disability) {
        return withTaxes(
                personalTax,
                selfEmployment,
                healthInsurance,
                wealthTax,
                payroll,
                employeeInsurance.withLevels(unemployment, disability));
    }

    /** The same book with other benefits. */
    StatuteBook withBenefits(
            UnemploymentInsurance unemploymentInsurance,
            Sickness sickness,
            Disability disability,
            ChildBudget childBudget,
            StatePension statePension,
            TransitionPayment transitionPayment) {
        return new StatuteBook(
                personalTax,
                substantialHoldingTax,
                wealthTax,
                ownHome,
                selfEmployment,
                statePension,
                unemploymentInsurance,
                socialAssistance,
                employeeInsurance,
                healthInsurance,
                minimumWage,
                corporateTax,
                dividendTax,
                valueAddedTax,
                sickness,
                disability,
                transitionPayment,
                childBenefit,
                careAllowance,
                rentAllowance,
                childBudget,
                payroll,
                childcareAllowance,
                wageSubsidy,
                wageCostSubsidy,
                socialMinimum,
                olderUnemployed,
                olderFamily,
                survivors,
                selfEmployedAssistance,
                emergencySelfEmployed,
                wageLink);
    }

    /** The table of special rewards. */
    public SpecialRewards specialRewards() {
        return new SpecialRewards(personalTax, payroll.amounts().rewardWidening());
    }
}
