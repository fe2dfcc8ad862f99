package nl.draagkracht.labour;

import java.util.Arrays;

/**
 * Dutch employers keep workers who are hard to replace and let contracts run out when they are not.
 * Elsby, Hobijn and Sahin 2013: inflows into unemployment are countercyclical. How hard it is shows in the openings per wanted slot of a
 * kind of work beside those of the paired baseline: an office that lacks clerks does not mind that waiters are plentiful. Employers come
 * to feel it with a delay.
 */
final class Retention {
    private final SeparationParameters parameters;
    /** Openings per wanted slot relative to the paired baseline, as employers have come to feel them, by kind of work. */
    private final double[] felt = new double[KindOfWork.COUNT];

    Retention(SeparationParameters parameters) {
        this.parameters = parameters;
        Arrays.fill(felt, 1);
    }

    /**
     * Takes note of the openings of last month.
     *
     * @param baseline what the paired baseline recorded, or null in a baseline
     * @param recorded what this run recorded until last month
     * @param ofRun this month, 0 is the first
     * @return how many employees are let go relative to the baseline, by kind of work
     */
    double[] follow(LabourReference baseline, LabourReference recorded, int ofRun) {
        var letGo = new double[KindOfWork.COUNT];
        Arrays.fill(letGo, 1);
        if (baseline == null || ofRun == 0) {
            return letGo;
        }
        double[] then = baseline.openness(ofRun - 1);
        double[] now = recorded.openness(ofRun - 1);
        for (int kind = 0; kind < letGo.length; kind++) {
            double relative = then[kind] == 0 ? 1 : now[kind] / then[kind];
            felt[kind] +=
                    (relative - felt[kind]) / parameters.retentionDelayMonths().value();
            letGo[kind] = parameters.letGo(felt[kind]);
        }
        return letGo;
    }
}
