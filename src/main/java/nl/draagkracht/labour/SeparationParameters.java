package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sourced;

/**
 * How many workers leave or lose work in a normal month.
 * CBS 82848NED, 85386NED and 85390NED; {@code parameters/labour/separation.json}.
 *
 * @param toUnemployment to unemployment, per month
 * @param toInactivity to inactivity, per month
 * @param toOtherEmployer to other employer, per month
 * @param directorLoss director-owners lost by death, emigration and failure, per month
 * @param firmFailureSmall firm failure small, per month
 * @param firmFailureLarge firm failure large, per month
 * @param failureAnswer percent more failures per percent less work in a section than in the paired baseline
 * @param toPermanent to permanent, per month
 * @param toFlexible to flexible, per month
 * @param voluntaryPermanent voluntary permanent, share of moves to unemployment
 * @param voluntaryFlexible voluntary flexible, share of moves to unemployment
 * @param sickShare sick share, share of moves to inactivity below 60 of employees whose job can end for it
 * @param postedShare posted share, share of freed employee slots posted as a vacancy at once
 * @param lapse lapse, per month
 * @param postAgain post again, per month
 * @param attach attach, per month
 * @param retention percent more employees let go per percent fewer vacancies per wanted slot, relative to the baseline
 * @param retentionDelayMonths mean months until employers feel that openings are fewer
 * @param letGoEvenness how evenly those let go beside normal are spread over employees: 0 as in normal times, 1 everybody alike
 * @param quitAnswer percent fewer quits and less search on the job per percent fewer vacancies per wanted slot, relative to the baseline
 * @param postingAnswer percent fewer free slots posted per percent more newly unemployed of that kind of work than in the baseline
 * @param letGoMost bound of the number let go relative to normal; its inverse bounds it from below
 */
public record SeparationParameters(
        Sourced toUnemployment,
        Sourced toInactivity,
        Sourced toOtherEmployer,
        Sourced directorLoss,
        Sourced firmFailureSmall,
        Sourced firmFailureLarge,
        Sourced failureAnswer,
        Sourced toPermanent,
        Sourced toFlexible,
        Sourced voluntaryPermanent,
        Sourced voluntaryFlexible,
        Sourced sickShare,
        Sourced postedShare,
        Sourced lapse,
        Sourced postAgain,
        Sourced attach,
        Sourced retention,
        Sourced retentionDelayMonths,
        Sourced letGoEvenness,
        Sourced quitAnswer,
        Sourced postingAnswer,
        Sourced letGoMost) {

    /** How many employees are let go relative to normal, where vacancies per wanted slot are so many times those of the baseline. */
    double letGo(double vacancies) {
        double most = letGoMost.value();
        return vacancies > 0 ? Math.max(1 / most, Math.min(most, StrictMath.pow(vacancies, -retention.value()))) : most;
    }

    /** How many employees leave of their own accord relative to normal, where vacancies are so many times those of the baseline. */
    double quits(double vacancies) {
        return answer(vacancies, quitAnswer);
    }

    /** How many free slots are posted relative to normal, where so many times as many seek that kind of work as in the baseline. */
    double posts(double seekers) {
        return answer(1 / seekers, postingAnswer);
    }

    private double answer(double ratio, Sourced exponent) {
        double most = letGoMost.value();
        return Math.max(1 / most, Math.min(most, StrictMath.pow(ratio, exponent.value())));
    }
}
