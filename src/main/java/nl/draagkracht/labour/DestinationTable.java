package nl.draagkracht.labour;

import nl.draagkracht.firms.Jobs;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.SourcedTable;

/**
 * Where applications go: from occupation and home province (or, for newcomers, from education and province) to each market.
 * Model page 4.5: proportional to A[o,o'] x R[r,r'] x V[o',r'], with V relative to the size of the market, since mobility and commuting
 * shares already contain that size.
 */
final class DestinationTable {
    /** Rows: occupation x province, then education x province for those who never worked. */
    static final int ROWS = (Occupation.COUNT + Education.COUNT) * Province.COUNT;

    private static final int MARKETS = OpenSlots.MARKETS;
    private static final double FLOOR = 1e-12;

    private final double[][] mobility;
    private final double[][] commuting = new double[Province.COUNT][Province.COUNT];
    private final double[] size = new double[MARKETS];
    private final Destinations destinations = new Destinations(ROWS, MARKETS);

    DestinationTable(LabourParameters parameters, Jobs jobs, double[][] newcomers) {
        mobility = new double[Occupation.COUNT + Education.COUNT][];
        fillMobility(parameters);
        System.arraycopy(newcomers, 0, mobility, Occupation.COUNT, Education.COUNT);
        var share = parameters.commuting();
        for (int home = 0; home < Province.COUNT; home++) {
            for (int work = 0; work < Province.COUNT; work++) {
                commuting[home][work] = share.valueOr(
                        0, Province.at(home).code(), Province.at(work).code());
            }
        }
        fillSizes(jobs);
    }

    private void fillMobility(LabourParameters parameters) {
        SourcedTable table = parameters.mobility();
        double stay = parameters.search().stayInOccupation().value();
        for (int from = 0; from < Occupation.COUNT; from++) {
            mobility[from] = new double[Occupation.COUNT];
            double sum = 0;
            for (int to = 0; to < Occupation.COUNT; to++) {
                mobility[from][to] = from == to
                        ? 0
                        : table.valueOr(
                                0, Occupation.at(from).code(), Occupation.at(to).code());
                sum += mobility[from][to];
            }
            for (int to = 0; to < Occupation.COUNT; to++) {
                mobility[from][to] *= sum > 0 ? (1 - stay) / sum : 0;
            }
            mobility[from][from] = stay;
        }
    }

    /** Slots expected in a market when occupations were spread over provinces like all slots; never zero where there is work. */
    private void fillSizes(Jobs jobs) {
        var byOccupation = new double[Occupation.COUNT];
        var byProvince = new double[Province.COUNT];
        double all = 0;
        for (int cell = 0; cell < jobs.count(); cell++) {
            byOccupation[jobs.occupation[cell]] += jobs.wanted[cell];
            byProvince[jobs.province[cell]] += jobs.wanted[cell];
            all += jobs.wanted[cell];
        }
        for (int m = 0; m < MARKETS; m++) {
            size[m] = all == 0 ? 0 : byOccupation[m / Province.COUNT] * byProvince[m % Province.COUNT] / all;
        }
    }

    /** The row of someone with this last occupation (-1: none), education and home province. */
    static int row(int occupation, int education, int province) {
        int line = occupation >= 0 ? occupation : Occupation.COUNT + Math.max(0, education);
        return line * Province.COUNT + province;
    }

    /** The chances of all rows for the openings of the month; the same object every month. */
    Destinations aim(OpenSlots open) {
        var pull = new double[MARKETS];
        for (int m = 0; m < MARKETS; m++) {
            pull[m] = open.weightOf(m) / Math.max(FLOOR, size[m]);
        }
        var weights = new double[MARKETS];
        for (int row = 0; row < ROWS; row++) {
            weigh(mobility[row / Province.COUNT], commuting[row % Province.COUNT], pull, weights);
            destinations.aim(row, m -> weights[m]);
        }
        return destinations;
    }

    private static void weigh(double[] chances, double[] reach, double[] pull, double[] weights) {
        for (int o = 0; o < Occupation.COUNT; o++) {
            int first = o * Province.COUNT;
            for (int p = 0; p < Province.COUNT; p++) {
                weights[first + p] = chances[o] * reach[p] * pull[first + p];
            }
        }
    }
}
