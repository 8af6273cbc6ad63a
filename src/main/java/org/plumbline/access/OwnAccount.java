package org.plumbline.access;

import java.util.List;
import org.plumbline.access.PeopleChanged.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may see and change about themselves. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final AccountRecords rows;
    private final Passwords passwords;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    OwnAccount(AccountRecords rows, Passwords passwords, CurrentActor current, ApplicationEventPublisher events) {
        this.rows = rows;
        this.passwords = passwords;
        this.current = current;
        this.events = events;
    }

    /** Whether the person must replace a one-time password before anything else. */
    @Transactional(readOnly = true)
    public boolean mustChangePassword() {
        return own().mustChangePassword();
    }

    /** How the person wants the screens. */
    @Transactional(readOnly = true)
    public ColourScheme colourScheme() {
        return own().colourScheme();
    }

    /** Keeps how the person wants the screens, on every device. */
    public void choose(ColourScheme scheme) {
        own().choose(scheme);
    }

    /**
     * Replaces the person's password and ends their other sessions.
     *
     * @return a sentence for each thing that is wrong; none when the password was changed
     */
    public List<String> changePassword(String oldPassword, String newPassword) {
        Account account = own();
        if (!passwords.matches(oldPassword, account.passwordHash())) {
            return List.of("The old password is not right. Type it again");
        }
        if (newPassword.equals(oldPassword)) {
            return List.of("Choose a password that differs from the old one");
        }
        List<String> problems = passwords.problems(newPassword, account.username());
        if (problems.isEmpty()) {
            account.setOwnPassword(passwords.hash(newPassword));
            events.publishEvent(new PeopleChanged(Kind.PASSWORD_CHANGED, account.username(), "by the person"));
            events.publishEvent(new RightsChanged(account.getId(), true));
        }
        return problems;
    }

    /** The person's current rights, for the session that goes on after a change. */
    @Transactional(readOnly = true)
    public Authentication renewed() {
        return RunAs.authentication(own().actor());
    }

    private Account own() {
        Actor actor = current.require();
        return rows.findById(actor.userId()).orElseThrow(() -> new NotFoundForYou("account", actor.userId()));
    }
}
