package nl.draagkracht.conformance;

/**
 * The labour market of the limit case, step by step, whether in expected values or in agents.
 * Rates are those of del Rio-Chanona et al. (2021), in per cent: unemployed of the labour force, vacancies of jobs and vacancies.
 */
public interface NetworkLabour {
    /** One step in which demand is as given per occupation. */
    void step(double[] wanted);

    /** Number of occupations. */
    int occupations();

    /** Workers in an occupation. */
    double employed(int occupation);

    /** Unemployed whose last occupation it was. */
    double unemployed(int occupation);

    /** Vacancies in an occupation. */
    double vacant(int occupation);

    /** Those of the unemployed who have been so for long. */
    double longTerm(int occupation);

    /** Share of the unemployed at the start of the last step who found work in it. */
    double jobFinding();

    /** Unemployed, per cent of the labour force. */
    default double unemploymentRate() {
        double employed = 0;
        double unemployed = 0;
        for (int i = 0; i < occupations(); i++) {
            employed += employed(i);
            unemployed += unemployed(i);
        }
        return 100 * unemployed / (unemployed + employed);
    }

    /** Vacancies, per cent of jobs and vacancies. */
    default double vacancyRate() {
        double employed = 0;
        double vacant = 0;
        for (int i = 0; i < occupations(); i++) {
            employed += employed(i);
            vacant += vacant(i);
        }
        return 100 * vacant / (vacant + employed);
    }

    /** Unemployed for long, per cent of the unemployed. */
    default double longTermShare() {
        double unemployed = 0;
        double longTerm = 0;
        for (int i = 0; i < occupations(); i++) {
            unemployed += unemployed(i);
            longTerm += longTerm(i);
        }
        return unemployed == 0 ? 0 : 100 * longTerm / unemployed;
    }

    /** Unemployed for long, per cent of the labour force. */
    default double longTermRate() {
        return longTermShare() * unemploymentRate() / 100;
    }
}
