package nl.draagkracht.kernel;

/**
 * The complete list of what is left to chance; each decision has draws of its own.
 * Two decisions never share a number, so adding one never moves another (common random numbers). Only append.
 */
public enum Decision {
    // the start population
    /** Order in which persons of a group receive a value of a quota. */
    QUOTA,
    /** Place of a household in the rows. */
    HOUSEHOLD_ORDER,
    /** Who works, seeks work or does neither at the start. */
    START_STATUS,
    /** Who among them is in education, and why others are not in the labour force, at the start. */
    START_ACTIVITY,
    /** Contract at the start. */
    START_CONTRACT,
    /** Occupation and section at the start. */
    START_JOB,
    /** Which self-employed persons own a company at the start. */
    START_DIRECTOR,
    /** Weekly hours at the start. */
    START_HOURS,
    /** Tenure and unemployment duration at the start. */
    START_DURATION,
    /** The last job of those without one, at the start. */
    START_LAST_JOB,
    /** Persistent search effort. */
    START_EFFORT,
    /** Work history and work record at the start. */
    START_HISTORY,
    /** Personal part of the hourly wage or profit. */
    START_WAGE,
    /** Running insurance benefits at the start. */
    START_INSURANCE,
    /** Elapsed months and amounts of running benefits at the start. */
    START_BENEFIT,
    /** Households on social assistance at the start. */
    START_ASSISTANCE,
    /** Education of a person or couple at the start. */
    START_EDUCATION,
    /** Number of children at home of a household at the start. */
    START_CHILDREN,
    /** Which children of the published ages a household has. */
    START_CHILD_AGES,
    /** Sex of a child at home at the start. */
    START_CHILD_SEX,
    /** Where an other member of a household lives. */
    START_OTHER_MEMBER,
    /** Month of the year in which a person was born. */
    START_BIRTH_MONTH,
    /** Province of a household at the start. */
    START_PROVINCE,
    /** Tenancy of a household. */
    START_TENANCY,
    /** Bare rent of a household. */
    START_RENT,
    /** Decile and rank of net wealth of a household. */
    START_WEALTH,
    /** Deposits of a household. */
    START_DEPOSITS,
    /** Value of an own home. */
    START_HOME,
    /** Whether an owner has a mortgage and how large. */
    START_MORTGAGE,
    /** Shares and bonds of a household. */
    START_SECURITIES,
    /** Substantial interest of a household. */
    START_OWN_FIRM,

    // people
    /** What befalls a person this month: death, emigration, birth, leaving home, separation, an institution, a union. */
    FATE,
    /** Whether a newborn is a boy. */
    CHILD_SEX,
    /** Whether a pupil leaves school this month. */
    LEAVING_SCHOOL,
    /** The level of education reached on leaving school. */
    SCHOOL_LEVEL,
    /** Whether a pupil of eighteen has reached the middle level. */
    MIDDLE_LEVEL,
    /** Age difference that a woman's new union will have. */
    PARTNER_AGE,
    /** Which partner leaves the dwelling after a separation. */
    LEAVING_PARTNER,
    /** Dwelling of a new household. */
    STARTER_DWELLING,
    /** Household that inherits from a household without survivors. */
    HEIR,
    /** Age within a band of an immigrant. */
    IMMIGRANT_AGE,
    /** Education of an immigrant. */
    IMMIGRANT_EDUCATION,
    /** With whom an immigrant arrives: alone, in a reception centre, a child with which parents. */
    IMMIGRANT_COMPANY,
    /** Province in which an immigrant settles. */
    IMMIGRANT_PROVINCE,
    /** Persistent search effort of a newcomer. */
    NEWCOMER_EFFORT,

    // firms
    /** When the turn of a firm to adopt AI comes. */
    AI_ADOPTION,
    /** Where the quota of AI adopters of a section and size class begins. */
    AI_ADOPTION_QUOTA,

    // claims
    /** Whether an entitled job loser claims unemployment insurance. */
    WW_TAKE_UP,
    /** Whether the agency ends a right of a re-employed or withdrawn person this month. */
    WW_RECORDED_END,
    /** Whether a right is withdrawn on review. */
    WW_REVIEW,
    /** Whether a person falls sick and gets ZW. */
    SICKNESS,
    /** Whether a sick person recovers. */
    RECOVERY,
    /** Outcome of the disability assessment after two years. */
    DISABILITY_ASSESSMENT,
    /** Whether an insured person becomes disabled. */
    DISABILITY,
    /** Persistent degree of disability. */
    DISABILITY_DEGREE,
    /** Whether a young disabled person gets Wajong at eighteen. */
    YOUNG_DISABLED,
    /** Persistent readiness of a household to claim social assistance. */
    ASSISTANCE_TAKE_UP,
    /** Whether an apparently entitled household has means that the columns do not show. */
    ASSISTANCE_HIDDEN_MEANS,
    /** Whether a ready household claims social assistance this month. */
    ASSISTANCE_CLAIM,
    /** Whether a household leaves social assistance for another reason than income. */
    ASSISTANCE_EXIT,
    /** Who holds a right at the start. */
    OPENING_RIGHT,
    /** Elapsed duration of a right at the start. */
    OPENING_DURATION,

    // labour
    /** Work province of a resident at the start. */
    WORK_PROVINCE,
    /** Firm in which a worker of the start population sits. */
    SEAT,
    /** Type of persistent search effort that someone has for life. */
    EFFORT_TYPE,
    /** Whether a worker leaves or loses the job in the ordinary way this month. */
    LEAVE_WORK,
    /** Why the job ended. */
    END_REASON,
    /** Whether a contract becomes permanent or flexible, or an employee a director-owner. */
    CHANGE_CONTRACT,
    /** Whether someone becomes attached to the labour force, or enters it loosely. */
    ATTACHMENT,
    /** Whether an unemployed person gives up. */
    LEAVE_LABOUR_FORCE,
    /** Whether an inactive person starts to search. */
    ENTER_LABOUR_FORCE,
    /** Whether a firm fails. */
    FIRM_FAILURE,
    /** Starting point of the rounding of posted slots after separations. */
    POSTING_AFTER_LEAVING,
    /** Starting point of the rounding of posted slots after moves between employers. */
    POSTING_AFTER_MOVES,
    /** Starting point of the rounding of lapsed vacancies. */
    VACANCY_LAPSE,
    /** Starting point of the rounding of slots posted later. */
    VACANCY_POSTED,
    /** Starting point of the rounding of ended assignments. */
    ASSIGNMENT_ROUNDING,
    /** Starting point of the rounding of contracts not renewed. */
    RENEWAL_ROUNDING,
    /** Starting point of the rounding of dismissals. */
    DISMISSAL_ROUNDING,
    /** Age group in which the next dismissal falls. */
    LAY_OFF_GROUP,
    /** Order of equals in a lay-off. */
    LAY_OFF_ORDER,
    /** Whether someone sends an application this month. */
    APPLY,
    /** Market to which the application goes. */
    DESTINATION,
    /** Whether the application succeeds. */
    APPLICATION_SUCCESS,
    /** Employer of a hire. */
    SLOT_CHOICE,
    /** Slot of a hire whose first choice another had taken. */
    SLOT_CHOICE_AGAIN,
    /** Contract of a hire. */
    HIRE_CONTRACT,
    /** Weekly hours of a starter. */
    STARTING_HOURS,
    /** Personal wage effect. */
    WAGE_EFFECT,

    // income
    /** Place of a pensioner among the tenths of supplementary pension. */
    SUPPLEMENTARY_PENSION,
    /** Persistent readiness of a household to claim allowances. */
    ALLOWANCE_TAKE_UP,

    // labour, later additions
    /** Place among workers of equal hours when age or attachment changes the group. */
    HOURS_CHANGE,

    // conformance
    /** Whether a job of the limit case brings forth a vacancy. */
    OPEN_VACANCY,

    // experiments
    /** Whether a worker is among those whom an experiment lays off. */
    PLACEBO_LAY_OFF,

    // calibration
    /** Where a search over parameters looks next; no part of a run. */
    TRIAL,

    // claims, later additions
    /** Persistent readiness of a person to claim a supplement of the Toeslagenwet. */
    SUPPLEMENT_TAKE_UP,
    /** Persistent readiness of a person to claim IOW or IOAW when WW has been used up. */
    OLDER_TAKE_UP,
    /** Whether a household of a self-employed person claims Bbz and its business is judged to be viable. */
    SELF_EMPLOYED_SUPPORT,
    /** Who has IOW or IOAW at the start. */
    START_OLDER,
    /** Whether someone with unemployment insurance may start on their own account. */
    OWN_ACCOUNT_START,

    // retraining
    /** Order in which the unemployed get seats in courses. */
    RETRAINING_SEAT,
    /** Which shortage occupation someone learns. */
    RETRAINING_TARGET,
    /** Whether someone passes at the end of a course. */
    RETRAINING_COMPLETION,

    // income, later additions
    /** Persistent place of a family among those of its income that use formal childcare. */
    CHILDCARE_USE,
    /** Whether a family goes to a childminder. */
    CHILDCARE_KIND,
    /** Days a week that the children of a family are in childcare. */
    CHILDCARE_DAYS,
    /** Hourly price of a family's childcare. */
    CHILDCARE_PRICE,

    // experiment
    /** Which of those to whom something happened is followed by a trace; no part of a run. */
    TRACE_CHOICE,

    // allowances
    /** Whether a household reports a changed income to Dienst Toeslagen this month. */
    ALLOWANCE_REPORT,
    /** By how much the income that an allowance of a year is paid on differs from what is known. */
    ALLOWANCE_ESTIMATE,
    /** Month in which the allowances of last year are settled. */
    ALLOWANCE_SETTLEMENT,

    // desks
    /** Whether a WIA application is urgent or needs no insurance doctor. */
    CLAIM_URGENT,
    /** Whether somebody who waits asks for and gets an advance; lasting for the claim. */
    CLAIM_ADVANCE,
    /** Whether an open claim is among those decided this month. */
    CLAIM_DECISION,
    /** Who waits for a WIA decision at the start, and how long already. */
    START_CLAIM,
    /** Whether the municipality of a household has slack. */
    MUNICIPALITY,

    // allowances, later
    /** Whether a household leaves letters of Dienst Toeslagen about a debt unanswered; a lasting trait. */
    ALLOWANCE_SILENCE,

    // dismissal
    /** Whether the employer of somebody who is dismissed did the utmost for other work. */
    EFFORT_OF_EMPLOYER,

    // debts
    /** Which households have problem debt at the start, and whether they are in a debt settlement. */
    START_PROBLEM_DEBT,
    /** Whether a household gets problem debt this month. */
    PROBLEM_DEBT,
    /** Whether a debtor enters a debt settlement or gets out of problem debt this month. */
    PROBLEM_DEBT_END,

    // pensions
    /** At which age somebody out of work brings the supplementary pension forward; lasting. */
    PENSION_BEFORE_AGE,

    // dwellings
    /** Whether a student on their own lives in a room; a lasting trait. */
    STUDENT_ROOM,

    // households
    /** How a year turns out for somebody who works on the own account. */
    PROFIT_OF_YEAR,
    /** How much energy a household needs; a lasting trait. */
    ENERGY_BILL,
    /** Whether somebody who earns little comes under the no-risk policy of ZW; a lasting trait. */
    NO_RISK,
    /** Whether a single person shares the home with others, and with how many; a lasting trait of the household. */
    SHARED_HOME,

    // labour, later additions
    /** Whether somebody who stopped searching would begin a new search, not go on with the old one. */
    SEARCH_FORGOTTEN;

    /** The salt that separates this decision from all others. */
    long salt() {
        return (ordinal() + 1L) * 0x9E3779B97F4A7C15L;
    }
}
