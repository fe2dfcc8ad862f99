package nl.draagkracht.claims;

import nl.draagkracht.kernel.SourcedTable;

/**
 * Numbers of the claims room: behaviour of claimants and agencies. UWV, CBS and Inspectie SZW figures; each number
 * carries its source in {@code parameters/claims}.
 *
 * @param municipalities what tells municipalities apart
 * @param assistanceExits yearly exit rate by elapsed months
 * @param assistanceTakeUp share that will claim by right over norm
 * @param supplementTakeUp share that claims a supplement of the Toeslagenwet by its size over the norm of a single person
 */
public record ClaimsParameters(
        UnemploymentParameters unemployment,
        SicknessParameters sickness,
        AssistanceParameters assistance,
        AssessmentParameters assessment,
        DeskParameters unemploymentDesk,
        DeskParameters assessmentDesk,
        DeskParameters assistanceDesk,
        CountedDeskParameters countedDesks,
        ObjectionDeskParameters objectionDesk,
        TaxDeskParameters taxDesk,
        MunicipalParameters municipalities,
        ProvisionParameters provisions,
        SourcedTable assistanceExits,
        SourcedTable assistanceTakeUp,
        SourcedTable supplementTakeUp) {}
