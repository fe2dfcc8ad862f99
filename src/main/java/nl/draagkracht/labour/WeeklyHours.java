package nl.draagkracht.labour;

import java.util.Arrays;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * How many hours a week people work as they grow older, leave school or start a job.
 * The distribution of the start population by sex, attachment and age (CBS 85275NED) is kept: a starter draws from it, and who passes
 * into another age or leaves the side job of a pupil keeps the same place in the distribution of the new group. So a full-time worker
 * stays one, a pupil of 12 hours becomes a graduate of 36, and mean hours do not drift.
 */
final class WeeklyHours {
    private static final int[] AGES = {15, 18, 20, 23, 25, 30, 35, 45, 55, 60, 65, 67};
    private static final int CELLS = Sex.COUNT * Attachment.COUNT * AGES.length;
    private static final int MOST = 100;
    /** Fewer observations than this say nothing; hours then stay as they are. */
    private static final int FEWEST = 8;

    private static final int STANDARD_HOURS = 32;

    private final Setting setting;
    private final Persons persons;
    private final int[][] cumulated = new int[CELLS][MOST + 1];
    private byte[] cellOfHours = new byte[0];
    private int longestWeek = MOST;
    private double payKept;

    WeeklyHours(Setting setting, int month) {
        this.setting = setting;
        persons = setting.persons();
        makeRoom();
        for (int i = 0; i < persons.count(); i++) {
            if (isWorking(i)) {
                int cell = cell(i, month);
                cellOfHours[i] = (byte) cell;
                cumulated[cell][Math.min(MOST, persons.hoursPerWeek[i])]++;
            }
        }
        for (int[] counts : cumulated) {
            for (int hours = 1; hours <= MOST; hours++) {
                counts[hours] += counts[hours - 1];
            }
        }
    }

    /** Sets the longest week of an employee and the share of the lost pay that the hourly wage makes up for. */
    void limit(int hours, double share) {
        longestWeek = hours;
        payKept = share;
    }

    /** Brings an employee who works longer down to the longest week. */
    void shorten(int person) {
        int hours = persons.hoursPerWeek[person];
        if (hours > longestWeek && isEmployee(person)) {
            double compensation = 1 + payKept * ((double) hours / longestWeek - 1);
            persons.wageCents[person] = (int) Math.round(persons.wageCents[person] * compensation);
            persons.hoursPerWeek[person] = (byte) longestWeek;
        }
    }

    private boolean isEmployee(int person) {
        int contract = persons.contract[person];
        return contract == Contract.PERMANENT.ordinal() || contract == Contract.FLEXIBLE.ordinal();
    }

    /** Makes room for the rows in use; comes before {@link #follow}. */
    void makeRoom() {
        int before = cellOfHours.length;
        if (before < persons.capacity()) {
            cellOfHours = Arrays.copyOf(cellOfHours, persons.capacity());
            Arrays.fill(cellOfHours, before, cellOfHours.length, (byte) -1);
        }
    }

    private boolean isWorking(int person) {
        return persons.isAlive(person)
                && persons.status[person] == SurveyStatus.EMPLOYED.ordinal()
                && persons.hoursPerWeek[person] > 0;
    }

    private int cell(int person, int month) {
        int age = persons.age(person, month);
        int band = AGES.length - 1;
        while (band > 0 && age < AGES[band]) {
            band--;
        }
        return (persons.sex[person] * Attachment.COUNT + persons.attachment[person]) * AGES.length + band;
    }

    /** Lets the hours of the workers in some rows follow their age and attachment. */
    void follow(int month, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isWorking(i)) {
                carry(i, month);
                shorten(i);
            }
        }
    }

    private void carry(int person, int month) {
        int before = cellOfHours[person];
        int now = cell(person, month);
        if (before == now) {
            return;
        }
        cellOfHours[person] = (byte) now;
        if (before < 0 || size(before) < FEWEST || size(now) < FEWEST) {
            return;
        }
        int hours = Math.min(MOST, persons.hoursPerWeek[person]);
        int below = hours == 0 ? 0 : cumulated[before][hours - 1];
        double u = setting.draws().uniform(Decision.HOURS_CHANGE, persons.identity[person], month);
        double rank = (below + u * (cumulated[before][hours] - below)) / size(before);
        persons.hoursPerWeek[person] = (byte) quantile(now, rank);
    }

    /** Weekly hours of a starter: the same place among others of today as in the last job, or a draw for who never had one. */
    void start(int person, boolean returns, int month) {
        if (returns && cellOfHours[person] >= 0) {
            carry(person, month);
            return;
        }
        int cell = cell(person, month);
        cellOfHours[person] = (byte) cell;
        if (size(cell) >= FEWEST) {
            double u = setting.draws().uniform(Decision.STARTING_HOURS, persons.identity[person], month);
            persons.hoursPerWeek[person] = (byte) quantile(cell, u);
        } else if (persons.hoursPerWeek[person] == 0) {
            persons.hoursPerWeek[person] = (byte) STANDARD_HOURS;
        }
    }

    private int size(int cell) {
        return cumulated[cell][MOST];
    }

    private int quantile(int cell, double rank) {
        int place = (int) (rank * size(cell));
        int low = 1;
        int high = MOST;
        while (low < high) {
            int middle = (low + high) / 2;
            if (cumulated[cell][middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
