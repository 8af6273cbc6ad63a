package org.plumbline.council.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An address with a place for a child's number.
 *
 * @param text such as {@code https://cases.example.gov.uk/person/{number}}
 */
record LinkTemplate(String text) {

    private static final String PLACE = "{number}";
    private static final String TRY = "1";
    private static final int LONGEST = 500;

    /** What is wrong with it, in a sentence that says what to do; empty when it can be used. */
    Optional<String> problem() {
        if (text.length() > LONGEST) {
            return Optional.of("Give an address of at most %d characters.".formatted(LONGEST));
        }
        if (!text.startsWith("https://")) {
            return Optional.of("Begin the address with https://, so that nobody on the way can read the number.");
        }
        if (text.split("\\{number}", -1).length != 2) {
            return Optional.of("Write {number} once, at the place in the address where the child's number goes.");
        }
        return place() ? Optional.empty() : Optional.of("""
                This is no web address. Open a child's record in your case system, copy the address from the browser and \
                write {number} in place of the child's number.""");
    }

    /** The number says which record is meant, never which server is asked. */
    private boolean place() {
        try {
            URI address = new URI(text.replace(PLACE, TRY));
            String server = "https://" + address.getRawAuthority() + "/";
            return address.getHost() != null && address.getUserInfo() == null && text.startsWith(server);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The address of one child's record. */
    String of(String number) {
        return text.replace(
                PLACE, URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
