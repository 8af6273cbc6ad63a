package org.plumbline.access;

/**
 * Something about people, their rights or their teams changed; published in the transaction of the change.
 *
 * @param subject the account's user name or the team's code
 * @param detail what it is now, in words
 */
public record PeopleChanged(Kind kind, String subject, String detail) {

    /** What changed. */
    public enum Kind {
        ACCOUNT_CREATED,
        ACCOUNT_CHANGED,
        ACCOUNT_DISABLED,
        ACCOUNT_ENABLED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        TEAM_RENAMED,
        TEAM_ADDED
    }
}
