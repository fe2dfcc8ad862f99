package nl.draagkracht.income;

/**
 * The incomes, taxes, premiums and benefits of one Dutch month, in cents of the whole country.
 * Handed to {@code treasury}, which keeps the books of funds and state, and to {@code indicators}.
 *
 * @param premiums what employers and households paid to the funds
 * @param benefits what households received
 * @param taxes what the state collected on income
 * @param capital profits and what became of them
 * @param dismissals transition payments
 */
public record IncomeMonth(Premiums premiums, Benefits benefits, Taxes taxes, Capital capital, Dismissals dismissals) {

    /**
     * Transition payments of employers to workers whose job they ended.
     *
     * @param paid before tax
     * @param ofDisplaced part of it after which the slot was no longer wanted
     * @param compensated what UWV paid back, from the Aof
     * @param receivers persons of the sample who were paid
     * @param meanCents mean payment
     * @param receiversByReason the receivers by why the job ended, by ordinal of {@code EndReason}
     * @param paidByReason what they were paid
     */
    public record Dismissals(
            long paid,
            long ofDisplaced,
            long compensated,
            long receivers,
            double meanCents,
            long[] receiversByReason,
            long[] paidByReason) {}

    /** Premiums by fund (Wfsv, Zvw): AWf, Ufo, Aof with childcare levy, Whk, employers' and own health, nominal health. */
    public record Premiums(
            long awf, long ufo, long aof, long whk, long healthEmployers, long healthOwn, long healthNominal) {
        /** What falls on wages: the employee insurances and the employers' health levy. */
        public long onLabour() {
            return awf + ufo + aof + whk + healthEmployers;
        }

        /** Employee-insurance premiums including all health premiums (Miljoenennota). */
        public long includingHealth() {
            return onLabour() + healthOwn + healthNominal;
        }
    }

    /**
     * Benefits at the social minimum by act; gross, Bbz net.
     *
     * @param supplements Toeslagenwet, from the Toeslagenfonds, which the state fills
     * @param olderUnemployed IOW, from the state
     * @param olderFamily IOAW, from the state through the municipalities
     * @param survivors Anw, from the Nabestaandenfonds
     * @param selfEmployed Bbz for living, from the state through the municipalities
     * @param olderAssistance AIO, from the state through SVB
     */
    public record Provisions(
            long supplements,
            long olderUnemployed,
            long olderFamily,
            long survivors,
            long selfEmployed,
            long olderAssistance) {
        /** What the state pays. */
        public long fromState() {
            return supplements + olderUnemployed + olderFamily + selfEmployed + olderAssistance;
        }
    }

    /**
     * Allowances by act, in advance; supplements after settlement; what households paid back.
     *
     * @param accounts what Dienst Toeslagen settled and is owed
     */
    public record Allowances(
            long care,
            long rent,
            long childBudget,
            long childcare,
            long supplements,
            long repaid,
            AllowanceMonth accounts) {
        /** All four in advance. */
        public long advances() {
            return care + rent + childBudget + childcare;
        }

        /** What the state pays. */
        public long paid() {
            return advances() + supplements;
        }

        /** What it costs the state. */
        public long net() {
            return paid() - repaid;
        }
    }

    /**
     * Settlement and recovery of allowances in a month; counts of the sample, cents of the whole country.
     *
     * @param recoveries decisions that claim an allowance back
     * @param claimed cents claimed back by them
     * @param supplements decisions that pay more
     * @param debt cents owed
     * @param debtors households that owe
     * @param several those of them that owe for more than one allowance
     * @param coerced households against which recovery became coercive
     */
    public record AllowanceMonth(
            long recoveries, long claimed, long supplements, long debt, long debtors, long several, long coerced) {}

    /** What every resident is paid whatever the income: basic income and citizen dividend, both levers, both from the state. */
    public record Residents(long basicIncome, long citizenDividend) {}

    /** Gross benefits by act; allowances as advances; assistance net. */
    public record Benefits(
            long unemployment,
            long unemploymentPublic,
            long sickness,
            long partialDisability,
            long otherDisability,
            long youngDisabled,
            long statePension,
            long assistance,
            Allowances allowances,
            long childBenefit,
            Provisions provisions,
            Residents residents) {
        /** What the state pays, funds excluded. */
        public long fromState() {
            return youngDisabled
                    + assistance
                    + allowances.net()
                    + childBenefit
                    + provisions.fromState()
                    + residents.basicIncome()
                    + residents.citizenDividend();
        }
    }

    /**
     * Taxes on income and profit.
     *
     * @param households wage and income tax of simulated households, national insurance and withheld dividend tax excluded
     * @param notSimulated declared row of incomes that the population does not contain
     * @param oldAgePremium AOW premium
     * @param otherInsurance Anw and Wlz premiums
     * @param dividendHouseholds dividend tax withheld from households
     * @param dividendAbroad dividend tax on dividends that leave
     * @param corporate Vpb
     * @param production other taxes less subsidies on production
     * @param wageSupport wages that the state pays for employers who lost turnover
     * @param source source taxes of levers on income that leaves
     * @param onLabour part of the households' levy that falls on income from work
     */
    public record Taxes(
            long households,
            long notSimulated,
            long oldAgePremium,
            long otherInsurance,
            long dividendHouseholds,
            long dividendAbroad,
            long corporate,
            long production,
            long wageSupport,
            long source,
            long onLabour) {
        /** The wage and income levy as the budget counts it. */
        public long levy() {
            return households + notSimulated + oldAgePremium + otherInsurance;
        }

        /** All dividend tax. */
        public long dividend() {
            return dividendHouseholds + dividendAbroad;
        }
    }

    /**
     * What companies earn and where it goes.
     *
     * @param netSurplus net operating surplus of all sections after mixed income and imputed rent
     * @param dividends dividends of domestic profit, all owners
     * @param dividendsAbroad dividends that leave the country, passed-on foreign profit included
     * @param reinvestedAbroad retained profit that belongs to foreign owners
     * @param stateDividends dividends to the state
     * @param aiRentsAbroad AI services bought abroad
     * @param surplusAtCost what sections valued at cost handed to the state
     */
    public record Capital(
            long netSurplus,
            long dividends,
            long dividendsAbroad,
            long reinvestedAbroad,
            long stateDividends,
            long aiRentsAbroad,
            long surplusAtCost) {
        /** Capital income and AI rents paid abroad. */
        public long incomeAbroad() {
            return dividendsAbroad + reinvestedAbroad + aiRentsAbroad;
        }
    }
}
