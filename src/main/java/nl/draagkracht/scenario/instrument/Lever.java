package nl.draagkracht.scenario.instrument;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a kind of instrument to those who write scenarios: the lists, the schema and the error messages read it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Lever {
    /** The word after {@code "type"} in a scenario file. */
    String type();

    /** What it does, in one sentence. */
    String meaning();

    /** What it leaves out or takes for granted, with the source of its mechanism. */
    String remark() default "";
}
