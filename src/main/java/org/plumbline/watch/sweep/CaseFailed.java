package org.plumbline.watch.sweep;

import org.plumbline.rulebook.RuleFailed;

/** The rules threw over a case; nothing is said of it rather than something wrong. */
public final class CaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String caseId;
    private final String rule;

    public CaseFailed(String caseId, RuntimeException cause) {
        super("The rules failed over a case (" + caseId + ")", cause);
        this.caseId = caseId;
        this.rule = cause instanceof RuleFailed failed ? failed.code() : "";
    }

    public String caseId() {
        return caseId;
    }

    /** The code of the rule that threw; empty when it happened before the rules. */
    public String rule() {
        return rule;
    }
}
