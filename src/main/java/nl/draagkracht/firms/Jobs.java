package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;

/**
 * All work in the Netherlands as job cells: the slots of one occupation in one firm, or the assignments of own-account
 * workers of one section, occupation and province (a pool, firm -1).
 * Model page 4.3, "Slots": the slots of a cell are alike, so counts suffice and a slot's rank becomes the cell's offset.
 * In every cell occupied + vacant + unadvertised = wanted + redundant.
 */
public final class Jobs {
    /** Value of {@link #firm} for a pool of own-account work. */
    public static final int POOL = -1;

    /** Firm, or {@link #POOL}. Cells of a firm are neighbours and ascend in occupation; pools come last. */
    public final int[] firm;

    /** Section, ordinal of {@link Section}. */
    public final byte[] section;

    /** Occupation, ordinal of {@link Occupation}. */
    public final byte[] occupation;

    /** Province of the work, ordinal of {@link Province}. */
    public final byte[] province;

    /** Slots wanted at the start, W0. */
    public final float[] initialWanted;

    /** Added to W before rounding down, in (0, 1), spread evenly inside section and occupation. */
    public final float[] offset;

    /** Mean gross monthly wage in cents of the seats at the start; 0 where the builder was not told. */
    public final float[] initialWageCents;

    /** Slots wanted this month. */
    public final int[] wanted;

    /**
     * Slots that are still filled again when they fall free; the others go with the worker who sits in them, so that no slot beyond these
     * is free.
     */
    public final int[] lasting;

    /** Slots with a worker. */
    public final int[] occupied;

    /** Free slots with a posted vacancy. */
    public final int[] vacant;

    /** Free slots that are not posted. */
    public final int[] unadvertised;

    /** Free slots of this month that were not wanted last month: work that is new to the cell. */
    public final int[] fresh;

    /**
     * Entry-level openings of the cell relative to its other openings and to the start: 1 where AI takes no work, less where it does.
     * A weight of the free slots, set by {@link PlanningPhase}.
     */
    public final float[] entryLevel;

    private final int[] firstOfFirm;
    private final int[] pools = new int[Section.COUNT * Occupation.COUNT * Province.COUNT];

    /** Empty columns for this many cells of this many firms. */
    Jobs(int cells, int[] firstOfFirm) {
        this.firstOfFirm = firstOfFirm;
        firm = new int[cells];
        section = new byte[cells];
        occupation = new byte[cells];
        province = new byte[cells];
        initialWanted = new float[cells];
        offset = new float[cells];
        initialWageCents = new float[cells];
        wanted = new int[cells];
        lasting = new int[cells];
        occupied = new int[cells];
        vacant = new int[cells];
        unadvertised = new int[cells];
        fresh = new int[cells];
        entryLevel = new float[cells];
        Arrays.fill(entryLevel, 1);
        Arrays.fill(pools, -1);
    }

    /** Number of cells. */
    public int count() {
        return firm.length;
    }

    /** First cell of a firm. */
    public int from(int ofFirm) {
        return firstOfFirm[ofFirm];
    }

    /** One past the last cell of a firm. */
    public int to(int ofFirm) {
        return firstOfFirm[ofFirm + 1];
    }

    /** The cell of a firm with this occupation, or -1. */
    public int find(int ofFirm, int ofOccupation) {
        for (int cell = from(ofFirm); cell < to(ofFirm); cell++) {
            if (occupation[cell] == ofOccupation) {
                return cell;
            }
        }
        return -1;
    }

    /** The pool of own-account work with these ordinals, or -1. */
    public int pool(int ofSection, int ofOccupation, int ofProvince) {
        return pools[poolKey(ofSection, ofOccupation, ofProvince)];
    }

    /** Notes where a pool is; for the builder. */
    void registerPool(int cell) {
        pools[poolKey(section[cell], occupation[cell], province[cell])] = cell;
    }

    static int poolKey(int section, int occupation, int province) {
        return (section * Occupation.COUNT + occupation) * Province.COUNT + province;
    }

    /** Whether the cell is own-account work. */
    public boolean isPool(int cell) {
        return firm[cell] == POOL;
    }

    /** Workers above the slots wanted. */
    public int redundant(int cell) {
        return Math.max(0, occupied[cell] - wanted[cell]);
    }

    /**
     * A worker leaves; a slot that lasts becomes unadvertised, one that is wanted no longer than its worker goes.
     *
     * @return whether a slot has become free
     */
    public boolean leave(int cell) {
        if (--occupied[cell] >= wanted[cell]) {
            return false;
        }
        if (wanted[cell] > lasting[cell]) {
            wanted[cell]--;
            return false;
        }
        unadvertised[cell]++;
        return true;
    }

    /** A worker takes a posted vacancy. */
    public void takeVacancy(int cell) {
        vacant[cell]--;
        occupied[cell]++;
    }

    /** A worker takes a slot that was never posted. */
    public void takeUnadvertised(int cell) {
        unadvertised[cell]--;
        occupied[cell]++;
    }

    /** Posts a number of free slots as vacancies. */
    public void advertise(int cell, int slots) {
        unadvertised[cell] -= slots;
        vacant[cell] += slots;
    }

    /** Sets the slots wanted; free slots are added unadvertised, withdrawn unadvertised first and posted ones after. */
    void want(int cell, int slots) {
        want(cell, slots, slots);
    }

    /**
     * Sets the slots wanted, of which only some last: beyond these a slot is wanted as long as somebody sits in it.
     *
     * @param slots slots of this month
     * @param lastingSlots those of them that are filled again
     */
    void want(int cell, int slots, int lastingSlots) {
        lasting[cell] = Math.min(slots, lastingSlots);
        wanted[cell] = Math.max(lasting[cell], Math.min(slots, occupied[cell]));
        int free = Math.max(0, wanted[cell] - occupied[cell]);
        fresh[cell] = Math.max(0, free - vacant[cell] - unadvertised[cell]);
        int posted = Math.min(vacant[cell], free);
        vacant[cell] = posted;
        unadvertised[cell] = free - posted;
    }

    /** Stops with an IllegalStateException at the first cell whose counts do not add up. */
    public void checkInvariant() {
        for (int cell = 0; cell < count(); cell++) {
            boolean negative = wanted[cell] < 0 || occupied[cell] < 0 || vacant[cell] < 0 || unadvertised[cell] < 0;
            int slots = occupied[cell] + vacant[cell] + unadvertised[cell];
            if (negative || slots != wanted[cell] + redundant(cell)) {
                throw new IllegalStateException("Job cell " + cell + " (firm " + firm[cell] + ", occupation "
                        + Occupation.at(occupation[cell]).code() + "): read occupied " + occupied[cell] + ", vacant "
                        + vacant[cell] + ", unadvertised " + unadvertised[cell] + ", wanted " + wanted[cell]
                        + "; none may be negative and the first three must add up to wanted + redundant = "
                        + (wanted[cell] + redundant(cell)) + ".");
            }
        }
    }
}
