package nl.draagkracht.kernel;

/**
 * Stateless chance: a pure hash of (seed, decision, agent, month).
 * Thread count and order never change a draw, and two runs with the same seed share every agent's luck. The mixing function is
 * the 64-bit finaliser "variant 13" of D. Stafford as used in SplitMix64 (Steele, Lea and Flood 2014, OOPSLA), applied once per key.
 */
public final class Draws {
    private static final double UNIT = 0x1.0p-53;
    private static final long AGENT = 0xD1342543DE82EF95L;
    private static final long MONTH = 0xA0761D6478BD642FL;

    /** The seed mixed with each decision: the same for every agent and month, so mixed once. */
    private final long[] ofDecision = new long[Decision.values().length];

    /** Chance of a run with this seed. */
    public Draws(long seed) {
        for (var decision : Decision.values()) {
            ofDecision[decision.ordinal()] = mix(seed + decision.salt());
        }
    }

    /** 64 random bits of this decision of this agent in this month. */
    public long bits(Decision decision, long agent, int month) {
        long key = mix(ofDecision[decision.ordinal()] ^ (agent * AGENT + 0x632BE59BD9B4E019L));
        return mix(key + (month + 1L) * MONTH);
    }

    /** A uniform number strictly between 0 and 1. */
    public double uniform(Decision decision, long agent, int month) {
        return ((bits(decision, agent, month) >>> 11) + 0.5) * UNIT;
    }

    /** A whole number from 0 to bound - 1; the bias is below bound / 2^32. */
    public int below(int bound, Decision decision, long agent, int month) {
        return (int) (((bits(decision, agent, month) >>> 32) * bound) >>> 32);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
