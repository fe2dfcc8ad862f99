package nl.draagkracht.law;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.draagkracht.kernel.Dated;
import nl.draagkracht.kernel.Month;

/**
 * Gives the Dutch law of a month. As published, in nominal amounts; or in euros of January 2026: amounts stay as they are in
 * real terms, known later ones are deflated by {@link PriceLevel}, and after the last known ones those linked to wages (minimum
 * wage, AOW, bijstand, supplements, maximum daily and premium wage) follow contract wages: the koppeling of {@link WageLink}.
 */
public final class Statutes {
    /** Month of the last amounts that were published when this book was written; later ones are the model's. */
    public static final Month LAST_PUBLISHED = Month.of(2026, 7);

    /** Months after which everybody who reached the old pension age has reached the new one: rises are three months. */
    private static final int LONGEST_RISE = 12;

    private final LawParameters parameters;
    private final PriceLevel prices;

    public Statutes(LawParameters parameters) {
        this.parameters = parameters;
        prices = new PriceLevel(parameters.priceLevel().get(0).value());
    }

    /** Law of a month in euros of January 2026, contract wages constant in real terms. */
    public StatuteBook inForce(Month month) {
        return inForce(month, 1.0);
    }

    /**
     * Law of a month in euros of January 2026, proposals enacted where the parameters say so.
     *
     * @param wageIndex what wage-linked amounts have risen by since {@link #LAST_PUBLISHED}, 1 until then
     */
    public StatuteBook inForce(Month month, double wageIndex) {
        var law = book(month, new Money(prices, wageIndex));
        var enacted = new EnactedProposals(latest(parameters.enactedProposals(), month));
        double money = 1 / prices.at(Proposal.TAX_PLAN_2027.planned());
        return new Proposals(latest(parameters.proposals(), month), month, money).enact(law, enacted.set());
    }

    /**
     * Law of a month as published, with those proposals enacted that have begun; in nominal amounts.
     *
     * @param from proposals with the first month of each
     */
    public StatuteBook proposed(Month month, Map<Proposal, Month> from) {
        var begun = EnumSet.noneOf(Proposal.class);
        for (var proposal : Proposal.values()) {
            if (from.containsKey(proposal) && from.get(proposal).index() <= month.index()) {
                begun.add(proposal);
            }
        }
        return new Proposals(latest(parameters.proposals(), month), month, 1).enact(asPublished(month), begun);
    }

    /** Law of a month with the nominal amounts as published then. */
    public StatuteBook asPublished(Month month) {
        return book(month, null);
    }

    private StatuteBook book(Month month, Money money) {
        var p = parameters;
        return new StatuteBook(
                personal(month),
                new SubstantialHoldingTax(latest(p.substantialHoldingTax(), month)),
                new WealthTax(latest(p.wealthTax(), month)),
                new OwnHome(latest(p.ownHome(), month)),
                new SelfEmployment(latest(p.selfEmployment(), month)),
                pension(month, money),
                new UnemploymentInsurance(latest(p.unemploymentInsurance(), month)
                        .scaled(factor(p.unemploymentInsurance(), month, money))),
                new SocialAssistance(
                        latest(p.socialAssistance(), month).scaled(factor(p.socialAssistance(), month, money))),
                new EmployeeInsurance(
                        latest(p.employeeInsurance(), month).scaled(factor(p.employeeInsurance(), month, money))),
                new HealthInsurance(
                        latest(p.healthInsurance(), month).scaled(factor(p.healthInsurance(), month, money))),
                new MinimumWage(latest(p.minimumWage(), month).scaled(factor(p.minimumWage(), month, money))),
                new CorporateTax(latest(p.corporateTax(), month)),
                new DividendTax(latest(p.dividendTax(), month)),
                new ValueAddedTax(latest(p.valueAddedTax(), month)),
                new Sickness(latest(p.sickness(), month).scaled(factor(p.sickness(), month, money))),
                new Disability(latest(p.disability(), month).scaled(factor(p.disability(), month, money))),
                new TransitionPayment(latest(p.transitionPayment(), month)),
                new ChildBenefit(latest(p.childBenefit(), month)),
                new CareAllowance(latest(p.careAllowance(), month)),
                new RentAllowance(latest(p.rentAllowance(), month)),
                new ChildBudget(latest(p.childBudget(), month)),
                new Payroll(latest(p.payroll(), month)),
                new ChildcareAllowance(latest(p.childcareAllowance(), month)),
                new WageSubsidy(latest(p.wageSubsidy(), month)),
                new WageCostSubsidy(latest(p.wageCostSubsidy(), month)),
                new SocialMinimum(latest(p.socialMinimum(), month).scaled(factor(p.socialMinimum(), month, money))),
                olderUnemployed(month, money),
                new OlderFamily(latest(p.olderFamily(), month).scaled(factor(p.olderFamily(), month, money))),
                new Survivors(latest(p.survivors(), month).scaled(factor(p.survivors(), month, money))),
                new SelfEmployedAssistance(latest(p.selfEmployedAssistance(), month)),
                new EmergencySelfEmployed(latest(p.emergencySelfEmployed(), month)),
                new WageLink(latest(p.wageLink(), month)));
    }

    private OlderUnemployed olderUnemployed(Month month, Money money) {
        var versions = parameters.olderUnemployed();
        return new OlderUnemployed(latest(versions, month).scaled(factor(versions, month, money)));
    }

    private PersonalTax personal(Month month) {
        return new PersonalTax(
                new IncomeTax(latest(parameters.incomeTax(), month)),
                new TaxCredits(latest(parameters.taxCredits(), month)));
    }

    /** AOW: amounts published up to the middle of 2026, age as far as it is settled. */
    private StatePension pension(Month month, Money money) {
        var versions = parameters.statePension();
        var amountsOf = month.compareTo(LAST_PUBLISHED) < 0 ? month : LAST_PUBLISHED;
        var amounts = latest(versions, amountsOf).scaled(factor(versions, amountsOf, money));
        double age = latest(versions, month).pensionAgeMonths();
        for (int since = 0; since < LONGEST_RISE; since++) {
            double before = latest(versions, month.plus(-since - 1)).pensionAgeMonths();
            if (before < age) {
                return StatePension.risen(amounts.from(age), before, since);
            }
        }
        return new StatePension(amounts.from(age));
    }

    /** How the money of a book differs from that of the Dutch State Gazette. */
    private record Money(PriceLevel prices, double wageIndex) {}

    /** What wage-linked amounts in force in a month are multiplied by; nothing changes in nominal books. */
    private static double factor(List<? extends Dated<?>> versions, Month month, Money money) {
        return money == null ? 1 : money.wageIndex() / money.prices().at(inForceSince(versions, month));
    }

    private static Month inForceSince(List<? extends Dated<?>> versions, Month month) {
        Month found = versions.get(0).from();
        for (Dated<?> version : versions) {
            found = version.from().compareTo(month) <= 0 ? version.from() : found;
        }
        return found;
    }

    /** The latest version of a month; the first one for months before all versions. */
    private static <T> T latest(List<Dated<T>> versions, Month month) {
        T found = versions.get(0).value();
        for (Dated<T> version : versions) {
            if (version.from().compareTo(month) <= 0) {
                found = version.value();
            }
        }
        return found;
    }
}
