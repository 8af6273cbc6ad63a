package org.plumbline.statistics;

/**
 * How much two ratings agree, by how many categories they lie apart: whole numbers, of which {@link #full} is complete
 * agreement.
 */
public enum AgreementWeights {
    /** The same category or none. */
    IDENTITY,
    /** Each category apart takes the same away. */
    LINEAR,
    /** What lies further apart takes more away for each category. */
    QUADRATIC;

    long of(int first, int second, int categories) {
        long apart = Math.abs(first - second);
        return switch (this) {
            case IDENTITY -> apart == 0 ? 1 : 0;
            case LINEAR -> full(categories) - apart;
            case QUADRATIC -> full(categories) - apart * apart;
        };
    }

    long full(int categories) {
        long most = categories - 1L;
        return switch (this) {
            case IDENTITY -> 1;
            case LINEAR -> most;
            case QUADRATIC -> most * most;
        };
    }
}
