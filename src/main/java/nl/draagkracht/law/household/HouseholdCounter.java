package nl.draagkracht.law.household;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.law.StatuteBook;

/**
 * The counter at which a household asks: what do we get and pay, what is left of a raise, and what if the job is lost? All in
 * one law: that of the month of the household, with proposals enacted or without.
 */
public final class HouseholdCounter {
    /** The raise by which the marginal rate is measured, euros a month: large enough to pass the whole euros of allowances. */
    private static final double RAISE = 100;

    private final StatuteBook law;
    private final Household household;

    /** A counter for one household. */
    public HouseholdCounter(StatuteBook law, Household household) {
        this.law = law;
        this.household = household;
    }

    /** Everything the law gives and takes out. */
    public Statement statement() {
        return statement(household);
    }

    private Statement statement(Household of) {
        return new HouseholdLaw(law).of(of);
    }

    /**
     * What a raise of 100 euros a month leaves of itself.
     *
     * @param who the member with a wage
     * @param rate share of the raise, holiday allowance included, that tax takes and allowances lose
     */
    public record Marginal(String who, double rate) {}

    /** The marginal rate of every member with a wage. */
    public List<Marginal> marginal() {
        var rates = new ArrayList<Marginal>();
        double before = statement().disposableYear();
        double marketBefore = statement().sum(Line.Side.MARKET);
        for (int k = 0; k < household.members().size(); k++) {
            var member = household.members().get(k);
            if (member.work().wageMonth() > 0) {
                var raised = statement(
                        household.with(k, member.work().withWage(member.work().wageMonth() + RAISE)));
                double gained = raised.disposableYear() - before;
                rates.add(new Marginal(member.name(), 1 - gained / (raised.sum(Line.Side.MARKET) - marketBefore)));
            }
        }
        return rates;
    }

    /** What the loss of the job means, for every member with a wage. */
    public List<JobLoss> losses() {
        var losses = new ArrayList<JobLoss>();
        for (int k = 0; k < household.members().size(); k++) {
            if (household.members().get(k).work().wageMonth() > 0) {
                losses.add(JobLoss.of(law, household, k));
            }
        }
        return losses;
    }
}
