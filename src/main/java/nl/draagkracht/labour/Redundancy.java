package nl.draagkracht.labour;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * What Dutch employers do with workers above the slots they want: first what is free, then dismissal.
 * Model page 4.4: leavers are not replaced and colleagues take their slots (slots of a cell are alike, so that needs no step here),
 * flexible contracts are not renewed, assignments stop; dismissals = gamma x max(0, gap - attrition expected over Hplan months), all at
 * once in an announced reorganisation.
 */
final class Redundancy {
    private final Setting setting;
    private final Persons persons;
    private final Displacements displacements;
    private final Reorganisations reorganisations;
    private final Vacancies vacancies;
    private final LabourFlows flows;
    private final EndedJobs ended;
    private final int month;
    private final SystematicRounding assignments;
    private final SystematicRounding renewals;
    private final SystematicRounding dismissals;

    Redundancy(
            Setting setting,
            Displacements displacements,
            Reorganisations reorganisations,
            Vacancies vacancies,
            LabourFlows flows,
            EndedJobs ended,
            int month) {
        this.ended = ended;
        this.reorganisations = reorganisations;
        this.setting = setting;
        this.persons = setting.persons();
        this.displacements = displacements;
        this.vacancies = vacancies;
        this.flows = flows;
        this.month = month;
        assignments = new SystematicRounding(setting.draws().uniform(Decision.ASSIGNMENT_ROUNDING, 0, month));
        renewals = new SystematicRounding(setting.draws().uniform(Decision.RENEWAL_ROUNDING, 0, month));
        dismissals = new SystematicRounding(setting.draws().uniform(Decision.DISMISSAL_ROUNDING, 0, month));
    }

    /** Goes through all redundant cells in order. */
    void resolve() {
        var redundant = RedundantCells.of(setting);
        var stages = reorganisations.of(month);
        if (redundant.count() == 0) {
            return;
        }
        for (int k = 0; k < redundant.count(); k++) {
            int cell = redundant.cell(k);
            int[] members = redundant.members(k);
            if (setting.jobs().isPool(cell)) {
                endAssignments(cell, members);
            } else {
                shrink(cell, members, stages[setting.jobs().firm[cell]]);
            }
        }
    }

    private void endAssignments(int cell, int[] members) {
        int gap = setting.jobs().redundant(cell);
        int number = Math.min(
                gap,
                assignments.next(
                        gap * setting.parameters().redundancy().assignmentEnd().value()));
        var choice = new LayOffChoice(persons, setting.draws(), month, members);
        for (int n = 0; n < number; n++) {
            end(choice.shortestTenure(Contract.ZZP), EndReason.ASSIGNMENT_ENDED);
        }
    }

    private void shrink(int cell, int[] members, Reorganisations.Stage stage) {
        var parameters = setting.parameters().redundancy();
        int gap = setting.jobs().redundant(cell);
        var choice = new LayOffChoice(persons, setting.draws(), month, members);
        int flexible = choice.count(Contract.FLEXIBLE);
        int expiring = Math.min(
                Math.min(gap, flexible),
                renewals.next(Math.min(gap, flexible * parameters.nonRenewal().value())));
        for (int n = 0; n < expiring; n++) {
            end(choice.shortestTenure(Contract.FLEXIBLE), EndReason.CONTRACT_ENDED);
        }
        int left = gap - expiring;
        int number = stage == Reorganisations.Stage.ANNOUNCED
                ? 0
                : Math.min(left, dismissals.next(planned(cell, left, stage == Reorganisations.Stage.CARRIED_OUT)));
        for (int n = 0; n < number; n++) {
            int person = choice.reflecting();
            if (person >= 0) {
                end(person, EndReason.REDUNDANT);
                flows.add(LabourFlow.COLLECTIVE_DISMISSALS, stage == Reorganisations.Stage.CARRIED_OUT ? 1 : 0);
            }
        }
    }

    /** Workers of a cell to be dismissed this month, of those above the slots wanted; a reorganisation dismisses at once. */
    private double planned(int cell, int left, boolean collective) {
        var parameters = setting.parameters().redundancy();
        return collective
                ? Math.max(
                        0,
                        left - attrition(cell, parameters.reorganisationMonths().value()))
                : parameters.dismissalSpeed().value()
                        * Math.max(
                                0,
                                left
                                        - attrition(
                                                cell,
                                                parameters.planningMonths().value()));
    }

    /** Workers of a cell expected to go by themselves within these months; those in a shrinking cell search more. */
    private double attrition(int cell, double months) {
        var separation = setting.parameters().separation();
        double monthly = separation.toInactivity().value()
                + separation.toUnemployment().value()
                + separation.toOtherEmployer().value() * SearchIntensity.threat(setting, cell);
        int workers = setting.jobs().occupied[cell];
        return workers * (1 - StrictMath.pow(1 - Math.min(1, monthly), months));
    }

    private void end(int person, EndReason reason) {
        int cell = persons.job[person];
        flows.addJobEnd(reason);
        flows.addDisplaced(setting, person, month);
        flows.add(LabourFlow.EMPLOYED_TO_UNEMPLOYED, 1);
        displacements.mark(persons, person, month);
        ended.note(persons, person, reason, true);
        JobEnds.end(persons, person, persons.age(person, month), reason, SurveyStatus.UNEMPLOYED);
        vacancies.free(cell, flows);
    }
}
