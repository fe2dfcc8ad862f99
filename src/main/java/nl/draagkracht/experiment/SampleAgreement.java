package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleConsumer;
import nl.draagkracht.scenario.ResolvedScenario;

/**
 * The same country in samples of different size: a sample must not change the answer, only its noise (model page 2).
 * Every number of the whole country that {@code validate} reads is measured in each sample and held against the largest one. The smaller
 * ones cost little, so they are run with more seeds: eight for each of the largest, by which their error is known. Seeds of different
 * samples share no luck, since persons have other identities.
 */
public final class SampleAgreement {
    private static final int MORE_SEEDS = 8;

    private SampleAgreement() {}

    /**
     * Every number in every sample but the largest, beside the largest.
     *
     * @param scenario its numbers and months are used
     * @param samples at least two shares of the inhabitants
     * @param seeds at least two, those of the largest sample; one run each
     * @param threads runs at once; memory grows with it
     * @param done told a share when all its runs are done
     */
    public static List<Agreement> measure(
            ResolvedScenario scenario, List<Double> samples, List<Long> seeds, int threads, DoubleConsumer done) {
        var measured = new ArrayList<List<Moment>>();
        var shares = samples.stream().sorted().toList();
        var more = more(seeds);
        for (double share : shares) {
            boolean isLargest = measured.size() == shares.size() - 1;
            measured.add(Moments.measure(
                    scenario.with(scenario.settings().withSample(share)), isLargest ? seeds : more, threads));
            done.accept(share);
        }
        return compare(shares, measured, more.size(), seeds.size());
    }

    /** These seeds and those that follow the highest of them, eight times as many in all. */
    static List<Long> more(List<Long> seeds) {
        var more = new ArrayList<>(seeds);
        long next = Collections.max(seeds);
        while (more.size() < MORE_SEEDS * seeds.size()) {
            more.add(++next);
        }
        return more;
    }

    /** Numbers measured in samples in rising order, each beside the last; those of groups and those not measured are left out. */
    static List<Agreement> compare(List<Double> shares, List<List<Moment>> measured, int seeds, int seedsOfLargest) {
        var largest = measured.get(measured.size() - 1);
        var compared = new ArrayList<Integer>();
        for (int k = 0; k < largest.size(); k++) {
            int place = k;
            boolean isWhole = largest.get(k).target().group().isEmpty();
            if (isWhole
                    && measured.stream()
                            .noneMatch(
                                    moments -> Double.isNaN(moments.get(place).ours()))) {
                compared.add(k);
            }
        }
        int comparisons = compared.size() * (shares.size() - 1);
        var rows = new ArrayList<Agreement>();
        for (int k : compared) {
            Moment reference = largest.get(k);
            for (int s = 0; s + 1 < shares.size(); s++) {
                Moment moment = measured.get(s).get(k);
                rows.add(new Agreement(
                        reference.target().name(),
                        reference.target().unit(),
                        shares.get(s),
                        moment.ours(),
                        moment.error(),
                        reference.ours(),
                        reference.error(),
                        seeds,
                        seedsOfLargest,
                        comparisons));
            }
        }
        return rows;
    }
}
