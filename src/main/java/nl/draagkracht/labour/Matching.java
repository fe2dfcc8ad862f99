package nl.draagkracht.labour;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
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
    private double[] ofBeginners = new double[EntryLevelOpenings.GROUPS];
    private double[] ofOthers = new double[EntryLevelOpenings.GROUPS];

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

    /** Free slots per wanted slot. */
    private double openShare() {
        long open = 0;
        long wanted = 0;
        for (int cell = 0; cell < setting.jobs().count(); cell++) {
            open += setting.jobs().vacant[cell] + setting.jobs().unadvertised[cell];
            wanted += setting.jobs().wanted[cell];
        }
        return wanted == 0 ? 0 : (double) open / wanted;
    }

    /**
     * One month of search.
     *
     * @param entrants rows of those who entered the labour force this month
     * @param mood what employers and workers make of the openings
     */
    void run(int month, IntSequence entrants, MinimumWage minimumWage, Retention.Mood mood, LabourFlows flows) {
        var search = setting.parameters().search();
        var open = new OpenSlots(
                setting.jobs(),
                search.vacancyWeight().value(),
                search.directWeight().value());
        var applicants = applicants(month, entrants, cyclical(search, mood));
        ofBeginners = applicants.ofBeginners;
        ofOthers = applicants.ofOthers;
        var destinations = table.aim(open);
        var pools = new MarketPools(
                destinations.applications(applicants.expected),
                open.weights(),
                Province.COUNT,
                search.poolMinimum(setting.population().sampleShare()));
        var successful =
                successful(applicants.applicants, new SearchRound(destinations, pools, setting.draws(), month));
        var left = hiring.hire(successful, new Hiring.Round(month, open, pools, minimumWage), flows);
        new Vacancies(setting, Decision.POSTING_AFTER_MOVES, month, mood.posts()).free(left, flows);
        stay(entrants, flows);
    }

    /** Expected applications of beginners in the last month run, by group, as if all entry-level work were left. */
    double[] ofBeginners() {
        return ofBeginners;
    }

    /** Expected applications of all others in the last month run, by group. */
    double[] ofOthers() {
        return ofOthers;
    }

    /** Expected applications by row of the destination table, and the persons who apply in fact, in the order of rows, entrants last. */
    private static final class Search {
        final double[] expected = new double[DestinationTable.ROWS];
        final double[] ofBeginners = new double[EntryLevelOpenings.GROUPS];
        final double[] ofOthers = new double[EntryLevelOpenings.GROUPS];
        final IntSequence applicants = new IntSequence();
    }

    /** Search on the job relative to the start, by kind of work. */
    private double[] cyclical(SearchParameters search, Retention.Mood mood) {
        double share = openShare();
        double ofAll = initialOpenShare == 0 || share == 0
                ? 1
                : StrictMath.pow(
                        share / initialOpenShare, search.cyclicalSearch().value());
        double[] byKind = mood.quits().clone();
        for (int kind = 0; kind < byKind.length; kind++) {
            byKind[kind] *= ofAll;
        }
        return byKind;
    }

    private Search applicants(int month, IntSequence entrants, double[] cyclical) {
        intensity.look();
        var all = new Search();
        for (var part : setting.sweep().chunks(persons.count(), (from, to) -> search(from, to, month, cyclical))) {
            for (int row = 0; row < DestinationTable.ROWS; row++) {
                all.expected[row] += part.expected[row];
            }
            for (int group = 0; group < EntryLevelOpenings.GROUPS; group++) {
                all.ofBeginners[group] += part.ofBeginners[group];
                all.ofOthers[group] += part.ofOthers[group];
            }
            all.applicants.addAll(part.applicants);
        }
        for (int k = 0; k < entrants.size(); k++) {
            apply(entrants.at(k), month, intensity.entrant(entrants.at(k), month), all);
        }
        return all;
    }

    private Search search(int from, int to, int month, double[] cyclical) {
        var search = new Search();
        for (int i = from; i < to; i++) {
            if (persons.isAlive(i) && persons.status[i] != SurveyStatus.INACTIVE.ordinal()) {
                apply(i, month, intensity.of(i, month, cyclical), search);
            }
        }
        return search;
    }

    private void apply(int i, int month, double chance, Search search) {
        search.expected[row(i)] += chance;
        int age = persons.age(i, month);
        int occupation = persons.occupation[i];
        int group = EntryLevelOpenings.group(occupation);
        if (EntryLevelOpenings.isBeginner(age)) {
            search.ofBeginners[group] += chance / intensity.entryLevel(age, occupation);
        } else {
            search.ofOthers[group] += chance;
        }
        if (setting.draws().uniform(Decision.APPLY, persons.identity[i], month) < chance) {
            search.applicants.add(i);
        }
    }

    private int row(int person) {
        int province = setting.households().province[persons.household[person]];
        return DestinationTable.row(persons.occupation[person], persons.education[person], province);
    }

    /** Successful applicants and their markets, in the order of the applicants. */
    private IntSequence successful(IntSequence applicants, SearchRound round) {
        var found = new IntSequence();
        for (int k = 0; k < applicants.size(); k++) {
            int i = applicants.at(k);
            int market = round.market(row(i), persons.identity[i]);
            if (market >= 0) {
                found.add(i);
                found.add(market);
            }
        }
        return found;
    }

    /** Entrants who found nothing are unemployed. */
    private void stay(IntSequence entrants, LabourFlows flows) {
        for (int k = 0; k < entrants.size(); k++) {
            int i = entrants.at(k);
            if (persons.status[i] == SurveyStatus.INACTIVE.ordinal()) {
                persons.status[i] = (byte) SurveyStatus.UNEMPLOYED.ordinal();
                flows.add(LabourFlow.INACTIVE_TO_UNEMPLOYED, 1);
            }
        }
    }
}
