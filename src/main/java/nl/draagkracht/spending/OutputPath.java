package nl.draagkracht.spending;

import nl.draagkracht.income.IncomeParameters;
import nl.draagkracht.income.InputOutput;
import nl.draagkracht.kernel.Section;

/**
 * Dutch output as an experiment gives it: by how much exports and private investment must differ from their path for value added to be
 * what it was in history. Model page, section 9; cents a month of the whole country, at the prices of the start.
 *
 * <p>Value added is net of wear and at factor cost (CBS 84178NED): wear and taxes on production follow the exogenous path and do not fall
 * with output. Households and the public sector buy by their own rules; in a slump it is trade and investment that give way.
 */
final class OutputPath {
    private final InputOutput table;
    private final double[] valueAddedShare = new double[Section.COUNT];
    private final double[] perSale = new double[Section.COUNT];
    private final double wearAndTaxes;

    OutputPath(InputOutput table, IncomeParameters income) {
        this.table = table;
        double fixed = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            valueAddedShare[s] = 1 - table.imported(s);
            for (int i = 0; i < Section.COUNT; i++) {
                valueAddedShare[s] -= table.domestic(i, s);
            }
            String code = Section.at(s).code();
            fixed += income.sectionAccounts().value(code, "depreciation")
                    + income.sectionAccounts().value(code, "productionTaxes");
        }
        wearAndTaxes = fixed * 1e8 / 12;
        for (int s = 0; s < Section.COUNT; s++) {
            var one = new double[Section.COUNT];
            one[s] = 1;
            perSale[s] = gross(table.output(one));
        }
    }

    private double gross(double[] output) {
        double sum = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            sum += valueAddedShare[s] * output[s];
        }
        return sum;
    }

    /** Net value added of an output at start prices, while wear and taxes on production follow this volume. */
    double net(double[] output, double index) {
        return gross(output) - wearAndTaxes * index;
    }

    /**
     * Factor on exports and private investment at which net value added is this.
     *
     * @param netCents what it is to be
     * @param index volume of wear and taxes on production against the start
     * @param given final sales of each section that stay as they are
     * @param moving final sales of each section that the factor moves
     */
    double factor(double netCents, double index, double[] given, double[] moving) {
        double made = -wearAndTaxes * index;
        double perFactor = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            made += perSale[s] * given[s];
            perFactor += perSale[s] * moving[s];
        }
        return Math.max(0, (netCents - made) / perFactor);
    }
}
