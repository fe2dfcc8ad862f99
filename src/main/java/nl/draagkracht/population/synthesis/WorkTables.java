package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.SourcedTable;

/**
 * The published tables from which everybody in the Netherlands receives work, pay, a career and running rights.
 * Files {@code parameters/population/work/}; labour force survey, national accounts, UWV and municipal statistics.
 *
 * @param status who works, who seeks, who does neither
 * @param jobs contracts, occupations and sections of the employed
 * @param pay hours, wages and profits
 * @param careers tenure, unemployment duration and history
 * @param rights running insurance and assistance benefits
 */
public record WorkTables(
        StatusTables status, JobTables jobs, PayTables pay, CareerTables careers, RightsTables rights) {

    /** Labour status of the population; labour force survey 2025Q4. */
    public record StatusTables(
            SourcedTable labourStatus,
            SourcedTable olderAges,
            SourcedTable province,
            SourcedTable position,
            SourcedTable inactivity,
            SourcedTable enrolment,
            Chances chances) {}

    /** Associations inside households and students among the unemployed; CBS and judgement. */
    public record Chances(
            Sourced partnerEmployedOdds,
            Sourced partnerUnemployedOdds,
            Sourced unemployedStudents15to25,
            Sourced unemployedStudents25to30) {}

    /** What the employed do; survey basis 2025, with the bridge to the national accounts. */
    public record JobTables(
            SourcedTable contract,
            SourcedTable occupationSection,
            SourcedTable occupationProfile,
            SourcedTable sectionContract,
            SourcedTable sectionSexAge,
            SourcedTable directorWeight,
            SourcedTable personsJobsBridge) {}

    /** Hours and hourly pay; CBS wages 2022 moved to January 2026. */
    public record PayTables(
            SourcedTable hours,
            SourcedTable fullTimeByContract,
            SourcedTable fullTimeBySection,
            SourcedTable sectionWage,
            SourcedTable occupationEffect,
            SourcedTable ageProfile,
            SourcedTable minimumWage,
            SourcedTable ownAccountIncome,
            PayLevels levels) {}

    /** Level and spread of hourly pay; Structure of Earnings Survey, monitor of pay differences, judgement. */
    public record PayLevels(
            Sourced wageGrowthSince2022,
            Sourced profitGrowthSince2022,
            Sourced ageShare,
            Sourced womenGapPrivate,
            Sourced womenGapGovernment,
            Sourced flexibleGap,
            Sourced partTimeGap,
            Sourced lowEducation,
            Sourced highEducation,
            Sourced wageSpread,
            Sourced dgaPremium,
            Sourced profitSpread,
            Sourced lowProfitSpread,
            Sourced holidayAllowance) {}

    /** Tenure and unemployment duration; labour force survey. */
    public record CareerTables(
            SourcedTable tenure, SourcedTable flexibleTenure, SourcedTable unemploymentDuration, Habits habits) {}

    /** Careers before the start; mostly judgement. */
    public record Habits(
            Sourced menYearsWorkedShare,
            Sourced womenYearsWorkedShare,
            Sourced inactiveYearsWorkedShare,
            Sourced careerStartLow,
            Sourced careerStartMid,
            Sourced careerStartHigh,
            Sourced effortDurationLink,
            Sourced neverWorkedStudents,
            Sourced quitShare) {}

    /** Running benefits on 1 January 2026; UWV and CBS. */
    public record RightsTables(
            SourcedTable insuranceStock,
            SourcedTable insuranceStatus,
            SourcedTable wwSpell,
            SourcedTable wwElapsed,
            SourcedTable assistanceStock,
            SourcedTable assistanceDuration,
            Amounts amounts) {}

    /** Amounts and durations of running benefits; statutes of January 2026 and UWV means. */
    public record Amounts(
            Sourced wgaMeanCents,
            Sourced ivaMeanCents,
            Sourced wgaPartialShare,
            Sourced permanentRate,
            Sourced minimumWageCents,
            Sourced waoMeanCents,
            Sourced wajongCents,
            Sourced wajongCapacityShare,
            Sourced workingShareOfBenefit,
            Sourced sicknessRate,
            Sourced zwMeanMonths,
            Sourced zwMonthWageCents,
            Sourced zwLittlePaidCents,
            Sourced wwMaximumMonths,
            Sourced wwMinimumMonths,
            Sourced wwShortShare,
            Sourced wwPaidNothing,
            Sourced assistanceSingleCents,
            Sourced assistanceCoupleCents,
            Sourced assetLimitSingleCents,
            Sourced assetLimitFamilyCents,
            Sourced survivors,
            Sourced olderUnemployed,
            Sourced olderFamily,
            Sourced pensionAgeMonths) {}
}
