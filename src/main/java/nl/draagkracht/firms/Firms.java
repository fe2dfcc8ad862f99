package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SizeClass;

/**
 * All employers of the Netherlands (or of the sample) as columns; own-account workers are persons, not firms.
 * CBS 81588NED gives their number and size; the model page, section 2, the table of entities. Rows are ordered by section,
 * province and size class, so the firms of a section in a province are one range.
 */
public final class Firms {
    /** Value of {@link #adoptedSince} while a firm does not use AI. */
    public static final int NOT_ADOPTED = Integer.MIN_VALUE;

    /** Section, ordinal of {@link Section}. */
    public final byte[] section;

    /** Nominal size class, ordinal of {@link SizeClass}; not the sampled headcount. */
    public final byte[] sizeClass;

    /** Province of the work, ordinal of {@link Province}. */
    public final byte[] province;

    /** Employees and director-owners at the start, in sampled persons. */
    public final int[] headcount0;

    /** Index of the month of adoption, negative for adopters at the start, or {@link #NOT_ADOPTED}. */
    public final int[] adoptedSince;

    /** Share of the feasible tasks that an adopter hands over; 0 for others. */
    public final float[] depth;

    /** Adopted share of its section and size class at which this firm adopts, in (0, 1); written once by the adoption phase. */
    public final float[] adoptsAtShare;

    private final int[] first = new int[Section.COUNT * Province.COUNT + 1];

    /** Firms in the given order; rows must ascend in section, then province. */
    Firms(byte[] section, byte[] sizeClass, byte[] province, int[] headcount0) {
        this.section = section;
        this.sizeClass = sizeClass;
        this.province = province;
        this.headcount0 = headcount0;
        int count = section.length;
        adoptedSince = new int[count];
        Arrays.fill(adoptedSince, NOT_ADOPTED);
        depth = new float[count];
        adoptsAtShare = new float[count];
        int block = 0;
        for (int firm = 0; firm < count; firm++) {
            int here = section[firm] * Province.COUNT + province[firm];
            if (here < block) {
                throw new IllegalArgumentException("Read firm " + firm + " out of the order of section and province.");
            }
            while (block < here) {
                first[++block] = firm;
            }
        }
        while (block < first.length - 1) {
            first[++block] = count;
        }
    }

    /** Number of firms. */
    public int count() {
        return section.length;
    }

    /** First firm of a section in a province. */
    public int from(int section, int province) {
        return first[section * Province.COUNT + province];
    }

    /** One past the last firm of a section in a province. */
    public int to(int section, int province) {
        return first[section * Province.COUNT + province + 1];
    }

    /** Whether the firm uses AI. */
    public boolean hasAdopted(int firm) {
        return adoptedSince[firm] != NOT_ADOPTED;
    }
}
