package org.plumbline.sampling;

/** Ranks cases by a hash, so that the order is the same in every language and nobody can choose it. */
public final class HashRank {

    private HashRank() {}

    /** Lower-case hex of the SHA-256 of seed, a bar and case; ranks compare as strings, lowest first. */
    public static String rank(String seed, String caseId) {
        return Sha256.hex(seed + "|" + caseId);
    }
}
