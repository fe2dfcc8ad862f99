package nl.draagkracht.claims;

import java.util.Arrays;
import nl.draagkracht.kernel.Month;

/**
 * Staff of a desk, as a factor on that of 2025: trained workers, trainees by month, recruits on their way. A trainee costs a share of a
 * trained worker at once and gives nothing during the course, so hiring first lowers output (UWV 2020: theory, then six months of
 * practice; insurance doctors: four years). The desk's own recruiting answers the claims that arrive and the pile, not the lever, so that
 * trained people who come on top are on top until the pile is gone.
 */
final class DeskStaff {
    /** Work above normal that a desk carries without recruiting. */
    private static final double CARRIED = 0.1;

    private final double[] trainees;
    private final double[] recruits;
    private double trained = 1;
    private double factor = 1;
    private double workload = 1;

    DeskStaff(DeskParameters numbers) {
        trainees = new double[(int) Math.round(numbers.trainingMonths().value())];
        recruits = new double
                [Math.max(1, (int) Math.round(numbers.recruitmentMonths().value()))];
    }

    /**
     * Lets a month pass: trainees learn, recruits start, the desk recruits or lets leavers go.
     *
     * @param load claims that arrive over normal output of 2025
     * @param pile claims that have waited beyond the month after theirs, over normal output of 2025
     */
    void pass(DeskParameters numbers, double load, double pile, Month month) {
        factor = numbers.trainedStaff().at(month);
        workload += (load - workload) / numbers.planningMonths().at(month);
        double work = workload + pile / numbers.pileMonths().at(month);
        double wanted = work > 1 + CARRIED ? work : 1;
        trained += trainees[trainees.length - 1];
        trained -= Math.max(0, trained - wanted) * numbers.attrition().at(month) / 12;
        System.arraycopy(trainees, 0, trainees, 1, trainees.length - 1);
        trainees[0] = recruits[recruits.length - 1] + numbers.traineesHired().at(month);
        System.arraycopy(recruits, 0, recruits, 1, recruits.length - 1);
        recruits[0] = 0;
        double most = numbers.largestGrowth().at(month) / 12;
        recruits[0] = Math.max(
                0,
                Math.min(
                        most,
                        wanted
                                - trained
                                - inTraining()
                                - Arrays.stream(recruits).sum()));
    }

    /** What the staff can decide, as a factor on the normal output of 2025; never below nothing. */
    double output(DeskParameters numbers, Month month) {
        double course = numbers.courseMonths().at(month);
        double practising = 0;
        for (int done = 0; done < trainees.length; done++) {
            practising += done < course ? 0 : trainees[done];
        }
        double output = factor * trained
                + numbers.traineeOutput().at(month) * practising
                - numbers.trainerCost().at(month) * inTraining();
        return Math.max(0, output);
    }

    /** Trainees, as a share of the staff of 2025. */
    double inTraining() {
        double sum = 0;
        for (double group : trainees) {
            sum += group;
        }
        return sum;
    }

    /** Trained and in training, as a factor on the staff of 2025. */
    double posts() {
        return factor * trained + inTraining();
    }
}
