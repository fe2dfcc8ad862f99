package nl.draagkracht.kernel;

/**
 * How a worker is bound to work.
 * Labour force survey (EBB) positions; a director-owner is self-employed there and an employee in the national accounts.
 */
public enum Contract implements Coded {
    /** indefinite contract with fixed hours. */
    PERMANENT("permanent"),
    /** every other employee: temporary, on call, agency. */
    FLEXIBLE("flexible"),
    /** self-employed (with staff or family workers included) who owns no company. */
    ZZP("zzp"),
    /** director and major shareholder of the own company. */
    DGA("dga");

    private static final Contract[] VALUES = values();

    /** Number of values. */
    public static final int COUNT = VALUES.length;

    private final String code;

    Contract(String code) {
        this.code = code;
    }

    /** The code used in files and tables. */
    @Override
    public String code() {
        return code;
    }

    /** The value with this ordinal, as columns hold it. */
    public static Contract at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The value with this code; an unknown code is an IllegalArgumentException that names the codes. */
    public static Contract of(String code) {
        return Coded.of(VALUES, code);
    }
}
