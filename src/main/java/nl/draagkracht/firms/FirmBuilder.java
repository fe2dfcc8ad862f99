package nl.draagkracht.firms;

import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SizeClass;

/**
 * Makes the employers that the employees and director-owners of the start population work for.
 * CBS 81588NED and jobs by section: the spread of jobs over size classes and the mean headcount per class. Firms below 50
 * workers come whole; from 50 up the jobs of a section, size class and province go to at least one firm of that nominal size, so
 * a small sample keeps all size classes. The headcounts of a section and province add up to the given workers exactly.
 */
public final class FirmBuilder {
    private static final int WHOLE_CLASSES = SizeClass.FIFTY_TO_249.ordinal();

    private final double[][] jobShare = new double[Section.COUNT][SizeClass.COUNT];
    private final HeadcountDistribution[][] sizes = new HeadcountDistribution[Section.COUNT][SizeClass.COUNT];

    private final IntSequence sections = new IntSequence();
    private final IntSequence classes = new IntSequence();
    private final IntSequence provinces = new IntSequence();
    private final IntSequence headcounts = new IntSequence();

    /** A builder on these numbers; every {@link #build} needs a builder of its own. */
    public FirmBuilder(FirmsParameters parameters) {
        for (int s = 0; s < Section.COUNT; s++) {
            double total = 0;
            for (int z = 0; z < SizeClass.COUNT; z++) {
                String section = Section.at(s).code();
                String size = SizeClass.at(z).code();
                jobShare[s][z] = parameters.jobsByClass().valueOr(z == 0 ? 1 : 0, section, size);
                total += jobShare[s][z];
                double firms = parameters.firmsByClass().valueOr(1, section, size);
                sizes[s][z] = new HeadcountDistribution(
                        parameters.headcountBounds().value(size, "low"),
                        parameters.headcountBounds().value(size, "high"),
                        jobShare[s][z] / Math.max(1, firms));
            }
            for (int z = 0; z < SizeClass.COUNT; z++) {
                jobShare[s][z] /= total;
            }
        }
    }

    /**
     * The firms for these workers.
     *
     * @param workersBySectionProvince employees and director-owners in the sample by ordinals of section and province
     * @param sampleShare share of the Dutch that the sample holds, in (0, 1]; sizes follow from the workers, so it is only checked
     */
    public Firms build(int[][] workersBySectionProvince, double sampleShare) {
        if (!(sampleShare > 0 && sampleShare <= 1)) {
            throw new IllegalArgumentException(
                    "Read the sample share " + sampleShare + "; allowed is above 0 up to 1.");
        }
        for (int s = 0; s < Section.COUNT; s++) {
            buildSection(s, workersBySectionProvince[s]);
        }
        int count = headcounts.size();
        var section = new byte[count];
        var sizeClass = new byte[count];
        var province = new byte[count];
        for (int firm = 0; firm < count; firm++) {
            section[firm] = (byte) sections.at(firm);
            sizeClass[firm] = (byte) classes.at(firm);
            province[firm] = (byte) provinces.at(firm);
        }
        return new Firms(section, sizeClass, province, headcounts.toArray());
    }

    private void buildSection(int section, int[] workersByProvince) {
        var due = new double[SizeClass.COUNT];
        var drawn = new int[SizeClass.COUNT];
        for (int p = 0; p < Province.COUNT; p++) {
            int workers = workersByProvince[p];
            if (workers == 0) {
                continue;
            }
            for (int z = 0; z < SizeClass.COUNT; z++) {
                due[z] += workers * jobShare[section][z];
            }
            var large = new int[SizeClass.COUNT];
            int left = workers;
            for (int z = WHOLE_CLASSES; z < SizeClass.COUNT; z++) {
                large[z] = Math.min(left, (int) Math.max(0, Math.round(due[z])));
                due[z] -= large[z];
                left -= large[z];
            }
            addWholeFirms(section, p, left, due, drawn);
            for (int z = WHOLE_CLASSES; z < SizeClass.COUNT; z++) {
                addLargeFirms(section, p, z, large[z]);
            }
        }
    }

    /**
     * Adds firms one by one until all workers have one; the last may be cut. Each is of the class that is most behind, counting
     * half of the firm to come, since large firms would otherwise always run ahead of their share.
     */
    private void addWholeFirms(int section, int province, int workers, double[] due, int[] drawn) {
        var bySize = new IntSequence[WHOLE_CLASSES];
        var next = new int[WHOLE_CLASSES];
        for (int z = 0; z < WHOLE_CLASSES; z++) {
            bySize[z] = new IntSequence();
            next[z] = headcount(section, z, drawn[z]);
        }
        int left = workers;
        while (left > 0) {
            int most = 0;
            for (int z = 1; z < WHOLE_CLASSES; z++) {
                if (due[z] - 0.5 * next[z] > due[most] - 0.5 * next[most]) {
                    most = z;
                }
            }
            int taken = Math.min(left, next[most]);
            bySize[most].add(taken);
            due[most] -= taken;
            left -= taken;
            next[most] = headcount(section, most, ++drawn[most]);
        }
        for (int z = 0; z < WHOLE_CLASSES; z++) {
            for (int i = 0; i < bySize[z].size(); i++) {
                add(section, province, z, bySize[z].at(i));
            }
        }
    }

    private int headcount(int section, int sizeClass, int place) {
        return Math.max(1, (int) Math.round(sizes[section][sizeClass].quantile(Spread.halving(place))));
    }

    /** Spreads workers over as many firms as the mean size allows, at least one, in the proportions of the size distribution. */
    private void addLargeFirms(int section, int province, int sizeClass, int workers) {
        if (workers == 0) {
            return;
        }
        var size = sizes[section][sizeClass];
        int firms = (int) Math.max(1, Math.round(workers / size.mean()));
        double whole = 0;
        for (int i = 0; i < firms; i++) {
            whole += size.quantile((i + 0.5) / firms);
        }
        double sum = 0;
        int given = 0;
        for (int i = 0; i < firms; i++) {
            sum += size.quantile((i + 0.5) / firms);
            int upTo = i == firms - 1 ? workers : (int) Math.round(workers * (sum / whole));
            if (upTo > given) {
                add(section, province, sizeClass, upTo - given);
            }
            given = upTo;
        }
    }

    private void add(int section, int province, int sizeClass, int headcount) {
        sections.add(section);
        provinces.add(province);
        classes.add(sizeClass);
        headcounts.add(headcount);
    }
}
