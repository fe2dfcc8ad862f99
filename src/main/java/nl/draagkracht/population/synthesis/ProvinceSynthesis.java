package nl.draagkracht.population.synthesis;

import java.util.List;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.PeopleTables;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * In which province each household lives, so that persons by province and age band (CBS 03759ned, 71488ned) and by province
 * and education (CBS 85525NED, as ratio to the country) come out right. Households choose by a logit with one weight per
 * province and kind of member, fitted on the first households; then single households move where that brings the
 * counts nearer.
 */
final class ProvinceSynthesis {

    private static final int PROVINCES = Province.COUNT;
    private static final int BANDS = Ages.PROVINCE_KEYS.length;

    /** Kinds of members: six age bands, then three levels of education of persons of 15-74. */
    private static final int KINDS = BANDS + Education.COUNT;

    private static final int FITTED_ON = 16_384;
    private static final int ROUNDS = 25;
    private static final double STEP = 0.35;
    private static final int PASSES = 30;

    private final PeopleTables tables;
    private final Persons persons;
    private final Households households;
    private final Draws draws;

    /** Persons by province and kind, row-major; in agents. */
    final double[] target = new double[PROVINCES * KINDS];

    private final double[] weight = new double[PROVINCES * KINDS];
    private final double[] size = new double[PROVINCES];

    ProvinceSynthesis(PeopleTables tables, Population population, Draws draws) {
        this.tables = tables;
        this.persons = population.persons();
        this.households = population.households();
        this.draws = draws;
    }

    void assign(FitReport report, Sweep sweep) {
        setTargets(report, sweep);
        fit(sweep);
        var tallies = sweep.chunks(households.count(), (from, to) -> {
            long[] tally = new long[PROVINCES * KINDS];
            int[] members = new int[KINDS];
            double[] share = new double[PROVINCES];
            for (int h = from; h < to; h++) {
                describe(h, members);
                shares(members, share);
                double u = draws.uniform(Decision.START_PROVINCE, h, 0);
                int province = 0;
                while (province < PROVINCES - 1 && u >= share[province]) {
                    u -= share[province++];
                }
                households.province[h] = (byte) province;
                for (int kind = 0; kind < KINDS; kind++) {
                    tally[province * KINDS + kind] += members[kind];
                }
            }
            return tally;
        });
        double[] excess = new double[PROVINCES * KINDS];
        for (int cell = 0; cell < excess.length; cell++) {
            excess[cell] = -target[cell];
            for (long[] tally : tallies) {
                excess[cell] += tally[cell];
            }
        }
        mend(excess);
    }

    /** What the published tables ask of the persons in the columns. */
    void setTargets(FitReport report, Sweep sweep) {
        double[] total = new double[KINDS];
        for (long[] tally : sweep.chunks(households.count(), this::count)) {
            for (int kind = 0; kind < KINDS; kind++) {
                total[kind] += tally[kind];
            }
        }
        double[] bands = java.util.Arrays.copyOf(total, BANDS);
        double[] published =
                TableCells.read(tables.provinceAge(), TableCells.codes(Province.values()), Ages.PROVINCE_KEYS);
        double[] seed = TableCells.scaled(published, TableCells.sum(bands));
        double[] provinces = IterativeFitting.marginOf(seed, new int[] {PROVINCES, BANDS}, 0);
        double[] cells = fit(seed, BANDS, provinces, bands, report, "province 2025");
        double[] levels = java.util.Arrays.copyOfRange(total, BANDS, KINDS);
        double[] adults = new double[PROVINCES];
        for (int p = 0; p < PROVINCES; p++) {
            size[p] = provinces[p];
            for (int band = 1; band < BANDS - 1; band++) {
                // Two thirds of the band 65-79 are below 75.
                adults[p] += cells[p * BANDS + band] * (band == BANDS - 2 ? 2.0 / 3 : 1);
            }
        }
        adults = TableCells.scaled(adults, TableCells.sum(levels));
        double[] byLevel = TableCells.read(
                tables.provinceEducation(), TableCells.codes(Province.values()), TableCells.codes(Education.values()));
        for (int cell = 0; cell < byLevel.length; cell++) {
            byLevel[cell] *= adults[cell / Education.COUNT] / 100;
        }
        double[] education = fit(byLevel, Education.COUNT, adults, levels, report, null);
        for (int p = 0; p < PROVINCES; p++) {
            System.arraycopy(cells, p * BANDS, target, p * KINDS, BANDS);
            System.arraycopy(education, p * Education.COUNT, target, p * KINDS + BANDS, Education.COUNT);
        }
    }

    private static double[] fit(
            double[] seed, int columns, double[] provinces, double[] totals, FitReport report, String name) {
        var result = IterativeFitting.fit(
                seed,
                new int[] {PROVINCES, columns},
                List.of(
                        new IterativeFitting.Margin(String.valueOf(name), new int[] {0}, provinces),
                        new IterativeFitting.Margin("ages 2026", new int[] {1}, totals)));
        if (name != null) {
            report.contradictions(result.contradictions());
        }
        return result.cells();
    }

    private long[] count(int from, int to) {
        long[] tally = new long[KINDS];
        int[] members = new int[KINDS];
        for (int h = from; h < to; h++) {
            describe(h, members);
            for (int kind = 0; kind < KINDS; kind++) {
                tally[kind] += members[kind];
            }
        }
        return tally;
    }

    /** Counts the members of a household by kind. */
    private void describe(int h, int[] members) {
        java.util.Arrays.fill(members, 0);
        for (int i = households.firstMember[h]; i >= 0; i = persons.nextMember[i]) {
            int age = persons.age(i, 0);
            members[Ages.provinceBand(age)]++;
            if (age >= 15 && age < 75) {
                members[BANDS + persons.education[i]]++;
            }
        }
    }

    /** Chance of each province for a household with these members. */
    private void shares(int[] members, double[] share) {
        double sum = 0;
        for (int p = 0; p < PROVINCES; p++) {
            double product = size[p];
            for (int kind = 0; kind < KINDS; kind++) {
                for (int n = members[kind]; n > 0; n--) {
                    product *= weight[p * KINDS + kind];
                }
            }
            share[p] = product;
            sum += product;
        }
        for (int p = 0; p < PROVINCES; p++) {
            share[p] /= sum;
        }
    }

    private void fit(Sweep sweep) {
        java.util.Arrays.fill(weight, 1);
        int rows = Math.min(households.count(), FITTED_ON);
        double[] persons = new double[KINDS];
        for (long[] tally : sweep.chunks(rows, this::count)) {
            for (int kind = 0; kind < KINDS; kind++) {
                persons[kind] += tally[kind];
            }
        }
        double[] total = IterativeFitting.marginOf(target, new int[] {PROVINCES, KINDS}, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] expected = new double[PROVINCES * KINDS];
            for (double[] part : sweep.chunks(rows, 2048, this::expected)) {
                for (int cell = 0; cell < expected.length; cell++) {
                    expected[cell] += part[cell];
                }
            }
            for (int cell = 0; cell < expected.length; cell++) {
                int kind = cell % KINDS;
                double wish = target[cell] / Math.max(1, total[kind]) * persons[kind];
                if (expected[cell] > 0 && wish > 0) {
                    weight[cell] *= StrictMath.pow(wish / expected[cell], STEP);
                }
            }
        }
    }

    private double[] expected(int from, int to) {
        double[] expected = new double[PROVINCES * KINDS];
        int[] members = new int[KINDS];
        int[] present = new int[KINDS];
        double[] share = new double[PROVINCES];
        for (int h = from; h < to; h++) {
            describe(h, members);
            shares(members, share);
            int kinds = present(members, present);
            for (int p = 0; p < PROVINCES; p++) {
                for (int k = 0; k < kinds; k++) {
                    expected[p * KINDS + present[k]] += share[p] * members[present[k]];
                }
            }
        }
        return expected;
    }

    /** Moves households one by one to the province where they lower the squared excess most. */
    private void mend(double[] excess) {
        int[] members = new int[KINDS];
        int[] present = new int[KINDS];
        for (int pass = 0; pass < PASSES; pass++) {
            int moves = 0;
            for (int h = 0; h < households.count(); h++) {
                describe(h, members);
                int kinds = present(members, present);
                int from = households.province[h];
                int best = -1;
                double bestGain = -1e-6;
                for (int p = 0; p < PROVINCES; p++) {
                    double gain = p == from ? 0 : gain(excess, members, present, kinds, from, p);
                    if (gain < bestGain) {
                        bestGain = gain;
                        best = p;
                    }
                }
                if (best >= 0) {
                    for (int kind = 0; kind < KINDS; kind++) {
                        excess[from * KINDS + kind] -= members[kind];
                        excess[best * KINDS + kind] += members[kind];
                    }
                    households.province[h] = (byte) best;
                    moves++;
                }
                if ((h & 0x3FFF) == 0 && worst(excess) <= 0.75) {
                    return;
                }
            }
            if (moves == 0) {
                return;
            }
        }
    }

    /** Lists the kinds of which a household has members, few of all; returns their number. */
    private static int present(int[] members, int[] present) {
        int number = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            if (members[kind] > 0) {
                present[number++] = kind;
            }
        }
        return number;
    }

    private static double gain(double[] excess, int[] members, int[] present, int kinds, int from, int to) {
        double gain = 0;
        for (int k = 0; k < kinds; k++) {
            int kind = present[k];
            double n = members[kind];
            gain += 2 * n * (excess[to * KINDS + kind] - excess[from * KINDS + kind] + n);
        }
        return gain;
    }

    private static double worst(double[] excess) {
        double worst = 0;
        for (double cell : excess) {
            worst = Math.max(worst, Math.abs(cell));
        }
        return worst;
    }
}
