package nl.draagkracht.income;

/** What money a Dutch household gets or pays in a month, with the law or contract that it follows from. Model page 4.10. */
public enum AccountItem {
    /** Gross pay of an employee or director, holiday allowance included. */
    WAGE("wage", "Burgerlijk Wetboek 7:610", true),
    /** What an employer owes at dismissal. */
    TRANSITION_PAYMENT("transition payment", "Burgerlijk Wetboek 7:673", true),
    /** Profit of the self-employed. */
    PROFIT("profit", "Wet IB 2001 art. 3.8", true),
    /** WW. */
    UNEMPLOYMENT_BENEFIT("WW", "WW art. 47", true),
    /** ZW. */
    SICKNESS_BENEFIT("ZW", "ZW art. 29", true),
    /** WGA, IVA, WAO, Wajong. */
    DISABILITY_BENEFIT("WIA, WAO or Wajong", "Wet WIA art. 51 and 61", true),
    /** AOW. */
    STATE_PENSION("AOW", "AOW art. 9 and 29", true),
    /** Pensions of funds. */
    SUPPLEMENTARY_PENSION("supplementary pension", "Pensioenwet", true),
    /** Bijstand. */
    ASSISTANCE("bijstand", "Participatiewet art. 11, 20-22a", true),
    /** AIO. */
    OLDER_ASSISTANCE("AIO", "Participatiewet art. 47a", true),
    /** Toeslagenwet. */
    SUPPLEMENT("supplement", "TW art. 8", true),
    /** IOW. */
    OLDER_UNEMPLOYED("IOW", "Wet IOW art. 3", true),
    /** IOAW. */
    OLDER_FAMILY("IOAW", "Wet IOAW art. 5", true),
    /** Anw. */
    SURVIVOR("Anw", "Anw art. 14", true),
    /** Bbz. */
    SELF_EMPLOYED("Bbz", "Bbz 2004 art. 2", true),
    /** Zorgtoeslag. */
    CARE_ALLOWANCE("zorgtoeslag", "Wet op de zorgtoeslag art. 2", true),
    /** Huurtoeslag. */
    RENT_ALLOWANCE("huurtoeslag", "Wet op de huurtoeslag art. 21", true),
    /** Kindgebonden budget. */
    CHILD_BUDGET("kindgebonden budget", "Wet op het kindgebonden budget art. 2", true),
    /** Kinderopvangtoeslag. */
    CHILDCARE_ALLOWANCE("kinderopvangtoeslag", "Wet kinderopvang art. 1.7", true),
    /** Allowances of last year that turned out too low. */
    ALLOWANCE_SETTLEMENT("settlement of allowances", "Awir art. 24", true),
    /** Kinderbijslag. */
    CHILD_BENEFIT("kinderbijslag", "AKW art. 12", true),
    /** Basic income of every resident, a lever. */
    BASIC_INCOME("basic income", "", true),
    /** Share of an adult in the dividends of a public stake, a lever. */
    CITIZEN_DIVIDEND("citizen dividend", "", true),
    /** Interest on deposits and yield of shares abroad. */
    INTEREST("interest and dividends", "", true),
    /** Allowances of earlier years that turned out too high. */
    ALLOWANCE_REPAYMENT("allowances paid back", "Awir art. 26 and 28", false),
    /** Own pension contribution. */
    EMPLOYEE_PENSION("pension contribution", "Pensioenwet", false),
    /** Income tax on box 1. */
    INCOME_TAX("income tax", "Wet IB 2001 art. 2.10", false),
    /** Tax and national insurance on a payment that comes once. */
    REWARD_TAX("tax on the transition payment", "Wet LB 1964 art. 26", false),
    /** AOW premium. */
    OLD_AGE_PREMIUM("AOW premium", "Wfsv art. 8-12", false),
    /** Anw and Wlz premiums. */
    OTHER_NATIONAL_INSURANCE("Anw and Wlz premiums", "Wfsv art. 8-12", false),
    /** Own Zvw contribution. */
    HEALTH_CONTRIBUTION("health contribution", "Zvw art. 41-43", false),
    /** Nominal premium. */
    HEALTH_PREMIUM("health premium", "Zvw art. 16", false),
    /** Tax on wealth and on substantial holdings. */
    CAPITAL_TAX("tax on boxes 2 and 3", "Wet IB 2001 art. 2.12-2.13", false);

    private final String label;
    private final String article;
    private final boolean isReceived;

    AccountItem(String label, String article, boolean isReceived) {
        this.label = label;
        this.article = article;
        this.isReceived = isReceived;
    }

    /** The word for a reader. */
    public String label() {
        return label;
    }

    /** Law and article, or contract. */
    public String article() {
        return article;
    }

    /** Whether the household gets it; otherwise it pays. */
    public boolean isReceived() {
        return isReceived;
    }
}
