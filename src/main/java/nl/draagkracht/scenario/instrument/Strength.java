package nl.draagkracht.scenario.instrument;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes one number of an instrument: meaning, unit, hard bounds and the range in which proposals lie. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Strength {
    /** What the number is. */
    String meaning();

    /** Its unit. */
    String unit();

    /** Lowest value that has a meaning. */
    double minimum();

    /** Highest value that has a meaning. */
    double maximum();

    /** Lowest value that proposals and studies have used. */
    double low();

    /** Highest value that proposals and studies have used. */
    double high();

    /** The value when a scenario does not state it; NaN when it must. */
    double otherwise() default Double.NaN;
}
