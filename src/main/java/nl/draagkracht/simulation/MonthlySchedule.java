package nl.draagkracht.simulation;

import nl.draagkracht.firms.SectionDemand;
import nl.draagkracht.income.WageSupport;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.ledger.FullScale;
import nl.draagkracht.scenario.instrument.Parameters;
import nl.draagkracht.treasury.AssistanceSettled;
import nl.draagkracht.treasury.OutsideMoney;

/**
 * One simulated month, in the order of "Process overview and scheduling" in model.md.
 * The order is the model: read this method, and everything else in the house is a footnote to it.
 */
final class MonthlySchedule {
    private final Country country;
    private final Measurement measurement;
    private final Progress progress;
    private final Intervention intervention;

    MonthlySchedule(Country country, Measurement measurement, Progress progress, Intervention intervention) {
        this.country = country;
        this.measurement = measurement;
        this.progress = progress;
        this.intervention = intervention;
    }

    /** Lives through a month. */
    void run(Month month) {
        var inForce = country.levers.inForce(month);
        var law = country.law(month, inForce);

        progress.phase("People age, are born, migrate and die");
        var events = country.demography.advance(month, law.statePension().paidFromMonths());
        country.labour.weighWork(country.levers.lawAtSteadyWages(month), month);
        double labourSupply = country.labour.labourSupplyIndex(month);

        progress.phase("Households spend last month's income");
        var demand = wanted(month, ordered(month), law, inForce);

        progress.phase("Firms adopt AI");
        country.adoption.adopt(month);

        progress.phase("Firms set the jobs they want");
        var terms = country.labour.follow(inForce.labour().workingTime(), law.minimumWage()::hourlyCents, month);
        country.planning.plan(
                month, demand, labourSupply, terms.atCost(law.wageCostSubsidy().costFactor()));
        country.pressure.feel(country.savedShareByOccupation());

        progress.phase("Workers leave and lose jobs");
        country.labour.layOff(intervention.layOffs(month, country.population));
        country.labour.separate(month, events.vacatedJobs(), demand.relative());

        progress.phase("Seekers find jobs");
        country.labour.retrain(inForce.labour().retraining(), month);
        country.labour.match(month, law.minimumWage()::hourlyCents, country.wageRound());
        country.levers.follow(month, country.labour.contractWageChange());

        progress.phase("People claim, and institutions decide");
        country.claims.follow(inForce.claims(), country.income.reportedChanges());
        country.claims.settle(law, month, events.bereaved(), events.housed());

        progress.phase("Firms produce, incomes are paid and taxed");
        country.income.follow(inForce.income(), law, events.successions());
        country.income.pay(law, month, country.labour.endedJobs());
        country.income.automate(month, country.costOfWork());

        progress.phase("Funds and state close their books");
        country.treasury.close(month, outsideMoney(month), settled());

        progress.phase("The month is measured");
        country.jobs.checkInvariant();
        country.ledger.mustClose(month);
        measurement.take(country, events, month);
        country.levers.observe(month, measurement::total);
        intervention.look(month, country.population);
    }

    private SectionDemand ordered(Month month) {
        return country.spending.order(
                month, country.planning.newDemand(), country.labour.courseFeesCents(), intervention.output(month));
    }

    /** Demand by section, with what an experiment makes of it, and work that is kept because the state pays for it. */
    private SectionDemand wanted(Month month, SectionDemand demand, StatuteBook law, Parameters inForce) {
        var support = WageSupport.of(law.wageSubsidy(), inForce.income().turnoverLosses(), month);
        var wanted = demand.relative().clone();
        var paid = new double[wanted.length];
        for (int s = 0; s < wanted.length; s++) {
            double turnover = wanted[s] * intervention.jobsWanted(month, Section.at(s));
            paid[s] = support.shareOfWages(turnover);
            wanted[s] = support.wanted(turnover);
        }
        country.income.support(paid);
        return demand.with(wanted);
    }

    private AssistanceSettled settled() {
        var flows = country.claims.flows();
        var scale = new FullScale(country.population.sampleShare());
        return new AssistanceSettled(
                scale.of(flows.settledByUnemploymentCents()), scale.of(flows.settledByDisabilityCents()));
    }

    private OutsideMoney outsideMoney(Month month) {
        return new OutsideMoney(
                intervention.stateIncome(month), intervention.fundIncome(month), intervention.stateDebt(month));
    }
}
