package nl.draagkracht.claims;

/**
 * Supplementary pensions that begin before the AOW. Somebody on IOW may bring the pension forward (Pensioenwet art. 63), and IOW is paid
 * less it (Wet IOW art. 10; UWV, "Gevolgen van (pre)pensioen op uw IOW-uitkering").
 */
public interface PensionBeforeAge {
    /** Nobody has brought a pension forward. */
    PensionBeforeAge NONE = (person, months) -> 0;

    /**
     * The pension that somebody who is out of work would have by now.
     *
     * @param person row of the person
     * @param months months until the AOW, above 0
     * @return cents a month, 0 as long as it has not been brought forward
     */
    int cents(int person, int months);
}
