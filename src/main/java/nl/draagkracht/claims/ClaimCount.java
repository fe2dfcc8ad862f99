package nl.draagkracht.claims;

/**
 * What is counted of claims in a month, in persons of the sample unless the name says households. Stocks are of the month
 * itself, after inflow and outflow; UWV and CBS use the same notions.
 */
public enum ClaimCount {
    /** Persons with a running WW right. */
    WW_STOCK,
    /** Of these, paid nothing this month. */
    WW_ZERO_PAID,
    /** New and revived WW rights. */
    WW_INFLOW,
    /** Of these, revived rights. */
    WW_REVIVED,
    /** Job losers whose WW is refused: too few weeks, culpable, or too few hours. */
    WW_REFUSED,
    /** WW ended by work. */
    WW_ENDED_WORK,
    /** WW ended at the maximum duration. */
    WW_ENDED_MAXIMUM,
    /** WW ended by sickness or disability. */
    WW_ENDED_SICKNESS,
    /** WW ended by pension age, review or withdrawal. */
    WW_ENDED_OTHER,
    /** Households on bijstand. */
    ASSISTANCE_HOUSEHOLDS,
    /** Persons on bijstand. */
    ASSISTANCE_PERSONS,
    /** Households entitled to bijstand by all that the columns show. */
    ASSISTANCE_ENTITLED_HOUSEHOLDS,
    /** Households that start bijstand. */
    ASSISTANCE_INFLOW_HOUSEHOLDS,
    /** Of these, someone worked or had WW within the last year. */
    ASSISTANCE_INFLOW_AFTER_WORK,
    /** Households that leave bijstand. */
    ASSISTANCE_OUTFLOW_HOUSEHOLDS,
    /** Persons with ZW. */
    ZW_STOCK,
    /** New ZW. */
    ZW_INFLOW,
    /** Ended ZW. */
    ZW_ENDED,
    /** Persons with WGA. */
    WGA_STOCK,
    /** New WGA. */
    WGA_INFLOW,
    /** Ended WGA, transfers to IVA included. */
    WGA_ENDED,
    /** Persons with IVA. */
    IVA_STOCK,
    /** New IVA. */
    IVA_INFLOW,
    /** Ended IVA. */
    IVA_ENDED,
    /** Persons with WAO. */
    WAO_STOCK,
    /** Persons with Wajong. */
    WAJONG_STOCK,
    /** Persons paid a supplement of the Toeslagenwet. */
    TW_STOCK,
    /** Rights to IOW, those that work or a pension leaves nothing of included, as UWV counts. */
    IOW_STOCK,
    /** WW used up and followed by IOW. */
    IOW_INFLOW,
    /** IOW ended by pension age or a new right to WW. */
    IOW_ENDED,
    /** Persons paid IOAW, for themselves and a partner. */
    IOAW_STOCK,
    /** WW used up and followed by IOAW. */
    IOAW_INFLOW,
    /** IOAW ended by pension age or a new right to WW. */
    IOAW_ENDED,
    /** Persons paid Anw. */
    ANW_STOCK,
    /** Partners left behind with a right to Anw. */
    ANW_INFLOW,
    /** Anw ended: pension age, a new partner, the youngest child of age, recovery. */
    ANW_ENDED,
    /** Households paid Bbz. */
    BBZ_HOUSEHOLDS,
    /** Households that start Bbz. */
    BBZ_INFLOW,
    /** Persons at or above pension age. */
    AOW_STOCK,
    /** Of these, those who reached pension age this month. */
    AOW_INFLOW,
    /** Open claims of persons found at the beginning of the month, WW. */
    WW_OPEN_BEFORE,
    /** Claims for WW of the entitled, and for revived rights. */
    WW_CLAIMED,
    /** WW claims decided. */
    WW_DECIDED,
    /** WIA applications found open at the beginning of the month. */
    WIA_OPEN_BEFORE,
    /** WIA applications. */
    WIA_APPLIED,
    /** Of these, decided at once by the desk. */
    WIA_URGENT,
    /** Of these, decided at once without an insurance doctor. */
    WIA_WITHOUT_DOCTOR,
    /** WIA applications decided, those decided at once included. */
    WIA_DECIDED,
    /** Of these, rejected. */
    WIA_REJECTED,
    /** Decided because the applicant reached pension age. */
    WIA_AT_PENSION_AGE,
    /** WIA applications given up: recovery. */
    WIA_WITHDRAWN,
    /** Persons with an advance on WIA, counted in the WGA stock as UWV does. */
    WIA_ADVANCES,
    /** Claims for bijstand found open at the beginning of the month, households. */
    ASSISTANCE_OPEN_BEFORE,
    /** Claims for bijstand, households. */
    ASSISTANCE_CLAIMED,
    /** Claims for bijstand decided, households. */
    ASSISTANCE_DECIDED,
    /** Households without any income of their own in which somebody entitled waits. */
    WAITING_WITHOUT_INCOME,
    /** Of these, households without savings to live on. */
    WAITING_WITHOUT_MEANS,
    /** Households with bills left from waiting. */
    HOUSEHOLDS_IN_ARREARS;

    /** Number of values. */
    public static final int COUNT = values().length;
}
