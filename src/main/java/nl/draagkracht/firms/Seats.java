package nl.draagkracht.firms;

/**
 * The work places of all workers of the start population, one row per worker.
 * Handed over by labour's placement, which knows the persons; the rows become job cells.
 *
 * @param firm firm, or {@link Jobs#POOL} for own-account workers
 * @param section ordinal of the section
 * @param occupation ordinal of the occupation
 * @param province ordinal of the province of the work
 * @param wageCents gross monthly wage in cents; weights the savings on labour
 */
public record Seats(int[] firm, byte[] section, byte[] occupation, byte[] province, int[] wageCents) {
    /** Number of workers. */
    public int count() {
        return firm.length;
    }
}
