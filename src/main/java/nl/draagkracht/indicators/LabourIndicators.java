package nl.draagkracht.indicators;

import nl.draagkracht.firms.Displacement;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;
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
        sheet.count(Indicator.FLOW_EMPLOYED_TO_UNEMPLOYED, flows.of(LabourFlow.EMPLOYED_TO_UNEMPLOYED));
        sheet.count(Indicator.FLOW_UNEMPLOYED_TO_EMPLOYED, flows.of(LabourFlow.UNEMPLOYED_TO_EMPLOYED));
        sheet.count(Indicator.FLOW_INACTIVE_TO_EMPLOYED, flows.of(LabourFlow.INACTIVE_TO_EMPLOYED));
        sheet.count(Indicator.FLOW_EMPLOYED_TO_INACTIVE, flows.of(LabourFlow.EMPLOYED_TO_INACTIVE));
        sheet.count(Indicator.JOB_TO_JOB_MOVES, flows.of(LabourFlow.JOB_TO_JOB));
        sheet.count(Indicator.HIRES, flows.of(LabourFlow.HIRES_BY_VACANCY) + flows.of(LabourFlow.HIRES_DIRECT));
        sheet.count(
                Indicator.SEPARATIONS,
                flows.of(LabourFlow.EMPLOYED_TO_UNEMPLOYED) + flows.of(LabourFlow.EMPLOYED_TO_INACTIVE));
        sheet.counts(Indicator.DISPLACED_WORKERS, Trait.SECTOR, flows.displacedBySection());
        sheet.counts(Indicator.DISPLACED_WORKERS, Trait.OCCUPATION, flows.displacedByOccupation());
        sheet.count(Indicator.DISPLACED_WORKERS, flows.of(LabourFlow.DISPLACED));
    }

    /** Jobs that AI saved and that came back this month, and by section and occupation since the start. */
    public void jobs(Displacement displacement, double reinstated) {
        double displaced = displacement.saved();
        sheet.count(Indicator.JOBS_DISPLACED, displaced - displacedBefore);
        sheet.count(Indicator.JOBS_REINSTATED, reinstated - reinstatedBefore);
        displacedBefore = displaced;
        reinstatedBefore = reinstated;
        sheet.count(Indicator.JOBS_DISPLACED_SO_FAR, displaced);
        var bySection = displacement.savedBySection();
        for (int s = 0; s < Section.COUNT; s++) {
            sheet.count(Indicator.JOBS_DISPLACED_SO_FAR, "sector", Section.at(s).code(), bySection[s]);
        }
        var byOccupation = displacement.savedByOccupation();
        for (int o = 0; o < Occupation.COUNT; o++) {
            sheet.count(
                    Indicator.JOBS_DISPLACED_SO_FAR,
                    "occupation",
                    Occupation.at(o).code(),
                    byOccupation[o]);
        }
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
