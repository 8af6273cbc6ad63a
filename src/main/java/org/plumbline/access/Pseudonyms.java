package org.plumbline.access;

import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Turns the identifiers of the council's case system into pseudonyms: the first 16 hexadecimal digits of the
 * HMAC-SHA-256 under the key {@code pseudonym}. The same identifier always gives the same pseudonym in one
 * installation, and another in the next.
 */
@Component
public class Pseudonyms {

    private static final String KEY = "pseudonym";
    private static final int DIGITS = 16;

    private final Keys keys;

    /** Pseudonyms under the key of this installation. */
    public Pseudonyms(Keys keys) {
        this.keys = keys;
    }

    /** The case id of a child, from the case system's person id. Blanks around it do not count. */
    public String child(String systemPersonId) {
        return shorten(systemPersonId.strip());
    }

    /**
     * The id of a worker, from the name or number by which the case system knows them. Upper and lower case and the
     * number of blanks do not count, so that a person's own entry meets the one in the workbook.
     */
    public String worker(String systemWorker) {
        String same = systemWorker.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return shorten("worker:" + same);
    }

    /** The id of a record of the case system, such as a plan or an enquiry. */
    public String record(String systemRecordId) {
        return shorten("record:" + systemRecordId.strip());
    }

    private String shorten(String message) {
        return HexFormat.of().formatHex(keys.mac(KEY, message)).substring(0, DIGITS);
    }
}
