package nl.draagkracht.labour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.SurveyStatus;

/** Matching from its definitions (model page 4.5): sums over all markets for every person, nothing cumulated, nothing searched. */
final class SlowMatching {
    private static final double[] AS_EVER = Retention.Mood.normal().quits();
    private static final int MARKETS = Occupation.COUNT * Province.COUNT;

    private final LabourTown town;
    private final LabourParameters parameters;
    private final double[][] mobility = new double[Occupation.COUNT + Education.COUNT][Occupation.COUNT];
    private final double[][] commuting = new double[Province.COUNT][Province.COUNT];
    private final double[] open = new double[MARKETS];
    private final double[] pull = new double[MARKETS];
    private final double[] applications = new double[MARKETS];

    SlowMatching(LabourTown town, LabourParameters parameters) {
        this.town = town;
        this.parameters = parameters;
        for (int o = 0; o < Occupation.COUNT; o++) {
            changes(o);
        }
        for (int education = 0; education < Education.COUNT; education++) {
            starts(education);
        }
        for (int home = 0; home < Province.COUNT; home++) {
            for (int work = 0; work < Province.COUNT; work++) {
                commuting[home][work] = parameters
                        .commuting()
                        .valueOr(0, Province.at(home).code(), Province.at(work).code());
            }
        }
        openings();
    }

    private void changes(int from) {
        double stay = parameters.search().stayInOccupation().value();
        double sum = 0;
        for (int to = 0; to < Occupation.COUNT; to++) {
            sum += to == from ? 0 : moves(from, to);
        }
        for (int to = 0; to < Occupation.COUNT; to++) {
            mobility[from][to] = to == from ? stay : sum == 0 ? 0 : (1 - stay) * moves(from, to) / sum;
        }
    }

    private double moves(int from, int to) {
        return parameters
                .mobility()
                .valueOr(0, Occupation.at(from).code(), Occupation.at(to).code());
    }

    /** Who never worked applies where those with the same education started in the last two years. */
    private void starts(int education) {
        var persons = town.persons;
        double all = 0;
        var counts = mobility[Occupation.COUNT + education];
        for (int i = 0; i < persons.count(); i++) {
            if (persons.job[i] >= 0 && persons.tenureMonths[i] < 24 && persons.education[i] == education) {
                counts[persons.occupation[i]]++;
                all++;
            }
        }
        for (int to = 0; to < Occupation.COUNT; to++) {
            counts[to] = all == 0 ? 1.0 / Occupation.COUNT : counts[to] / all;
        }
    }

    /** Weight of the free slots of each market, and that weight relative to the size of the market. */
    private void openings() {
        var jobs = town.jobs;
        var search = parameters.search();
        double direct = search.directWeight().value();
        var byOccupation = new double[Occupation.COUNT];
        var byProvince = new double[Province.COUNT];
        double all = 0;
        for (int cell = 0; cell < jobs.count(); cell++) {
            double vacancy = jobs.isPool(cell) ? direct : search.vacancyWeight().value();
            open[market(cell)] += vacancy * jobs.vacant[cell] + direct * jobs.unadvertised[cell];
            byOccupation[jobs.occupation[cell]] += jobs.wanted[cell];
            byProvince[jobs.province[cell]] += jobs.wanted[cell];
            all += jobs.wanted[cell];
        }
        for (int m = 0; m < MARKETS; m++) {
            double size = byOccupation[m / Province.COUNT] * byProvince[m % Province.COUNT] / all;
            pull[m] = size == 0 ? 0 : open[m] / size;
        }
    }

    int market(int cell) {
        return town.jobs.occupation[cell] * Province.COUNT + town.jobs.province[cell];
    }

    private double weight(int person, int market) {
        int from = town.persons.occupation[person];
        int line = from >= 0 ? from : Occupation.COUNT + town.persons.education[person];
        int home = town.households.province[town.persons.household[person]];
        return mobility[line][market / Province.COUNT] * commuting[home][market % Province.COUNT] * pull[market];
    }

    private double sum(int person) {
        double sum = 0;
        for (int m = 0; m < MARKETS; m++) {
            sum += weight(person, m);
        }
        return sum;
    }

    /** The pools of markets, after the expected applications of everybody are known. */
    List<List<Integer>> pools(SearchIntensity intensity, int month) {
        for (int i = 0; i < town.persons.count(); i++) {
            if (town.persons.status[i] != SurveyStatus.INACTIVE.ordinal()) {
                double sum = sum(i);
                for (int m = 0; m < MARKETS; m++) {
                    applications[m] += sum == 0 ? 0 : intensity.of(i, month, AS_EVER) * weight(i, m) / sum;
                }
            }
        }
        double minimum = parameters.search().poolMinimum(town.population.sampleShare());
        List<List<Integer>> alone = new ArrayList<>();
        List<List<Integer>> shared = new ArrayList<>();
        shared.add(new ArrayList<>());
        for (int o = 0; o < Occupation.COUNT; o++) {
            if (applications(shared.get(shared.size() - 1)) >= minimum) {
                shared.add(new ArrayList<>());
            }
            for (int m = o * Province.COUNT; m < (o + 1) * Province.COUNT; m++) {
                if (applications[m] >= minimum) {
                    alone.add(List.of(m));
                } else {
                    shared.get(shared.size() - 1).add(m);
                }
            }
        }
        if (shared.size() > 1 && applications(shared.get(shared.size() - 1)) < minimum) {
            shared.get(shared.size() - 2).addAll(shared.remove(shared.size() - 1));
        }
        alone.addAll(shared);
        return alone;
    }

    private double applications(List<Integer> pool) {
        return pool.stream().mapToDouble(m -> applications[m]).sum();
    }

    /** Whose application succeeds, and in which market. */
    Map<Integer, Integer> successful(SearchIntensity intensity, List<List<Integer>> pools, int month) {
        var found = new TreeMap<Integer, Integer>();
        for (int i = 0; i < town.persons.count(); i++) {
            int identity = town.persons.identity[i];
            if (town.persons.status[i] == SurveyStatus.INACTIVE.ordinal()
                    || town.draws.uniform(Decision.APPLY, identity, month) >= intensity.of(i, month, AS_EVER)) {
                continue;
            }
            double left = town.draws.uniform(Decision.DESTINATION, identity, month) * sum(i);
            for (int m = 0; m < MARKETS; m++) {
                left -= weight(i, m);
                if (left < 0) {
                    if (town.draws.uniform(Decision.APPLICATION_SUCCESS, identity, month) < chance(m, pools)) {
                        found.put(i, m);
                    }
                    break;
                }
            }
        }
        return found;
    }

    /** The same markets, pooled by the month's own class. */
    MarketPools fast() {
        double minimum = parameters.search().poolMinimum(town.population.sampleShare());
        return new MarketPools(applications, open, Province.COUNT, minimum);
    }

    /** Chance that an application in this market succeeds. */
    double chance(int market, List<List<Integer>> pools) {
        for (var pool : pools) {
            if (pool.contains(market)) {
                double s = applications(pool);
                double v = pool.stream().mapToDouble(m -> open[m]).sum();
                return v / s * (1 - Math.exp(-s / v));
            }
        }
        throw new IllegalStateException("Market " + market + " is in no pool.");
    }
}
