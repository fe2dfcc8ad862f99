package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.HouseholdType;

/**
 * The households of the Netherlands in the order of building: singles, couples by kind, single parents, other
 * households, institutional persons. A person is a code of age, sex and education until the rows are written.
 */
final class HouseholdDraft {

    private static final int SEX = 1 << 7;
    private static final int EDUCATION_SHIFT = 8;

    /** First household of each block; block 0 singles, 1-4 couples by kind, 5 single parents, 6 other, 7 institutions. */
    final int[] blockStart = new int[9];

    final short[] head;

    /** The woman of a couple, -1 without partner. */
    final short[] partner;

    /** Children at home and others living in. */
    final byte[] children;

    final byte[] others;

    /** Where the children of a household start in {@link #member}; others follow the children. */
    int[] memberStart;

    short[] member;

    private int filled;

    HouseholdDraft(int size) {
        head = new short[size];
        partner = new short[size];
        children = new byte[size];
        others = new byte[size];
        java.util.Arrays.fill(partner, (short) -1);
    }

    static short code(int age, int sex) {
        return (short) (age + sex * SEX);
    }

    static int age(short code) {
        return code & (SEX - 1);
    }

    static int sex(short code) {
        return (code & SEX) == 0 ? 0 : 1;
    }

    static int education(short code) {
        return code >> EDUCATION_SHIFT;
    }

    static short educated(short code, int education) {
        return (short) (code & ((1 << EDUCATION_SHIFT) - 1) | education << EDUCATION_SHIFT);
    }

    int size() {
        return head.length;
    }

    void closeBlock(int block) {
        blockStart[block + 1] = filled;
    }

    void add(short first, short second, int times) {
        java.util.Arrays.fill(head, filled, filled + times, first);
        java.util.Arrays.fill(partner, filled, filled + times, second);
        filled += times;
    }

    int block(int household) {
        int block = 0;
        while (household >= blockStart[block + 1]) {
            block++;
        }
        return block;
    }

    HouseholdType type(int household) {
        return switch (block(household)) {
            case 0 -> HouseholdType.SINGLE;
            case 1, 2 -> HouseholdType.COUPLE;
            case 3, 4 -> HouseholdType.COUPLE_WITH_CHILDREN;
            case 5 -> HouseholdType.SINGLE_PARENT;
            case 6 -> HouseholdType.OTHER;
            default -> HouseholdType.INSTITUTION;
        };
    }

    /** Number of members of a household. */
    int members(int household) {
        return (partner[household] < 0 ? 1 : 2) + children[household] + others[household];
    }

    /** Makes room for children and others, once their numbers are known. */
    void openMembers() {
        memberStart = new int[size() + 1];
        for (int h = 0; h < size(); h++) {
            memberStart[h + 1] = memberStart[h] + children[h] + others[h];
        }
        member = new short[memberStart[size()]];
    }
}
