package nl.draagkracht.labour;

import nl.draagkracht.firms.Jobs;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;

/**
 * The free slots of a month, grouped by market (occupation x province of work) by counting sort.
 * Model page 4.5: a posted vacancy weighs less than a slot that goes through network, recall or agency, and each hire consumes exactly
 * one slot.
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

    private boolean isOpen(int cell) {
        return jobs.vacant[cell] + jobs.unadvertised[cell] > 0;
    }

    private int market(int cell) {
        return jobs.occupation[cell] * Province.COUNT + jobs.province[cell];
    }

    private double weight(int cell) {
        return posted(cell) + directWeight * jobs.unadvertised[cell];
    }

    /** Free assignments in a pool are not posted, however they are held. */
    private double posted(int cell) {
        return (jobs.isPool(cell) ? directWeight : vacancyWeight) * jobs.vacant[cell];
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
     * A cell of the market with a slot left, chosen in proportion to its weight (u is a uniform draw); where it is full, the next one.
     *
     * @param beginner choose in proportion to what is entry-level
     * @param employeeOnly leave own-account work out
     * @param notThis the cell the applicant already works in, or -1
     * @return the cell, or -1 when nothing suitable is left
     */
    int choose(int market, double u, boolean beginner, boolean employeeOnly, int notThis) {
        int from = start[market];
        int to = employeeOnly ? pools[market] : start[market + 1];
        if (from == to) {
            return -1;
        }
        double[] sums = beginner ? cumulatedEntry : cumulated;
        int drawn = search(sums, from, to, u * sums[to - 1]);
        int place = openFrom(drawn, to, notThis);
        if (place >= to) {
            place = openFrom(from, drawn, notThis);
            if (place >= drawn) {
                return -1;
            }
        }
        return cells[place];
    }

    private int openFrom(int from, int to, int notThis) {
        int place = find(from);
        if (place < to && cells[place] == notThis) {
            place = find(place + 1);
        }
        return place;
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

    /** Whether a hire in this cell comes through a posted vacancy, u being a uniform draw. */
    boolean throughVacancy(int cell, double u) {
        double posted = posted(cell);
        return posted > 0 && u * (posted + directWeight * jobs.unadvertised[cell]) < posted;
    }
}
