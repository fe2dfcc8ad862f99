package nl.draagkracht.labour;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * How many hours a week people work as they grow older, leave school, start a job or change to another kind of work.
 * The distribution of the start population by sex, schooling, age, own account and the length of the week that is usual in the section
 * (CBS 85275NED) is kept: a starter draws from it, and who passes into another group keeps the same place in the distribution of
 * that group. So a full-time worker stays one, a pupil of 12 hours becomes a graduate of 36, and mean hours do not drift. Attachment is not
 * a group: most who enter from outside the labour force as adults take an ordinary job, not one of the few small ones.
 */
final class WeeklyHours {
    private static final int[] AGES = {15, 18, 20, 23, 25, 30, 35, 45, 55, 60, 65, 67};
    /** Sections with a short, a middling and a long week, and all of them together. */
    private static final int WEEKS = 4;

    private static final int ALL_WEEKS = WEEKS - 1;
    private static final int CELLS = Sex.COUNT * 2 * 2 * AGES.length * WEEKS;
    private static final int MOST = 100;
    /** Fewer observations than this say nothing; hours then stay as they are. */
    private static final int FEWEST = 8;

    private static final int STANDARD_HOURS = 32;
    private static final int DISABILITY = Scheme.WGA.bit() | Scheme.IVA.bit() | Scheme.WAO.bit() | Scheme.WAJONG.bit();

    private final Setting setting;
    private final Persons persons;
    private final int[][] cumulated = new int[CELLS][MOST + 1];
    private final int[] week = new int[Section.COUNT];
    private short[] cellOfHours = new short[0];
    private int longestWeek = MOST;
    private final double weeksDrawn;
    private double payKept;

    WeeklyHours(Setting setting, int month) {
        this.setting = setting;
        persons = setting.persons();
        weeksDrawn = setting.parameters().hiring().weeksDrawnWithDisability().value();
        makeRoom();
        sortSections();
        for (int i = 0; i < persons.count(); i++) {
            if (isWorking(i)) {
                int cell = cell(i, month);
                int hours = Math.min(MOST, persons.hoursPerWeek[i]);
                cellOfHours[i] = (short) cell;
                cumulated[cell][hours]++;
                cumulated[allWeeks(cell)][hours]++;
            }
        }
        for (int[] counts : cumulated) {
            for (int hours = 1; hours <= MOST; hours++) {
                counts[hours] += counts[hours - 1];
            }
        }
    }

    /** Puts the sections in three groups of about as many workers, by the mean week of their employees. */
    private void sortSections() {
        var hours = new double[Section.COUNT];
        var workers = new double[Section.COUNT];
        double all = 0;
        for (int i = 0; i < persons.count(); i++) {
            if (isWorking(i) && isEmployee(i)) {
                hours[persons.section[i]] += persons.hoursPerWeek[i];
                workers[persons.section[i]]++;
                all++;
            }
        }
        var order = IntStream.range(0, Section.COUNT)
                .boxed()
                .sorted(Comparator.comparingDouble(s -> workers[s] == 0 ? 0 : hours[s] / workers[s]))
                .toList();
        double passed = 0;
        for (int s : order) {
            week[s] = (int) Math.min(ALL_WEEKS - 1, ALL_WEEKS * (passed + workers[s] / 2) / Math.max(1, all));
            passed += workers[s];
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
            Arrays.fill(cellOfHours, before, cellOfHours.length, (short) -1);
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
        int school = persons.activity[person] == Activity.SCHOOL.ordinal() ? 1 : 0;
        int own = persons.contract[person] >= Contract.ZZP.ordinal() ? 1 : 0;
        int group = ((persons.sex[person] * 2 + school) * 2 + own) * AGES.length + band;
        return group * WEEKS + week[Math.max(0, persons.section[person])];
    }

    private static int allWeeks(int cell) {
        return cell / WEEKS * WEEKS + ALL_WEEKS;
    }

    /** The cell, or that of all sections where too few are in it. */
    private int known(int cell) {
        return size(cell) < FEWEST ? allWeeks(cell) : cell;
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
        int was = cellOfHours[person];
        int is = cell(person, month);
        if (was == is) {
            return;
        }
        cellOfHours[person] = (short) is;
        int before = was < 0 ? -1 : known(was);
        int now = known(is);
        if (before < 0 || before == now || size(before) < FEWEST || size(now) < FEWEST) {
            return;
        }
        int hours = Math.min(MOST, persons.hoursPerWeek[person]);
        int below = hours == 0 ? 0 : cumulated[before][hours - 1];
        double u = setting.draws().uniform(Decision.HOURS_CHANGE, persons.identity[person], month);
        double rank = (below + u * (cumulated[before][hours] - below)) / size(before);
        persons.hoursPerWeek[person] = (byte) quantile(now, rank);
    }

    /**
     * Weekly hours of a starter, whose contract and section are those of the new job: the same place among others of today as in the last
     * job, or a draw for who never had one.
     */
    void start(int person, boolean returns, int month) {
        if (returns && cellOfHours[person] >= 0) {
            carry(person, month);
            return;
        }
        int cell = cell(person, month);
        cellOfHours[person] = (short) cell;
        if (size(known(cell)) >= FEWEST) {
            double u = setting.draws().uniform(Decision.STARTING_HOURS, persons.identity[person], month);
            persons.hoursPerWeek[person] = (byte) quantile(known(cell), place(person, u));
        } else if (persons.hoursPerWeek[person] == 0) {
            persons.hoursPerWeek[person] = (byte) STANDARD_HOURS;
        }
    }

    /** Place in the distribution; who works beside a disability benefit takes the shortest of some weeks drawn. */
    private double place(int person, double u) {
        return (persons.rights[person] & DISABILITY) == 0 ? u : 1 - StrictMath.pow(1 - u, 1 / weeksDrawn);
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
