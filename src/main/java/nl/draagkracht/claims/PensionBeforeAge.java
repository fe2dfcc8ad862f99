package nl.draagkracht.claims;

/**
 * Supplementary pensions as claims ask for them. Somebody on IOW may bring the pension forward (Pensioenwet art. 63), and IOW is paid
 * less it (Wet IOW art. 10; UWV, "Gevolgen van (pre)pensioen op uw IOW-uitkering"). The Toeslagenwet counts the pension of the partner
 * (art. 6), who has reached the AOW age or stopped working before it.
 */
public interface PensionBeforeAge {
    /** Nobody has a supplementary pension. */
    PensionBeforeAge NONE = (person, months) -> 0;

    /**
     * The pension that somebody who is out of work would have by now.
     *
     * @param person row of the person
     * @param months months until the AOW, above 0
     * @return cents a month, 0 as long as it has not been brought forward
     */
    int cents(int person, int months);

    /**
     * The pension of somebody who has reached the AOW age, or has stopped working before it and has no benefit; with what it bridges the
     * AOW by until that is paid.
     *
     * @param person row of the person
     * @param months months until the AOW, 0 or less once it is paid
     * @param statePensionCents AOW of a partner, cents a month with holiday allowance
     * @return cents a month, 0 for everybody else
     */
    default long received(int person, int months, int statePensionCents) {
        return 0;
    }
}
