package org.plumbline.rulebook;

import java.util.Map;

/** A pack of files that a test writes. */
public final class PackOf {

    private PackOf() {}

    /** The pack with these files, by path inside it. */
    public static RulePack files(String id, Map<String, String> files) {
        return new RulePack(id, files);
    }
}
