package nl.draagkracht.labour;

/**
 * How much more or less than normal the inactive enter, and workers leave, per age band, to keep the labour force of a baseline run on the frozen profile.
 * It stands for what the frozen entry leaves out: deaths, migration, a changing mix of contracts. A baseline run steers it (proportional
 * and integral part of the gap); a scenario repeats the recorded factors, so that entry never repairs what the scenario does.
 */
final class EntryCorrection {
    private static final double SMALL = 1e-9;

    /** Where the factors of entry, of leaving and of entry of those on bijstand or Anw begin. */
    private static final int LEAVING = AgeBand.COUNT;

    private static final int ASSISTED = 2 * AgeBand.COUNT;

    private final double speed;
    private final double memory;
    private final double comeBack;
    private final double[] kept = new double[AgeBand.COUNT];

    EntryCorrection(ParticipationParameters parameters) {
        speed = parameters.correctionSpeed().value();
        comeBack = parameters.comeBack().value();
        memory = parameters.correctionMemory().value();
    }

    /** Which factor is that of an inactive person of this age band. */
    static int entry(int band, boolean assisted) {
        return (assisted ? ASSISTED : 0) + band;
    }

    /** Which of the factors is the extra probability of workers of this age band to leave. */
    static int leaving(int band) {
        return LEAVING + band;
    }

    /**
     * The factors of this month: per band the factor of entry, then per band an extra probability of workers to leave, above zero only
     * where entry cannot fall far enough, then per band the factor of entry of those on bijstand or Anw, here that of the others.
     */
    double[] steer(Census census, double[] normalEntries) {
        var factors = new double[ASSISTED + AgeBand.COUNT];
        for (int band = 0; band < AgeBand.COUNT; band++) {
            double gap = census.supplied[band] - census.labourForce[band];
            kept[band] += memory * gap;
            double extra = speed * gap + kept[band];
            double entries = normalEntries[band] + extra;
            factors[band] = normalEntries[band] < SMALL ? 1 : Math.max(0, entries / normalEntries[band]);
            factors[LEAVING + band] = Math.max(0, -entries) / Math.max(1, census.labourForce[band]);
            factors[ASSISTED + band] = factors[band];
        }
        return factors;
    }

    /**
     * The recorded factors of the baseline, and the return of those who are missing relative to it. Who did not quit for want of other
     * work does not come back either: when openings are few fewer come and go, and the labour force stays. Neither moves those who
     * live on bijstand or Anw: who is missing has left work or search since, and they had left before (in 2009 to 2014 fewer, not more,
     * of those on bijstand found work).
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
