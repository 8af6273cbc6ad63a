package org.plumbline.grading;

import java.util.List;

/** Every conclusion names what it rests on. */
final class Evidence {

    private Evidence() {}

    static List<String> of(String scope, List<String> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A conclusion without evidence (" + scope + ")");
        }
        return List.copyOf(evidence);
    }
}
