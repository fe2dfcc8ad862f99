package nl.draagkracht.indicators;

import nl.draagkracht.firms.Displacement;
import nl.draagkracht.firms.ReturnChannel;
import nl.draagkracht.labour.DisplacedWorkers;
import nl.draagkracht.labour.LabourFlow;
import nl.draagkracht.labour.LabourFlows;

/** People and the labour market: stocks as the labour force survey counts them, moves of the month, jobs that AI took. */
public final class LabourIndicators {
    private final Sheet sheet;
    private double displacedBefore;
    private double reinstatedBefore;

    /** Writes on this sheet. */
    public LabourIndicators(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Stocks of a month, in total and by every trait. */
    public void people(PeopleTables people) {
        double employed = people.of(PeopleTables.Group.EMPLOYED);
        double longTerm = people.of(PeopleTables.Group.UNEMPLOYED_LONG);
        double unemployed = people.of(PeopleTables.Group.UNEMPLOYED_SHORT) + longTerm;
        double force = employed + unemployed;
        sheet.count(Indicator.POPULATION, people.everybody());
        sheet.count(Indicator.EMPLOYED, employed);
        sheet.count(Indicator.UNEMPLOYED, unemployed);
        sheet.value(Indicator.UNEMPLOYMENT_RATE, ratio(unemployed, force));
        sheet.value(Indicator.PARTICIPATION_RATE, ratio(force, force + people.of(PeopleTables.Group.INACTIVE)));
        sheet.value(Indicator.LONG_TERM_UNEMPLOYED_SHARE, ratio(longTerm, unemployed));
        sheet.value(Indicator.LONG_TERM_UNEMPLOYMENT_RATE, ratio(longTerm, force));
        for (var trait : Trait.values()) {
            var working = people.by(trait, PeopleTables.Group.EMPLOYED);
            var searching = people.by(trait, PeopleTables.Group.UNEMPLOYED_SHORT);
            var searchingLong = people.by(trait, PeopleTables.Group.UNEMPLOYED_LONG);
            for (int value = 0; value < working.length; value++) {
                searching[value] += searchingLong[value];
            }
            sheet.counts(Indicator.EMPLOYED, trait, working);
            if (trait == Trait.CONTRACT) {
                continue;
            }
            sheet.counts(Indicator.UNEMPLOYED, trait, searching);
            for (int value = 0; value < working.length; value++) {
                sheet.value(
                        Indicator.UNEMPLOYMENT_RATE,
                        trait.breakdown(),
                        trait.group(value),
                        ratio(searching[value], searching[value] + working[value]));
            }
        }
    }

    /** Moves of a month. */
    public void moves(LabourFlows flows) {
        sheet.count(Indicator.VACANCIES, flows.of(LabourFlow.OPEN_VACANCIES));
        sheet.count(Indicator.ENTRY_LEVEL_VACANCIES, flows.of(LabourFlow.ENTRY_LEVEL_VACANCIES));
        sheet.count(Indicator.FLOW_EMPLOYED_TO_UNEMPLOYED, flows.of(LabourFlow.EMPLOYED_TO_UNEMPLOYED));
        sheet.count(Indicator.FLOW_UNEMPLOYED_TO_EMPLOYED, flows.of(LabourFlow.UNEMPLOYED_TO_EMPLOYED));
        sheet.count(Indicator.FLOW_INACTIVE_TO_EMPLOYED, flows.of(LabourFlow.INACTIVE_TO_EMPLOYED));
        sheet.count(Indicator.FLOW_EMPLOYED_TO_INACTIVE, flows.of(LabourFlow.EMPLOYED_TO_INACTIVE));
        sheet.count(Indicator.JOB_TO_JOB_MOVES, flows.of(LabourFlow.JOB_TO_JOB));
        sheet.count(Indicator.HIRES, flows.of(LabourFlow.HIRES_BY_VACANCY) + flows.of(LabourFlow.HIRES_DIRECT));
        sheet.count(
                Indicator.SEPARATIONS,
                flows.of(LabourFlow.EMPLOYED_TO_UNEMPLOYED) + flows.of(LabourFlow.EMPLOYED_TO_INACTIVE));
        sheet.counts(Indicator.HIRES, Trait.SECTOR, flows.hiresBySection());
        sheet.count(Indicator.COLLECTIVE_DISMISSALS, flows.of(LabourFlow.COLLECTIVE_DISMISSALS));
        sheet.count(Indicator.PEOPLE_IN_RETRAINING, flows.of(LabourFlow.IN_RETRAINING));
        sheet.count(Indicator.WAITING_FOR_RETRAINING, flows.of(LabourFlow.WAITING_FOR_RETRAINING));
        displaced(flows.displaced());
        sheet.count(Indicator.DISPLACED_WORKERS, flows.of(LabourFlow.DISPLACED));
    }

    private void displaced(DisplacedWorkers workers) {
        sheet.counts(Indicator.DISPLACED_WORKERS, Trait.SECTOR, workers.bySection());
        sheet.counts(Indicator.DISPLACED_WORKERS, Trait.OCCUPATION, workers.byOccupation());
        sheet.counts(Indicator.DISPLACED_WORKERS, Trait.AGE, AgeBand.fold(workers.byAge()));
        sheet.counts(Indicator.DISPLACED_WORKERS, Trait.SEX, workers.bySex());
        sheet.counts(Indicator.DISPLACED_WORKERS, Trait.EDUCATION, workers.byEducation());
        sheet.counts(Indicator.DISPLACED_WORKERS, Trait.CONTRACT, workers.byContract());
        sheet.counts(Indicator.DISPLACED_WORKERS, Trait.PROVINCE, workers.byProvince());
    }

    /** Jobs that AI saved and that came back this month, and by section and occupation since the start. */
    public void jobs(Displacement displacement) {
        double reinstated = displacement.broughtBack(ReturnChannel.NEW_DEMAND);
        double displaced = displacement.saved();
        sheet.count(Indicator.JOBS_DISPLACED, displaced - displacedBefore);
        sheet.count(Indicator.JOBS_REINSTATED, reinstated - reinstatedBefore);
        displacedBefore = displaced;
        reinstatedBefore = reinstated;
        sheet.count(Indicator.JOBS_DISPLACED_SO_FAR, displaced);
        sheet.count(Indicator.JOBS_REINSTATED_SO_FAR, reinstated);
        counts(Indicator.JOBS_DISPLACED_SO_FAR, Trait.SECTOR, displacement.savedBySection());
        counts(Indicator.JOBS_DISPLACED_SO_FAR, Trait.OCCUPATION, displacement.savedByOccupation());
        counts(
                Indicator.JOBS_REINSTATED_SO_FAR,
                Trait.SECTOR,
                displacement.broughtBackBySection(ReturnChannel.NEW_DEMAND));
        for (var channel : ReturnChannel.values()) {
            sheet.count(Indicator.JOBS_BROUGHT_BACK, "channel", channel.code(), displacement.broughtBack(channel));
        }
    }

    private void counts(Indicator indicator, Trait trait, double[] inSample) {
        for (int value = 0; value < inSample.length; value++) {
            sheet.count(indicator, trait.breakdown(), trait.group(value), inSample[value]);
        }
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
