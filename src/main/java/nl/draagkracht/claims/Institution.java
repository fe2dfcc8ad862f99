package nl.draagkracht.claims;

import nl.draagkracht.kernel.Coded;

/** A desk on which claims wait for a decision. */
public enum Institution implements Coded {
    /** WW desk of UWV. */
    UNEMPLOYMENT("WW"),
    /** Assessment of UWV for WIA, bound by insurance doctors. */
    ASSESSMENT("WIA"),
    /** Municipalities, for bijstand. */
    ASSISTANCE("bijstand"),
    /** SVB, for AOW. */
    PENSION("AOW"),
    /** Dienst Toeslagen, for changes that a machine cannot handle. */
    ALLOWANCES("toeslagen"),
    /** UWV, for objections to its own decisions. */
    OBJECTIONS("bezwaar"),
    /** Belastingdienst, for provisional assessments that a machine cannot change. */
    TAX("inkomstenbelasting");

    private final String code;

    Institution(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
