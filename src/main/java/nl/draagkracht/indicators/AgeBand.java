package nl.draagkracht.indicators;

/** The age bands of the labour force survey in which results are broken down (CBS 85264NED). */
public enum AgeBand {
    /** Under fifteen. */
    UNDER_15("0-14", 0),
    /** Youth. */
    FROM_15("15-24", 15),
    /** From 25. */
    FROM_25("25-34", 25),
    /** From 35. */
    FROM_35("35-44", 35),
    /** From 45. */
    FROM_45("45-54", 45),
    /** From 55. */
    FROM_55("55-64", 55),
    /** From 65, last band of the survey. */
    FROM_65("65-74", 65),
    /** Beyond the survey. */
    FROM_75("75+", 75);

    /** Number of bands. */
    public static final int COUNT = values().length;

    private static final byte[] OF_AGE = new byte[128];

    static {
        for (var band : values()) {
            for (int age = band.from; age < OF_AGE.length; age++) {
                OF_AGE[age] = (byte) band.ordinal();
            }
        }
    }

    private final String code;
    private final int from;

    AgeBand(String code, int from) {
        this.code = code;
        this.from = from;
    }

    /** The name in results. */
    public String code() {
        return code;
    }

    /** Counts by age in whole years, folded into the bands. */
    static long[] fold(long[] byAge) {
        var bands = new long[COUNT];
        for (int age = 0; age < byAge.length; age++) {
            bands[of(age)] += byAge[age];
        }
        return bands;
    }

    /** Ordinal of the band of an age in years. */
    static int of(int age) {
        return OF_AGE[Math.min(age, OF_AGE.length - 1)];
    }
}
