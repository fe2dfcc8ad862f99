package nl.draagkracht.income;

import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SourcedTable;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Which Dutch section needs what from which other to make a euro of output.
 * Leontief, domestic inverse {@code L = (I - A)^-1}; flows from {@code parameters/income/input-output.json}.
 */
public final class InputOutput {
    private final int size;
    private final double[][] domestic;
    private final double[] imported;
    private final double[][] inverse;

    /**
     * Coefficients from flows.
     *
     * @param flows deliveries from section i to section j
     * @param imports intermediate imports of section j
     * @param output output of section j, in the same unit
     */
    public InputOutput(double[][] flows, double[] imports, double[] output) {
        size = output.length;
        domestic = new double[size][size];
        imported = new double[size];
        for (int j = 0; j < size; j++) {
            if (!(output[j] > 0)) {
                throw new IllegalArgumentException(
                        "Read the output " + output[j] + " of section number " + j + "; needed is more than 0.");
            }
            imported[j] = imports[j] / output[j];
            for (int i = 0; i < size; i++) {
                domestic[i][j] = flows[i][j] / output[j];
            }
        }
        inverse = invert(domestic);
    }

    /** The twenty sections of the table, with their final uses (all in the unit of the table). */
    static InputOutput of(SourcedTable table, double[] finalUse) {
        double[][] flows = new double[Section.COUNT][Section.COUNT];
        double[] imports = new double[Section.COUNT];
        double[] output = finalUse.clone();
        for (int j = 0; j < Section.COUNT; j++) {
            String to = Section.at(j).code();
            imports[j] = table.valueOr(0, "WORLD", to);
            for (int i = 0; i < Section.COUNT; i++) {
                flows[i][j] = table.valueOr(0, Section.at(i).code(), to);
                output[i] += flows[i][j];
            }
        }
        return new InputOutput(flows, imports, output);
    }

    /** Number of sections. */
    public int size() {
        return size;
    }

    /** Domestic input of i per unit of output of j. */
    public double domestic(int i, int j) {
        return domestic[i][j];
    }

    /** Imported input per unit of output of j. */
    public double imported(int j) {
        return imported[j];
    }

    /** Output that meets a final demand: {@code x = L f}. */
    public double[] output(double[] finalDemand) {
        double[] output = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (int j = 0; j < size; j++) {
                sum += inverse[i][j] * finalDemand[j];
            }
            output[i] = sum;
        }
        return output;
    }

    /** Price of each section, 1 without savings, after unit costs fall: {@code ln P = -L' fall}. */
    public double[] prices(double[] unitCostFall) {
        double[] prices = new double[size];
        for (int j = 0; j < size; j++) {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += inverse[i][j] * unitCostFall[i];
            }
            prices[j] = StrictMath.exp(-sum);
        }
        return prices;
    }

    /** Imports in a unit of final sales of each section, those of its suppliers included: {@code L' m}. */
    double[] importContent() {
        double[] content = new double[size];
        for (int j = 0; j < size; j++) {
            for (int i = 0; i < size; i++) {
                content[j] += inverse[i][j] * imported[i];
            }
        }
        return content;
    }

    private static double[][] invert(double[][] domestic) {
        int size = domestic.length;
        RealMatrix leontief = new Array2DRowRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                leontief.setEntry(i, j, (i == j ? 1 : 0) - domestic[i][j]);
            }
        }
        return new LUDecomposition(leontief).getSolver().getInverse().getData();
    }
}
