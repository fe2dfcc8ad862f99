package nl.draagkracht.firms;

import nl.draagkracht.kernel.Occupation;

/**
 * Experience that Dutch employers ask for: less where people who have it have become harder to find than beginners.
 * Of vacancies that are hard to fill employers lower what they ask for in a quarter to a third (UWV 2021, 2022), and seven in ten
 * employers filled vacancies of 2020-2022 with people who lacked some of it, work experience above all. It takes years: those who
 * train beginners and the work to learn from have to come back, and requirements of the slump of 2008 outlived it (Modestino, Shoag and
 * Ballance 2016; Hershbein and Kahn 2018). Exactly nothing without a gap to the paired baseline.
 */
final class AskedExperience {
    private final double answer;
    /** Half of the mean delay: to feel it and to act on it take equally long. */
    private final double stage;

    /** Scarcity of experience as employers have come to feel it, log points, by occupation. */
    private final double[] felt = new double[Occupation.COUNT];
    /** The same as they have acted on it. */
    private final double[] acted = new double[Occupation.COUNT];

    AskedExperience(EntryLevelParameters parameters) {
        answer = parameters.scarcityAnswer().value();
        stage = Math.max(1, parameters.answerMonths().value() / 2);
    }

    /**
     * Takes note of last month.
     *
     * @param scarcity as {@link LabourTerms#experienceScarcity}
     */
    void follow(double[] scarcity) {
        for (int o = 0; o < felt.length; o++) {
            acted[o] += (felt[o] - acted[o]) / stage;
            felt[o] += (scarcity[o] - felt[o]) / stage;
        }
    }

    /** Openings that employers have opened to beginners of this occupation because experience is scarce, per usual entry-level one. */
    double opened(int occupation) {
        return answer * acted[occupation];
    }
}
