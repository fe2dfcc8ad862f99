package nl.draagkracht.indicators;

import java.util.Optional;

/**
 * Everything that is measured each month, with its unit, one definition and the Dutch statistic or the section of the
 * model page that it follows. The ids are the column values of {@code indicators.csv} and the same words everywhere.
 */
public enum Indicator {
    POPULATION("population", "persons", "Inhabitants on the last day of the month", "CBS, population accounts"),
    EMPLOYED(
            "employed",
            "persons",
            "Persons aged 15-74 with paid work of at least one hour a week",
            "CBS 85276NED, labour force survey"),
    UNEMPLOYED(
            "unemployed",
            "persons",
            "Persons aged 15-74 without work who look for it and can start",
            "CBS 85276NED, labour force survey"),
    UNEMPLOYMENT_RATE(
            "unemploymentRate",
            "share of the labour force",
            "Unemployed as a share of employed plus unemployed",
            "CBS 85276NED, labour force survey"),
    PARTICIPATION_RATE(
            "participationRate",
            "share of persons 15-74",
            "Employed plus unemployed as a share of all persons aged 15-74",
            "CBS 85276NED, labour force survey"),
    VACANCIES("vacancies", "jobs", "Jobs wanted, empty and posted at the end of the month", "CBS 80472NED"),
    ENTRY_LEVEL_VACANCIES(
            "entryLevelVacancies",
            "jobs",
            "Vacancies open to beginners: share of persons below 27 among those hired in their occupation in the year before the start,"
                    + " less what firms that use AI have closed",
            "model.md 4.3"),
    FLOW_EMPLOYED_TO_UNEMPLOYED(
            "flowEmployedToUnemployed",
            "persons per month",
            "Employed last month, unemployed this month",
            "CBS 82848NED, survey flows"),
    FLOW_UNEMPLOYED_TO_EMPLOYED(
            "flowUnemployedToEmployed",
            "persons per month",
            "Unemployed last month, employed this month",
            "CBS 82848NED, survey flows"),
    FLOW_INACTIVE_TO_EMPLOYED(
            "flowInactiveToEmployed",
            "persons per month",
            "Not in the labour force last month, employed this month",
            "CBS 82848NED, survey flows"),
    FLOW_EMPLOYED_TO_INACTIVE(
            "flowEmployedToInactive",
            "persons per month",
            "Employed last month, not in the labour force this month",
            "CBS 82848NED, survey flows"),
    JOB_TO_JOB_MOVES(
            "jobToJobMoves",
            "persons per month",
            "Employed persons who changed employer without a spell between",
            "CBS, job changers of the labour force survey"),
    LONG_TERM_UNEMPLOYED_SHARE(
            "longTermUnemployedShare",
            "share of the unemployed",
            "Unemployed for twelve months or longer",
            "CBS, labour force survey, duration of unemployment"),
    LONG_TERM_UNEMPLOYMENT_RATE(
            "longTermUnemploymentRate",
            "share of the labour force",
            "Unemployed for twelve months or longer",
            "CBS, labour force survey, duration of unemployment"),
    COLLECTIVE_DISMISSALS(
            "collectiveDismissals",
            "persons per month",
            "Employees dismissed in an announced reorganisation (a tenth of a firm of 20 workers or more)",
            "UWV, collective dismissals announced"),
    PEOPLE_IN_RETRAINING(
            "peopleInRetraining", "persons", "Unemployed persons in a course, seats used", "model.md 4.5, retraining"),
    WAITING_FOR_RETRAINING(
            "waitingForRetraining",
            "persons",
            "Attached unemployed who would take a seat in a course if there were more; counted in months with seats",
            "model.md 4.5, retraining"),
    RETRAINING_SPENDING(
            "retrainingSpending",
            "euro per month",
            "What the state pays for courses, in the month after they begin",
            "model.md 4.5, retraining"),
    JOBS_DISPLACED(
            "jobsDisplaced",
            "jobs per month",
            "Jobs no longer wanted because AI does their tasks, gross",
            "model.md 4.3"),
    JOBS_REINSTATED("jobsReinstated", "jobs per month", "Jobs that come back through new demand", "model.md 4.3"),
    JOBS_DISPLACED_SO_FAR(
            "jobsDisplacedSoFar", "jobs", "Jobs that AI has saved since the start, gross", "model.md 4.3"),
    JOBS_REINSTATED_SO_FAR(
            "jobsReinstatedSoFar", "jobs", "Jobs that new demand has brought back since the start", "model.md 4.3"),
    JOBS_BROUGHT_BACK(
            "jobsBroughtBack",
            "jobs",
            "Jobs wanted now that would not be wanted without a channel (prices, wages, new demand, new tasks)",
            "model.md 4.3"),
    DISPLACED_WORKERS(
            "displacedWorkers",
            "persons per month",
            "Workers whose job ended because it is no longer wanted",
            "model.md 4.4"),
    WW_STOCK("wwStock", "benefits", "WW benefits in payment at the end of the month", "UWV, Kwantitatieve informatie"),
    WW_INFLOW("wwInflow", "benefits per month", "WW benefits awarded", "UWV, Kwantitatieve informatie"),
    WW_OUTFLOW("wwOutflow", "benefits per month", "WW benefits ended", "UWV, Kwantitatieve informatie"),
    WW_ENDED_BY_WORK(
            "wwEndedByWork",
            "benefits per month",
            "WW benefits ended because of work",
            "UWV, Kwantitatieve informatie"),
    WW_ENDED_BY_MAXIMUM_DURATION(
            "wwEndedByMaximumDuration",
            "benefits per month",
            "WW benefits ended because the longest duration was reached",
            "UWV, Kwantitatieve informatie"),
    WW_SPENDING("wwSpending", "euro per month", "WW benefits paid, gross", "UWV, Januarinota"),
    SOCIAL_ASSISTANCE_HOUSEHOLDS(
            "socialAssistanceHouseholds",
            "households",
            "Households on bijstand up to the AOW age",
            "CBS, social assistance"),
    SOCIAL_ASSISTANCE_PERSONS(
            "socialAssistancePersons", "persons", "Persons on bijstand up to the AOW age", "CBS, social assistance"),
    SOCIAL_ASSISTANCE_SPENDING(
            "socialAssistanceSpending", "euro per month", "Bijstand paid, net", "SZW, budget chapter XV, article 2"),
    MUNICIPAL_ASSISTANCE_SPENDING(
            "municipalAssistanceSpending",
            "euro per month",
            "Bijstand, Bbz and IOAW as municipalities pay them, wage tax and health levy included",
            "SZW, macro budget of the Participatiewet"),
    SOCIAL_ASSISTANCE_INFLOW(
            "socialAssistanceInflow",
            "households per month",
            "Households that start bijstand",
            "CBS, social assistance"),
    SOCIAL_ASSISTANCE_OUTFLOW(
            "socialAssistanceOutflow",
            "households per month",
            "Households that leave bijstand",
            "CBS, social assistance"),
    TW_STOCK("twStock", "benefits", "Supplements of the Toeslagenwet, but for those on ZW", "Arbeidsinspectie 2023"),
    TW_SPENDING(
            "twSpending",
            "euro per month",
            "Supplements of the Toeslagenwet paid, gross",
            "SZW, budget chapter XV, article 2"),
    IOW_STOCK("iowStock", "benefits", "IOW benefits, those paid nothing included", "UWV, Kwantitatieve informatie"),
    IOW_INFLOW(
            "iowInflow",
            "benefits per month",
            "WW benefits used up and followed by IOW",
            "UWV, Kwantitatieve informatie"),
    IOW_SPENDING("iowSpending", "euro per month", "IOW benefits paid, gross", "SZW, budget chapter XV, article 5"),
    IOAW_STOCK("ioawStock", "benefits", "IOAW benefits in payment", "CBS 81066ned, insured persons"),
    IOAW_INFLOW(
            "ioawInflow", "benefits per month", "WW benefits used up and followed by IOAW", "CBS, social assistance"),
    IOAW_SPENDING("ioawSpending", "euro per month", "IOAW benefits paid, gross", "SZW, budget chapter XV, article 2"),
    ANW_STOCK(
            "anwStock", "benefits", "Anw benefits in payment to partners left behind", "CBS 81066ned, insured persons"),
    ANW_INFLOW("anwInflow", "benefits per month", "Rights to Anw that begin at the death of a partner", "SVB"),
    ANW_SPENDING("anwSpending", "euro per month", "Anw benefits paid, gross", "SZW, budget chapter XV, article 9"),
    BBZ_HOUSEHOLDS("bbzHouseholds", "households", "Households on Bbz", "CBS, social assistance"),
    BBZ_SPENDING("bbzSpending", "euro per month", "Bbz paid for living, net", "SZW, budget chapter XV, article 2"),
    SICKNESS_BENEFIT_STOCK(
            "sicknessBenefitStock", "benefits", "ZW benefits in payment", "UWV, Kwantitatieve informatie"),
    DISABILITY_STOCK(
            "disabilityStock", "benefits", "WIA, WAO and Wajong benefits in payment", "UWV, Kwantitatieve informatie"),
    WIA_BACKLOG("wiaBacklog", "claims", "WIA claims waiting for a decision", "UWV, WIA claims waiting"),
    WIA_WAITING_MONTHS(
            "wiaWaitingMonths",
            "months",
            "Expected wait of a new WIA claim: claims waiting over decisions a month, mean of a quarter",
            "UWV, WIA claims waiting"),
    WIA_ADVANCES(
            "wiaAdvances",
            "benefits",
            "Advances on WIA in payment, which count in the WGA stock",
            "UWV, Kwantitatieve informatie"),
    CLAIMS_ARRIVED(
            "claimsArrived",
            "claims per month",
            "Claims of the entitled for WW and bijstand, all applications for WIA, by institution",
            "UWV, Kwantitatieve informatie"),
    CLAIMS_DECIDED(
            "claimsDecided",
            "claims per month",
            "Those claims decided, by institution",
            "UWV, Kwantitatieve informatie"),
    CLAIMS_WAITING(
            "claimsWaiting",
            "claims",
            "Those claims without a decision at the end of the month, by institution",
            "UWV, Kwantitatieve informatie"),
    CLAIMS_LATE(
            "claimsLate",
            "claims",
            "Of these, beyond the statutory term, by institution",
            "UWV, Kwantitatieve informatie"),
    DECIDED_ON_TIME_SHARE(
            "decidedOnTimeShare",
            "share of decisions",
            "Claims decided within the statutory term, by institution",
            "UWV, annual report"),
    DECISION_WAIT_MEDIAN(
            "decisionWaitMedian",
            "months",
            "Wait of half of the claims decided this month, by institution",
            "model.md 4.6"),
    DECISION_WAIT_NINETIETH(
            "decisionWaitNinetieth",
            "months",
            "Wait that nine in ten of the claims decided this month did not pass, by institution",
            "model.md 4.6"),
    CLAIM_ERROR_SHARE(
            "claimErrorShare",
            "share",
            "WW spending, WIA and bijstand awards that are wrong or uncertain, by institution",
            "UWV, error rates 2018-2024"),
    OBJECTIONS(
            "objections", "per month", "Objections to decisions, by institution", "UWV, annual report 2025, tables B"),
    DESK_STAFF(
            "deskStaff",
            "ratio to 2025",
            "Trained staff and trainees that decide on claims, by institution",
            "UWV, annual report 2020; letters on insurance doctors"),
    HOUSEHOLDS_WAITING_WITHOUT_MEANS(
            "householdsWaitingWithoutMeans",
            "households",
            "Of the households that wait without income, those whose savings do not pay the month",
            "model.md 4.6"),
    BILLS_LEFT_WHILE_WAITING(
            "billsLeftWhileWaiting",
            "euro",
            "Bills that households left while they waited and have not paid since",
            "model.md 4.6"),
    WW_DECIDED_ON_TIME_SHARE(
            "wwDecidedOnTimeShare",
            "share of decisions",
            "WW claims decided within the statutory term",
            "UWV, annual report"),
    HOUSEHOLDS_WAITING_WITHOUT_INCOME(
            "householdsWaitingWithoutIncome",
            "households",
            "Households entitled to a benefit and without income while they wait",
            "model.md 4.6"),
    MUNICIPAL_CASELOAD(
            "municipalCaseload",
            "households per worker",
            "Bijstand households per municipal case worker",
            "model.md 7"),
    ALLOWANCE_SPENDING(
            "allowanceSpending",
            "euro per month",
            "Allowances paid in advance: zorgtoeslag, huurtoeslag, kindgebonden budget, kinderopvangtoeslag",
            "Dienst Toeslagen"),
    ALLOWANCE_HOUSEHOLDS(
            "allowanceHouseholds",
            "households",
            "Claimants with their partners who receive zorgtoeslag, huurtoeslag, kindgebonden budget or kinderopvangtoeslag",
            "Dienst Toeslagen"),
    OLDER_ASSISTANCE_HOUSEHOLDS(
            "olderAssistanceHouseholds",
            "households",
            "Households of pensioners that SVB pays AIO",
            "CBS 37789ksz; SVB"),
    OLDER_ASSISTANCE_SPENDING(
            "olderAssistanceSpending", "euro per month", "AIO paid, net", "SZW, budget chapter XV, article 8"),
    ALLOWANCE_SUPPLEMENTS(
            "allowanceSupplements",
            "euro per month",
            "Allowances paid at settlement on top of advances",
            "Dienst Toeslagen"),
    ALLOWANCE_SUPPLEMENT_DECISIONS(
            "allowanceSupplementDecisions", "decisions per month", "Settlements that pay more", "Dienst Toeslagen"),
    ALLOWANCE_RECOVERY_DECISIONS(
            "allowanceRecoveryDecisions",
            "decisions per month",
            "Settlements that claim an allowance back",
            "Dienst Toeslagen"),
    ALLOWANCE_REPAYMENTS(
            "allowanceRepayments", "euro per month", "Allowances that households pay back", "Dienst Toeslagen"),
    SEVERAL_RECOVERIES_HOUSEHOLDS(
            "severalRecoveriesHouseholds",
            "households",
            "Households that owe for more than one allowance",
            "Algemene Rekenkamer 2019"),
    COERCIVE_RECOVERIES(
            "coerciveRecoveries",
            "households per month",
            "Households against which the recovery of allowances becomes coercive",
            "Dienst Toeslagen"),
    ALLOWANCE_RECOVERIES(
            "allowanceRecoveries", "euro per month", "Allowances claimed back at settlement", "Dienst Toeslagen"),
    ALLOWANCE_RECOVERY_DEBT("allowanceRecoveryDebt", "euro", "Allowances still to be paid back", "Dienst Toeslagen"),
    RECOVERY_DEBT_HOUSEHOLDS(
            "recoveryDebtHouseholds",
            "households",
            "Households that owe allowances to Dienst Toeslagen",
            "Dienst Toeslagen"),
    TRANSITION_PAYMENTS(
            "transitionPayments",
            "euro per month",
            "Transition payments of employers to workers whose job they ended, before tax",
            "Burgerlijk Wetboek 7:673"),
    TRANSITION_PAYMENTS_TO_DISPLACED(
            "transitionPaymentsToDisplaced",
            "euro per month",
            "Transition payments after which the job was no longer wanted",
            "Burgerlijk Wetboek 7:673"),
    TRANSITION_PAYMENT_RECEIVERS(
            "transitionPaymentReceivers",
            "persons per month",
            "Workers who receive a transition payment",
            "Burgerlijk Wetboek 7:673"),
    TRANSITION_PAYMENT_MEAN(
            "transitionPaymentMean", "euro", "Mean transition payment of the month", "Burgerlijk Wetboek 7:673"),
    TRANSITION_PAYMENTS_COMPENSATED(
            "transitionPaymentsCompensated",
            "euro per month",
            "Transition payments after two years of sickness that UWV pays back to employers",
            "UWV, quantitative information 2025"),
    WAGE_SUPPORT(
            "wageSupport",
            "euro per month",
            "Wages that the state pays for employers who lost turnover (NOW)",
            "Tijdelijke noodmaatregel overbrugging voor behoud van werkgelegenheid"),
    POVERTY_RATE(
            "povertyRate",
            "share of persons",
            "Persons in a household below the poverty line, last twelve months",
            "CBS, SCP and Nibud 2024, new poverty line"),
    POOR_PERSONS(
            "poorPersons",
            "persons",
            "Persons in a household below the poverty line, last twelve months",
            "CBS, SCP and Nibud 2024, new poverty line"),
    POVERTY_GAP(
            "povertyGap",
            "share of the poverty line",
            "How far the income of the poor is below their line, the middle one of all poor persons",
            "CBS, SCP and Nibud 2024, new poverty line"),
    PROBLEM_DEBT_HOUSEHOLDS(
            "problemDebtHouseholds",
            "households",
            "Households in which somebody has registered problem debt",
            "CBS, Schuldenproblematiek in beeld"),
    NEW_PROBLEM_DEBTS(
            "newProblemDebts",
            "households per month",
            "Households that get registered problem debt, by cause",
            "CBS, Schuldenproblematiek in beeld"),
    ENDED_PROBLEM_DEBTS(
            "endedProblemDebts",
            "households per month",
            "Households that get out of registered problem debt",
            "CBS, Schuldenproblematiek in beeld"),
    DEBT_SETTLEMENT_HOUSEHOLDS(
            "debtSettlementHouseholds", "households", "Households in a debt settlement", "NVVK, annual reports"),
    GINI(
            "gini",
            "index 0 to 1",
            "Gini coefficient of standardised disposable income, last twelve months",
            "CBS, income of households"),
    MEDIAN_DISPOSABLE_INCOME(
            "medianDisposableIncome",
            "euro per year",
            "Median standardised disposable household income, last twelve months",
            "CBS, income of households"),
    DISPOSABLE_INCOME_DECILE(
            "disposableIncomeDecile",
            "euro per year",
            "Boundaries between tenths of standardised disposable household income, last twelve months",
            "CBS 83934NED"),
    DISPOSABLE_INCOME_DECILE_MEAN(
            "disposableIncomeDecileMean",
            "euro per year",
            "Mean standardised disposable household income of each tenth of households, last twelve months",
            "CBS 83934NED"),
    LABOUR_SHARE(
            "labourShare",
            "share of value added",
            "AIQ of the market sector: pay of employees and the imputed wage of the self-employed",
            "CPB, AIQ"),
    LABOUR_COST_SAVED(
            "labourCostSaved",
            "euro per month",
            "Labour cost that AI saves employers against the start, by who has it in the end",
            "model.md 4.3 and 8"),
    TAX_ON_SAVED_LABOUR(
            "taxOnSavedLabour",
            "euro per month",
            "Taxes and premiums that this labour cost would have borne: the tax base at risk",
            "model.md 8"),
    TAX_ON_SAVING(
            "taxOnSaving",
            "euro per month",
            "What of it comes back to state and funds from those who have it",
            "model.md 8"),
    BREAK_EVEN_RATE(
            "breakEvenRate",
            "share of the base",
            "Rate on top of today's that would make good what state and funds lose on the saving, last twelve months",
            "model.md 8"),
    TAX_BURDEN(
            "taxBurden",
            "share",
            "Taxes and premiums on labour over labour income; taxes on profit, dividends and wealth over the net surplus of firms",
            "model.md 8; national accounts"),
    COMPENSATION_OF_EMPLOYEES(
            "compensationOfEmployees", "euro per month", "Wages and employer contributions", "CBS national accounts"),
    PROFITS("profits", "euro per month", "Profit of firms before tax", "CBS national accounts"),
    DIVIDENDS("dividends", "euro per month", "Dividends paid by firms, by recipient", "CBS national accounts"),
    AI_RENTS_ABROAD("aiRentsAbroad", "euro per month", "AI services bought from vendors abroad", "model.md 4.3"),
    DIVIDENDS_ABROAD(
            "dividendsAbroad",
            "euro per month",
            "Dividends paid to foreign owners",
            "CBS and DNB, balance of payments"),
    CAPITAL_INCOME(
            "capitalIncome",
            "euro per month",
            "Dividends, interest, returns on assets abroad, retained profit of foreign owners and AI services bought abroad, by"
                    + " recipient",
            "CBS national accounts, property income; model.md 4.7"),
    CAPITAL_INCOME_ABROAD(
            "capitalIncomeAbroad",
            "euro per month",
            "Capital income that leaves the country, by channel: dividends, retained profit, AI services, bank interest",
            "CBS and DNB, balance of payments"),
    CAPITAL_INCOME_ABROAD_SHARE_OF_GNI(
            "capitalIncomeAbroadShareOfGni",
            "share of GNI",
            "Capital income and AI rents paid abroad, bank interest left out, last twelve months",
            "CBS and DNB, balance of payments"),
    CONSUMER_PRICE_CHANGE(
            "consumerPriceChange",
            "share",
            "Price of what households bought at the start, against then; only AI moves it",
            "model.md 4.3"),
    NEW_DEMAND(
            "newDemand",
            "euro per month",
            "Final demand that brings work back, by who pays it: firms out of what they keep, the world out of what it gets more from"
                    + " here or otherwise",
            "model.md 4.3"),
    NEW_DEMAND_FINANCED(
            "newDemandFinanced",
            "share",
            "Part of the new demand that the closure asks for and that finds a payer",
            "model.md 4.3"),
    HOUSEHOLD_SAVING_RATE(
            "householdSavingRate",
            "share of income",
            "What households do not consume of their disposable income, homes counted as saving, last twelve months",
            "CBS national accounts"),
    NET_LENDING_SHARE_OF_GDP(
            "netLendingShareOfGdp",
            "share of GDP",
            "Income less spending of each sector, last twelve months; all sectors together are zero",
            "CBS national accounts, B.9"),
    RESIDENT_PAYMENTS(
            "residentPayments",
            "euro per month",
            "Basic income and citizen dividend (levers) paid to all residents",
            "model.md 5"),
    GDP("gdp", "euro per month", "Gross domestic product at market prices", "CBS national accounts"),
    INCOME_TAX(
            "incomeTax",
            "euro per month",
            "Income tax and wage tax, national-insurance premiums included",
            "Ministry of Finance, Miljoenennota"),
    EMPLOYEE_INSURANCE_PREMIUMS(
            "employeeInsurancePremiums", "euro per month", "Premiums for AWf, Aof, Whk and Ufo", "UWV, Januarinota"),
    VAT("vat", "euro per month", "Value added tax on consumption", "Ministry of Finance, Miljoenennota"),
    CORPORATE_TAX("corporateTax", "euro per month", "Vennootschapsbelasting", "Ministry of Finance, Miljoenennota"),
    DIVIDEND_TAX("dividendTax", "euro per month", "Dividendbelasting", "Ministry of Finance, Miljoenennota"),
    LABOUR_TAX_BASE(
            "labourTaxBase",
            "euro per month",
            "Taxes and premiums on labour, at the prices of the start",
            "model.md 7"),
    AWF_INCOME("awfIncome", "euro per month", "Income of the Algemeen Werkloosheidsfonds", "UWV, Januarinota"),
    AWF_SPENDING("awfSpending", "euro per month", "Spending of the Algemeen Werkloosheidsfonds", "UWV, Januarinota"),
    AWF_ASSETS("awfAssets", "euro", "Assets of the Algemeen Werkloosheidsfonds", "UWV, Januarinota"),
    AWF_COVERAGE("awfCoverage", "ratio", "Income of the AWf over its spending, last twelve months", "model.md 7"),
    FUND_BALANCE("fundBalance", "euro per month", "Income less spending of a social fund", "SZW, budget chapter XV"),
    AOF_INCOME("aofIncome", "euro per month", "Income of the Arbeidsongeschiktheidsfonds", "UWV, Januarinota"),
    AOF_SPENDING("aofSpending", "euro per month", "Spending of the Arbeidsongeschiktheidsfonds", "UWV, Januarinota"),
    GOVERNMENT_BALANCE_SHARE_OF_GDP(
            "governmentBalanceShareOfGdp",
            "share of GDP",
            "EMU balance, last twelve months",
            "CBS, government finance"),
    GOVERNMENT_DEBT_SHARE_OF_GDP("governmentDebtShareOfGdp", "share of GDP", "EMU debt", "CBS, government finance"),
    STABILISATION_COEFFICIENT(
            "stabilisationCoefficient",
            "share",
            "Part of the lost market income of those who lost work that taxes and benefits make good, euros paid twelve months after",
            "model.md 7, on the displaced only"),
    STABILISATION_ACCRUED(
            "stabilisationAccrued",
            "share",
            "The same in rights of the month: what waits for a decision counts, what settles earlier years does not",
            "model.md 7, on the displaced only"),
    LOST_WORK_AGAINST_BASELINE(
            "lostWorkAgainstBaseline",
            "persons per month",
            "Persons who lost work this month and keep it in the baseline",
            "model.md 7, on the displaced only"),
    AI_ADOPTION_SHARE("aiAdoptionShare", "share of jobs", "Jobs at employers that use AI", "CBS, ICT use of companies"),
    TASKS_DONE_BY_AI("tasksDoneByAi", "share of tasks", "Tasks done by AI, employment-weighted", "model.md 4.2"),
    HIRES("hires", "persons per month", "Persons who start with a new employer", "CBS, labour force survey"),
    SEPARATIONS("separations", "persons per month", "Persons whose job ends", "CBS, labour force survey"),
    NEW_VACANCIES("newVacancies", "jobs per month", "Vacancies posted; measured by validate", "CBS 80472NED"),
    FLEXIBLE_TO_PERMANENT(
            "flexibleToPermanent",
            "persons per month",
            "Flexible workers made permanent by their employer; measured by validate",
            "CBS 85386NED, survey flows"),
    THREE_MONTH_FLOW(
            "threeMonthFlow",
            "persons in three months",
            "Persons aged 15-74 by survey status three months ago and now; measured by validate",
            "CBS 82848NED, survey flows"),
    DISABILITY_SPENDING(
            "disabilitySpending",
            "euro per month",
            "WIA, WAO and Wajong paid, gross; measured by validate",
            "UWV, Januarinota"),
    SICKNESS_SPENDING(
            "sicknessSpending",
            "euro per month",
            "ZW paid, to employers too, gross; measured by validate",
            "UWV, Juninota"),
    WW_ENDED_BY_SICKNESS(
            "wwEndedBySickness",
            "benefits per month",
            "WW benefits ended by sickness or disability; measured by validate",
            "UWV, Kwantitatieve informatie"),
    WW_ENDED_OTHERWISE(
            "wwEndedOtherwise",
            "benefits per month",
            "WW benefits ended by pension age, review or withdrawal; measured by validate",
            "UWV, Kwantitatieve informatie"),
    WW_PAID_NOTHING(
            "wwPaidNothing",
            "benefits",
            "WW benefits of which nothing is paid this month; measured by validate",
            "UWV, Kwantitatieve informatie"),
    WW_COHORT_AT_WORK(
            "wwCohortAtWork",
            "share of the inflow",
            "Of those who entered WW 3, 6 or 12 months ago, at work now; measured by validate",
            "CBS 2016, reemployment of the WW inflow"),
    WW_COHORT_FOUND_WORK(
            "wwCohortFoundWork",
            "share of the inflow",
            "Of those who entered WW 3, 6 or 12 months ago, at work in at least one month since; measured by validate",
            "UWV, annual report 2018");

    private final String id;
    private final String unit;
    private final String description;
    private final String source;

    Indicator(String id, String unit, String description, String source) {
        this.id = id;
        this.unit = unit;
        this.description = description;
        this.source = source;
    }

    /** The camel-case name used in files and pages. */
    public String id() {
        return id;
    }

    /** The unit of every value, full scale. */
    public String unit() {
        return unit;
    }

    /** What is counted, in one plain phrase. */
    public String description() {
        return description;
    }

    /** The statistic it can be held against, or the section that defines it. */
    public String source() {
        return source;
    }

    /** The indicator with this id, if there is one. */
    public static Optional<Indicator> find(String id) {
        for (Indicator indicator : values()) {
            if (indicator.id.equals(id)) {
                return Optional.of(indicator);
            }
        }
        return Optional.empty();
    }
}
