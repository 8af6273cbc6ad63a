package org.plumbline.statistics;

/**
 * The generator of Steele, Lea and Flood (OOPSLA 2014), written out because a published interval must come out the same
 * under every version of Java and in every language.
 */
public final class SplitMix64 {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;

    private long state;

    /** Begins at a seed. */
    public SplitMix64(long seed) {
        state = seed;
    }

    /** The next 64 bits. */
    long next() {
        state += STEP;
        long mixed = (state ^ state >>> 30) * FIRST;
        mixed = (mixed ^ mixed >>> 27) * SECOND;
        return mixed ^ mixed >>> 31;
    }

    /** The next whole number from 0 up to the bound, which is left out. */
    public int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }
}
