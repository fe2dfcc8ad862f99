package nl.draagkracht.labour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * Courses in which unemployed people in the Netherlands learn a shortage occupation, as many as there are seats.
 * Model page 4.5. Displaced workers go first, then other attached unemployed, by lot. They search less while they learn (lock-in); who
 * passes searches as if from the new occupation, who finds work before the end leaves the course. Kept by row and identity, since rows
 * are used again.
 */
final class Retraining {
    /** Occupations with the most openings per seeker that courses lead to. */
    private static final int TARGETS = 8;

    private final Setting setting;
    private final Persons persons;
    private int[] identity = new int[0];
    private short[] end = new short[0];
    private byte[] target = new byte[0];
    private double search = 1;
    private int inTraining;
    private int admitted;
    private int waiting;
    private double fee;
    private double seatsOwed;

    Retraining(Setting setting) {
        this.setting = setting;
        this.persons = setting.persons();
    }

    /** Ends courses and fills the seats of the month; without seats and pupils nothing happens. */
    void run(RetrainingParameters parameters, Month month) {
        search = parameters.searchInTraining().at(month);
        fee = parameters.feePerSeat().at(month);
        admitted = 0;
        waiting = 0;
        finish(month.index(), parameters.completion().at(month));
        seatsOwed += parameters.seats().at(month) * setting.population().sampleShare();
        int seats = (int) Math.floor(seatsOwed);
        seatsOwed -= seats;
        if (seats > 0) {
            admit(seats, month.index(), (int)
                    Math.max(1, parameters.durationMonths().at(month)));
        }
    }

    private void finish(int month, double completion) {
        for (int i = 0; i < identity.length && inTraining > 0; i++) {
            if (identity[i] < 0) {
                continue;
            }
            boolean stays = identity[i] == persons.identity[i]
                    && persons.isAlive(i)
                    && persons.status[i] == SurveyStatus.UNEMPLOYED.ordinal();
            if (stays && month < end[i]) {
                continue;
            }
            if (stays && setting.draws().uniform(Decision.RETRAINING_COMPLETION, identity[i], month) < completion) {
                persons.occupation[i] = target[i];
            }
            identity[i] = -1;
            inTraining--;
        }
    }

    private void admit(int seats, int month, int duration) {
        makeRoom();
        var applicants = new ArrayList<Integer>();
        var unemployed = new double[Occupation.COUNT];
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i)
                    && persons.status[i] == SurveyStatus.UNEMPLOYED.ordinal()
                    && persons.occupation[i] >= 0) {
                unemployed[persons.occupation[i]]++;
                if (isEligible(i)) {
                    applicants.add(i);
                }
            }
        }
        applicants.sort(Comparator.<Integer>comparingInt(i -> isDisplaced(i) ? 0 : 1)
                .thenComparingDouble(i -> setting.draws().uniform(Decision.RETRAINING_SEAT, persons.identity[i], month))
                .thenComparingInt(i -> persons.identity[i]));
        double[] openings = openings();
        var targets = shortages(openings, unemployed);
        for (int k = 0; k < Math.min(seats, applicants.size()); k++) {
            int i = applicants.get(k);
            int learnt = targetOf(i, targets, openings, month);
            if (learnt >= 0) {
                identity[i] = persons.identity[i];
                end[i] = (short) (month + duration);
                target[i] = (byte) learnt;
                inTraining++;
                admitted++;
            }
        }
        waiting = applicants.size() - admitted;
    }

    private boolean isEligible(int i) {
        return persons.attachment[i] == Attachment.ATTACHED.ordinal()
                && (persons.rights[i] & Scheme.ZW.bit()) == 0
                && !learns(i);
    }

    private boolean isDisplaced(int i) {
        return persons.endReason[i] == EndReason.REDUNDANT.ordinal();
    }

    private void makeRoom() {
        int before = identity.length;
        if (before < persons.capacity()) {
            identity = Arrays.copyOf(identity, persons.capacity());
            end = Arrays.copyOf(end, persons.capacity());
            target = Arrays.copyOf(target, persons.capacity());
            Arrays.fill(identity, before, identity.length, -1);
        }
    }

    /** Free slots of employers by occupation. */
    private double[] openings() {
        var jobs = setting.jobs();
        var open = new double[Occupation.COUNT];
        for (int cell = 0; cell < jobs.count(); cell++) {
            if (!jobs.isPool(cell)) {
                open[jobs.occupation[cell]] += jobs.vacant[cell] + jobs.unadvertised[cell];
            }
        }
        return open;
    }

    /** Occupations by openings per seeker, most first. */
    private static List<Integer> shortages(double[] openings, double[] unemployed) {
        var occupations = new ArrayList<Integer>();
        for (int o = 0; o < Occupation.COUNT; o++) {
            if (openings[o] > 0) {
                occupations.add(o);
            }
        }
        occupations.sort(Comparator.<Integer>comparingDouble(o -> -openings[o] / (1 + unemployed[o]))
                .thenComparingInt(o -> o));
        return occupations;
    }

    /** One of the shortage occupations open to the person's education, by openings; -1 when there is none. */
    private int targetOf(int person, List<Integer> occupations, double[] openings, int month) {
        boolean high = persons.education[person] == Education.HIGH.ordinal();
        var open = occupations.stream()
                .filter(o -> o != persons.occupation[person])
                .filter(o -> isTaught(o, high))
                .limit(TARGETS)
                .toList();
        double left = open.stream().mapToDouble(o -> openings[o]).sum()
                * setting.draws().uniform(Decision.RETRAINING_TARGET, persons.identity[person], month);
        for (int o : open) {
            left -= openings[o];
            if (left < 0) {
                return o;
            }
        }
        return -1;
    }

    /** Nobody is trained to be a manager or a soldier; professions are for those with a degree. */
    private static boolean isTaught(int occupation, boolean high) {
        char major = Occupation.at(occupation).code().charAt(0);
        return major != '0' && major != '1' && (high || major != '2');
    }

    /** Whether a person is in a course. */
    boolean learns(int person) {
        return person < identity.length && identity[person] >= 0 && identity[person] == persons.identity[person];
    }

    /** Search of an unemployed person relative to what it is outside a course. */
    double search(int person) {
        return inTraining > 0 && learns(person) ? search : 1;
    }

    /** Persons of the sample who began a course this month. */
    int admitted() {
        return admitted;
    }

    /** Persons of the sample who would have taken a seat this month had there been more. */
    int waiting() {
        return waiting;
    }

    /** What the state pays for the seats taken this month, cents of the whole country. */
    long feesCents() {
        return Math.round(100 * fee * admitted / setting.population().sampleShare());
    }

    /** Persons of the sample in a course. */
    int inTraining() {
        return inTraining;
    }
}
