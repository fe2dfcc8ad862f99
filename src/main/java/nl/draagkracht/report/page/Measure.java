package nl.draagkracht.report.page;

import nl.draagkracht.kernel.Language;

/** How a kind of number is shown and spoken of: unit, decimals, and how far two of them are apart. */
enum Measure {
    /** Persons, households, benefits or jobs; shown in thousands. */
    COUNT(1e-3, 0),
    /** Large sums of euros; shown in billions. */
    EURO(1e-9, 1),
    /** A household's euros a year; shown as they are. */
    INCOME(1, 0),
    /** A fraction; shown in per cent, distances in percentage points. */
    SHARE(100, 1),
    /** An index such as the Gini coefficient. */
    INDEX(1, 3),
    /** A ratio of two sums. */
    RATIO(1, 2),
    /** A number of months. */
    MONTHS(1, 1);

    private static final double SMALLEST_RELATIVE_GAP = 0.01;

    // Fifty million euros: one decimal of a billion would show nothing.
    private static final double SMALLEST_SUM = 50e6;

    private final double factor;
    private final int decimals;

    Measure(double factor, int decimals) {
        this.factor = factor;
        this.decimals = decimals;
    }

    /** What a value is multiplied with on an axis. */
    double factor() {
        return factor;
    }

    /** Decimals in tables. */
    int decimals() {
        return decimals;
    }

    /** The value in a sentence: {@code 340 thousand}, {@code 9.4 %}. */
    String spoken(double value, Texts texts) {
        Language language = texts.language();
        return switch (this) {
            case COUNT -> count(value, texts);
            case EURO -> euros(value, texts);
            case INCOME -> texts.say("amount.euro", "n", language.number(value, 0));
            case SHARE -> texts.say("amount.percent", "n", language.number(value * factor, decimals));
            default -> language.number(value, decimals);
        };
    }

    /** A level that somebody chose, in a sentence: as spoken, without zeros that were never meant as precision. */
    String level(double level, Texts texts) {
        Language language = texts.language();
        return this == SHARE
                ? texts.say("amount.percent", "n", language.shortest(level * factor, decimals))
                : this == COUNT || this == EURO ? spoken(level, texts) : language.shortest(level, decimals);
    }

    /** A chosen distance: {@code 2 percentage points}. */
    String levelGap(double distance, Texts texts) {
        return this == SHARE
                ? texts.say("amount.points", "n", texts.language().shortest(Math.abs(distance) * factor, decimals))
                : level(Math.abs(distance), texts);
    }

    /** The distance between two values, without its sign: {@code 5.4 percentage points}, {@code 81 %}. */
    String gap(double value, double other, Texts texts) {
        double distance = Math.abs(value - other);
        if (this == SHARE) {
            return texts.say("amount.points", "n", texts.language().number(distance * factor, decimals));
        }
        if (isRelative() && other != 0) {
            double share = distance / Math.abs(other) * 100;
            return texts.say("amount.percent", "n", texts.language().number(share, share < 10 ? 1 : 0));
        }
        return spoken(distance, texts);
    }

    /** Whether two values are as good as the same to a reader. */
    boolean isNear(double value, double other) {
        double distance = Math.abs(value - other);
        return switch (this) {
            case SHARE, INDEX -> distance < 0.001;
            case MONTHS -> distance < 0.1;
            case EURO -> distance <= SMALLEST_SUM || distance <= SMALLEST_RELATIVE_GAP * Math.abs(other);
            default -> distance <= SMALLEST_RELATIVE_GAP * Math.abs(other);
        };
    }

    private boolean isRelative() {
        return this == COUNT || this == EURO || this == INCOME;
    }

    private static String count(double value, Texts texts) {
        Language language = texts.language();
        double size = Math.abs(value);
        if (size >= 999_500) {
            return texts.say("amount.million", "n", language.number(value / 1e6, 2));
        }
        return size >= 999.5
                ? texts.say("amount.thousand", "n", language.number(value / 1e3, size < 9_950 ? 1 : 0))
                : language.number(value, 0);
    }

    private static String euros(double value, Texts texts) {
        Language language = texts.language();
        return Math.abs(value) >= 999.5e6
                ? texts.say("amount.euroBillion", "n", language.number(value / 1e9, 1))
                : texts.say("amount.euroMillion", "n", language.number(value / 1e6, 0));
    }
}
