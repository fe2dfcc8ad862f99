package nl.draagkracht.scenario.instrument;

/** The languages in which Draagkracht speaks to its readers: those of Dutch policy notes and of research papers. */
public enum Language {
    ENGLISH("en"),
    DUTCH("nl");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code of ISO 639-1, as in {@code <html lang>}. */
    public String code() {
        return code;
    }

    /** One of two phrases. */
    String say(String english, String dutch) {
        return this == ENGLISH ? english : dutch;
    }

    /** A number as it is written in this language: a point or a comma before the decimals, none that are not needed. */
    String number(double value) {
        String plain = java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return this == ENGLISH ? plain : plain.replace('.', ',');
    }

    /** A fraction as a percentage. */
    String percent(double share) {
        return number(Math.round(share * 1000) / 10.0) + (this == ENGLISH ? " %" : "%");
    }
}
