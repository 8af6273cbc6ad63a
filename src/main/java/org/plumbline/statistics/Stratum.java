package org.plumbline.statistics;

/**
 * One stratum of a sample.
 *
 * @param population cases that it represents
 * @param sampled cases that were looked at
 * @param successes of those sampled
 */
public record Stratum(int population, int sampled, int successes) {

    public Stratum {
        if (successes < 0 || successes > sampled || sampled > population) {
            throw new IllegalArgumentException(
                    "No stratum has (" + successes + ") of (" + sampled + ") of (" + population + ")");
        }
    }

    Stratum with(Stratum other) {
        return new Stratum(population + other.population, sampled + other.sampled, successes + other.successes);
    }

    double proportion() {
        return (double) successes / sampled;
    }
}
