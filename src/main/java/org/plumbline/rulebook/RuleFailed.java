package org.plumbline.rulebook;

/** A rule threw; the evaluation has no result. */
public final class RuleFailed extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final String code;

    RuleFailed(String code, Throwable cause) {
        super("A rule failed (" + (code.isEmpty() ? "" : code + ": ") + cause.getMessage() + ")", cause);
        this.code = code;
    }

    /** The code of the rule, such as {@code DD-17}; empty when the engine does not say. */
    public String code() {
        return code;
    }
}
