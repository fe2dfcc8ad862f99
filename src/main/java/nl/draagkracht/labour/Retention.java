package nl.draagkracht.labour;

import java.util.Arrays;

/**
 * Dutch employers keep workers who are hard to replace and let contracts run out when they are not; workers quit less when there is
 * little else. Elsby, Hobijn and Sahin: inflows into unemployment are countercyclical (2013), exits from work out of the labour force
 * procyclical (2015). Both look at the vacancies per wanted slot of their own kind of work beside those of the paired baseline: an
 * office that lacks clerks does not mind that waiters are plentiful. They come to feel it with a delay. Who needs somebody sees at once
 * how many more seek that kind of work than in the baseline, and posts less where they are many.
 */
final class Retention {
    private final SeparationParameters parameters;
    /** Vacancies per wanted slot relative to the paired baseline, as people have come to feel them, by kind of work. */
    private final double[] felt = new double[KindOfWork.COUNT];

    /**
     * What employers and workers make of the labour market, relative to the baseline and by kind of work.
     *
     * @param letGo how many employees are told that their work ends
     * @param quits how many leave of their own accord
     * @param posts how many of the free slots that are usually posted are
     */
    record Mood(double[] letGo, double[] quits, double[] posts) {
        /** As in the baseline. */
        static Mood normal() {
            var ones = new double[KindOfWork.COUNT];
            Arrays.fill(ones, 1);
            return new Mood(ones, ones, ones);
        }
    }

    Retention(SeparationParameters parameters) {
        this.parameters = parameters;
        Arrays.fill(felt, 1);
    }

    /**
     * Takes note of the vacancies and the unemployed of last month.
     *
     * @param baseline what the paired baseline recorded, or null in a baseline
     * @param recorded what this run recorded until last month
     * @param ofRun this month, 0 is the first
     */
    Mood follow(LabourReference baseline, LabourReference recorded, int ofRun) {
        if (baseline == null || ofRun == 0) {
            return Mood.normal();
        }
        var mood = new Mood(new double[KindOfWork.COUNT], new double[KindOfWork.COUNT], new double[KindOfWork.COUNT]);
        double[] then = baseline.vacancies(ofRun - 1);
        double[] now = recorded.vacancies(ofRun - 1);
        double[] seekers = recorded.seekers(ofRun - 1);
        double[] seekersThen = baseline.seekers(ofRun - 1);
        for (int kind = 0; kind < KindOfWork.COUNT; kind++) {
            double relative = then[kind] == 0 ? 1 : now[kind] / then[kind];
            felt[kind] +=
                    (relative - felt[kind]) / parameters.retentionDelayMonths().value();
            mood.letGo[kind] = parameters.letGo(felt[kind]);
            mood.quits[kind] = parameters.quits(felt[kind]);
            mood.posts[kind] = parameters.posts(seekersThen[kind] == 0 ? 1 : seekers[kind] / seekersThen[kind]);
        }
        return mood;
    }
}
