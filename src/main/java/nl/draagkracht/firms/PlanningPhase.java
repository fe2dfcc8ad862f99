package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.technology.LabourSaving;
import nl.draagkracht.technology.TechnologyParameters;

/**
 * Firms set the jobs they want: step 4 of the month.
 * Model page 4.3: W = W0 x labour supply x section trend x real demand x labour cost x tasks left to people x new tasks x wages x
 * new demand, and wanted = floor(W + offset). Every factor is exactly 1 in the baseline except labour supply and trend.
 */
public final class PlanningPhase {
    private final Jobs jobs;
    private final Sweep sweep;
    private final TechnologyParameters technology;
    private final Automation automation;
    private final LabourCost labourCost;
    private final LabourCost wageCost;
    private final LumpyDemand lumpy;
    private final Reinstatement reinstatement;
    private final LabourSaving labourSaving;
    private final DisplacementParameters channels;
    private final double junior;
    private final AskedExperience experience;
    private final double[] trend = new double[Section.COUNT];
    private Displacement displacement = new Displacement();

    /** Planning of these jobs; the firms must have gone through {@link AdoptionPhase}'s start. */
    public PlanningPhase(
            Firms firms, Jobs jobs, TechnologyParameters technology, FirmsParameters parameters, Sweep sweep) {
        this.jobs = jobs;
        this.sweep = sweep;
        this.technology = technology;
        channels = parameters.displacement();
        junior = technology.scenario().juniorMultiplier().value();
        experience = new AskedExperience(parameters.entryLevel());
        automation = new Automation(firms, technology, channels, ownAccountShare(), (int)
                parameters.hiringFreeze().months().value());
        labourCost = new LabourCost(parameters.labourDemand(), Section.COUNT);
        wageCost = new LabourCost(parameters.labourDemand(), Section.COUNT * Occupation.COUNT);
        var demand = parameters.labourDemand();
        lumpy = new LumpyDemand(demand.lump().value(), demand.sharedFall().value());
        double share = channels.rule().bringsWorkBack()
                ? technology.scenario().reabsorptionShare().value()
                : 0;
        reinstatement = new Reinstatement(share, channels.meanDelayMonths().value());
        labourSaving = new LabourSaving(technology);
        for (int s = 0; s < Section.COUNT; s++) {
            trend[s] = parameters.sectionTrend().value(Section.at(s).code());
        }
    }

    /** Share of the work of each occupation that is done on own account, at the start. */
    private double[] ownAccountShare() {
        var own = new double[Occupation.COUNT];
        var all = new double[Occupation.COUNT];
        for (int cell = 0; cell < jobs.count(); cell++) {
            int o = jobs.occupation[cell];
            all[o] += jobs.initialWanted[cell];
            own[o] += jobs.isPool(cell) ? jobs.initialWanted[cell] : 0;
        }
        for (int o = 0; o < Occupation.COUNT; o++) {
            own[o] = all[o] == 0 ? 0 : own[o] / all[o];
        }
        return own;
    }

    /**
     * Sets wanted slots and withdraws or adds free ones.
     *
     * @param month this month
     * @param demand what buyers want of each section
     * @param labourSupplyIndex labour force of the frozen projection relative to the start
     * @param terms cost of an hour and people per unit of work relative to the paired baseline
     */
    public void plan(Month month, SectionDemand demand, double labourSupplyIndex, LabourTerms terms) {
        automation.advance(month);
        experience.follow(terms.experienceScarcity());
        var cost = labourCost.factors(
                Arrays.stream(terms.costIndex()).map(StrictMath::log).toArray());
        boolean pricesCount = channels.pricesCount().value() > 0;
        var bySection = new double[Section.COUNT];
        for (int s = 0; s < Section.COUNT; s++) {
            double grown = trend[s] == 0 ? 1 : StrictMath.pow(1 + trend[s], month.index() / 12.0);
            double bought = pricesCount ? demand.relative()[s] : demand.relative()[s] / demand.ofPrices()[s];
            bySection[s] = labourSupplyIndex * grown * bought * cost[s] * terms.peopleIndex()[s];
        }
        lumpy.follow(bySection);
        var returns = returns(month, demand, terms);
        var sum = new Displacement();
        for (var part : sweep.chunks(jobs.count(), (from, to) -> planCells(from, to, bySection, returns))) {
            sum.add(part);
        }
        double jobsPerUnit = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            jobsPerUnit += sum.wantedBySection[s] / returns.newDemand[s] * demand.perNewDemand()[s];
        }
        double already = channels.netOfPricesAndWages().value()
                * (sum.broughtBack(ReturnChannel.PRICES) + sum.broughtBack(ReturnChannel.WAGES));
        reinstatement.advance(sum.saved(), already, jobsPerUnit);
        displacement = sum;
    }

    /**
     * The factors by which work comes back this month.
     *
     * @param prices by section, contained in its demand already
     * @param wages by section x occupation
     * @param newDemand by section
     * @param newTasks by occupation
     */
    private record Returns(double[] prices, double[] wages, double[] newDemand, double[] newTasks) {}

    private Returns returns(Month month, SectionDemand demand, LabourTerms terms) {
        var prices = new double[Section.COUNT];
        var newDemand = new double[Section.COUNT];
        for (int s = 0; s < Section.COUNT; s++) {
            prices[s] = channels.pricesCount().value() > 0 ? demand.ofPrices()[s] : 1;
            newDemand[s] = 1 + reinstatement.units() * demand.financed() * demand.perNewDemand()[s];
        }
        var wages = wageCost.factors(terms.logWages());
        if (!(channels.wagesCount().value() > 0)) {
            Arrays.fill(wages, 1);
        }
        return new Returns(prices, wages, newDemand, newTasks(month));
    }

    private Displacement planCells(int from, int to, double[] bySection, Returns returns) {
        var sum = new Displacement();
        for (int cell = from; cell < to; cell++) {
            planCell(cell, bySection, returns, sum);
        }
        return sum;
    }

    private void planCell(int cell, double[] bySection, Returns returns, Displacement sum) {
        int s = jobs.section[cell];
        int o = jobs.occupation[cell];
        boolean isPool = jobs.isPool(cell);
        double factor = isPool ? automation.poolFactor(s, o) : automation.factor(jobs.firm[cell], o);
        double demand = isPool ? bySection[s] : lumpy.of(s, Spread.halving(cell));
        double withoutAi = jobs.initialWanted[cell] * demand;
        double saved = withoutAi * (1 - factor);
        double wages = returns.wages[s * Occupation.COUNT + o];
        double withoutNewTasks = withoutAi * factor * wages * returns.newDemand[s];
        double wanted = withoutNewTasks * returns.newTasks[o];
        int slots = (int) Math.floor(wanted + jobs.offset[cell]);
        double ahead = isPool ? factor : Math.min(factor, automation.factorAhead(jobs.firm[cell], o));
        jobs.want(cell, slots, ahead >= factor ? slots : lasting(cell, wanted / factor * ahead));
        // new tasks that AI does instead of people are work it takes as well
        double left = Math.min(1, returns.newTasks[o]) * ahead;
        jobs.entryLevel[cell] = isPool ? 1 : (float) EntryLevel.left(1 - left, junior, experience.opened(o));
        sum.withoutAi += withoutAi;
        sum.wanted += wanted;
        sum.wantedBySection[s] += wanted;
        sum.savedBySection[s] += saved;
        sum.savedByOccupation[o] += saved;
        sum.bring(ReturnChannel.PRICES, s, wanted, wanted / returns.prices[s]);
        sum.bring(ReturnChannel.WAGES, s, wanted, wanted / wages);
        sum.bring(ReturnChannel.NEW_DEMAND, s, wanted, wanted / returns.newDemand[s]);
        sum.bring(ReturnChannel.NEW_TASKS, s, wanted, withoutNewTasks);
        double wage = (double) jobs.initialWanted[cell] * jobs.initialWageCents[cell];
        if (isPool) {
            sum.savedOwnAccount += saved;
            sum.ownPayBySection[s] += wage;
            sum.savedOwnPayBySection[s] += wage * (1 - factor);
        } else {
            sum.wageBySection[s] += wage;
            sum.savedWageBySection[s] += wage * (1 - factor);
        }
    }

    /** Slots in which a leaver is still replaced: those that the firm will want when its own plan for AI has run on for a while. */
    private int lasting(int cell, double wantedAhead) {
        return (int) Math.floor(wantedAhead + jobs.offset[cell]);
    }

    /** New tasks relative to the baseline's, accumulated until the horizon, more where AI complements people. */
    private double[] newTasks(Month month) {
        var factors = new double[Occupation.COUNT];
        var scenario = technology.scenario();
        double years = Math.min(
                scenario.yearsSinceStart(month), scenario.horizonYears().value());
        double gap = channels.newTasksCount().value() > 0
                ? scenario.newTaskRate().value()
                        - scenario.baselineNewTaskRate().value()
                : 0;
        for (int o = 0; o < Occupation.COUNT; o++) {
            factors[o] = Math.max(0, 1 + gap * years * labourSaving.newTaskWeight(o));
        }
        return factors;
    }

    /** What AI did to the jobs wanted this month. */
    public Displacement displacement() {
        return displacement;
    }

    /** Jobs brought back by new demand, in sampled jobs. */
    public double reinstated() {
        return displacement.broughtBack(ReturnChannel.NEW_DEMAND);
    }

    /** New demand that next month's buyers order, as a share of the final sales of the start. */
    public double newDemand() {
        return reinstatement.units();
    }

    /** Share of the initial wage bill of a section's firms (ordinal) that AI saves, before AI itself is paid for. */
    public double savedLabourShare(int section) {
        return displacement.savedLabourShare(section);
    }

    /** Share of the initial wage bill of a section's firms that is spent on AI instead: kappa times what is saved. */
    public double aiSpendingShare(int section) {
        return technology.scenario().aiPriceShare().value() * savedLabourShare(section);
    }
}
