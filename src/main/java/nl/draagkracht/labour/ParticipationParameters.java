package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sourced;

/**
 * Who enters and who leaves the Dutch labour force.
 * Model page 4.5 and CBS 82848NED; {@code parameters/labour/participation.json}.
 *
 * @param leaveAttached leave attached, per month
 * @param leaveMarginal leave marginal, per month
 * @param leaveSick leave of those on sickness benefit, per month
 * @param pauseMemory mean months until a search that was stopped is forgotten; 1 is at once
 * @param discouragement discouragement, ratio per pp of unemployment above the baseline
 * @param addedWorker added worker, ratio per pp of unemployment above the baseline
 * @param marginalEntrants marginal entrants, share of entrants out of education
 * @param weightSchool weight school, ratio
 * @param weightCare weight care, ratio
 * @param weightIll weight ill, ratio
 * @param weightRetired weight retired, ratio
 * @param weightDisabled relative entry with WGA, WAO or Wajong
 * @param weightPermanent relative entry with IVA
 * @param weightAssisted relative entry on social assistance
 * @param comeBack share of those missing relative to the baseline that tries again, per month
 * @param quitsFromSixty part of the exits from sixty that is not retirement by age
 * @param correctionMemory integral part of the entry correction, per month squared
 * @param correctionSpeed correction speed, per month
 */
public record ParticipationParameters(
        Sourced leaveAttached,
        Sourced leaveMarginal,
        Sourced leaveSick,
        Sourced pauseMemory,
        Sourced discouragement,
        Sourced addedWorker,
        Sourced marginalEntrants,
        Sourced weightSchool,
        Sourced weightCare,
        Sourced weightIll,
        Sourced weightRetired,
        Sourced weightDisabled,
        Sourced weightPermanent,
        Sourced weightAssisted,
        Sourced comeBack,
        Sourced quitsFromSixty,
        Sourced correctionMemory,
        Sourced correctionSpeed) {}
