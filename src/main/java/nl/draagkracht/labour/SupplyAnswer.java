package nl.draagkracht.labour;

import java.util.Arrays;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.law.StatuteBook;

/**
 * Participation answers what law leaves of the pay of those who work, relative to the paired baseline, so that a higher floor is not a free
 * lunch. Model page 4.5. Extensive-margin elasticity (Kleven and Kreiner 2006): participants of a group change by (net gain of work /
 * that under the law of the baseline in the same month)^elasticity, after a mean delay. It runs through entry and exit: both are scaled
 * so that the group stays on its new level, and the steps on the way are extra moves. The same law gives exactly 1.
 */
final class SupplyAnswer {
    /** Work never counts for less than this, euros a year: below it a ratio of gains has no meaning. */
    private static final double LEAST_GAIN = 500;

    private static final double MOST = 0.995;

    /** AOW age of 2026; only who counts at the start depends on it. */
    private static final int PENSION_AGE_MONTHS = 67 * 12;

    private final Setting setting;
    private final int firstMonth;
    private final double[] elasticities;
    private final double delayMonths;
    private final TypicalHouseholds households;
    private final double[] level = new double[SupplyGroup.COUNT];
    private final double[] scale = new double[SupplyGroup.COUNT];
    private final double[] extraExit = new double[SupplyGroup.COUNT];
    private final double[] extraEntry = new double[SupplyGroup.COUNT];
    /** Participation of a group at the start. */
    private final double[] participation = new double[SupplyGroup.COUNT];
    /** Labour force of the start by age band and group; the last column for persons in no group. */
    private final double[][] force = new double[AgeBand.COUNT][SupplyGroup.COUNT + 1];

    private int pensionAgeMonths = PENSION_AGE_MONTHS;
    private double[] gains = new double[0];
    private StatuteBook weighed;
    private boolean neutral = true;

    /** The answer of a start population, at rest. */
    SupplyAnswer(Setting setting, int firstMonth) {
        this.setting = setting;
        this.firstMonth = firstMonth;
        var parameters = setting.parameters().rewardOfWork();
        elasticities = parameters.elasticities();
        delayMonths = Math.max(1, parameters.delayMonths().value());
        households = new TypicalHouseholds(setting.population(), firstMonth, PENSION_AGE_MONTHS);
        Arrays.fill(level, 1);
        Arrays.fill(scale, 1);
        count();
    }

    private void count() {
        var persons = setting.persons();
        var members = new double[SupplyGroup.COUNT];
        for (int i = 0; i < persons.count(); i++) {
            int age = persons.age(i, firstMonth);
            if (!persons.isAlive(i) || !AgeBand.surveys(age)) {
                continue;
            }
            int group = SupplyGroup.of(setting.population(), i, firstMonth, pensionAgeMonths);
            boolean inForce = persons.status[i] != SurveyStatus.INACTIVE.ordinal();
            if (group != SupplyGroup.NONE) {
                members[group]++;
                participation[group] += inForce ? 1 : 0;
            }
            if (inForce) {
                force[AgeBand.of(age)][group == SupplyGroup.NONE ? SupplyGroup.COUNT : group]++;
            }
        }
        for (int group = 0; group < SupplyGroup.COUNT; group++) {
            participation[group] = Math.min(MOST, participation[group] / Math.max(1, members[group]));
        }
    }

    /**
     * Weighs work under the law of the month; comes before anybody moves.
     *
     * @param law law of the month at the contract wages of the start
     * @param baseline what the paired baseline recorded, or null in the baseline itself
     */
    void weigh(StatuteBook law, LabourReference baseline, int monthOfRun) {
        // the households stay as they were at the start, so only another law gives them something else
        if (!law.equals(weighed)) {
            gains = households.gains(law);
            weighed = law;
        }
        pensionAgeMonths = law.statePension().paidFromMonths();
        if (baseline == null) {
            return;
        }
        double[] target = targets(baseline.gainsOfWork(monthOfRun));
        neutral = true;
        for (int group = 0; group < SupplyGroup.COUNT; group++) {
            double before = level[group];
            level[group] = before + (target[group] - before) / delayMonths;
            settle(group, before);
            neutral &= level[group] == 1 && before == 1;
        }
    }

    /** Where participation of each group goes, relative to the baseline. */
    private double[] targets(double[] before) {
        var sum = new double[SupplyGroup.COUNT];
        for (int k = 0; k < gains.length; k++) {
            int group = households.group(k);
            double ratio = Math.max(LEAST_GAIN, gains[k]) / Math.max(LEAST_GAIN, before[k]);
            sum[group] += StrictMath.pow(ratio, elasticities[group]);
        }
        for (int group = 0; group < SupplyGroup.COUNT; group++) {
            double mean = households.size(group) == 0 ? 1 : sum[group] / households.size(group);
            sum[group] = participation[group] == 0 ? 1 : Math.min(mean, MOST / participation[group]);
        }
        return sum;
    }

    private void settle(int group, double before) {
        double now = level[group];
        double p = participation[group];
        double step = now - before;
        scale[group] = StrictMath.sqrt(now * (1 - p) / (1 - now * p));
        extraExit[group] = Math.max(0, -step / before);
        extraEntry[group] = Math.max(0, step * p / (1 - before * p));
    }

    /** Whether everything is as in the baseline. */
    boolean isNeutral() {
        return neutral;
    }

    /** The chance of an inactive person to enter, given the chance in the baseline and the readiness to enter relative to others. */
    double entry(int person, int month, double chance, double weight) {
        int group = neutral ? SupplyGroup.NONE : group(person, month);
        return group == SupplyGroup.NONE ? chance : chance * scale[group] + weight * extraEntry[group];
    }

    /** The chance of a member of the labour force to leave, given the chance in the baseline. */
    double exit(int person, int month, double chance) {
        int group = neutral ? SupplyGroup.NONE : group(person, month);
        return group == SupplyGroup.NONE ? chance : chance / scale[group] + extraExit[group];
    }

    /** Participation of the group of a person relative to the baseline. */
    double level(int person, int month) {
        int group = neutral ? SupplyGroup.NONE : group(person, month);
        return group == SupplyGroup.NONE ? 1 : level[group];
    }

    private int group(int person, int month) {
        return SupplyGroup.of(setting.population(), person, month, pensionAgeMonths);
    }

    /** Labour force of an age band relative to the baseline, as the law would have it. */
    double ofBand(int band) {
        if (neutral) {
            return 1;
        }
        double sum = 0;
        double all = 0;
        for (int group = 0; group <= SupplyGroup.COUNT; group++) {
            sum += force[band][group] * (group == SupplyGroup.COUNT ? 1 : level[group]);
            all += force[band][group];
        }
        return all == 0 ? 1 : sum / all;
    }

    /** Labour force of all ages relative to the baseline, as the law would have it. */
    double ofAll() {
        double sum = 0;
        double all = 0;
        for (int band = 0; band < AgeBand.COUNT; band++) {
            double members = Arrays.stream(force[band]).sum();
            sum += members * ofBand(band);
            all += members;
        }
        return neutral || all == 0 ? 1 : sum / all;
    }

    /** What work leaves this month, household by household, for scenarios paired with this run. */
    double[] gains() {
        return gains;
    }
}
