package nl.draagkracht.population.synthesis;

import java.util.List;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.population.PeopleTables;

/**
 * How many persons of each age, sex and position in the household live in the Netherlands on 1 January 2026. Ages and
 * sexes are those of the projection to 2026; positions of 1 January 2025 (CBS 71488ned, 37620) are carried forward by
 * iterative fitting and rounded with the totals exact. Men and women with a partner are equally many in each kind.
 */
final class PeopleSynthesis {

    private static final int SEXES = 2;
    private static final int POSITIONS = CensusPosition.COUNT;
    private static final int[] SHAPE = {Ages.FIVE_YEAR_BANDS, 5, SEXES, POSITIONS};

    private final PeopleTables tables;
    private final double share;
    private final FitReport report;

    /** Persons by age and sex, row-major. */
    final int[] ageSex;

    /** Persons by age, sex and position, row-major. */
    final int[] counts;

    /** Fitted targets behind {@link #counts}, in agents. */
    final double[] fitted;

    PeopleSynthesis(PeopleTables tables, double share, FitReport report) {
        this.tables = tables;
        this.share = share;
        this.report = report;
        double population = tables.numbers().population().value() * share;
        double[] published =
                TableCells.read(tables.ageSex(), TableCells.numbers(0, 100), TableCells.codes(Sex.values()));
        double[] wish = TableCells.scaled(published, population);
        this.ageSex = TableCells.whole(wish, (int) Math.round(population));
        this.fitted = fit(wish);
        this.counts = round();
    }

    int count(int age, int sex, CensusPosition position) {
        return counts[(age * SEXES + sex) * POSITIONS + position.ordinal()];
    }

    private double[] fit(double[] wish) {
        double[] seed = new PositionSeeds(tables).cells(wish);
        double[] padded = new double[Ages.FIVE_YEAR_BANDS * 5 * SEXES];
        System.arraycopy(TableCells.asDoubles(ageSex), 0, padded, 0, ageSex.length);
        var bands = new IterativeFitting.Margin("position by age and sex 2025", new int[] {0, 2, 3}, bandTargets(seed));
        var totals = new IterativeFitting.Margin("position by sex", new int[] {2, 3}, sexTargets());
        var ages = new IterativeFitting.Margin("age and sex 2026", new int[] {0, 1, 2}, padded);
        var result = IterativeFitting.fit(seed, SHAPE, List.of(bands, totals, ages));
        report.contradictions(result.contradictions());
        return result.cells();
    }

    /** The published table by band, carried to the size of 2026; 90 and over is divided like the seed. */
    private double[] bandTargets(double[] seed) {
        double[] seedBands = IterativeFitting.marginOf(seed, SHAPE, 0, 2, 3);
        double growth = scaleOf2026();
        double[] target = new double[seedBands.length];
        int row = SEXES * POSITIONS;
        for (int cell = 0; cell < row; cell++) {
            double old = 0;
            for (int band = 18; band < Ages.FIVE_YEAR_BANDS; band++) {
                old += seedBands[band * row + cell];
            }
            for (int band = 0; band < Ages.FIVE_YEAR_BANDS; band++) {
                double published = growth * published(Math.min(band, 18), cell);
                double part = old > 0 ? seedBands[band * row + cell] / old : 0;
                target[band * row + cell] = band < 18 ? published : published * part;
            }
        }
        return target;
    }

    private double published(int band, int cell) {
        String sex = Sex.at(cell / POSITIONS).code();
        String key = CensusPosition.values()[cell % POSITIONS].key;
        return tables.positions().valueOr(0, PositionSeeds.BAND_KEYS[band], sex, key);
    }

    /** Persons by sex and position: partners half and half, the rest fitted to totals and to the sexes of 2026. */
    private double[] sexTargets() {
        double[] cells = new double[SEXES * POSITIONS];
        double[] sexTotal = IterativeFitting.marginOf(TableCells.asDoubles(ageSex), new int[] {Ages.COUNT, SEXES}, 1);
        double[] total = new double[POSITIONS];
        int[] partners = new int[POSITIONS];
        for (CensusPosition position : CensusPosition.values()) {
            int p = position.ordinal();
            total[p] = tables.positionTotals().value(position.key) * scaleOf2026();
            if (position.isPartner()) {
                partners[p] = (int) Math.round(total[p] / 2);
                total[p] = 0;
                sexTotal[0] -= partners[p];
                sexTotal[1] -= partners[p];
            }
            for (int sex = 0; sex < SEXES && !position.isPartner(); sex++) {
                for (int band = 0; band < 19; band++) {
                    cells[sex * POSITIONS + p] += published(band, sex * POSITIONS + p);
                }
            }
        }
        total = TableCells.scaled(total, sexTotal[0] + sexTotal[1]);
        var result = IterativeFitting.fit(
                cells,
                new int[] {SEXES, POSITIONS},
                List.of(
                        new IterativeFitting.Margin("position totals", new int[] {1}, total),
                        new IterativeFitting.Margin("sex 2026", new int[] {0}, sexTotal)));
        double[] target = result.cells();
        for (int p = 0; p < POSITIONS; p++) {
            target[p] += partners[p];
            target[POSITIONS + p] += partners[p];
        }
        return target;
    }

    private double scaleOf2026() {
        double total = 0;
        for (CensusPosition position : CensusPosition.values()) {
            total += tables.positionTotals().value(position.key);
        }
        return tables.numbers().population().value() * share / total;
    }

    private int[] round() {
        int cells = Ages.COUNT * SEXES * POSITIONS;
        double[] wish = java.util.Arrays.copyOf(fitted, cells);
        int[] rowOf = new int[cells];
        int[] bandOf = new int[cells];
        int[] kindOf = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            rowOf[cell] = cell / POSITIONS;
            kindOf[cell] = cell % (SEXES * POSITIONS);
            int band = Math.min(PositionSeeds.BAND_KEYS.length - 1, cell / (5 * SEXES * POSITIONS));
            bandOf[cell] = band * SEXES * POSITIONS + kindOf[cell];
        }
        double[] bandTarget = new double[PositionSeeds.BAND_KEYS.length * SEXES * POSITIONS];
        for (int cell = 0; cell < cells; cell++) {
            bandTarget[bandOf[cell]] += fitted[cell];
        }
        double[] kindTarget = IterativeFitting.marginOf(fitted, SHAPE, 2, 3);
        for (CensusPosition partner : CensusPosition.PARTNERS) {
            double couples = Math.rint(kindTarget[partner.ordinal()]);
            kindTarget[partner.ordinal()] = couples;
            kindTarget[POSITIONS + partner.ordinal()] = couples;
        }
        // The totals by sex and kind appear twice so that they win from single cells of the bands.
        var kinds = new ControlledRounding.Margin(kindOf, kindTarget);
        int[] units = ControlledRounding.round(
                wish,
                rowOf,
                Ages.COUNT * SEXES,
                ageSex,
                List.of(new ControlledRounding.Margin(bandOf, bandTarget), kinds, kinds));
        level(units, wish);
        return units;
    }

    /** Every man with a partner needs a woman with one: a last difference moves to persons living alone. */
    private static void level(int[] units, double[] wish) {
        for (CensusPosition partner : CensusPosition.PARTNERS) {
            int[] sums = new int[SEXES];
            for (int row = 0; row < Ages.COUNT * SEXES; row++) {
                sums[row % SEXES] += units[row * POSITIONS + partner.ordinal()];
            }
            while (sums[0] != sums[1]) {
                int sex = sums[0] > sums[1] ? 0 : 1;
                int best = -1;
                for (int row = sex; row < Ages.COUNT * SEXES; row += SEXES) {
                    int cell = row * POSITIONS + partner.ordinal();
                    if (units[cell] > 0 && (best < 0 || wish[cell] > wish[best])) {
                        best = cell;
                    }
                }
                units[best]--;
                units[best - partner.ordinal() + CensusPosition.SINGLE.ordinal()]++;
                sums[sex]--;
            }
        }
    }
}
