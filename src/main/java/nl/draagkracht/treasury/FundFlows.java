package nl.draagkracht.treasury;

import java.util.Map;
import nl.draagkracht.income.IncomeMonth;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.ledger.Party;

/**
 * Which Dutch fund gets which premium and pays which benefit.
 * Wfsv art. 99-115 (AWf, Whk, Aof, Ufo), Zvw; the split of WGA and ZW over funds is an assumption of the parameters.
 */
final class FundFlows {
    private final Ledger ledger;
    private final IncomeMonth flows;
    private final TreasuryParameters.Funds rules;
    private final Month month;

    FundFlows(Ledger ledger, IncomeMonth flows, TreasuryParameters.Funds rules, Month month) {
        this.ledger = ledger;
        this.flows = flows;
        this.rules = rules;
        this.month = month;
    }

    /** Books the month's premiums as income of the funds and pays the benefits of funds and state. */
    void payBenefits(Map<Party, FundBook> funds, long care) {
        var p = flows.premiums();
        funds.get(Party.AWF).receive(p.awf());
        funds.get(Party.UFO).receive(p.ufo());
        funds.get(Party.AOF).receive(p.aof());
        funds.get(Party.WHK).receive(p.whk());
        funds.get(Party.ZVF).receive(p.healthEmployers() + p.healthOwn() + p.healthNominal());
        funds.get(Party.OLD_AGE).receive(flows.taxes().oldAgePremium());
        var b = flows.benefits();
        pay(funds, Party.AWF, Kind.UNEMPLOYMENT_BENEFITS, b.unemployment());
        pay(funds, Party.UFO, Kind.UNEMPLOYMENT_BENEFITS, b.unemploymentPublic());
        long sickWhk = Math.round(b.sickness() * rules.zwFromWhk().at(month));
        long sickAwf = Math.round(b.sickness() * rules.zwFromAwf().at(month));
        pay(funds, Party.WHK, Kind.DISABILITY_BENEFITS, sickWhk);
        pay(funds, Party.AWF, Kind.DISABILITY_BENEFITS, sickAwf);
        pay(funds, Party.AOF, Kind.DISABILITY_BENEFITS, b.sickness() - sickWhk - sickAwf);
        long partialWhk = Math.round(b.partialDisability() * rules.wgaFromWhk().at(month));
        pay(funds, Party.WHK, Kind.DISABILITY_BENEFITS, partialWhk);
        pay(funds, Party.AOF, Kind.DISABILITY_BENEFITS, b.partialDisability() - partialWhk + b.otherDisability());
        // employers have booked it already, as a subsidy on production
        funds.get(Party.AOF).spend(flows.dismissals().compensated());
        pay(funds, Party.OLD_AGE, Kind.OLD_AGE_BENEFITS, b.statePension());
        pay(funds, Party.OLD_AGE, Kind.SURVIVOR_BENEFITS, b.provisions().survivors());
        funds.get(Party.ZVF).spend(care);
        payFromState(b);
    }

    private void payFromState(IncomeMonth.Benefits b) {
        ledger.pay(Party.STATE, Party.HOUSEHOLDS, Kind.DISABILITY_BENEFITS, b.youngDisabled());
        ledger.pay(Party.STATE, Party.HOUSEHOLDS, Kind.ASSISTANCE, b.assistance());
        ledger.pay(
                Party.STATE, Party.HOUSEHOLDS, Kind.ALLOWANCES, b.allowances().paid());
        ledger.pay(
                Party.HOUSEHOLDS, Party.STATE, Kind.ALLOWANCES, b.allowances().repaid());
        ledger.pay(Party.STATE, Party.HOUSEHOLDS, Kind.CHILD_BENEFIT, b.childBenefit());
        ledger.pay(
                Party.STATE, Party.HOUSEHOLDS, Kind.BASIC_INCOME, b.residents().basicIncome());
        ledger.pay(
                Party.STATE,
                Party.HOUSEHOLDS,
                Kind.CITIZEN_DIVIDEND,
                b.residents().citizenDividend());
        var provisions = b.provisions();
        ledger.pay(Party.STATE, Party.HOUSEHOLDS, Kind.SUPPLEMENTS, provisions.supplements());
        ledger.pay(Party.STATE, Party.HOUSEHOLDS, Kind.OLDER_UNEMPLOYED_BENEFITS, provisions.olderUnemployed());
        ledger.pay(Party.STATE, Party.HOUSEHOLDS, Kind.OLDER_FAMILY_BENEFITS, provisions.olderFamily());
        ledger.pay(Party.STATE, Party.HOUSEHOLDS, Kind.SELF_EMPLOYED_ASSISTANCE, provisions.selfEmployed());
        ledger.pay(Party.STATE, Party.HOUSEHOLDS, Kind.OLDER_ASSISTANCE, provisions.olderAssistance());
    }

    /** Funds pay municipalities back, which the state pays for. */
    void settle(Map<Party, FundBook> funds, AssistanceSettled settled) {
        settle(funds, Party.AWF, settled.unemployment());
        settle(funds, Party.AOF, settled.disability());
    }

    private void settle(Map<Party, FundBook> funds, Party fund, long cents) {
        ledger.pay(fund, Party.STATE, Kind.ASSISTANCE_SETTLED, cents);
        funds.get(fund).spend(cents);
    }

    /** Fixes the declared rows of all funds in the first month. */
    void openRows(Map<Party, FundBook> funds) {
        funds.get(Party.AWF).open(monthly(rules.awfIncome()), monthly(rules.awfSpending()));
        funds.get(Party.AOF).open(monthly(rules.aofIncome()), monthly(rules.aofSpending()));
        funds.get(Party.WHK).open(monthly(rules.whkIncome()), monthly(rules.whkSpending()));
        funds.get(Party.UFO).open(monthly(rules.ufoIncome()), monthly(rules.ufoSpending()));
        double care = monthly(rules.healthContributions());
        funds.get(Party.ZVF).open(care, care);
        funds.get(Party.OLD_AGE).open(flows.taxes().oldAgePremium(), monthly(rules.oldAgeSpending()));
        funds.get(Party.OLD_AGE).openContribution();
    }

    private void pay(Map<Party, FundBook> funds, Party fund, Kind kind, long cents) {
        ledger.pay(fund, Party.HOUSEHOLDS, kind, cents);
        funds.get(fund).spend(cents);
    }

    private double monthly(Sourced eurosAYear) {
        return eurosAYear.at(month) * 100 / 12;
    }
}
