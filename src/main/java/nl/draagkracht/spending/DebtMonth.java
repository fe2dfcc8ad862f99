package nl.draagkracht.spending;

import nl.draagkracht.kernel.HouseholdType;

/** Problem debt of a month, households of the sample; whole numbers, so that chunks add up in any order. */
public final class DebtMonth {
    private long households;
    private long inSettlement;
    private long began;
    private long beganAfterFall;
    private long beganUnpaid;
    private long ended;
    private long endedBySettlement;
    private final long[] byGroup = new long[DebtGroup.COUNT];
    private final long[] byType = new long[HouseholdType.COUNT];

    /** Households in which somebody has registered problem debt. */
    public long households() {
        return households;
    }

    /** Of these, in a debt settlement. */
    public long inSettlement() {
        return inSettlement;
    }

    /** Households that got problem debt this month. */
    public long began() {
        return began;
    }

    /** Of these, households whose income fell. */
    public long beganAfterFall() {
        return beganAfterFall;
    }

    /** Of these, households that could not pay for their home or left bills unpaid. */
    public long beganUnpaid() {
        return beganUnpaid;
    }

    /** Households that got out of it this month, dissolved households left out. */
    public long ended() {
        return ended;
    }

    /** Of these, by a debt settlement. */
    public long endedBySettlement() {
        return endedBySettlement;
    }

    /** Households with problem debt by what they live on; a copy. */
    public long[] byGroup() {
        return byGroup.clone();
    }

    /** Households with problem debt by type; a copy. */
    public long[] byType() {
        return byType.clone();
    }

    void stock(int type, DebtGroup group, boolean settling) {
        households++;
        inSettlement += settling ? 1 : 0;
        byGroup[group.ordinal()]++;
        byType[type]++;
    }

    void begin(boolean fell, boolean unpaid) {
        began++;
        beganAfterFall += fell && !unpaid ? 1 : 0;
        beganUnpaid += unpaid ? 1 : 0;
    }

    void end(boolean bySettlement) {
        ended++;
        endedBySettlement += bySettlement ? 1 : 0;
    }

    void add(DebtMonth other) {
        households += other.households;
        inSettlement += other.inSettlement;
        began += other.began;
        beganAfterFall += other.beganAfterFall;
        beganUnpaid += other.beganUnpaid;
        ended += other.ended;
        endedBySettlement += other.endedBySettlement;
        for (int g = 0; g < byGroup.length; g++) {
            byGroup[g] += other.byGroup[g];
        }
        for (int t = 0; t < byType.length; t++) {
            byType[t] += other.byType[t];
        }
    }
}
