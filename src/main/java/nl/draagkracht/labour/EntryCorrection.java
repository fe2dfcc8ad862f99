package nl.draagkracht.labour;

/**
 * How much more or less than normal the inactive enter, per age band, to keep the labour force of a baseline run on the frozen profile.
 * It stands for what the frozen entry leaves out: deaths, migration, a changing mix of contracts. A baseline run steers it (proportional
 * and integral part of the gap); a scenario repeats the recorded factors, so that entry never repairs what the scenario does.
 */
final class EntryCorrection {
    private static final double SMALL = 1e-9;

    private final double speed;
    private final double memory;
    private final double comeBack;
    private final double[] kept = new double[AgeBand.COUNT];

    EntryCorrection(ParticipationParameters parameters) {
        speed = parameters.correctionSpeed().value();
        comeBack = parameters.comeBack().value();
        memory = parameters.correctionMemory().value();
    }

    /** The factors of this month. */
    double[] steer(Census census, double[] normalEntries) {
        var factors = new double[AgeBand.COUNT];
        for (int band = 0; band < AgeBand.COUNT; band++) {
            double gap = census.supplied[band] - census.labourForce[band];
            kept[band] += memory * gap;
            double extra = speed * gap + kept[band];
            factors[band] = normalEntries[band] < SMALL ? 1 : Math.max(0, 1 + extra / normalEntries[band]);
        }
        return factors;
    }

    /** The recorded factors of the baseline, and the return of those who are missing relative to it. */
    double[] repeat(LabourReference baseline, int monthOfRun, Census census, double[] normalEntries) {
        double[] factors = baseline.entryFactors(monthOfRun);
        for (int band = 0; band < AgeBand.COUNT; band++) {
            long missing = baseline.labourForce(monthOfRun, band) - census.labourForce[band];
            if (normalEntries[band] >= SMALL) {
                factors[band] += Math.max(0, comeBack * missing / normalEntries[band]);
            }
        }
        return factors;
    }
}
