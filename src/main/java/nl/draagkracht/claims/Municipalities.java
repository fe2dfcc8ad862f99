package nl.draagkracht.claims;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.population.Households;

/**
 * Municipal queues for bijstand: three classes of slack in each province, none of which helps another. Model page 4.6: bijstand is many
 * small queues. How long a class waits follows from the claims of the country and of the province, the latter as far as its claims are
 * many enough to tell; who is decided is drawn, so that a sample changes the noise and not the queue.
 */
final class Municipalities {
    private static final int CLASSES = 3;
    private static final double YEAR = 12;

    private final Desk[] desks = new Desk[Province.COUNT * CLASSES];
    private final WaitTable[] queues = new WaitTable[desks.length];
    private final double[] usualShare = new double[Province.COUNT];
    private final double[] claimsOfYear = new double[Province.COUNT];
    private final MunicipalParameters numbers;
    private final double caseWorkers;
    private DeskParameters parameters;
    private double allOfYear;

    /** Municipalities of a sample, with provinces weighted by their households on bijstand. */
    Municipalities(ClaimsParameters all, Households households, double sampleShare) {
        numbers = all.municipalities();
        caseWorkers = numbers.caseWorkers().value() * sampleShare;
        long[] served = new long[Province.COUNT];
        for (int household = 0; household < households.count(); household++) {
            if (households.exists(household) && households.assistanceMonths[household] > 0) {
                served[households.province[household]]++;
            }
        }
        double everybody = Arrays.stream(served).sum();
        double[] output = {
            numbers.tightOutput().value(),
            numbers.middleOutput().value(),
            numbers.slackOutput().value()
        };
        parameters = all.assistanceDesk();
        for (int province = 0; province < Province.COUNT; province++) {
            usualShare[province] = everybody == 0 ? 1.0 / Province.COUNT : served[province] / everybody;
            for (int k = 0; k < CLASSES; k++) {
                double scale = sampleShare * parameters.followedShare().value() * usualShare[province] / CLASSES;
                desks[province * CLASSES + k] = new Desk(parameters, scale * output[k]);
                queues[province * CLASSES + k] = new WaitTable();
            }
        }
    }

    /** Takes the numbers of the month, levers applied. */
    void follow(DeskParameters ofMonth) {
        parameters = ofMonth;
        for (var desk : desks) {
            desk.follow(ofMonth);
        }
    }

    /** Lets every queue take its part of the claims of a month and decide. */
    void decide(long[] claimsByProvince, Month month) {
        double all = Arrays.stream(claimsByProvince).sum();
        allOfYear += all - allOfYear / YEAR;
        for (int province = 0; province < Province.COUNT; province++) {
            claimsOfYear[province] += claimsByProvince[province] - claimsOfYear[province] / YEAR;
            double known = claimsOfYear[province];
            double own = allOfYear == 0 ? 0 : known / allOfYear;
            double weight = known / (known + numbers.regionalMemory().at(month));
            double share = weight * own + (1 - weight) * usualShare[province];
            for (int k = 0; k < CLASSES; k++) {
                decide(province * CLASSES + k, all * share / CLASSES, month);
            }
        }
    }

    private void decide(int place, double arrived, Month month) {
        var queue = queues[place];
        var desk = desks[place];
        queue.set(0, arrived);
        desk.plan(queue, 0, arrived, month);
        double decided = 0;
        double older = 0;
        for (int months = WaitTable.MOST - 1; months >= 0; months--) {
            double now = queue.at(months) * desk.decidedShare(months);
            decided += now;
            double left = queue.at(months) - now;
            if (months == WaitTable.MOST - 1) {
                older = left;
            } else {
                queue.set(months + 1, months + 1 == WaitTable.MOST - 1 ? left + older : left);
            }
        }
        queue.set(0, 0);
        desk.decided(decided);
    }

    /** The desk at which a household claims. */
    Desk of(int household, Households households, Draws draws) {
        double luck = draws.uniform(Decision.MUNICIPALITY, households.identity[household], 0);
        return desks[households.province[household] * CLASSES + (int) (luck * CLASSES)];
    }

    /** How the municipalities stand together after this many decisions of the month. */
    DeskState state(double decided, Month month) {
        double pace = 0;
        double errors = 0;
        double objections = 0;
        double staff = 0;
        double trainees = 0;
        for (int place = 0; place < desks.length; place++) {
            double weight = usualShare[place / CLASSES] / CLASSES;
            var state = desks[place].state(decided * weight, month);
            pace += state.pace();
            errors += weight * state.errorShare();
            objections += state.objections();
            staff += weight * state.staff();
            trainees += weight * state.trainees();
        }
        return new DeskState(parameters, pace, errors, objections, staff, trainees);
    }

    /** Households on bijstand per case worker, with staff as a factor on that of 2025. */
    double caseload(long householdsServed, double staff) {
        return staff == 0 ? 0 : householdsServed / (caseWorkers * staff);
    }
}
