package nl.draagkracht.indicators;

import java.util.Optional;

/**
 * A limit of Dutch social security that a shock can strain or break, with the indicator behind it and how the two are
 * held together. The set is section 7 of the model page; the levels are parameters ({@code indicators.limits}) that a
 * scenario may change.
 */
public enum Limit {
    AWF_COVERAGE("awfCoverage", "funding", Indicator.AWF_COVERAGE, Reading.VALUE, false),
    GOVERNMENT_BALANCE(
            "governmentBalance", "funding", Indicator.GOVERNMENT_BALANCE_SHARE_OF_GDP, Reading.DIFFERENCE, false),
    GOVERNMENT_DEBT("governmentDebt", "funding", Indicator.GOVERNMENT_DEBT_SHARE_OF_GDP, Reading.VALUE, true),
    LABOUR_TAX_BASE("labourTaxBase", "funding", Indicator.LABOUR_TAX_BASE, Reading.RELATIVE, false),
    WW_ON_TIME("wwOnTime", "service", Indicator.WW_DECIDED_ON_TIME_SHARE, Reading.VALUE, false),
    WIA_WAITING("wiaWaiting", "service", Indicator.WIA_WAITING_MONTHS, Reading.RELATIVE, true),
    MUNICIPAL_CASELOAD("municipalCaseload", "service", Indicator.MUNICIPAL_CASELOAD, Reading.RELATIVE, true),
    INCOME_GAP("incomeGap", "service", Indicator.HOUSEHOLDS_WAITING_WITHOUT_INCOME, Reading.RELATIVE, true),
    RECOVERIES("recoveries", "allowances", Indicator.RECOVERY_DEBT_HOUSEHOLDS, Reading.RELATIVE, true),
    POVERTY("poverty", "people", Indicator.POVERTY_RATE, Reading.DIFFERENCE, true),
    LONG_TERM_UNEMPLOYMENT(
            "longTermUnemployment", "people", Indicator.LONG_TERM_UNEMPLOYMENT_RATE, Reading.DIFFERENCE, true),
    STABILISATION("stabilisation", "people", Indicator.STABILISATION_COEFFICIENT, Reading.VALUE, false),
    LABOUR_SHARE("labourShare", "capital", Indicator.LABOUR_SHARE, Reading.DIFFERENCE, false),
    INCOME_ABROAD("incomeAbroad", "capital", Indicator.CAPITAL_INCOME_ABROAD_SHARE_OF_GNI, Reading.DIFFERENCE, true);

    /** How the measure of a scenario is held against its paired baseline before it meets the levels. */
    public enum Reading {
        /** The value itself. */
        VALUE("value"),
        /** The value minus that of the baseline. */
        DIFFERENCE("difference from the baseline"),
        /** The value divided by that of the baseline, minus one. */
        RELATIVE("relative change from the baseline");

        private final String words;

        Reading(String words) {
            this.words = words;
        }

        /** The reading in words. */
        public String words() {
            return words;
        }
    }

    private final String id;
    private final String limitClass;
    private final Indicator indicator;
    private final Reading reading;
    private final boolean breaksUpwards;

    Limit(String id, String limitClass, Indicator indicator, Reading reading, boolean breaksUpwards) {
        this.id = id;
        this.limitClass = limitClass;
        this.indicator = indicator;
        this.reading = reading;
        this.breaksUpwards = breaksUpwards;
    }

    /** The name in the verdict and in the table of levels. */
    public String id() {
        return id;
    }

    /** {@code funding, service, allowances, people} or {@code capital}. */
    public String limitClass() {
        return limitClass;
    }

    /** What is measured. */
    public Indicator indicator() {
        return indicator;
    }

    /** How scenario and baseline are held together. */
    public Reading reading() {
        return reading;
    }

    /** Whether more is worse. */
    public boolean breaksUpwards() {
        return breaksUpwards;
    }

    /** The limit with this id, if there is one. */
    public static Optional<Limit> find(String id) {
        for (Limit limit : values()) {
            if (limit.id.equals(id)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }
}
