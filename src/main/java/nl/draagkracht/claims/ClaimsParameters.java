package nl.draagkracht.claims;

import nl.draagkracht.kernel.SourcedTable;

/**
 * Numbers of the claims room: behaviour of claimants and agencies, and rights that run at the start. UWV, CBS and
 * Inspectie SZW figures; each number carries its source in {@code parameters/claims}.
 *
 * @param assistanceExits yearly exit rate by elapsed months
 * @param assistanceTakeUp share that will claim by right over norm
 * @param openingRights benefits at the start by scheme and age
 * @param openingAssistance households on bijstand at the start by type and age of the head
 * @param openingAssistanceDuration share of that stock by elapsed months
 */
public record ClaimsParameters(
        UnemploymentParameters unemployment,
        SicknessParameters sickness,
        AssistanceParameters assistance,
        SourcedTable assistanceExits,
        SourcedTable assistanceTakeUp,
        SourcedTable openingRights,
        SourcedTable openingAssistance,
        SourcedTable openingAssistanceDuration) {}
