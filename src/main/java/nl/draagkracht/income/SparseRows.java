package nl.draagkracht.income;

import java.util.Arrays;

/**
 * A row of whole numbers for each household or inhabitant of the Netherlands, most of them zero, in the room that the others need: with thirty or
 * forty facts a household it is these rows that decide whether 18 million inhabitants fit into memory.
 *
 * <p>Rows stand in pages of {@value #PAGE}. A page begins with the place of each row, 0 for one of zeros; a row is a mask of the facts that
 * are not zero, and these facts in order. A row that outgrows its room moves to the end of its page, and a page half of which was left
 * is written anew. A page is one array, so that rows of different chunks of a sweep ({@link nl.draagkracht.kernel.Sweep#FINE}) may be
 * written side by side.
 */
final class SparseRows {
    /** Rows of a page; divides the rows of a chunk. */
    static final int PAGE = 1_024;

    /** Facts at most: bits of the mask. */
    static final int MOST_FACTS = 64;

    /** A place holds where the row begins, and above these bits for how many facts it has room. */
    private static final int PLACE_BITS = 24;

    private static final int PLACE = (1 << PLACE_BITS) - 1;
    private static final int MASK = 2;
    private static final int END = PAGE;
    private static final int LEFT = PAGE + 1;
    private static final int HEAD = PAGE + 2;
    /** Facts more than it has now for which a row that moves gets room: facts come one after another. */
    private static final int SPARE = 3;

    private final int width;
    private int[][] pages = new int[0][];

    /**
     * Rows of this many facts, all of them zeros.
     *
     * @throws IllegalArgumentException if there are more facts than a mask has bits
     */
    SparseRows(int width) {
        if (width > MOST_FACTS) {
            throw new IllegalArgumentException("Read " + width + " facts; allowed are " + MOST_FACTS + " at most.");
        }
        this.width = width;
    }

    /** Makes room; rows known stay as they are, new ones are zeros. */
    void grow(int capacity) {
        int needed = (capacity + PAGE - 1) / PAGE;
        int known = pages.length;
        if (known < needed) {
            pages = Arrays.copyOf(pages, needed);
            for (int page = known; page < needed; page++) {
                pages[page] = new int[HEAD];
                pages[page][END] = HEAD;
            }
        }
    }

    /** Makes all rows zeros. */
    void forget() {
        for (int[] page : pages) {
            Arrays.fill(page, 0, PAGE, 0);
            page[END] = HEAD;
            page[LEFT] = 0;
        }
    }

    /** Makes one row zeros. */
    void clear(int row) {
        int[] page = pages[row / PAGE];
        int place = page[row % PAGE];
        if (place != 0) {
            page[LEFT] += MASK + room(place);
            page[row % PAGE] = 0;
        }
    }

    /** One fact of a row. */
    int get(int row, int fact) {
        int[] page = pages[row / PAGE];
        int at = page[row % PAGE] & PLACE;
        if (at == 0) {
            return 0;
        }
        long mask = mask(page, at);
        long bit = 1L << fact;
        return (mask & bit) == 0 ? 0 : page[at + MASK + Long.bitCount(mask & bit - 1)];
    }

    /** Writes one fact of a row. */
    void set(int row, int fact, int value) {
        int[] page = pages[row / PAGE];
        int place = page[row % PAGE];
        int at = place & PLACE;
        long mask = at == 0 ? 0 : mask(page, at);
        long bit = 1L << fact;
        int before = Long.bitCount(mask & bit - 1);
        if ((mask & bit) != 0) {
            if (value != 0) {
                page[at + MASK + before] = value;
            } else {
                int behind = Long.bitCount(mask) - before - 1;
                int from = at + MASK + before + 1;
                System.arraycopy(page, from, page, from - 1, behind);
                putMask(page, at, mask & ~bit);
            }
        } else if (value != 0) {
            insert(row, fact, value);
        }
    }

    /** Adds to one fact of a row, up to the largest number. */
    void add(int row, int fact, long value) {
        if (value == 0) {
            return;
        }
        int[] page = pages[row / PAGE];
        int at = page[row % PAGE] & PLACE;
        long mask = at == 0 ? 0 : mask(page, at);
        long bit = 1L << fact;
        int place = (mask & bit) == 0 ? 0 : at + MASK + Long.bitCount(mask & bit - 1);
        long sum = (place == 0 ? 0 : page[place]) + value;
        int known = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, sum));
        if (place != 0 && known != 0) {
            page[place] = known;
        } else {
            set(row, fact, known);
        }
    }

    /** Reads a row into an array from this place on. */
    void read(int row, int[] facts, int from) {
        Arrays.fill(facts, from, from + width, 0);
        int[] page = pages[row / PAGE];
        int at = page[row % PAGE] & PLACE;
        long left = at == 0 ? 0 : mask(page, at);
        for (int next = at + MASK; left != 0; next++) {
            facts[from + Long.numberOfTrailingZeros(left)] = page[next];
            left &= left - 1;
        }
    }

    /** Writes a row of {@code width} facts, which stand in an array from this place on. */
    void put(int row, int[] facts, int from) {
        int known = 0;
        long mask = 0;
        for (int fact = 0; fact < width; fact++) {
            if (facts[from + fact] != 0) {
                mask |= 1L << fact;
                known++;
            }
        }
        int place = pages[row / PAGE][row % PAGE];
        if (place == 0 || room(place) < known) {
            clear(row);
            place = newPlace(row, known);
        }
        int[] page = pages[row / PAGE];
        int to = (place & PLACE) + MASK;
        putMask(page, place & PLACE, mask);
        for (long left = mask; left != 0; left &= left - 1) {
            page[to++] = facts[from + Long.numberOfTrailingZeros(left)];
        }
    }

    private void insert(int row, int fact, int value) {
        int place = pages[row / PAGE][row % PAGE];
        long mask = place == 0 ? 0 : mask(pages[row / PAGE], place & PLACE);
        int known = Long.bitCount(mask);
        if (place == 0 || room(place) == known) {
            place = move(row, known, Math.min(width, known + 1 + SPARE));
        }
        int[] page = pages[row / PAGE];
        int at = place & PLACE;
        int before = Long.bitCount(mask & (1L << fact) - 1);
        int to = at + MASK + before;
        System.arraycopy(page, to, page, to + 1, known - before);
        page[to] = value;
        putMask(page, at, mask | 1L << fact);
    }

    /** Moves a row with this many facts, none if it is of zeros, to a place with more room. */
    private int move(int row, int known, int room) {
        boolean isNew = pages[row / PAGE][row % PAGE] == 0;
        int place = newPlace(row, room);
        if (!isNew) {
            // only now: the page may have been written anew
            int[] page = pages[row / PAGE];
            int old = page[row % PAGE];
            System.arraycopy(page, old & PLACE, page, place & PLACE, MASK + known);
            page[LEFT] += MASK + room(old);
            page[row % PAGE] = place;
        }
        return place;
    }

    /** A place at the end of the page; a row of zeros has it from now on, another keeps its own until it has moved. */
    private int newPlace(int row, int room) {
        int size = MASK + room;
        int[] page = pages[row / PAGE];
        if (page[END] + size > page.length) {
            page = written(page, size);
            pages[row / PAGE] = page;
        }
        int place = page[END] | room << PLACE_BITS;
        page[END] += size;
        if (page[row % PAGE] == 0) {
            page[row % PAGE] = place;
            putMask(page, place & PLACE, 0);
        }
        return place;
    }

    /** The page with room for this many numbers more: longer, or without what rows have left behind when that is much. */
    private static int[] written(int[] page, int more) {
        int needed = page[END] - page[LEFT] + more;
        boolean anew = page[LEFT] > (page[END] - HEAD) / 4;
        int length = Math.max(anew ? needed : page[END] + more, needed) + needed / 8;
        if (!anew) {
            return Arrays.copyOf(page, length);
        }
        var next = new int[length];
        int end = HEAD;
        for (int i = 0; i < PAGE; i++) {
            int place = page[i];
            if (place != 0) {
                int size = MASK + room(place);
                System.arraycopy(page, place & PLACE, next, end, size);
                next[i] = end | room(place) << PLACE_BITS;
                end += size;
            }
        }
        next[END] = end;
        return next;
    }

    private static int room(int place) {
        return place >>> PLACE_BITS;
    }

    private static long mask(int[] page, int at) {
        return page[at] & 0xFFFF_FFFFL | (long) page[at + 1] << 32;
    }

    private static void putMask(int[] page, int at, long mask) {
        page[at] = (int) mask;
        page[at + 1] = (int) (mask >>> 32);
    }
}
