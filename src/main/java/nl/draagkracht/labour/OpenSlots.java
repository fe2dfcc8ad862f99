package nl.draagkracht.labour;

import nl.draagkracht.firms.Jobs;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;

/**
 * The free slots of a month, grouped by market (occupation x province of work) by counting sort.
 * Model page 4.5: a posted vacancy weighs less than a slot that goes through network, recall or agency, and each hire consumes exactly
 * one slot. Weights are those of the start of the month's hires.
 */
final class OpenSlots {
    /** Number of markets. */
    static final int MARKETS = Occupation.COUNT * Province.COUNT;

    private final Jobs jobs;
    private final double vacancyWeight;
    private final double directWeight;
    private final int[] start = new int[MARKETS + 1];
    private final int[] pools = new int[MARKETS];
    private final int[] cells;
    /** Posted and other free slots by place, before the first of the month's hires. */
    private final int[] vacant;

    private final int[] unadvertised;
    private final double[] cumulated;
    /** As {@link #cumulated}, of entry-level openings. */
    private final double[] cumulatedEntry;

    private final int[] free;

    OpenSlots(Jobs jobs, double vacancyWeight, double directWeight) {
        this.jobs = jobs;
        this.vacancyWeight = vacancyWeight;
        this.directWeight = directWeight;
        for (int cell = 0; cell < jobs.count(); cell++) {
            if (isOpen(cell)) {
                start[market(cell) + 1]++;
            }
        }
        for (int m = 0; m < MARKETS; m++) {
            start[m + 1] += start[m];
        }
        cells = new int[start[MARKETS]];
        vacant = new int[cells.length];
        unadvertised = new int[cells.length];
        cumulated = new double[cells.length];
        cumulatedEntry = new double[cells.length];
        free = new int[cells.length + 1];
        fill();
    }

    /** Cells come in their order, and pools of own-account work come after all firms, hence last in each market. */
    private void fill() {
        var next = start.clone();
        System.arraycopy(start, 1, pools, 0, MARKETS);
        for (int cell = 0; cell < jobs.count(); cell++) {
            if (isOpen(cell)) {
                int m = market(cell);
                int place = next[m]++;
                cells[place] = cell;
                vacant[place] = jobs.vacant[cell];
                unadvertised[place] = jobs.unadvertised[cell];
                double weight = weight(cell);
                boolean first = place == start[m];
                cumulated[place] = (first ? 0 : cumulated[place - 1]) + weight;
                cumulatedEntry[place] = (first ? 0 : cumulatedEntry[place - 1]) + weight * jobs.entryLevel[cell];
                if (jobs.isPool(cell)) {
                    pools[m] = Math.min(pools[m], place);
                }
            }
        }
        for (int place = 0; place <= cells.length; place++) {
            free[place] = place;
        }
    }

    /**
     * What tells which slots suit an applicant, in one number so that a hire leaves no object behind.
     *
     * @param beginner drawn in proportion to what is entry-level
     * @param employeeOnly own-account work is left out
     * @param cell the cell the applicant already works in, or -1
     */
    static int applicant(boolean beginner, boolean employeeOnly, int cell) {
        return cell << 2 | (employeeOnly ? 2 : 0) | (beginner ? 1 : 0);
    }

    private static boolean isBeginner(int applicant) {
        return (applicant & 1) == 1;
    }

    private static boolean isEmployeeOnly(int applicant) {
        return (applicant & 2) == 2;
    }

    private static int ownCell(int applicant) {
        return applicant >> 2;
    }

    private boolean isOpen(int cell) {
        return jobs.vacant[cell] + jobs.unadvertised[cell] > 0;
    }

    private int market(int cell) {
        return jobs.occupation[cell] * Province.COUNT + jobs.province[cell];
    }

    private double weight(int cell) {
        return postedWeight(cell) * jobs.vacant[cell] + directWeight * jobs.unadvertised[cell];
    }

    /** Free assignments in a pool are not posted, however they are held. */
    private double postedWeight(int cell) {
        return jobs.isPool(cell) ? directWeight : vacancyWeight;
    }

    /** Weight of the free slots of a market. */
    double weightOf(int market) {
        return start[market] == start[market + 1] ? 0 : cumulated[start[market + 1] - 1];
    }

    /** Weight of the free slots of every market. */
    double[] weights() {
        var weights = new double[MARKETS];
        for (int m = 0; m < MARKETS; m++) {
            weights[m] = weightOf(m);
        }
        return weights;
    }

    /**
     * One slot of the market, drawn in proportion to its weight among all that were free when the month's hires began. Where somebody
     * already took it the draw comes to nothing: the chance of that depends on how many draws a slot gets and not on how many slots a
     * market or a department has, so that a sample fills as many vacancies as the country.
     *
     * @param u uniform draw
     * @param who an {@link #applicant}
     * @return the {@link #cell} and {@link #isPosted kind} of the slot, or -1
     */
    int draw(int market, double u, int who) {
        int from = start[market];
        int to = isEmployeeOnly(who) ? pools[market] : start[market + 1];
        return from == to ? -1 : at(from, to, u * sums(who)[to - 1], who);
    }

    /** One slot of all markets in the pool of a market, drawn in the same way. */
    int drawFromPool(MarketPools all, int market, double u, int who) {
        double[] sums = sums(who);
        double sum = 0;
        for (int k = all.from(market); k < all.to(market); k++) {
            sum += sum(sums, all.member(k), who);
        }
        double value = u * sum;
        for (int k = all.from(market); k < all.to(market); k++) {
            double here = sum(sums, all.member(k), who);
            if (value < here) {
                int other = all.member(k);
                return at(start[other], isEmployeeOnly(who) ? pools[other] : start[other + 1], value, who);
            }
            value -= here;
        }
        return -1;
    }

    /** Any slot that is left in the pool of a market, its own first; -1 when none is. */
    int anyInPool(MarketPools all, int market, int who) {
        int slot = any(market, who);
        for (int k = all.from(market); slot < 0 && k < all.to(market); k++) {
            slot = any(all.member(k), who);
        }
        return slot;
    }

    private int any(int market, int who) {
        int to = isEmployeeOnly(who) ? pools[market] : start[market + 1];
        int place = find(start[market]);
        if (place < to && cells[place] == ownCell(who)) {
            place = find(place + 1);
        }
        return place >= to ? -1 : slot(cells[place], jobs.unadvertised[cells[place]] == 0);
    }

    private double[] sums(int who) {
        return isBeginner(who) ? cumulatedEntry : cumulated;
    }

    private double sum(double[] sums, int market, int who) {
        int to = isEmployeeOnly(who) ? pools[market] : start[market + 1];
        return start[market] == to ? 0 : sums[to - 1];
    }

    /** The slot of these places at a value of the cumulated weights, or -1 when it is taken or the applicant's own. */
    private int at(int from, int to, double value, int who) {
        double[] sums = sums(who);
        int place = search(sums, from, to, value);
        double below = place == from ? 0 : sums[place - 1];
        int cell = cells[place];
        if (cell == ownCell(who) || sums[place] <= below) {
            return -1;
        }
        double posted = postedWeight(cell) * vacant[place];
        double direct = directWeight * unadvertised[place];
        double inside = (value - below) / (sums[place] - below) * (posted + direct);
        // slots of a cell are alike: those taken are as good as those with the highest numbers
        return inside < posted
                ? free(cell, true, inside / postedWeight(cell) < jobs.vacant[cell])
                : free(cell, false, (inside - posted) / directWeight < jobs.unadvertised[cell]);
    }

    private static int free(int cell, boolean isPosted, boolean isFree) {
        return isFree ? slot(cell, isPosted) : -1;
    }

    private static int slot(int cell, boolean isPosted) {
        return cell << 1 | (isPosted ? 1 : 0);
    }

    /** The job cell of a slot drawn. */
    static int cell(int slot) {
        return slot >> 1;
    }

    /** Whether a slot drawn is a posted vacancy, or a free assignment that is held as one. */
    static boolean isPosted(int slot) {
        return (slot & 1) == 1;
    }

    private static int search(double[] sums, int from, int to, double value) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The first place from here on with a slot left; paths are halved on the way (Tarjan and van Leeuwen 1984). */
    private int find(int from) {
        int place = from;
        while (true) {
            while (free[place] != place) {
                free[place] = free[free[place]];
                place = free[place];
            }
            if (place == cells.length || isOpen(cells[place])) {
                return place;
            }
            free[place] = place + 1;
            place++;
        }
    }
}
