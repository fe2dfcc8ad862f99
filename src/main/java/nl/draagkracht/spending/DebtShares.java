package nl.draagkracht.spending;

import java.util.Arrays;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.population.Households;

/**
 * Share of Dutch households with problem debt by deposits, main source of income and type of household at once.
 *
 * <p>Only the share of each trait by itself is published. The cells are the product of three factors that meets all of them on the start
 * population (iterative proportional fitting), which adds nothing that the sources do not say.
 */
final class DebtShares {
    private static final String LIQUID = "liquidCentsFrom";
    private static final int ROUNDS = 60;
    private static final double MOST = 0.95;
    private static final int TYPES = HouseholdType.INSTITUTION.ordinal();

    private final long[] from;
    private final double[][] published = new double[3][];
    private final double[] shares;
    /** The highest odds of any source of income, by deposits and type. */
    private final double[] highestOdds;

    DebtShares(SourcedTable table) {
        var steps = table.rows().stream()
                .map(SourcedTable.Row::keys)
                .filter(keys -> LIQUID.equals(keys.get(0)))
                .map(keys -> keys.get(1))
                .toList();
        from = steps.stream().mapToLong(Long::parseLong).toArray();
        published[0] =
                steps.stream().mapToDouble(step -> table.value(LIQUID, step)).toArray();
        published[1] = Arrays.stream(DebtGroup.values())
                .mapToDouble(group -> table.value("source", group.code()))
                .toArray();
        published[2] = new double[TYPES];
        for (int type = 0; type < TYPES; type++) {
            published[2][type] = table.value("type", HouseholdType.at(type).code());
        }
        shares = new double[from.length * DebtGroup.COUNT * TYPES];
        highestOdds = new double[from.length * TYPES];
    }

    /** Number of cells. */
    int cells() {
        return shares.length;
    }

    /** The cell of a private household. */
    int cell(Households households, int household, DebtGroup group) {
        return (step(households, household) * DebtGroup.COUNT + group.ordinal()) * TYPES + households.type[household];
    }

    private int step(Households households, int household) {
        int step = from.length - 1;
        while (step > 0 && from[step] > households.liquidCents[household]) {
            step--;
        }
        return step;
    }

    /** Odds of a cell to have problem debt at the start. */
    double odds(int cell) {
        return shares[cell] / (1 - shares[cell]);
    }

    /** The highest odds of a household with these deposits and of this type, whatever it lives on: known without its members. */
    double highestOdds(Households households, int household) {
        return highestOdds[step(households, household) * TYPES + households.type[household]];
    }

    /** Share of the households of a cell that has problem debt at the start, below 1. */
    double share(int cell) {
        return shares[cell];
    }

    /**
     * Fits the shares.
     *
     * @param households of the sample, by cell
     * @param all households of the sample that have problem debt
     */
    void fit(long[] households, double all) {
        Arrays.fill(shares, 0.1);
        for (int round = 0; round < ROUNDS; round++) {
            for (int trait = 0; trait < published.length; trait++) {
                fit(households, trait, all);
            }
        }
        Arrays.fill(highestOdds, 0);
        for (int cell = 0; cell < shares.length; cell++) {
            int place = group(cell, 0) * TYPES + group(cell, 2);
            highestOdds[place] = Math.max(highestOdds[place], odds(cell));
        }
    }

    /** Moves the shares to those of one trait, which are scaled so that they add up to all. */
    private void fit(long[] households, int trait, double all) {
        int groups = published[trait].length;
        var wanted = new double[groups];
        var now = new double[groups];
        double sum = 0;
        for (int cell = 0; cell < shares.length; cell++) {
            int group = group(cell, trait);
            wanted[group] += published[trait][group] * households[cell];
            now[group] += shares[cell] * households[cell];
            sum += published[trait][group] * households[cell];
        }
        for (int cell = 0; cell < shares.length; cell++) {
            int group = group(cell, trait);
            if (now[group] > 0) {
                shares[cell] = Math.min(MOST, shares[cell] * wanted[group] / now[group] * all / sum);
            }
        }
    }

    private static int group(int cell, int trait) {
        int behind = cell / TYPES;
        return switch (trait) {
            case 0 -> behind / DebtGroup.COUNT;
            case 1 -> behind % DebtGroup.COUNT;
            default -> cell % TYPES;
        };
    }
}
