package nl.draagkracht.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.scenario.instrument.Enactment;
import nl.draagkracht.scenario.instrument.Parameters;

/**
 * The levers of policy in a run: which instruments are in force in a month, and the parameters and law that follow.
 * Model page, section 5. Parameters are made anew from those of the scenario whenever the set of instruments changes, so nothing can be
 * applied twice.
 */
final class Levers {
    private final Parameters without;
    private final List<Enactment> enactments;
    private final int[] monthsBeyond;
    private final Month[] begins;
    private Parameters inForce;
    private Statutes statutes;
    private List<Enactment> active = List.of();
    private final LinkedAmounts linked = new LinkedAmounts();
    private final LinkedAmounts steady = new LinkedAmounts();

    /** Levers over the parameters of a scenario. */
    Levers(Parameters without, List<Enactment> enactments) {
        this.without = without;
        this.enactments = enactments;
        monthsBeyond = new int[enactments.size()];
        begins = new Month[enactments.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = enactments.get(i).onset().firstMonth().orElse(null);
        }
        inForce = without;
        statutes = new Statutes(without.law());
    }

    /** All parameters of a month, instruments applied. */
    Parameters inForce(Month month) {
        var now = new ArrayList<Enactment>();
        for (int i = 0; i < begins.length; i++) {
            if (isInForce(i, month)) {
                now.add(enactments.get(i));
            }
        }
        if (!now.equals(active)) {
            active = List.copyOf(now);
            inForce = without;
            for (var enactment : active) {
                inForce = enactment.instrument().applyTo(inForce);
            }
            statutes = new Statutes(inForce.law());
        }
        return inForce;
    }

    /** The law of a month, instruments applied and wage-linked amounts as contract wages have gone. */
    StatuteBook law(Month month) {
        inForce(month);
        double index = linked.of(month, statutes.inForce(month).wageLink());
        return statutes.inForce(month, index);
    }

    /**
     * The law of a month as it would be at the contract wages of the start: what a lever changes shows in it, what wages did to linked
     * amounts does not.
     */
    StatuteBook lawAtSteadyWages(Month month) {
        inForce(month);
        return statutes.inForce(month, steady.of(month, statutes.inForce(month).wageLink()));
    }

    /** Tells what contract wages did in a month, for the amounts of law that follow them. */
    void follow(Month month, double contractWageChange) {
        linked.follow(month, contractWageChange);
    }

    private boolean isInForce(int i, Month month) {
        return begins[i] != null
                && begins[i].compareTo(month) <= 0
                && enactments
                        .get(i)
                        .until()
                        .map(end -> month.compareTo(end) < 0)
                        .orElse(true);
    }

    /** Tells what was measured in a month; what it triggers is in force from the next month on, or later by its lags. */
    void observe(Month month, Totals totals) {
        for (int i = 0; i < begins.length; i++) {
            var trigger = enactments.get(i).onset().trigger();
            if (begins[i] == null && trigger.isPresent()) {
                double value = totals.of(trigger.get().indicator());
                // a number that is not measured yet is NaN and beyond nothing
                monthsBeyond[i] = trigger.get().isBeyond(value) ? monthsBeyond[i] + 1 : 0;
                if (monthsBeyond[i] == trigger.get().months()) {
                    begins[i] = month.plus(1 + enactments.get(i).onset().lagMonths());
                }
            }
        }
    }

    /** When each instrument began, in the order of the scenario. */
    List<LeverStart> starts(Month last) {
        var starts = new ArrayList<LeverStart>();
        for (int i = 0; i < begins.length; i++) {
            boolean began = begins[i] != null && begins[i].compareTo(last) <= 0;
            starts.add(new LeverStart(enactments.get(i).id(), began ? Optional.of(begins[i]) : Optional.empty()));
        }
        return List.copyOf(starts);
    }

    /** The totals of the month just measured. */
    @FunctionalInterface
    interface Totals {
        /** The value of an indicator for the whole country, NaN when it was not measured. */
        double of(Indicator indicator);
    }
}
