package nl.draagkracht.law.household;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.law.StatuteBook;

/**
 * What happens to a household whose member loses the job today: WW month by month, then what is left. Work and income of the
 * others, assets and rent stay as they are; bijstand as soon as the test allows it.
 *
 * @param who the member
 * @param isEntitled whether there is a right to WW (WW art. 15-17)
 * @param durationMonths duration of WW, 0 without a right
 * @param transitionPayment what the employer owes once, euros
 * @param months the months after the loss
 */
public record JobLoss(
        String who, boolean isEntitled, double durationMonths, double transitionPayment, List<JobLossMonth> months) {
    private static final int MONTHS_AFTER = 3;

    /** The loss with unchangeable months. */
    public JobLoss {
        months = List.copyOf(months);
    }

    /**
     * A month after the loss, euros a month.
     *
     * @param month number of the month, from 1; 0 is the last with the job
     * @param unemployment WW, gross
     * @param assistance bijstand, net
     * @param allowances allowances and child benefits
     * @param disposable what the household has to spend
     */
    public record JobLossMonth(
            int month, double unemployment, double assistance, double allowances, double disposable) {}

    /** The loss of the job of a member who has one. */
    static JobLoss of(StatuteBook law, Household household, int member) {
        var person = household.members().get(member);
        var ww = law.unemploymentInsurance();
        var record = person.work().record();
        double holiday = 1 + law.minimumWage().amounts().holidayAllowance();
        double yearWage = 12 * person.work().wageMonth() * holiday;
        boolean entitled = ww.passesWeeks((int) record.weeksOf36())
                && person.ageMonths(household.date()) < law.statePension().paidFromMonths();
        double duration = !entitled
                ? 0
                : ww.passesYears((int) record.yearsOf5())
                        ? ww.durationMonths(record.yearsBefore2016(), record.yearsFrom2016())
                        : ww.shortDurationMonths();
        double payment = law.transitionPayment().payment(person.work().wageMonth() * holiday, record.serviceMonths());
        var months = new ArrayList<JobLossMonth>();
        months.add(month(0, 0, new HouseholdLaw(law).of(household)));
        double base = ww.amounts().daysPerMonth() * ww.uncappedDailyWage(yearWage);
        for (int m = 1; m <= Math.ceil(duration) + MONTHS_AFTER; m++) {
            double part = Math.max(0, Math.min(1, duration - (m - 1)));
            double benefit = part * ww.benefit(base, m, 0);
            var then = household.with(member, person.work().lost(benefit));
            var lawThen = new HouseholdLaw(law).outOfWork(person.name(), m);
            months.add(month(m, benefit, lawThen.of(then)));
        }
        return new JobLoss(person.name(), entitled, duration, payment, months);
    }

    private static JobLossMonth month(int number, double benefit, Statement statement) {
        double allowances = statement.of("Zorgtoeslag")
                + statement.of("Huurtoeslag")
                + statement.of("Kindgebonden budget")
                + statement.of("Kinderopvangtoeslag")
                + statement.of("Kinderbijslag");
        return new JobLossMonth(
                number, benefit, statement.of("Bijstand") / 12, allowances / 12, statement.disposableYear() / 12);
    }
}
