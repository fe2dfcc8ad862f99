package nl.draagkracht.labour;

import nl.draagkracht.kernel.SourcedTable;

/**
 * Everything the labour room takes as given.
 * Files {@code parameters/labour/*.json}, prepared from CBS, UWV and the sources named in each row.
 *
 * @param separation leaving and losing work
 * @param redundancy workers above the slots wanted
 * @param participation entering and leaving the labour force
 * @param search applications and success
 * @param hiring contract and pay of a hire
 * @param contractWages collective agreements
 * @param workingTime longest week
 * @param rewardOfWork how participation answers the law
 * @param retraining seats in courses
 * @param exitHazards monthly hazards by age, education, contract and tenure
 * @param participationProfile participation by single age and sex, 2025
 * @param mobility destination of those who change occupation
 * @param commuting work province by home province
 * @param wageEffects log-wage effects of a hire
 */
public record LabourParameters(
        SeparationParameters separation,
        RedundancyParameters redundancy,
        ParticipationParameters participation,
        SearchParameters search,
        HiringParameters hiring,
        ContractWageParameters contractWages,
        WorkingTimeParameters workingTime,
        RewardOfWorkParameters rewardOfWork,
        RetrainingParameters retraining,
        SourcedTable exitHazards,
        SourcedTable participationProfile,
        SourcedTable mobility,
        SourcedTable commuting,
        SourcedTable wageEffects) {}
