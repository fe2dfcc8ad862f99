package nl.draagkracht.population.synthesis;

/** The age classes of the published tables: single years 0-100 (100 and over) and the bands built from them. */
final class Ages {

    /** Single ages 0 to 100. */
    static final int COUNT = 101;

    /** Five-year bands 0-4 ... 100-104; the last holds age 100 only. */
    static final int FIVE_YEAR_BANDS = 21;

    /** First age of each band of the province table. */
    private static final int[] PROVINCE = {0, 15, 25, 45, 65, 80};

    static final String[] PROVINCE_KEYS = {"0-14", "15-24", "25-44", "45-64", "65-79", "80+"};

    /** First age of each band of the education table. */
    private static final int[] EDUCATION = {15, 25, 35, 45, 55, 65, 75};

    static final String[] EDUCATION_KEYS = {"15-25", "25-35", "35-45", "45-55", "55-65", "65-75", "75+"};

    /** Groups inside which education is handed out: single ages 15-24, then the bands from 25. */
    static final int EDUCATION_GROUPS = 16;

    /** First age of each band of heads of households in the tables of housing and wealth. */
    private static final int[] HEAD = {0, 25, 35, 45, 55, 65, 75, 85};

    static final String[] HEAD_KEYS = {"15-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75-84", "85+"};

    private Ages() {}

    static int provinceBand(int age) {
        return band(age, PROVINCE);
    }

    /** Band of the education table, -1 below 15. */
    static int educationBand(int age) {
        return band(age, EDUCATION);
    }

    /** Group inside which education is handed out, -1 below 15. */
    static int educationGroup(int age) {
        return age < 15 ? -1 : age < 25 ? age - 15 : 9 + educationBand(age);
    }

    /** Band of the education table to which a group belongs. */
    static int bandOfGroup(int group) {
        return group < 10 ? 0 : group - 9;
    }

    static int headBand(int age) {
        return band(age, HEAD);
    }

    private static int band(int age, int[] first) {
        int band = first.length - 1;
        while (band >= 0 && age < first[band]) {
            band--;
        }
        return band;
    }
}
