package nl.draagkracht.law;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.draagkracht.kernel.Dated;
import nl.draagkracht.kernel.Month;

/**
 * Gives the Dutch law of a month. Up to January 2026 the amounts as published; after that, in euros of January 2026,
 * amounts stay as they are in real terms, and those linked to wages (minimum wage, AOW, bijstand, maximum daily and premium
 * wage) follow contract wages: the koppeling of Wet minimumloon art. 14.
 */
public final class Statutes {

    private static final Month PRICE_BASE = Month.of(2026, 1);
    /** Versions dated later in 2026 are nominal money of that date: known, but not used in real-terms runs. */
    private static final Month LAST_NOMINAL = Month.of(2026, 12);

    private final LawParameters parameters;

    public Statutes(LawParameters parameters) {
        this.parameters = parameters;
    }

    /** Law of a month in euros of January 2026, contract wages constant in real terms. */
    public StatuteBook inForce(Month month) {
        return inForce(month, 1.0);
    }

    /** Law of a month, with wage-linked amounts times the real contract wage index (1 in January 2026). */
    public StatuteBook inForce(Month month, double contractWageIndex) {
        Predicate<Month> usable = from -> from.index() <= month.index()
                && (from.index() <= PRICE_BASE.index() || from.index() > LAST_NOMINAL.index());
        return book(usable, contractWageIndex);
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
        var proposals = new Proposals(latest(parameters.proposals(), first -> first.index() <= month.index()));
        return proposals.enact(asPublished(month), begun);
    }

    /** Law of a month with the nominal amounts as published then. */
    public StatuteBook asPublished(Month month) {
        return book(from -> from.index() <= month.index(), 1.0);
    }

    private StatuteBook book(Predicate<Month> usable, double wages) {
        LawParameters p = parameters;
        return new StatuteBook(
                new PersonalTax(
                        new IncomeTax(latest(p.incomeTax(), usable)), new TaxCredits(latest(p.taxCredits(), usable))),
                new SubstantialHoldingTax(latest(p.substantialHoldingTax(), usable)),
                new WealthTax(latest(p.wealthTax(), usable)),
                new OwnHome(latest(p.ownHome(), usable)),
                new SelfEmployment(latest(p.selfEmployment(), usable)),
                new StatePension(latest(p.statePension(), usable).scaled(wages)),
                new UnemploymentInsurance(
                        latest(p.unemploymentInsurance(), usable).scaled(wages)),
                new SocialAssistance(latest(p.socialAssistance(), usable).scaled(wages)),
                new EmployeeInsurance(latest(p.employeeInsurance(), usable).scaled(wages)),
                new HealthInsurance(latest(p.healthInsurance(), usable).scaled(wages)),
                new MinimumWage(latest(p.minimumWage(), usable).scaled(wages)),
                new CorporateTax(latest(p.corporateTax(), usable)),
                new DividendTax(latest(p.dividendTax(), usable)),
                new ValueAddedTax(latest(p.valueAddedTax(), usable)),
                new Sickness(latest(p.sickness(), usable).scaled(wages)),
                new Disability(latest(p.disability(), usable).scaled(wages)),
                new TransitionPayment(latest(p.transitionPayment(), usable)),
                new ChildBenefit(latest(p.childBenefit(), usable)),
                new CareAllowance(latest(p.careAllowance(), usable)),
                new RentAllowance(latest(p.rentAllowance(), usable)),
                new ChildBudget(latest(p.childBudget(), usable)),
                new Payroll(latest(p.payroll(), usable)),
                new ChildcareAllowance(latest(p.childcareAllowance(), usable)),
                new WageSubsidy(latest(p.wageSubsidy(), usable)),
                new WageCostSubsidy(latest(p.wageCostSubsidy(), usable)),
                new SocialMinimum(latest(p.socialMinimum(), usable).scaled(wages)),
                new OlderUnemployed(latest(p.olderUnemployed(), usable).scaled(wages)),
                new OlderFamily(latest(p.olderFamily(), usable).scaled(wages)),
                new Survivors(latest(p.survivors(), usable).scaled(wages)),
                new SelfEmployedAssistance(latest(p.selfEmployedAssistance(), usable)),
                new EmergencySelfEmployed(latest(p.emergencySelfEmployed(), usable)));
    }

    /** The latest usable version; the first one for months before all versions. */
    private static <T> T latest(List<Dated<T>> versions, Predicate<Month> usable) {
        T found = versions.get(0).value();
        for (Dated<T> version : versions) {
            if (usable.test(version.from())) {
                found = version.value();
            }
        }
        return found;
    }
}
