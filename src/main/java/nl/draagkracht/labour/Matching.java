package nl.draagkracht.labour;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * Seekers meet openings across occupations and provinces, once a month.
 * Model page 4.5: expected applications per market give the chance of success; then each seeker draws whether and where to apply and
 * whether it succeeds. Openings and seekers are those of the start of the phase; slots left behind are free next month.
 */
final class Matching {
    private static final int RECENT_MONTHS = 24;

    private final Setting setting;
    private final Persons persons;
    private final SearchIntensity intensity;
    private final DestinationTable table;
    private final Hiring hiring;
    private final double initialOpenShare;

    Matching(Setting setting, SearchIntensity intensity, Hiring hiring) {
        this.setting = setting;
        this.persons = setting.persons();
        this.intensity = intensity;
        this.hiring = hiring;
        table = new DestinationTable(setting.parameters(), setting.jobs(), newcomers());
        initialOpenShare = openShare();
    }

    /** Where people start who never worked: the occupations of recent starters with the same education. */
    private double[][] newcomers() {
        var counts = new double[Education.COUNT][Occupation.COUNT];
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i) && persons.job[i] >= 0 && persons.tenureMonths[i] < RECENT_MONTHS) {
                counts[Math.max(0, persons.education[i])][persons.occupation[i]]++;
            }
        }
        for (double[] row : counts) {
            double sum = 0;
            for (double count : row) {
                sum += count;
            }
            for (int o = 0; o < row.length; o++) {
                row[o] = sum > 0 ? row[o] / sum : 1.0 / row.length;
            }
        }
        return counts;
    }

    private double openShare() {
        long open = 0;
        long wanted = 0;
        for (int cell = 0; cell < setting.jobs().count(); cell++) {
            open += setting.jobs().vacant[cell] + setting.jobs().unadvertised[cell];
            wanted += setting.jobs().wanted[cell];
        }
        return wanted == 0 ? 0 : (double) open / wanted;
    }

    /** One month of search; entrants are the rows of those who entered the labour force this month. */
    void run(int month, IntSequence entrants, MinimumWage minimumWage, LabourFlows flows) {
        var search = setting.parameters().search();
        var open = new OpenSlots(
                setting.jobs(),
                search.vacancyWeight().value(),
                search.directWeight().value());
        table.aim(open);
        double cyclical = cyclical(search);
        var pools = new MarketPools(
                applicants(month, entrants, cyclical),
                open,
                search.poolMinimum().value());
        var hires = draw(month, entrants, cyclical, pools);
        var left = new IntSequence();
        var round = new Hiring.Round(month, open, pools, minimumWage, left);
        for (int k = 0; k < hires.size(); k += 2) {
            hiring.hire(hires.at(k), hires.at(k + 1), round, flows);
        }
        new Vacancies(setting, Decision.POSTING_AFTER_MOVES, month).free(left, flows);
        stay(entrants, flows);
    }

    private double cyclical(SearchParameters search) {
        double share = openShare();
        return initialOpenShare == 0 || share == 0
                ? 1
                : StrictMath.pow(
                        share / initialOpenShare, search.cyclicalSearch().value());
    }

    private double[] applicants(int month, IntSequence entrants, double cyclical) {
        var byRow = new double[DestinationTable.ROWS];
        for (var part : setting.sweep().chunks(persons.count(), (from, to) -> {
            var rows = new double[DestinationTable.ROWS];
            for (int i = from; i < to; i++) {
                if (persons.isAlive(i) && persons.status[i] != SurveyStatus.INACTIVE.ordinal()) {
                    rows[row(i)] += intensity.of(i, month, cyclical);
                }
            }
            return rows;
        })) {
            for (int row = 0; row < byRow.length; row++) {
                byRow[row] += part[row];
            }
        }
        for (int k = 0; k < entrants.size(); k++) {
            byRow[row(entrants.at(k))] += intensity.entrant(entrants.at(k), month);
        }
        var applicants = new double[OpenSlots.MARKETS];
        for (int row = 0; row < byRow.length; row++) {
            if (byRow[row] > 0) {
                table.spread(row, byRow[row], applicants);
            }
        }
        return applicants;
    }

    private int row(int person) {
        int province = setting.households().province[persons.household[person]];
        return DestinationTable.row(persons.occupation[person], persons.education[person], province);
    }

    /** Successful applicants and their markets, in the order of rows, entrants last. */
    private IntSequence draw(int month, IntSequence entrants, double cyclical, MarketPools pools) {
        var hires = new IntSequence();
        for (var part : setting.sweep().chunks(persons.count(), (from, to) -> {
            var found = new IntSequence();
            for (int i = from; i < to; i++) {
                if (persons.isAlive(i) && persons.status[i] != SurveyStatus.INACTIVE.ordinal()) {
                    apply(i, month, intensity.of(i, month, cyclical), pools, found);
                }
            }
            return found;
        })) {
            hires.addAll(part);
        }
        for (int k = 0; k < entrants.size(); k++) {
            apply(entrants.at(k), month, intensity.entrant(entrants.at(k), month), pools, hires);
        }
        return hires;
    }

    private void apply(int i, int month, double chance, MarketPools pools, IntSequence found) {
        var draws = setting.draws();
        int identity = persons.identity[i];
        if (draws.uniform(Decision.APPLY, identity, month) >= chance) {
            return;
        }
        int market = table.destination(row(i), draws.uniform(Decision.DESTINATION, identity, month));
        if (market >= 0 && draws.uniform(Decision.APPLICATION_SUCCESS, identity, month) < pools.success(market)) {
            found.add(i);
            found.add(market);
        }
    }

    /** Entrants who found nothing are unemployed. */
    private void stay(IntSequence entrants, LabourFlows flows) {
        for (int k = 0; k < entrants.size(); k++) {
            int i = entrants.at(k);
            if (persons.status[i] == SurveyStatus.INACTIVE.ordinal()) {
                persons.status[i] = (byte) SurveyStatus.UNEMPLOYED.ordinal();
                persons.monthsUnemployed[i] = 0;
                flows.add(LabourFlow.INACTIVE_TO_UNEMPLOYED, 1);
            }
        }
    }
}
