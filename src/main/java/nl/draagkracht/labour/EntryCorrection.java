package nl.draagkracht.labour;

/**
 * How much more or less than normal the inactive enter, and workers leave, per age band, to keep the labour force of a baseline run on the frozen profile.
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

    /**
     * The factors of this month: per band the factor of entry, then per band an extra probability of workers to leave, above zero only
     * where entry cannot fall far enough.
     */
    double[] steer(Census census, double[] normalEntries) {
        var factors = new double[2 * AgeBand.COUNT];
        for (int band = 0; band < AgeBand.COUNT; band++) {
            double gap = census.supplied[band] - census.labourForce[band];
            kept[band] += memory * gap;
            double extra = speed * gap + kept[band];
            double entries = normalEntries[band] + extra;
            factors[band] = normalEntries[band] < SMALL ? 1 : Math.max(0, entries / normalEntries[band]);
            factors[AgeBand.COUNT + band] = Math.max(0, -entries) / Math.max(1, census.labourForce[band]);
        }
        return factors;
    }

    /**
     * The recorded factors of the baseline, and the return of those who are missing relative to it. Who did not quit for want of other
     * work does not come back either: when openings are few fewer come and go, and the labour force stays.
     *
     * @param quitsAvoided quits to inactivity that did not happen last month, by age band
     */
    double[] repeat(
            LabourReference baseline,
            int monthOfRun,
            Census census,
            double[] normalEntries,
            SupplyAnswer answer,
            double[] quitsAvoided) {
        double[] factors = baseline.entryFactors(monthOfRun);
        for (int band = 0; band < AgeBand.COUNT; band++) {
            // who stays away because of the law is not missing
            double missing = baseline.labourForce(monthOfRun, band) * answer.ofBand(band) - census.labourForce[band];
            if (normalEntries[band] >= SMALL) {
                factors[band] += Math.max(0, comeBack * missing / normalEntries[band]);
                factors[band] = Math.max(0, factors[band] - quitsAvoided[band] / normalEntries[band]);
            }
        }
        return factors;
    }
}
