package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;

/**
 * Turns the seats of all workers into job cells and adds the free work of January 2026.
 * Open vacancies by section from CBS 80472ned, in proportion to the workers of occupation and firm; freed slots that are not
 * posted in the same proportions; a few open assignments for own-account workers.
 */
public final class JobsBuilder {
    /** Longest run of equal workers per cell that the order still tells apart. */
    private static final int LONGEST = 255;

    private final FirmsParameters parameters;

    /**
     * Job cells and where each worker sits.
     *
     * @param jobs all job cells
     * @param cellOfSeat job cell of each row of the seats
     */
    public record Placed(Jobs jobs, int[] cellOfSeat) {}

    /** A builder on these numbers. */
    public JobsBuilder(FirmsParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The job cells of these seats, with wanted = occupied + vacant + unadvertised.
     *
     * @param firms the employers that the seats refer to
     * @param seats all workers
     * @param sampleShare share of the Dutch that the sample holds
     */
    public Placed build(Firms firms, Seats seats, double sampleShare) {
        var cellOfSeat = new int[seats.count()];
        var jobs = fill(firms, seats, cellOfSeat);
        var order = bySectionOccupation(jobs);
        addFreeSlots(jobs, order, sampleShare);
        for (int place = 0; place < order.length; place++) {
            int cell = order[place];
            jobs.wanted[cell] = jobs.occupied[cell] + jobs.vacant[cell] + jobs.unadvertised[cell];
            jobs.lasting[cell] = jobs.wanted[cell];
            jobs.initialWanted[cell] = jobs.wanted[cell];
            jobs.offset[cell] = Math.min((float) Spread.golden(place), Math.nextDown(1f));
        }
        return new Placed(jobs, cellOfSeat);
    }

    private Jobs fill(Firms firms, Seats seats, int[] cellOfSeat) {
        var seatsByFirm = SeatOrder.byFirm(seats, firms.count());
        var firstOfFirm = new int[firms.count() + 1];
        int cells = 0;
        for (int firm = 0; firm < firms.count(); firm++) {
            firstOfFirm[firm] = cells;
            cells += Long.bitCount(occupations(seats, seatsByFirm, firm));
        }
        firstOfFirm[firms.count()] = cells;
        var poolKeys = poolKeys(seats, seatsByFirm, firms.count());
        var jobs = new Jobs(cells + poolKeys.size(), firstOfFirm);
        for (int firm = 0; firm < firms.count(); firm++) {
            int cell = firstOfFirm[firm];
            for (long left = occupations(seats, seatsByFirm, firm); left != 0; left &= left - 1) {
                jobs.firm[cell] = firm;
                jobs.section[cell] = firms.section[firm];
                jobs.province[cell] = firms.province[firm];
                jobs.occupation[cell++] = (byte) Long.numberOfTrailingZeros(left);
            }
        }
        for (int i = 0; i < poolKeys.size(); i++) {
            int key = poolKeys.at(i);
            int cell = cells + i;
            jobs.firm[cell] = Jobs.POOL;
            jobs.province[cell] = (byte) (key % Province.COUNT);
            jobs.occupation[cell] = (byte) (key / Province.COUNT % Occupation.COUNT);
            jobs.section[cell] = (byte) (key / Province.COUNT / Occupation.COUNT);
            jobs.registerPool(cell);
        }
        seatWorkers(seats, jobs, cellOfSeat);
        return jobs;
    }

    /** The occupations in a firm, a bit each; 43 occupations fit in a long. */
    private static long occupations(Seats seats, SeatOrder order, int firm) {
        long bits = 0;
        for (int i = order.from(firm); i < order.to(firm); i++) {
            bits |= 1L << seats.occupation()[order.seat(i)];
        }
        return bits;
    }

    /** The pools that have workers, ascending. */
    private static IntSequence poolKeys(Seats seats, SeatOrder order, int pool) {
        var used = new boolean[Section.COUNT * Occupation.COUNT * Province.COUNT];
        for (int i = order.from(pool); i < order.to(pool); i++) {
            int seat = order.seat(i);
            used[Jobs.poolKey(seats.section()[seat], seats.occupation()[seat], seats.province()[seat])] = true;
        }
        var keys = new IntSequence();
        for (int key = 0; key < used.length; key++) {
            if (used[key]) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static void seatWorkers(Seats seats, Jobs jobs, int[] cellOfSeat) {
        var wages = new long[jobs.count()];
        for (int seat = 0; seat < seats.count(); seat++) {
            int firm = seats.firm()[seat];
            int occupation = seats.occupation()[seat];
            int cell = firm == Jobs.POOL
                    ? jobs.pool(seats.section()[seat], occupation, seats.province()[seat])
                    : jobs.find(firm, occupation);
            cellOfSeat[seat] = cell;
            jobs.occupied[cell]++;
            wages[cell] += seats.wageCents()[seat];
        }
        for (int cell = 0; cell < wages.length; cell++) {
            jobs.initialWageCents[cell] = (float) ((double) wages[cell] / jobs.occupied[cell]);
        }
    }

    /** Cells by section, occupation and number of workers, so that evenly spread numbers stay even in each group. */
    private static int[] bySectionOccupation(Jobs jobs) {
        var keys = new long[jobs.count()];
        for (int cell = 0; cell < keys.length; cell++) {
            long group = (long) jobs.section[cell] * Occupation.COUNT + jobs.occupation[cell];
            keys[cell] = ((group << 8) | Math.min(LONGEST, jobs.occupied[cell])) << 32 | cell;
        }
        Arrays.parallelSort(keys);
        var order = new int[keys.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = (int) keys[place];
        }
        return order;
    }

    private void addFreeSlots(Jobs jobs, int[] order, double sampleShare) {
        var workers = new double[Section.COUNT];
        for (int cell = 0; cell < jobs.count(); cell++) {
            workers[jobs.section[cell]] += jobs.isPool(cell) ? 0 : jobs.occupied[cell];
        }
        double table = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            table += parameters.vacanciesBySection().value(Section.at(s).code());
        }
        var start = parameters.startVacancies();
        var posted = new Rounding();
        var hidden = new Rounding();
        var assignments = new Rounding();
        for (int cell : order) {
            int s = jobs.section[cell];
            if (jobs.isPool(cell)) {
                jobs.vacant[cell] = assignments.next(
                        jobs.occupied[cell] * start.openAssignmentShare().value());
                continue;
            }
            double part = parameters.vacanciesBySection().value(Section.at(s).code())
                    / table
                    * sampleShare
                    * jobs.occupied[cell]
                    / workers[s];
            jobs.vacant[cell] = posted.next(part * start.openVacancies().value());
            jobs.unadvertised[cell] =
                    hidden.next(part * start.unadvertisedSlots().value());
        }
    }

    /** Rounds a sequence of amounts to whole numbers whose running sum never strays by more than one half. */
    private static final class Rounding {
        private double due = 0.5;
        private long given;

        int next(double amount) {
            due += amount;
            int whole = (int) ((long) Math.floor(due) - given);
            given += whole;
            return whole;
        }
    }
}
