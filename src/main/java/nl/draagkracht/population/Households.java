package nl.draagkracht.population;

import java.util.Arrays;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Tenancy;

/**
 * Every household of the Netherlands as one row over primitive columns; institutional persons are households of one.
 * Members form a linked list through {@code Persons.nextMember}: head first, then the partner, then children and others. A row without
 * a first member is free.
 */
public final class Households implements Cloneable {
    /** Running number of the household, unique for ever. */
    public int[] identity;
    /** Row of the first member, -1 when the row is free. */
    public int[] firstMember;
    /** Province. */
    public byte[] province;
    /** Household type. */
    public byte[] type;
    /** Title under which the dwelling is used. */
    public byte[] tenancy;
    /** Bare rent a month, cents; 0 for owners. */
    public int[] rentCents;
    /** Bank and savings deposits, cents. */
    public long[] liquidCents;
    /** Rank in net wealth, 0 to 999 per mille. */
    public short[] wealthRank;
    /** Value of substantial interests in own companies, cents. */
    public long[] ownFirmCents;
    /** Shares and bonds, cents. */
    public long[] securitiesCents;
    /** Own home, cents. */
    public long[] homeCents;
    /** Mortgage debt, cents. */
    public long[] mortgageCents;
    /** Social assistance paid this month, net cents. */
    public int[] assistanceCents;
    /** Elapsed months on social assistance, 0 when not on it. */
    public short[] assistanceMonths;
    /** Open claim for social assistance: months waited plus one, 0 without. */
    public byte[] assistanceWaiting;
    /** Social assistance of the months waited that is owed when the claim is granted, net cents. */
    public int[] assistanceOwedCents;
    /** Social assistance paid while a member waits for an insurance benefit, settled when that is paid, net cents. */
    public int[] assistanceLentCents;
    /** Bills left unpaid while waiting for a benefit without income or savings, cents. */
    public int[] arrearsCents;
    /** Assistance to the self-employed (Bbz) paid this month, net cents. */
    public int[] selfEmployedCents;
    /** Months of Bbz in this spell without assignments; kept when the longest term has passed, 0 without such a spell. */
    public byte[] selfEmployedMonths;
    /** Last month's gross income, cents. */
    public int[] grossCents;
    /** Last month's market income, cents. */
    public int[] marketCents;
    /** Last month's disposable income, cents. */
    public int[] disposableCents;

    private int count;

    /** Columns with room for a number of households, none in use. */
    public Households(int capacity) {
        grow(capacity);
    }

    /** Rows in use, free rows among them included. */
    public int count() {
        return count;
    }

    /** Rows for which there is room. */
    public int capacity() {
        return identity.length;
    }

    /** Declares the first rows in use; new rows start free. */
    public void count(int rows) {
        if (rows > capacity()) {
            throw new IllegalStateException("Read " + rows + " households; there is room for " + capacity() + ".");
        }
        count = rows;
    }

    /** Whether the row holds a household. */
    public boolean exists(int household) {
        return firstMember[household] >= 0;
    }

    /** Empties a row: no members, no dwelling, no money. */
    public void clear(int household) {
        firstMember[household] = -1;
        type[household] = (byte) HouseholdType.SINGLE.ordinal();
        tenancy[household] = (byte) Tenancy.PRIVATE_RENT.ordinal();
        rentCents[household] = 0;
        liquidCents[household] = 0;
        wealthRank[household] = 0;
        ownFirmCents[household] = 0;
        securitiesCents[household] = 0;
        homeCents[household] = 0;
        mortgageCents[household] = 0;
        assistanceCents[household] = 0;
        assistanceMonths[household] = 0;
        assistanceWaiting[household] = 0;
        assistanceOwedCents[household] = 0;
        assistanceLentCents[household] = 0;
        arrearsCents[household] = 0;
        selfEmployedCents[household] = 0;
        selfEmployedMonths[household] = 0;
        grossCents[household] = 0;
        marketCents[household] = 0;
        disposableCents[household] = 0;
    }

    /** Copies what is known of a household of other columns; identity and members are the caller's. */
    public void copy(Households other, int from, int to) {
        province[to] = other.province[from];
        type[to] = other.type[from];
        tenancy[to] = other.tenancy[from];
        rentCents[to] = other.rentCents[from];
        liquidCents[to] = other.liquidCents[from];
        wealthRank[to] = other.wealthRank[from];
        ownFirmCents[to] = other.ownFirmCents[from];
        securitiesCents[to] = other.securitiesCents[from];
        homeCents[to] = other.homeCents[from];
        mortgageCents[to] = other.mortgageCents[from];
        assistanceCents[to] = other.assistanceCents[from];
        assistanceMonths[to] = other.assistanceMonths[from];
        grossCents[to] = other.grossCents[from];
        marketCents[to] = other.marketCents[from];
        disposableCents[to] = other.disposableCents[from];
    }

    /** Makes room for at least this many rows; rows in use stay as they are. */
    public void grow(int capacity) {
        int before = identity == null ? 0 : identity.length;
        if (capacity > before) {
            resize(before, capacity);
        }
    }

    /** The same rows in columns of their own. */
    public Households copy() {
        try {
            var twin = (Households) clone();
            twin.resize(capacity(), capacity());
            return twin;
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Gives every column an array of its own of this length, old rows kept. */
    private void resize(int before, int capacity) {
        identity = longer(identity, capacity);
        firstMember = longer(firstMember, capacity);
        rentCents = longer(rentCents, capacity);
        assistanceCents = longer(assistanceCents, capacity);
        assistanceOwedCents = longer(assistanceOwedCents, capacity);
        assistanceLentCents = longer(assistanceLentCents, capacity);
        arrearsCents = longer(arrearsCents, capacity);
        selfEmployedCents = longer(selfEmployedCents, capacity);
        grossCents = longer(grossCents, capacity);
        marketCents = longer(marketCents, capacity);
        disposableCents = longer(disposableCents, capacity);
        liquidCents = longer(liquidCents, capacity);
        ownFirmCents = longer(ownFirmCents, capacity);
        securitiesCents = longer(securitiesCents, capacity);
        homeCents = longer(homeCents, capacity);
        mortgageCents = longer(mortgageCents, capacity);
        wealthRank = longer(wealthRank, capacity);
        assistanceMonths = longer(assistanceMonths, capacity);
        province = longer(province, capacity);
        assistanceWaiting = longer(assistanceWaiting, capacity);
        selfEmployedMonths = longer(selfEmployedMonths, capacity);
        type = longer(type, capacity);
        tenancy = longer(tenancy, capacity);
        Arrays.fill(firstMember, before, capacity, -1);
    }

    private static int[] longer(int[] column, int capacity) {
        return column == null ? new int[capacity] : Arrays.copyOf(column, capacity);
    }

    private static long[] longer(long[] column, int capacity) {
        return column == null ? new long[capacity] : Arrays.copyOf(column, capacity);
    }

    private static short[] longer(short[] column, int capacity) {
        return column == null ? new short[capacity] : Arrays.copyOf(column, capacity);
    }

    private static byte[] longer(byte[] column, int capacity) {
        return column == null ? new byte[capacity] : Arrays.copyOf(column, capacity);
    }
}
