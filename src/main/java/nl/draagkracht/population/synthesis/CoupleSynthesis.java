package nl.draagkracht.population.synthesis;

import java.util.List;
import nl.draagkracht.population.PeopleTables;

/**
 * How many couples of each age of the man and age of the woman live in the Netherlands, by kind (married or not, with or
 * without children at home). The age gap (CBS marriages 2017) is fitted to the men and women who have such a partner;
 * both margins are exact. Same-sex couples (1.7 %) are counted among the couples of a man and a woman.
 */
final class CoupleSynthesis {

    private static final int AGES = Ages.COUNT;

    /** Couples by kind (order of {@link CensusPosition#PARTNERS}), then age of the man x age of the woman. */
    final int[][] couples = new int[CensusPosition.PARTNERS.length][];

    CoupleSynthesis(PeopleTables tables, PeopleSynthesis people) {
        double[] kernel = kernel(tables);
        for (int kind = 0; kind < couples.length; kind++) {
            int[] men = new int[AGES];
            int[] women = new int[AGES];
            for (int age = 0; age < AGES; age++) {
                men[age] = people.count(age, 0, CensusPosition.PARTNERS[kind]);
                women[age] = people.count(age, 1, CensusPosition.PARTNERS[kind]);
            }
            double[] cells = IterativeFitting.fit(
                            kernel,
                            new int[] {AGES, AGES},
                            List.of(
                                    new IterativeFitting.Margin("men", new int[] {0}, TableCells.asDoubles(men)),
                                    new IterativeFitting.Margin("women", new int[] {1}, TableCells.asDoubles(women))))
                    .cells();
            couples[kind] = ControlledRounding.roundTable(cells, men, women);
        }
    }

    int count(int kind, int man, int woman) {
        return couples[kind][man * AGES + woman];
    }

    private static double[] kernel(PeopleTables tables) {
        double[] kernel = new double[AGES * AGES];
        for (int man = 0; man < AGES; man++) {
            for (int woman = 0; woman < AGES; woman++) {
                int gap = man - woman;
                double tail = 1e-4 * StrictMath.exp(-0.25 * Math.abs(gap - 3));
                kernel[man * AGES + woman] = tables.partnerAgeGap().valueOr(tail, Integer.toString(gap));
            }
        }
        return kernel;
    }
}
