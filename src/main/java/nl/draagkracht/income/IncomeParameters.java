package nl.draagkracht.income;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.population.SharedHomes;

/**
 * All numbers of the income room: the Dutch production accounts, owners, and what households get besides the law.
 * Files in {@code parameters/income}; each number carries its source.
 *
 * @param sectionAccounts compensation, depreciation, production taxes by section (million euro a year)
 * @param inputOutput intermediate deliveries from section or WORLD to section (million euro a year)
 * @param finalDemand final uses by seller (section, WORLD, VAT, EXCISES) and use (million euro a year)
 * @param ownership share of each kind of owner in the profit of a section
 * @param foreignSubsidiaries share of each section in the profit of Dutch companies abroad
 * @param supplementaryPension euro a year by tenth of pensioners
 * @param pensionsBeforeAge share of employees who have retired, by whole years before the AOW
 * @param childcareUse share of the children of working parents for whom childcare allowance is paid, by age
 * @param childcare hours, kinds and prices of formal childcare
 * @param allowanceAccounts how allowances are estimated, settled and recovered
 * @param allowanceNonTakeUp who does not claim an allowance, against the mean
 * @param firmIncomes what firms do with their income
 * @param levies levies on income that leaves and on AI
 * @param ownershipShift who comes to own the firms after the start
 * @param residentPayments what the state pays every resident
 * @param turnoverLosses employers who lose turnover and ask for support
 * @param householdIncomes what households receive and pay besides the law
 * @param startTargets totals that declared rows close to at the start
 */
public record IncomeParameters(
        SourcedTable sectionAccounts,
        SourcedTable inputOutput,
        SourcedTable finalDemand,
        SourcedTable ownership,
        SourcedTable foreignSubsidiaries,
        SourcedTable supplementaryPension,
        SourcedTable pensionsBeforeAge,
        SourcedTable childcareUse,
        Childcare childcare,
        AllowanceAccounts allowanceAccounts,
        SourcedTable allowanceNonTakeUp,
        FirmIncomes firmIncomes,
        Levies levies,
        OwnershipShift ownershipShift,
        Residents residentPayments,
        TurnoverLosses turnoverLosses,
        HouseholdIncomes householdIncomes,
        StartTargets startTargets) {

    /** Final uses of each section's output, million euro a year. */
    public double[] finalUse() {
        double[] uses = new double[Section.COUNT];
        for (String use : finalDemand.keys("use")) {
            for (int s = 0; s < Section.COUNT; s++) {
                uses[s] += finalDemand.valueOr(0, Section.at(s).code(), use);
            }
        }
        return uses;
    }

    /** Exports of each section, million euro a year. */
    public double[] exports() {
        double[] exports = new double[Section.COUNT];
        for (int s = 0; s < Section.COUNT; s++) {
            exports[s] = finalDemand.valueOr(0, Section.at(s).code(), "exports");
        }
        return exports;
    }

    /** Employers who lose turnover, and how many apply for NOW; see {@code turnover-losses.json} for units and sources. */
    public record TurnoverLosses(Sourced concentration, Sourced takeUp, Sourced employerCosts) {}

    /** What Dutch firms do with their income; see {@code firm-incomes.json} for units and sources. */
    public record FirmIncomes(
            Sourced payoutRatio,
            Sourced payoutHalfLifeMonths,
            Sourced pricePassThrough,
            Sourced wagePassThrough,
            Sourced wearOfNewCapital,
            Sourced foreignSubsidiaryProfit,
            Sourced foreignShareOfMultinationals,
            Sourced corporateInterest,
            Sourced bankFundingAbroad,
            Sourced effortBeforeDismissal,
            Sourced automationPaceAbroad,
            Sourced wagesToAbroad,
            Sourced wagesFromAbroad) {}

    /** Levies of levers, none in force; see {@code levies.json} for units and sources. */
    public record Levies(
            Sourced sourceDividends, Sourced sourceInterest, Sourced sourceAiServices, Sourced automation) {}

    /** Claims on profit that change hands after the start; see {@code ownership-shift.json} for units and sources. */
    public record OwnershipShift(Sourced toForeign, Sourced toState) {}

    /** Basic income and citizen dividend, none in force; see {@code resident-payments.json} for units and sources. */
    public record Residents(Sourced basicIncomeAdult, Sourced basicIncomeChild, Sourced citizenDividendShare) {}

    /** What Dutch households receive and pay besides what the law says; see {@code household-incomes.json}. */
    public record HouseholdIncomes(
            Sourced holidayPay,
            Sourced employerPensionRate,
            Sourced employeePensionRate,
            Sourced pensionFranchise,
            Sourced pensionWageMaximum,
            Sourced smallEmployerWageShare,
            Sourced insuredShareOfStatePension,
            Sourced missingYearsShare,
            Sourced lateComers,
            Sourced fewYearsMissed,
            Sourced bridgedFrom,
            Sourced olderAssistanceTakeUp,
            Sourced olderAssistanceTakeUpLarge,
            Sourced olderAssistanceLarge,
            Sourced studentsInRooms,
            Sourced singlesInSharedHomes,
            Sourced sharedWithTwo,
            Sourced pensionFollowsWealth,
            Sourced profitYearSpread,
            Sourced lossShare,
            Sourced mortgageRate,
            Sourced depositRate,
            Sourced securitiesYieldAbroad,
            Sourced pensionAssetsAbroad,
            Sourced pensionYieldAbroad,
            Sourced imputedRent,
            Sourced careTakeUp,
            Sourced rentTakeUp,
            Sourced childTakeUp) {

        /** Who shares a home with others, by the luck of a run. */
        public SharedHomes sharedHomes(Draws draws) {
            return new SharedHomes(draws, singlesInSharedHomes.value(), sharedWithTwo.value());
        }
    }

    /** Advances, settlement and recovery by Dienst Toeslagen; see {@code allowance-accounts.json} for units and sources. */
    public record AllowanceAccounts(
            Sourced reportOfRise,
            Sourced reportOfFall,
            Sourced changeWorthReporting,
            Sourced renewedOnPresentIncome,
            Sourced estimateSpread,
            Sourced estimateDrift,
            Sourced settledInFirstMonth,
            Sourced notRecovered,
            Sourced terms,
            Sourced leastTerm,
            Sourced unanswered,
            Sourced missedBeforeCoercion) {}

    /** Formal childcare that Dutch families buy; see {@code childcare.json} for units and sources. */
    public record Childcare(
            Sourced daycareHours,
            Sourced afterSchoolHours,
            Sourced childminderHours,
            Sourced childminderSchoolHours,
            Sourced childminderShare,
            Sourced childminderSchoolShare,
            Sourced price,
            Sourced priceSpread,
            Sourced oneDay,
            Sourced twoDays,
            Sourced threeDays,
            Sourced fourDays,
            Sourced referenceIncome,
            Sourced incomeElasticity) {}

    /** Totals of the last published year that declared rows close to at the start, euro a year. */
    public record StartTargets(Sourced incomeTax, Sourced corporateTax, Sourced dividendTax) {}
}
