package org.plumbline.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs people in by name and password. A name that nobody has, a wrong password and a disabled account give the same
 * answer after the same work, so that nobody can find out who has an account.
 */
@Component
class SignIn implements AuthenticationProvider {

    private final AccountRecords rows;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final TransactionTemplate transaction;
    private volatile @Nullable String nobodysHash;

    SignIn(AccountRecords rows, Passwords passwords, SignInThrottle throttle, TransactionTemplate transaction) {
        this.rows = rows;
        this.passwords = passwords;
        this.throttle = throttle;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = Account.normalise(attempt.getName());
        if (!throttle.admits(username)) {
            throw new LockedException("Too many attempts for one name");
        }
        String password = String.valueOf(attempt.getCredentials());
        Optional<Known> known = known(username);
        boolean matches = passwords.matches(password, known.map(Known::hash).orElseGet(this::nobodysHash));
        if (known.isEmpty() || !matches || known.get().disabled()) {
            throw new BadCredentialsException("Unknown name or wrong password");
        }
        throttle.forgive(username);
        UsernamePasswordAuthenticationToken signedIn =
                RunAs.authentication(known.get().actor());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<Known> known(String username) {
        Optional<Known> known = transaction.execute(status -> rows.findByUsername(username)
                .map(account -> new Known(account.actor(), account.passwordHash(), account.isDisabled())));
        return known == null ? Optional.empty() : known;
    }

    private String nobodysHash() {
        String hash = nobodysHash;
        if (hash == null) {
            hash = passwords.hash(passwords.oneTime());
            nobodysHash = hash;
        }
        return hash;
    }

    private record Known(Actor actor, String hash, boolean disabled) {}
}
