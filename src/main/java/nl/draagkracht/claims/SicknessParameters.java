package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/** Inflow and outflow of ZW, WIA and Wajong, as monthly hazards. UWV quantitative information 2025. */
public record SicknessParameters(
        Sourced sicknessInUnemployment,
        Sourced sickAtContractEnd,
        Sourced sicknessOfPregnant,
        Sourced pregnantFrom,
        Sourced pregnantUntil,
        Sourced workOfPregnant,
        Sourced noRiskShare,
        Sourced noRiskWage,
        Sourced sicknessOfNoRisk,
        Sourced recoveryOfPregnant,
        Sourced recoveryOfNoRisk,
        Sourced recoveryEarly,
        Sourced recoveryLate,
        Sourced awardShare,
        Sourced awardShareAtWork,
        Sourced permanentShare,
        Sourced partialShareOutOfWork,
        Sourced disabilityOfEmployees,
        Sourced disabilityOfOthers,
        Sourced wgaRecovery,
        Sourced wgaEndByEarnings,
        Sourced wgaToIva,
        Sourced youngDisabledAt18,
        Sourced usualMonthWage) {}
