package nl.draagkracht.income;

/**
 * The amounts of each Dutch household's last account. The first few are asked for every month and seldom zero, so they stand side by side
 * in the order of households; the others, most of them zeros, are in {@link SparseRows} and only read when something happens.
 */
final class KeptAmounts {
    /** Amounts that are asked for every month. */
    static final int EVERY_MONTH = 4;

    private final KeptRows first = new KeptRows(EVERY_MONTH);
    private final SparseRows others;

    /** Amounts that are all zeros, so many of a household. */
    KeptAmounts(int width) {
        others = new SparseRows(width - EVERY_MONTH);
    }

    /** Makes room; amounts known stay as they are. */
    void grow(int capacity) {
        first.grow(capacity);
        others.grow(capacity);
    }

    /** Makes all amounts zeros. */
    void forget() {
        first.forget();
        others.forget();
    }

    /** Makes the amounts of a household zeros. */
    void clear(int household) {
        first.clear(household);
        others.clear(household);
    }

    /** One amount of a household. */
    int get(int household, int which) {
        return which < EVERY_MONTH ? first.get(household, which) : others.get(household, which - EVERY_MONTH);
    }

    /** Reads all amounts of a household into an array. */
    void read(int household, int[] amounts) {
        first.read(household, amounts);
        others.read(household, amounts, EVERY_MONTH);
    }

    /** Writes all amounts of a household. */
    void put(int household, int[] amounts) {
        first.put(household, amounts);
        others.put(household, amounts, EVERY_MONTH);
    }
}
