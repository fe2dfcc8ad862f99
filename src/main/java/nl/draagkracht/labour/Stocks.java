package nl.draagkracht.labour;

import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Sweep;

/**
 * The state of the Dutch labour market at the end of a month, counted as the labour force survey counts (15 to 75 years).
 * CBS 85264NED (status), 85278NED (contracts), 85312NED (duration), 80472ned (vacancies).
 */
final class Stocks {
    private static final int LONG_TERM_MONTHS = 12;
    /** Until then somebody without work applies most (search falls from the seventh month). */
    private static final int FRESH_MONTHS = 6;

    final LabourFlows flows = new LabourFlows();
    final long[] unemployed = new long[Occupation.COUNT];
    final long[] employed = new long[Occupation.COUNT];
    /** Unemployed for less than half a year, by their last occupation. */
    final long[] fresh = new long[Occupation.COUNT];

    private Stocks() {}

    static Stocks count(Setting setting, int month) {
        var total = new Stocks();
        for (var part : setting.sweep().chunks(setting.persons().count(), Sweep.FINE, (from, to) -> {
            var stocks = new Stocks();
            for (int i = from; i < to; i++) {
                if (setting.persons().isAlive(i)) {
                    stocks.person(setting, i, month);
                }
            }
            return stocks;
        })) {
            total.flows.add(part.flows);
            for (int o = 0; o < Occupation.COUNT; o++) {
                total.unemployed[o] += part.unemployed[o];
                total.fresh[o] += part.fresh[o];
                total.employed[o] += part.employed[o];
            }
        }
        total.slots(setting);
        return total;
    }

    private void person(Setting setting, int i, int month) {
        var persons = setting.persons();
        int status = persons.status[i];
        if (status == SurveyStatus.EMPLOYED.ordinal()) {
            flows.add(LabourFlow.EMPLOYED, 1);
            flows.add(contract(persons.contract[i]), 1);
            employed[persons.occupation[i]]++;
        } else if (status == SurveyStatus.UNEMPLOYED.ordinal()) {
            flows.add(LabourFlow.UNEMPLOYED, 1);
            flows.add(LabourFlow.LONG_TERM_UNEMPLOYED, persons.monthsUnemployed[i] >= LONG_TERM_MONTHS ? 1 : 0);
            flows.add(LabourFlow.MARGINAL_UNEMPLOYED, persons.attachment[i] == Attachment.MARGINAL.ordinal() ? 1 : 0);
            if (persons.occupation[i] >= 0) {
                unemployed[persons.occupation[i]]++;
                fresh[persons.occupation[i]] += persons.monthsUnemployed[i] < FRESH_MONTHS ? 1 : 0;
            }
        } else if (AgeBand.surveys(persons.age(i, month))) {
            flows.add(LabourFlow.INACTIVE, 1);
        }
    }

    private static LabourFlow contract(int contract) {
        return switch (Contract.at(contract)) {
            case PERMANENT -> LabourFlow.PERMANENT;
            case FLEXIBLE -> LabourFlow.FLEXIBLE;
            case ZZP -> LabourFlow.OWN_ACCOUNT;
            case DGA -> LabourFlow.DIRECTOR_OWNER;
        };
    }

    private void slots(Setting setting) {
        var jobs = setting.jobs();
        for (int cell = 0; cell < jobs.count(); cell++) {
            flows.add(jobs.isPool(cell) ? LabourFlow.UNADVERTISED_SLOTS : LabourFlow.OPEN_VACANCIES, jobs.vacant[cell]);
            flows.add(LabourFlow.UNADVERTISED_SLOTS, jobs.unadvertised[cell]);
            flows.add(LabourFlow.REDUNDANT_WORKERS, jobs.redundant(cell));
        }
    }
}
