package org.plumbline.access;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks, hashes and makes passwords. A password is first turned by the secret key {@code password} and then hashed
 * with bcrypt: so its length is not cut at bcrypt's 72 bytes, and a stolen database alone gives nothing to guess at.
 */
@Component
class Passwords {

    private static final int DIFFERENT = 5;
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Keys keys;
    private final BCryptPasswordEncoder bcrypt;
    private final SecureRandom random = new SecureRandom();

    Passwords(Keys keys, @Value("${plumbline.sign-in.bcrypt-strength}") int strength) {
        this.keys = keys;
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    String hash(String password) {
        return bcrypt.encode(turned(password));
    }

    boolean matches(String password, String hash) {
        return bcrypt.matches(turned(password), hash);
    }

    /** A password for the first sign-in, easy to read out: four groups of five. */
    String oneTime() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            StringBuilder group = new StringBuilder();
            for (int j = 0; j < GROUP_LENGTH; j++) {
                group.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            groups.add(group.toString());
        }
        return String.join("-", groups);
    }

    /** What is wrong with a new password, in a sentence that says what to do; empty when nothing is. */
    Optional<String> problem(String password, String username) {
        if (password.length() < PasswordRule.SHORTEST) {
            return Optional.of("Use at least %d characters: %s are good, not these"
                    .formatted(PasswordRule.SHORTEST, PasswordRule.HINT));
        }
        if (password.length() > PasswordRule.LONGEST) {
            return Optional.of("Use at most %d characters".formatted(PasswordRule.LONGEST));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(username.toLowerCase(Locale.ROOT))
                || lower.contains("plumbline")
                || lower.contains(PasswordRule.HINT)
                || lower.startsWith("password")
                || lower.startsWith("qwerty")
                || lower.startsWith("12345")
                || lower.chars().distinct().count() < DIFFERENT) {
            return Optional.of(
                    "Choose a password that is harder to guess: "
                            + "not your user name, the product's name, the words of the hint, a row of keys or one character many times");
        }
        return Optional.empty();
    }

    private String turned(String password) {
        return Base64.getEncoder().encodeToString(keys.mac("password", password));
    }
}
