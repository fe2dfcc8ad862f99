package nl.draagkracht.conformance;

/** What is held against a target. */
public enum Measure {
    /** Unemployed. */
    UNEMPLOYMENT_RATE("unemploymentRate", "% of the labour force"),
    /** Vacancies. */
    VACANCY_RATE("vacancyRate", "% of jobs and vacancies"),
    /** Chance of an unemployed worker to find work. */
    JOB_FINDING("jobFinding", "chance a step"),
    /** Unemployed for at least 27 weeks. */
    LONG_TERM_SHARE("longTermShare", "% of the unemployed"),
    /** Unemployed for at least 27 weeks. */
    LONG_TERM_RATE("longTermRate", "% of the labour force"),
    /** Hires that fail because more applications succeed than there are vacancies. */
    MISSED_HIRES("missedHires", "% of successful applications"),
    /** Lowest unemployment of a business cycle. */
    LOWEST_UNEMPLOYMENT_RATE("lowestUnemploymentRate", "% of the labour force"),
    /** Highest unemployment of a business cycle. */
    HIGHEST_UNEMPLOYMENT_RATE("highestUnemploymentRate", "% of the labour force"),
    /** Fewest vacancies of a business cycle. */
    LOWEST_VACANCY_RATE("lowestVacancyRate", "% of jobs and vacancies"),
    /** Most vacancies of a business cycle. */
    HIGHEST_VACANCY_RATE("highestVacancyRate", "% of jobs and vacancies"),
    /** Which way unemployment (to the right) and vacancies (upwards) go round in a business cycle. */
    LOOP_DIRECTION("loopDirection", "1 counter-clockwise, -1 clockwise"),
    /** Workers in the first occupation after one step. */
    EMPLOYED_1_STEP_1("employed1Step1", "workers"),
    /** Workers in the second occupation after one step. */
    EMPLOYED_2_STEP_1("employed2Step1", "workers"),
    /** Unemployed of the first occupation after one step. */
    UNEMPLOYED_1_STEP_1("unemployed1Step1", "workers"),
    /** Unemployed of the second occupation after one step. */
    UNEMPLOYED_2_STEP_1("unemployed2Step1", "workers"),
    /** Vacancies of the first occupation after one step. */
    VACANT_1_STEP_1("vacant1Step1", "vacancies"),
    /** Vacancies of the second occupation after one step. */
    VACANT_2_STEP_1("vacant2Step1", "vacancies"),
    /** Unemployed in the step before demand moves. */
    UNEMPLOYMENT_RATE_STEP_199("unemploymentRateStep199", "% of the labour force"),
    /** Unemployed in the step in which demand moves. */
    UNEMPLOYMENT_RATE_STEP_200("unemploymentRateStep200", "% of the labour force"),
    /** Workers in the first occupation three hundred steps later. */
    EMPLOYED_1_STEP_500("employed1Step500", "workers"),
    /** Workers in the second occupation three hundred steps later. */
    EMPLOYED_2_STEP_500("employed2Step500", "workers"),
    /** Unemployed three hundred steps later. */
    UNEMPLOYMENT_RATE_STEP_500("unemploymentRateStep500", "% of the labour force"),
    /** Steps of 6.75 weeks in a year. */
    STEPS_PER_YEAR("stepsPerYear", "steps"),
    /** Steps of 6.75 weeks in a month. */
    STEPS_PER_MONTH("stepsPerMonth", "steps"),
    /** Steps in thirty years of automation. */
    AUTOMATION_STEPS("automationSteps", "steps"),
    /** Chance to apply in the own occupation that gives the observed yearly mobility. */
    SELF_LOOP("selfLoop", "share"),
    /** Chance a month that a worker loses the job whatever demand does. */
    MONTHLY_SEPARATION("monthlySeparation", "chance a month"),
    /** Vacancies a month per worker whatever demand does. */
    MONTHLY_OPENING("monthlyOpening", "share a month"),
    /** Share of the gap between jobs and demand closed in a month. */
    MONTHLY_ADJUSTMENT("monthlyAdjustment", "share a month"),
    /** Unemployed in a model of months with nothing else calibrated again. */
    MONTHLY_UNEMPLOYMENT_RATE("monthlyUnemploymentRate", "% of the labour force");

    private final String key;
    private final String unit;

    Measure(String key, String unit) {
        this.key = key;
        this.unit = unit;
    }

    /** Name in files and tables. */
    public String key() {
        return key;
    }

    /** Unit. */
    public String unit() {
        return unit;
    }
}
