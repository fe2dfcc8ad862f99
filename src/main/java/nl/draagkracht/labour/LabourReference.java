package nl.draagkracht.labour;

import java.util.Arrays;
import nl.draagkracht.kernel.Occupation;

/**
 * What a baseline run leaves behind for the scenarios paired with it: unemployment by occupation, the factors by which entry kept the
 * labour force on the frozen profile, what law left of the pay of those who worked, and pay beyond agreements.
 * Model page 4.5: wages answer the unemployment gap to the baseline; entry of a scenario must not repair what the scenario does.
 */
public final class LabourReference {
    private double[][] unemployment = new double[0][];
    private double[][] entry = new double[0][];
    private long[][] labourForce = new long[0][];
    private double[] rate = new double[0];
    private double[][] gains = new double[0][];
    private KindOfWork.Market[] market = new KindOfWork.Market[0];
    private double[] beyondAgreements = new double[0];
    private int months;

    void record(
            double[] unemploymentByOccupation,
            double unemploymentRate,
            double[] entryFactors,
            long[] labourForceByBand,
            double[] gainsOfWork,
            KindOfWork.Market marketByKind,
            double payBeyondAgreements) {
        if (months == unemployment.length) {
            unemployment = Arrays.copyOf(unemployment, months * 2 + 12);
            entry = Arrays.copyOf(entry, unemployment.length);
            labourForce = Arrays.copyOf(labourForce, unemployment.length);
            rate = Arrays.copyOf(rate, unemployment.length);
            gains = Arrays.copyOf(gains, unemployment.length);
            market = Arrays.copyOf(market, unemployment.length);
            beyondAgreements = Arrays.copyOf(beyondAgreements, unemployment.length);
        }
        unemployment[months] = unemploymentByOccupation.clone();
        entry[months] = entryFactors.clone();
        labourForce[months] = labourForceByBand.clone();
        gains[months] = gainsOfWork.clone();
        market[months] = marketByKind.copy();
        beyondAgreements[months] = payBeyondAgreements;
        rate[months++] = unemploymentRate;
    }

    /** Months recorded. */
    public int months() {
        return months;
    }

    /** Unemployed per member of the labour force of an occupation, in the given month of the run (0 = first). */
    public double unemployment(int monthOfRun, int occupation) {
        return unemployment[monthOfRun][occupation];
    }

    /** Unemployment rate in the given month of the run. */
    public double unemploymentRate(int monthOfRun) {
        return rate[monthOfRun];
    }

    /** Posted vacancies per wanted slot by {@link KindOfWork} when the search of the given month of the run began. */
    double[] vacancies(int monthOfRun) {
        return market[monthOfRun].vacancies();
    }

    /** Unemployed for less than half a year per worker by {@link KindOfWork} at the end of the given month of the run. */
    double[] seekers(int monthOfRun) {
        return market[monthOfRun].seekers();
    }

    /** Expected applications of beginners by {@link EntryLevelOpenings#group} in the given month of the run. */
    double[] beginners(int monthOfRun) {
        return market[monthOfRun].beginners();
    }

    /** Applicants of an entry-level opening per applicant of another by {@link KindOfWork} in the given month of the run. */
    double[] crowding(int monthOfRun) {
        return market[monthOfRun].crowding();
    }

    /**
     * How much scarcer experience is than in a paired baseline, log points by occupation: the rise of {@link #crowding} in the last month
     * recorded here. Nothing where one of the two runs saw no such applicants or openings.
     */
    double[] experienceScarcity(LabourReference baseline) {
        var scarcity = new double[Occupation.COUNT];
        if (baseline != null && months > 0) {
            double[] now = crowding(months - 1);
            double[] then = baseline.crowding(months - 1);
            for (int o = 0; o < Occupation.COUNT; o++) {
                int kind = KindOfWork.of(o);
                scarcity[o] = now[kind] > 0 && then[kind] > 0 ? StrictMath.log(now[kind] / then[kind]) : 0;
            }
        }
        return scarcity;
    }

    /** Pay beyond agreements in the given month of the run, log points, see {@link ContractWages#beyondAgreements}. */
    double beyondAgreements(int monthOfRun) {
        return beyondAgreements[monthOfRun];
    }

    /** Entry factors per age band in the given month of the run. */
    public double[] entryFactors(int monthOfRun) {
        return entry[monthOfRun].clone();
    }

    /** Labour force of an age band before the moves of the given month of the run. */
    public long labourForce(int monthOfRun, int band) {
        return labourForce[monthOfRun][band];
    }

    /** What work left the typical households in the given month of the run, euros a year. */
    double[] gainsOfWork(int monthOfRun) {
        return gains[monthOfRun];
    }

    static double[] byOccupation(long[] unemployed, long[] employed) {
        var rates = new double[Occupation.COUNT];
        for (int o = 0; o < Occupation.COUNT; o++) {
            long force = unemployed[o] + employed[o];
            rates[o] = force == 0 ? 0 : (double) unemployed[o] / force;
        }
        return rates;
    }
}
