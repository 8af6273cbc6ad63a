package org.plumbline.rulebook;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a start that a broken rule pack stops where it is broken and what to look at, before anything else. */
final class BrokenRulePackAnalyzer extends AbstractFailureAnalyzer<BrokenRulePack> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BrokenRulePack cause) {
        String[] lines = String.valueOf(cause.getMessage()).split("\n", 2);
        return new FailureAnalysis(lines[0], lines.length > 1 ? lines[1] : null, cause);
    }
}
