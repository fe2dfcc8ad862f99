package nl.draagkracht.experiment;

import java.util.Arrays;
import nl.draagkracht.kernel.Coded;

/** What must have happened to a person in the run for a trace to follow that life. */
public enum LifeKind implements Coded {
    /** Lost a job that was no longer wanted. */
    DISPLACED("displaced", "lost a job that was no longer wanted"),
    /** Was awarded WW. */
    UNEMPLOYMENT("ww", "was awarded WW"),
    /** Used WW up. */
    EXHAUSTED("exhausted", "used WW up"),
    /** Came on bijstand. */
    ASSISTANCE("bijstand", "came on bijstand"),
    /** Came on ZW without an employer. */
    SICK("zw", "came on ZW without an employer"),
    /** Was awarded WGA or IVA. */
    DISABLED("wia", "was awarded WGA or IVA"),
    /** Lost the assignments of the self-employed. */
    SELF_EMPLOYED("zzp", "was self-employed and lost the assignments"),
    /** Was awarded IOW or IOAW. */
    OLDER("ioaw", "was awarded IOW or IOAW"),
    /** Anybody of the first day. */
    ANYBODY("anybody", "lived in the country on the first day");

    private static final LifeKind[] VALUES = values();

    /** Number of values. */
    static final int COUNT = VALUES.length;

    private final String code;
    private final String words;

    LifeKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** What happened, after "somebody who". */
    public String words() {
        return words;
    }

    /** The kind with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static LifeKind of(String code) {
        return Coded.of(VALUES, code);
    }

    /** All codes. */
    public static Iterable<String> codes() {
        return Arrays.stream(VALUES).map(LifeKind::code).toList();
    }
}
