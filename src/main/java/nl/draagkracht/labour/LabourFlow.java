package nl.draagkracht.labour;

/**
 * What the Dutch labour market is counted by: moves in a month and stocks at its end.
 * The moves are those of CBS 82848NED, the vacancies those of CBS 80472ned.
 */
public enum LabourFlow {
    /** From work to unemployment. */
    EMPLOYED_TO_UNEMPLOYED,
    /** From work out of the labour force. */
    EMPLOYED_TO_INACTIVE,
    /** From unemployment to work. */
    UNEMPLOYED_TO_EMPLOYED,
    /** From unemployment out of the labour force. */
    UNEMPLOYED_TO_INACTIVE,
    /** From outside the labour force to work. */
    INACTIVE_TO_EMPLOYED,
    /** From outside the labour force to unemployment. */
    INACTIVE_TO_UNEMPLOYED,
    /** From one employer to another without a month between. */
    JOB_TO_JOB,
    /** Hires on a posted vacancy. */
    HIRES_BY_VACANCY,
    /** Hires that never passed a posted vacancy. */
    HIRES_DIRECT,
    /** Applications that would have succeeded but found every slot of the market taken. */
    HIRES_MISSED,
    /** Vacancies posted. */
    NEW_VACANCIES,
    /** Vacancies withdrawn unfilled. */
    LAPSED_VACANCIES,
    /** Flexible workers made permanent by their employer. */
    FLEXIBLE_TO_PERMANENT,
    /** Jobs ended because the slot is no longer wanted, flexible and permanent. */
    DISPLACED,
    /** Employees dismissed in an announced reorganisation, part of {@link #DISPLACED}. */
    COLLECTIVE_DISMISSALS,
    /** Workers at the end of the month. */
    EMPLOYED,
    /** Unemployed at the end of the month. */
    UNEMPLOYED,
    /** Persons of 15 to 75 outside the labour force at the end of the month. */
    INACTIVE,
    /** Unemployed for a year or longer. */
    LONG_TERM_UNEMPLOYED,
    /** Marginal unemployed: pupils, side jobs, loose ties. */
    MARGINAL_UNEMPLOYED,
    /** Permanent employees. */
    PERMANENT,
    /** Flexible employees. */
    FLEXIBLE,
    /** Own-account workers. */
    OWN_ACCOUNT,
    /** Director-owners. */
    DIRECTOR_OWNER,
    /** Posted vacancies at the end of the month. */
    OPEN_VACANCIES,
    /** Posted vacancies at the end of the month that are open to beginners. */
    ENTRY_LEVEL_VACANCIES,
    /** Persons in a course. */
    IN_RETRAINING,
    /** Unemployed who would take a seat in a course if there were more. */
    WAITING_FOR_RETRAINING,
    /** Free slots that are not posted. */
    UNADVERTISED_SLOTS,
    /** Workers above the slots wanted. */
    REDUNDANT_WORKERS;

    /** Number of counts. */
    public static final int COUNT = values().length;
}
