package nl.draagkracht.treasury;

/**
 * What the funds pay back to Dutch municipalities in a month: bijstand of households that waited for an insurance benefit of the same
 * months (Participatiewet art. 60a). Cents of the whole country.
 *
 * @param unemployment paid by the AWf for WW
 * @param disability paid by the Aof for WIA
 */
public record AssistanceSettled(long unemployment, long disability) {
    /** Nothing is settled. */
    public static final AssistanceSettled NONE = new AssistanceSettled(0, 0);

    long total() {
        return unemployment + disability;
    }
}
