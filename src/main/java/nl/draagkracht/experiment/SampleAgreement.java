package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import nl.draagkracht.scenario.ResolvedScenario;

/**
 * The same country in samples of different size: a sample must not change the answer, only its noise (model page 2).
 * Every number of the whole country that {@code validate} reads is measured in each sample with the same number of seeds, and held against
 * the largest sample. Seeds of different samples share no luck, since persons have other identities.
 */
public final class SampleAgreement {
    private SampleAgreement() {}

    /**
     * Every number in every sample but the largest, beside the largest.
     *
     * @param scenario its numbers and months are used
     * @param samples at least two shares of the inhabitants
     * @param seeds at least two; one run each per sample
     * @param threads runs at once; memory grows with it
     * @param done told a share when all its runs are done
     */
    public static List<Agreement> measure(
            ResolvedScenario scenario, List<Double> samples, List<Long> seeds, int threads, DoubleConsumer done) {
        var measured = new ArrayList<List<Moment>>();
        var shares = samples.stream().sorted().toList();
        for (double share : shares) {
            measured.add(Moments.measure(scenario.with(scenario.settings().withSample(share)), seeds, threads));
            done.accept(share);
        }
        return compare(shares, measured, seeds.size());
    }

    /** Numbers measured in samples in rising order, each beside the last; those of groups and those not measured are left out. */
    static List<Agreement> compare(List<Double> shares, List<List<Moment>> measured, int seeds) {
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
                        comparisons));
            }
        }
        return rows;
    }
}
