package nl.draagkracht.ledger;

/**
 * What a payment is, in the words of the Dutch national accounts.
 *
 * <p>European System of Accounts 2010; the code is in the Javadoc of each kind. {@link Account} says in which part of the
 * accounts it counts.
 */
public enum Kind {
    /** P.1, internal: output at basic prices as the producer books it. */
    OUTPUT(Account.INTERNAL, Origin.PRODUCED),
    /** B.2g + B.3g, internal: gross operating surplus of a section after mixed income and imputed rent. */
    OPERATING_SURPLUS(Account.INTERNAL, Origin.PRODUCED),
    /** P.51c, internal: wear of the section's capital. */
    DEPRECIATION(Account.INTERNAL, Origin.MIXED),
    /** B.2n, internal: gross operating surplus less depreciation. */
    NET_OPERATING_SURPLUS(Account.INTERNAL, Origin.PRODUCED),

    /** P.2: goods and services used up in production, from another section or from abroad. */
    INTERMEDIATE(Account.USED_UP, Origin.PRODUCED),
    /** P.2: services of AI vendors, from section J or from abroad. */
    AI_SERVICES(Account.USED_UP, Origin.PRODUCED),
    /** P.3: what households buy at basic prices, imputed rent of own homes included. */
    CONSUMPTION(Account.FINAL_USE, Origin.PRODUCED),
    /** P.3: what the state buys: public administration, education, long-term care. */
    GOVERNMENT_PURCHASES(Account.FINAL_USE, Origin.EXOGENOUS),
    /** P.3/D.63: care paid by the health insurers. */
    CARE_IN_KIND(Account.FINAL_USE, Origin.EXOGENOUS),
    /** P.5: investment and change of stocks. */
    INVESTMENT(Account.FINAL_USE, Origin.MIXED),
    /** P.6: exports of domestic output. */
    EXPORTS(Account.FINAL_USE, Origin.MIXED),
    /** D.211: value added tax paid by the final user. */
    VAT(Account.PRODUCT_TAX, Origin.PRODUCED),
    /** D.214 less D.31: excises, energy, insurance, car and transfer taxes less subsidies on products. */
    EXCISES(Account.PRODUCT_TAX, Origin.PRODUCED),

    /** D.11: gross wages. */
    WAGES(Account.LABOUR, Origin.PRODUCED),
    /** D.1 with the rest of the world: pay of who works here and lives abroad, and the other way round. */
    CROSS_BORDER_WAGES(Account.LABOUR, Origin.MIXED),
    /** D.12: employer premiums, employer health premium and employer pension contributions. */
    EMPLOYER_CONTRIBUTIONS(Account.LABOUR, Origin.PRODUCED),
    /** D.122 and D.622: transition payments of employers to workers whom they dismiss, an unfunded benefit. */
    TRANSITION_PAYMENTS(Account.LABOUR, Origin.PRODUCED),
    /** D.39, below zero: what UWV pays back of transition payments after long sickness. */
    DISMISSAL_COMPENSATION(Account.PRODUCTION_TAX, Origin.PRODUCED),
    /** D.39, below zero: wages that the state pays for employers who lost turnover (NOW). */
    WAGE_SUPPORT(Account.PRODUCTION_TAX, Origin.PRODUCED),
    /** D.29 less D.39: other taxes less subsidies on production. */
    PRODUCTION_TAXES(Account.PRODUCTION_TAX, Origin.MIXED),
    /** B.3: income of the self-employed. */
    MIXED_INCOME(Account.SURPLUS, Origin.PRODUCED),
    /** B.2: rent that home owners pay themselves. */
    IMPUTED_RENT(Account.SURPLUS, Origin.EXOGENOUS),
    /** B.2, transferred: what sections valued at cost (O, P, Q) hand to the state when the work becomes cheaper. */
    SURPLUS_AT_COST(Account.PROPERTY, Origin.PRODUCED),
    /** D.41: interest. */
    INTEREST(Account.PROPERTY, Origin.MIXED),
    /** D.421: dividends paid by sections, before dividend tax. */
    DIVIDENDS(Account.PROPERTY, Origin.PRODUCED),
    /** D.43: profit of foreign-owned firms that stays here, and of Dutch-owned firms that stays abroad. */
    REINVESTED_EARNINGS(Account.PROPERTY, Origin.PRODUCED),
    /** D.42/D.44: dividends and yields on Dutch assets abroad. */
    FOREIGN_RETURN(Account.PROPERTY, Origin.EXOGENOUS),

    /** D.51: wage and income levy, tax part (box 1, 2 and 3 together). */
    INCOME_TAX(Account.SECONDARY, Origin.PRODUCED),
    /** D.613: national insurance part of the levy. */
    NATIONAL_INSURANCE(Account.SECONDARY, Origin.PRODUCED),
    /** D.51: corporate income tax. */
    CORPORATE_TAX(Account.SECONDARY, Origin.PRODUCED),
    /** D.51: withholding tax on dividends that leave the country. */
    DIVIDEND_TAX(Account.SECONDARY, Origin.PRODUCED),
    /** D.51: source tax of a lever on dividends, interest and AI services that leave the country. */
    SOURCE_TAX(Account.SECONDARY, Origin.PRODUCED),
    /** D.613: income-related health premium of households. */
    HEALTH_CONTRIBUTIONS(Account.SECONDARY, Origin.PRODUCED),
    /** D.613: nominal health premium. */
    HEALTH_PREMIUM(Account.SECONDARY, Origin.PRODUCED),
    /** D.613: employees' pension contributions. */
    PENSION_CONTRIBUTIONS(Account.SECONDARY, Origin.PRODUCED),
    /** D.622: pensions of the second pillar. */
    PENSIONS(Account.SECONDARY, Origin.PRODUCED),
    /** D.621: WW. */
    UNEMPLOYMENT_BENEFITS(Account.SECONDARY, Origin.PRODUCED),
    /** D.621: ZW, WIA, WAO, Wajong. */
    DISABILITY_BENEFITS(Account.SECONDARY, Origin.PRODUCED),
    /** D.621: AOW. */
    OLD_AGE_BENEFITS(Account.SECONDARY, Origin.PRODUCED),
    /** D.621: Anw. */
    SURVIVOR_BENEFITS(Account.SECONDARY, Origin.PRODUCED),
    /** D.623: bijstand. */
    ASSISTANCE(Account.SECONDARY, Origin.PRODUCED),
    /** D.73: bijstand of months for which an insurance benefit is paid afterwards, paid back by the fund. */
    ASSISTANCE_SETTLED(Account.SECONDARY, Origin.PRODUCED),
    /** D.623: AIO, bijstand of pensioners. */
    OLDER_ASSISTANCE(Account.SECONDARY, Origin.PRODUCED),
    /** D.623: supplements of the Toeslagenwet. */
    SUPPLEMENTS(Account.SECONDARY, Origin.PRODUCED),
    /** D.623: IOW. */
    OLDER_UNEMPLOYED_BENEFITS(Account.SECONDARY, Origin.PRODUCED),
    /** D.623: IOAW. */
    OLDER_FAMILY_BENEFITS(Account.SECONDARY, Origin.PRODUCED),
    /** D.623: Bbz, for living. */
    SELF_EMPLOYED_ASSISTANCE(Account.SECONDARY, Origin.PRODUCED),
    /** D.623: allowances of Dienst Toeslagen, less recoveries. */
    ALLOWANCES(Account.SECONDARY, Origin.PRODUCED),
    /** D.623: kinderbijslag. */
    CHILD_BENEFIT(Account.SECONDARY, Origin.PRODUCED),
    /** D.62/D.63: basic income of every resident (lever). */
    BASIC_INCOME(Account.SECONDARY, Origin.PRODUCED),
    /** D.75: dividends of a public stake, shared among all adult residents (lever). */
    CITIZEN_DIVIDEND(Account.SECONDARY, Origin.PRODUCED),
    /** D.73: state to funds. */
    STATE_CONTRIBUTION(Account.SECONDARY, Origin.EXOGENOUS),
    /** D.7: state to the European Union and abroad. */
    INTERNATIONAL_TRANSFERS(Account.SECONDARY, Origin.EXOGENOUS),
    /** Declared closing row: flows of this kind that no room of the model produces, frozen at the start. */
    NOT_SIMULATED(Account.SECONDARY, Origin.EXOGENOUS);

    /** The part of the accounts in which a kind counts. */
    public enum Account {
        /** Booked by a party with itself; moves no money. */
        INTERNAL,
        /** Intermediate consumption. */
        USED_UP,
        /** Final use at basic prices. */
        FINAL_USE,
        /** Taxes less subsidies on products. */
        PRODUCT_TAX,
        /** Compensation of employees. */
        LABOUR,
        /** Other taxes less subsidies on production. */
        PRODUCTION_TAX,
        /** Surplus that goes straight to households. */
        SURPLUS,
        /** Property income. */
        PROPERTY,
        /** Taxes, premiums, benefits, transfers. */
        SECONDARY
    }

    /** Whether the model makes a flow or takes it as given (model page 4.10: N and X). */
    public enum Origin {
        /** Comes out of what persons and firms of the model do and of the law. */
        PRODUCED,
        /** Follows a path that is given, in volume; prices and the fixed rate of an agreement may move it. */
        EXOGENOUS,
        /** A given path with a part on top that the model makes, or a given rate on what the model makes. */
        MIXED
    }

    private static final Kind[] ALL = values();

    private final Account account;
    private final Origin origin;

    Kind(Account account, Origin origin) {
        this.account = account;
        this.origin = origin;
    }

    /** Whether the model makes this flow. */
    public Origin origin() {
        return origin;
    }

    /** The part of the accounts in which this kind counts. */
    public Account account() {
        return account;
    }

    /** The number of kinds. */
    public static int count() {
        return ALL.length;
    }

    /** Whether this kind is a sale of a good or service. */
    public boolean isSale() {
        return account == Account.USED_UP || account == Account.FINAL_USE;
    }
}
