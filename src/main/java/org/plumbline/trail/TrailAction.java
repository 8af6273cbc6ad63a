package org.plumbline.trail;

/** What was done or seen. The label is what the reader of the trail sees. */
public enum TrailAction {
    SIGNED_IN("Signed in"),
    SIGN_IN_REFUSED("Sign-in refused"),
    SIGNED_OUT("Signed out"),
    ACCOUNT_CREATED("Account created"),
    ACCOUNT_CHANGED("Account changed"),
    ACCOUNT_DISABLED("Account disabled"),
    ACCOUNT_ENABLED("Account enabled"),
    PASSWORD_RESET("Password reset"),
    PASSWORD_CHANGED("Password changed"),
    TEAM_RENAMED("Team renamed"),
    DRIFT_SEEN("Drift of a case seen"),
    TRAIL_VERIFIED("Trail verified");

    private final String label;

    TrailAction(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
